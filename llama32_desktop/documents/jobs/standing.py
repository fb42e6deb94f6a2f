"""Runs the standing jobs of the window, all of them in one thread.

    standing = Standing(paths.jobs_folder(), paths.collections_folder(), tell, writer)
    standing.start()
    standing.add(job)
    standing.close()

Jobs that a command runs are told of and left alone.
"""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final, Literal

import msgspec

from llama32_desktop import log
from llama32_desktop.documents.collection.store import CollectionError
from llama32_desktop.documents.jobs.bell import Bell
from llama32_desktop.documents.jobs.filing import undo
from llama32_desktop.documents.jobs.job import Fields, Job, Note
from llama32_desktop.documents.jobs.jobs import JobRunsError, alone, jobs, kept_of, remove
from llama32_desktop.documents.jobs.report import Report, report
from llama32_desktop.documents.jobs.runner import SETTLE_S, JobRunner, Outcome, Step
from llama32_desktop.documents.jobs.store import JobStore, JobStoreError
from llama32_desktop.documents.jobs.work import NoModelError, no_writer, worker_of
from llama32_desktop.documents.reader import DocumentReader, ReadingCancelledError
from llama32_desktop.documents.summary.store import PartStoreError
from llama32_desktop.documents.writer import (
    Placed,
    Writer,
    WritingCancelledError,
    WritingError,
    too_weak,
)
from llama32_desktop.processes.child import BACKGROUND
from llama32_desktop.sentences import Sentence
from llama32_desktop.threads import LaterThread

Phase = Literal["watching", "working", "away", "paused", "stopped", "command"]
"""`stopped` says why in the sentence, and is tried again; `command`: another process runs it."""

_AGAIN_S: Final = 60.0
"""After these a job that stopped is tried again."""
_END_S: Final = 10.0
"""For so long an end waits for a disk that does not answer; what is half done is settled later."""
_TOLD_S: Final = 0.5
"""Between two news of one job while it works."""
_TOO_WEAK: Final = Sentence(
    "The model that is loaded is too small for summaries; the job goes on once a larger one is."
)
_NO_MODEL: Final = Sentence("No model is loaded; the job goes on once one is.")


@dataclass(frozen=True)
class News:
    """How a job is getting on.

    Attributes:
        counts: How many contents it has read, by state.
        told: What its last run came to.
    """

    job: Job
    phase: Phase
    sentence: str = ""
    counts: dict[str, int] = field(default_factory=dict)
    waiting: int = 0
    told: Report | None = None


@dataclass
class _Running:
    runner: JobRunner
    stack: ExitStack
    due: float = 0.0
    told_at: float = 0.0


