"""Runs a job: looks, waits until files are whole, reads what is new, and says what came of it.

runner = JobRunner(job, store, worker, reader)
while not stopped.is_set():
    wait(runner.step())
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from llama32_desktop import log
from llama32_desktop.documents.collection.store import CollectionError
from llama32_desktop.documents.jobs.content import (
    ChangedError,
    begins_with,
    content_of,
    is_being_written,
)
from llama32_desktop.documents.jobs.filing import (
    FilingError,
    file_item,
    remove_copies,
    settle,
)
from llama32_desktop.documents.jobs.job import Job, Stamp, State
from llama32_desktop.documents.jobs.look import Sight, look
from llama32_desktop.documents.jobs.output import write_output
from llama32_desktop.documents.jobs.store import Item, JobStore, Move
from llama32_desktop.documents.jobs.work import Made, NoModelError, Worker
from llama32_desktop.documents.reader import DocumentReader, ReadingCancelledError
from llama32_desktop.documents.reading.source import UnreadableError, shown
from llama32_desktop.documents.writer import WritingCancelledError, WritingError
from llama32_desktop.sentences import Sentence

SETTLE_S: Final = 2.0
"""For how long a file's size and time have to stay as they are before it is read."""
OPEN_S: Final = 60.0
"""The same of a file that a program has open to write it, where the system tells that."""
GROWS_S: Final = 86_400.0
"""For so long after it was read a moved file is looked at, as its writer may only have paused."""
_MOST_GROWING: Final = 1_000
"""Moved files that are looked at: the newest."""
AGAIN_S: Final = 600.0
"""After these a file that could not be opened is tried again."""
_OUTPUT_S: Final = 20.0
"""While much is read the output is written that often, or less where that takes long."""

_OTHER_KIND: Final = Sentence("The file is of another kind than the job reads.")
_SOON_S: Final = 0.5
"""What takes longer to be written is written another time where somebody waits for the end."""


@dataclass(frozen=True)
class Outcome:
    """What came of a file."""

    path: str
    state: State
    problem: str = ""
    filed: str = ""
    """Where it, or its copy, lies now."""


@dataclass(frozen=True)
class Step:
    """What came of one look.

    Attributes:
        waiting: Files that are still being written, or were no longer as they were looked at.
        away: One sentence where the folder is not there.
        problems: Sentences that belong to no file.
        wrote: The files that were written.
    """

    waiting: tuple[str, ...] = ()
    away: str = ""
    problems: tuple[str, ...] = ()
    wrote: tuple[Path, ...] = ()


@dataclass
class _Seen:
    stamp: Stamp
    since: float
    told: bool = False
    """Whether it is known what became of it."""