class Standing:
    """Runs jobs from `start` to `close`.

    Args:
        folder: Where they are kept.
        collections: Where collections are.
        tell: Takes `News`, the id of a job that is gone, or a sentence, in the jobs' thread.
        writer: The model that summarises, or `None`; asked in the jobs' thread.
    """

    def __init__(
        self,
        folder: Path,
        collections: Path,
        tell: Callable[[News | str | Sentence], None],
        writer: Callable[[], Writer | None],
        settle_s: float = SETTLE_S,
    ) -> None:
        self._folder, self._collections = folder, collections
        self._tell, self._writer, self._settle_s = tell, writer, settle_s
        self._wishes: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._stopped = threading.Event()
        self._bell = Bell()
        self._running: dict[str, _Running] = {}
        self._tried: dict[str, float] = {}
        self._known: dict[str, Job] = {}
        self._interrupted = False
        self._thread: LaterThread | None = None

    def start(self) -> None:
        """Begins to run what is kept; once."""
        if self._thread is None:
            self._thread = LaterThread(self._run, "standing jobs")
            self._thread.start()

    def close(self, *, wait: bool = True) -> None:
        """Ends all; what is done is kept, and what was under way is begun again another time."""
        self._stopped.set()
        self._bell.ring()
        if wait and self._thread is not None:
            self._thread.join(_END_S)

    # Wishes

    def add(self, job: Job) -> None:
        """Begins a job, or goes on with one of the same folder and results as it is described."""
        self._wish(lambda: self._add(job))

    def pause(self, job: Job, *, paused: bool) -> None:
        """Leaves a job alone from now on, or goes on with it."""
        self._wish(lambda: self._add(msgspec.structs.replace(job, paused=paused)))

    def remove(self, job: Job) -> None:
        """Forgets a job; what it wrote stays."""
        self._wish(lambda: self._remove(job))

    def look(self, job: Job, *, retry: bool = False) -> None:
        """Looks at once; `retry` tries again what failed."""
        self._wish(lambda: self._look(job, retry))

    def undo(self, job: Job) -> None:
        """Takes back all that a job has filed."""
        self._wish(lambda: self._undo(job))

    def _wish(self, act: Callable[[], None]) -> None:
        self._wishes.put(act)
        self._interrupted = True
        self._bell.ring()

    # The thread

    def _run(self) -> None:
        try:
            found, problems = jobs(self._folder)
            for sentence in problems:
                self._tell(sentence)
            self._known = {job.id: job for job in found}
            with DocumentReader(niceness=BACKGROUND) as reader, self._bell:
                self._reader = reader
                rang = False
                while not self._stopped.is_set():
                    self._heed()
                    rang = self._bell.wait(self._turn(rang))
        except Exception as error:
            log.note(error, "running standing jobs")
        finally:
            for running in self._running.values():
                running.stack.close()

    def _heed(self) -> None:
        self._interrupted = False
        while True:
            try:
                act = self._wishes.get_nowait()
            except queue.Empty:
                return
            try:
                act()
            except (JobStoreError, JobRunsError) as error:
                self._tell(error.args[0])
            except OSError as error:
                log.note(error, "changing a standing job")
                self._tell(_not_kept(error))
            except Exception as error:  # one change never takes the jobs with it
                log.note(error, "changing a standing job")
                self._tell(_unchanged(error))

    def _turn(self, rang: bool) -> float:
        """Does what is due, all where the bell rang; returns the seconds until something is."""
        now = time.monotonic()
        wait = _AGAIN_S
        folders: list[str] = []
        for job in list(self._known.values()):
            if self._stopped.is_set() or self._interrupted:
                return 0.0
            try:
                wait = min(wait, self._one(job, now, rang, folders))
            except Exception as error:  # one job never takes the others with it
                self._on_fault(job, error)
        self._bell.listen(folders)
        return max(wait, 0.0)

    def _on_fault(self, job: Job, error: Exception) -> None:
        log.note(error, "running a standing job")
        self._end(job)
        self._tried[job.id] = time.monotonic()
        self._say(job, "stopped", _faulty(job, error))

    def _one(self, job: Job, now: float, rang: bool, folders: list[str]) -> float:
        if job.paused or job.by_command:
            if job.id not in self._tried:
                self._tried[job.id] = now
                self._say(job, "paused" if job.paused else "command")
            return _AGAIN_S
        running = self._running.get(job.id) or self._begun(job, now)
        if running is None:
            return _AGAIN_S
        if rang or now >= running.due:
            running.due = now + self._stepped(running)
        folders += running.runner.sight.folders
        return running.due - time.monotonic()

    def _begun(self, job: Job, now: float) -> _Running | None:
        """A job that can be run now."""
        if now - self._tried.get(job.id, -_AGAIN_S) < _AGAIN_S:
            return None
        self._tried[job.id] = now
        stack = ExitStack()
        try:
            store = stack.enter_context(alone(self._folder, job))
            worker = worker_of(job.work, self._writer_of(job), self._collections, stack)
        except (JobRunsError, JobStoreError, CollectionError, PartStoreError) as error:
            stack.close()
            self._say(job, "stopped", error.args[0])
            return None
        except OSError as error:
            stack.close()
            self._say(job, "stopped", _not_kept(error))
            return None
        runner = JobRunner(
            *(job, store, worker, self._reader),
            cancelled=lambda: self._stopped.is_set() or self._interrupted,
            settle_s=self._settle_s,
        )
        running = _Running(runner, stack)
        runner.tell = lambda outcome: self._on_outcome(running, outcome)
        self._running[job.id] = running
        return running

    def _writer_of(self, job: Job) -> Callable[[], Writer | None]:
        match job.work:
            case Note():
                return self._able_writer
            case Fields(asks_model=True):
                return self._loaded_writer
        return no_writer

    def _loaded_writer(self) -> Writer:
        writer = self._writer()
        if writer is None:
            raise NoModelError(_NO_MODEL)
        try:
            host = writer.host if isinstance(writer, Placed) else ""
        except WritingError as error:  # it was unloaded meanwhile
            raise NoModelError(_NO_MODEL) from error
        if host:
            raise NoModelError(_elsewhere(host))
        return writer

    def _able_writer(self) -> Writer:
        writer = self._loaded_writer()
        if too_weak(writer):
            raise NoModelError(_TOO_WEAK)
        return writer

    def _stepped(self, running: _Running) -> float:
        """Looks once; returns the seconds until it looks again."""
        runner, job = running.runner, running.runner.job
        try:
            step = runner.step()
        except (ReadingCancelledError, WritingCancelledError):
            return 0.0
        except NoModelError as error:
            self._say(job, "stopped", error.args[0], running)
            return _AGAIN_S
        except (JobStoreError, CollectionError, PartStoreError) as error:
            self._end(job)
            self._say(job, "stopped", error.args[0])
            return _AGAIN_S
        self._say_step(running, step)
        return runner.settle_s if step.waiting else job.every_s

    def _say_step(self, running: _Running, step: Step) -> None:
        sentence = step.away or next(iter(step.problems), "")
        phase: Phase = "away" if step.away else "watching"
        self._say(running.runner.job, phase, sentence, running, len(step.waiting))

    def _on_outcome(self, running: _Running, outcome: Outcome) -> None:
        now = time.monotonic()
        if now - running.told_at >= _TOLD_S:
            running.told_at = now
            name = Path(outcome.path).name
            said = Sentence("“{0}” was read.", name)
            self._say(running.runner.job, "working", said, running)

    def _say(
        self,
        job: Job,
        phase: Phase,
        sentence: str = "",
        running: _Running | None = None,
        waiting: int = 0,
    ) -> None:
        news = News(job, phase, sentence, waiting=waiting)
        with suppress(JobStoreError):
            if running is not None:
                news = _with_counts(news, running.runner.store, whole=phase != "working")
            elif (file := kept_of(self._folder, job)) is not None:
                with JobStore(file) as store:
                    news = _with_counts(news, store, whole=True)
        self._tell(news)

    # What is wished

    def _add(self, job: Job) -> None:
        self._end(job)
        with alone(self._folder, job) as store:
            store.keep_job(job)
        self._known[job.id] = job
        self._tried.pop(job.id, None)

    def _remove(self, job: Job) -> None:
        self._end(job)
        remove(self._folder, job)
        self._known.pop(job.id, None)
        self._tell(job.id)

    def _look(self, job: Job, retry: bool) -> None:
        self._tried.pop(job.id, None)
        running = self._running.get(job.id)
        if running is not None:
            running.due = 0.0
            if retry:
                running.runner.store.forget_failed()

    def _undo(self, job: Job) -> None:
        self._end(job)
        with alone(self._folder, job) as store:
            try:
                back, left = undo(store, cancelled=self._stopped.is_set)
            except ReadingCancelledError:  # at the end of the app; the rest is filed as it was
                return
        self._tried.pop(job.id, None)
        self._tell(Sentence("Files that were put back: {0}.", len(back)))
        for sentence in left:
            self._tell(sentence)

    def _end(self, job: Job) -> None:
        running = self._running.pop(job.id, None)
        if running is not None:
            running.stack.close()


def _with_counts(news: News, store: JobStore, *, whole: bool) -> News:
    told = report(store) if whole else None
    return replace(news, counts=store.counts(), told=told)


def _faulty(job: Job, error: Exception) -> Sentence:
    return Sentence(
        "The job with “{0}” stopped because of a fault in this app ({1}), which is in its log; it "
        "is tried again, the other jobs go on, and no file is lost.",
        job.folder,
        type(error).__name__,
    )


def _elsewhere(host: str) -> Sentence:
    return Sentence(
        "The model that is loaded is at another address ({0}), and jobs send nothing there, so new "
        "files wait; the job goes on once a model of this machine is loaded.",
        host,
    )


def _not_kept(error: OSError) -> Sentence:
    return Sentence(
        "The job could not be kept ({0}); make room on the disk, or look at the app's folder.",
        error.strerror or type(error).__name__,
    )


def _unchanged(error: Exception) -> Sentence:
    return Sentence(
        "The job was not changed because of a fault in this app ({0}), which is in its log; the "
        "jobs go on, and no file is lost.",
        type(error).__name__,
    )