@dataclass
class JobRunner:
    """One job under way; used from one thread.

    Args:
        tell: Is told what came of each file, as it comes.
        cancelled: Asked ten times a second; what a step was about is then left for the next.
        settle_s: See `SETTLE_S`.
        clock: Seconds, which go on while nobody sets a clock.
    """

    job: Job
    store: JobStore
    worker: Worker
    reader: DocumentReader
    tell: Callable[[Outcome], None] = lambda outcome: None
    cancelled: Callable[[], bool] = lambda: False
    settle_s: float = SETTLE_S
    clock: Callable[[], float] = time.monotonic
    sight: Sight = field(default_factory=Sight)
    _known: dict[str, tuple[Stamp, str]] = field(default_factory=dict)
    _seen: dict[str, _Seen] = field(default_factory=dict)
    _growing: dict[str, _Seen] = field(default_factory=dict)
    _tried: dict[str, float] = field(default_factory=dict)
    _begun: bool = False
    _in_run: bool = False
    _written_at: float = 0.0
    _writing_took: float = 0.0

    def step(self) -> Step:
        """Looks once, and works on all files that are new and whole.

        Raises:
            JobStoreError: what was done cannot be kept; NoModelError: there is no model.
            ReadingCancelledError, WritingCancelledError: `cancelled` said so; what is done is kept.
        """
        if not self._begun:
            settle(self.store, self.cancelled)
            self.store.forget_unreadable()
        outputs = self._own_files()
        self.sight = sight = look(self.job, outputs, cancelled=self.cancelled)
        if sight.away:
            self._seen.clear()  # what is written there meanwhile is looked at anew
            return Step(away=sight.away)
        ready, waiting = self._sorted(sight)
        grown = self._grown(waiting)
        problems = list(sight.left_out)
        if not self._begun:
            self._begun = True
            self._file_rest(problems)
        if (ready or grown) and not self._in_run:
            self.store.next_run()
            self._in_run = True
        wrote: dict[Path, None] = {}
        for move, item, stamp in grown:
            with suppress(ChangedError, OSError):  # it is looked at again
                self._take_grown(move, item, stamp)
        for number, path in enumerate(ready):
            if self.cancelled():
                waiting += ready[number:]
                break
            stamp = sight.files[path]
            try:
                self._take(path, stamp)
            except ChangedError:
                self._seen.pop(path, None)
                waiting.append(path)
            if self.clock() - self._written_at > max(_OUTPUT_S, 10 * self._writing_took):
                self._write(wrote, problems, last=number == len(ready) - 1)
        if not (self.cancelled() and self._writing_took > _SOON_S):
            self._write(wrote, problems, last=True)
        if not ready and not waiting:
            self._in_run = False
        return Step(tuple(waiting), "", tuple(problems), tuple(wrote))

    def finish(self) -> tuple[str, ...]:
        """Writes what the output does not say yet; for the end. Returns sentences."""
        problems: list[str] = []
        self._write({}, problems, last=True)
        return tuple(problems)

    def _own_files(self) -> set[str]:
        return {*map(str, self.job.outputs), *self.store.outputs()}

    def _sorted(self, sight: Sight) -> tuple[list[str], list[str]]:
        """The files that are new and whole, and those that are new and may not be."""
        now = self.clock()
        self._known = known = self.store.places()
        ready, waiting = [], []
        for path, stamp in sorted(sight.files.items()):
            before = known.get(path)
            if before is not None and before[0] == stamp:
                if before[1]:
                    continue
                if now - self._tried.setdefault(path, now) < AGAIN_S:
                    continue
            seen = self._seen.get(path)
            if seen is None or seen.stamp != stamp:
                self._seen[path] = seen = _Seen(stamp, now)
            if stamp.size and self._is_whole(path, now - seen.since):
                ready.append(path)
            elif stamp.size:
                waiting.append(path)
        self._seen = {path: seen for path, seen in self._seen.items() if path in sight.files}
        return ready, waiting

    def _is_whole(self, path: str, unchanged_s: float) -> bool:
        if unchanged_s < self.settle_s:
            return False
        return unchanged_s >= max(OPEN_S, self.settle_s) or not is_being_written(path)

    def _grown(self, waiting: list[str]) -> list[tuple[Move, Item, Stamp]]:
        """Moved files that were written on where they are now, since their writer had only paused.

        Args:
            waiting: Gets those that may not be whole yet.
        """
        if self.job.filing is None or not self.job.filing.moved:
            return []
        now, grown = self.clock(), []
        growing: dict[str, _Seen] = {}
        for move, item in self.store.moved_since(time.time() - GROWS_S, _MOST_GROWING):
            path = move.target
            try:
                stamp = Stamp.of(os.lstat(path))
            except OSError:
                continue
            if stamp.size <= item.size:
                continue
            seen = self._growing.get(path)
            if seen is None or seen.stamp != stamp:
                seen = _Seen(stamp, now)
            growing[path] = seen
            if not self._is_whole(path, now - seen.since):
                waiting.append(path)
            elif not seen.told:
                grown.append((move, item, stamp))
        self._growing = growing
        return grown

    def _take_grown(self, move: Move, item: Item, stamp: Stamp) -> None:
        """Reads a moved file again that has grown, in the place of what it held when it was moved.

        Raises:
            ChangedError, OSError: it is not as it was looked at, or cannot be read.
            ReadingCancelledError, WritingCancelledError: `cancelled` said so.
        """
        path = move.target
        seen = self._growing[path]
        sha256 = content_of(path, str(Path(path).parent), stamp, self.cancelled)
        known = self.store.item(sha256) is not None
        if known or not begins_with(path, item.size, move.sha256, self.cancelled):
            seen.told = True  # another file, or one that is read already
            return
        made = self._made(path, sha256)
        self.store.keep(move.source, stamp, sha256, *made, instead_of=item.sha256, moved=move.id)
        self.tell(Outcome(move.source, made.state, made.problem, path))

    def _take(self, path: str, stamp: Stamp) -> None:
        """Works on one file, unless its content is known.

        Raises:
            ChangedError: it is not as it was looked at.
            ReadingCancelledError, WritingCancelledError: `cancelled` said so.
        """
        self._tried[path] = self.clock()
        try:
            sha256 = content_of(path, self.job.folder, stamp, self.cancelled)
        except OSError as error:
            self.store.keep_place(path, stamp, "")
            self.tell(Outcome(path, "failed", _unopened(path, error)))
            return
        self._seen.pop(path, None)
        if self.store.item(sha256) is not None:
            self.store.keep_place(path, stamp, sha256)
            return
        made = self._made(path, sha256)
        replaced = self._replaced(path, stamp)
        if replaced is not None:
            remove_copies(self.store, replaced, self.cancelled)
        instead_of = replaced.sha256 if replaced is not None else ""
        number = self.store.keep(path, stamp, sha256, *made, instead_of=instead_of)
        item = self.store.item(sha256)
        assert item is not None and item.id == number
        filed, unfiled = self._filed(item, path)
        problem = made.problem or unfiled
        self.tell(Outcome(path, made.state, problem, filed))

    def _made(self, path: str, sha256: str) -> Made:
        try:
            document = self.reader.read(
                Path(path),
                words=self.worker.words,
                recognise=True,
                identify=bool(self.job.kinds),
                cancelled=self.cancelled,
            )
            if document.sha256 != sha256:
                raise ChangedError
            known = document.recognition
            if not self.job.wants(known.type if known else "other"):
                return Made("left out", "", _OTHER_KIND)
            return self.worker.make(document, self.reader, self.cancelled)
        except (UnreadableError, WritingError, CollectionError) as error:
            return Made("failed", "", str(error))
        except (ChangedError, NoModelError, ReadingCancelledError, WritingCancelledError):
            raise
        except Exception as error:  # one file never takes the others with it
            log.note(error, "running a job")
            return Made(
                "failed",
                "",
                Sentence(
                    "“{0}” was not read because of a fault in this app, which is in its log; the "
                    "other files are read, and nothing is lost.",
                    shown(Path(path)),
                ),
            )

    def _replaced(self, path: str, stamp: Stamp) -> Item | None:
        """What this file held before it was whole or could be read."""
        before = self._known.get(path)
        item = self.store.item(before[1]) if before is not None and before[1] else None
        if before is None or item is None or item.state == "failed":
            return item
        size = before[0].size
        grown = size < stamp.size and begins_with(path, size, before[1], self.cancelled)
        return item if grown else None

    def _file_rest(self, problems: list[str]) -> None:
        """Files what an earlier run did and could not file."""
        if self.job.filing is None:
            return
        for item in self.store.unfiled():
            if self.cancelled():
                self._begun = False
                return
            path = self._place_of(item)
            _, unfiled = self._filed(item, path) if path else ("", "")
            if unfiled:
                problems.append(Sentence("“{0}”: {1}", shown(Path(item.path)), unfiled))

    def _place_of(self, item: Item) -> str:
        """Where a file with that content is; empty where none is left to file."""
        if item.path in self.sight.files:
            return item.path
        there = (path for path, (_, sha256) in self._known.items() if sha256 == item.sha256)
        return next((path for path in there if path in self.sight.files), "")

    def _filed(self, item: Item, path: str) -> tuple[str, str]:
        """Where a file was filed, or a sentence why it was not.

        Raises:
            ReadingCancelledError: `cancelled` said so; it is filed with the next step.
        """
        if self.job.filing is None or item.state != "done":
            return "", ""
        try:
            return file_item(self.store, self.job.filing, item, path, self.cancelled), ""
        except FilingError as error:
            return "", error.args[0]
        except ReadingCancelledError:
            self._begun = False  # so that it is settled, and filed with what is left
            raise

    def _write(self, wrote: dict[Path, None], problems: list[str], *, last: bool) -> None:
        behind = self.store.outputs_behind()
        if not behind:
            return
        began = self.clock()
        for path in self.job.outputs:
            try:
                data = self.worker.output(self.store.items(), path)
                wrote[write_output(self.store, path, data)] = None
            except OSError as error:
                if last:
                    problems.append(_unwritten(path, error))
                return
        self._written_at = self.clock()
        self._writing_took = self._written_at - began
        self.store.note_said(behind)


def _unopened(path: str, error: OSError) -> str:
    return Sentence(
        "“{0}” could not be opened ({1}), so it was not read; it is tried again later.",
        shown(Path(path)),
        error.strerror or type(error).__name__,
    )


def _unwritten(path: Path, error: OSError) -> str:
    return Sentence(
        "“{0}” could not be written ({1}), as where another program has it open; what was read is "
        "kept, and is written as soon as that can be done.",
        path,
        error.strerror or type(error).__name__,
    )
