"""Jobs of the window: all in one thread, over restarts."""

from __future__ import annotations

import queue
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from llama32_desktop.documents.extraction.forms import FORMS, Form, FormField
from llama32_desktop.documents.jobs import runner as runners
from llama32_desktop.documents.jobs.content import content_of
from llama32_desktop.documents.jobs.job import Fields, Filing, Job, Note
from llama32_desktop.documents.jobs.jobs import JobRunsError, alone, jobs, remove
from llama32_desktop.documents.jobs.runner import JobRunner, Step
from llama32_desktop.documents.jobs.standing import News, Standing
from tests.documents.fake_writer import FakeWriter


class Told:
    """What the jobs told, waited for."""

    def __init__(self) -> None:
        self.queue: queue.SimpleQueue[object] = queue.SimpleQueue()

    def until(self, right: Callable[[object], bool]) -> object:
        """The first news that is right; the test's own limit ends it."""
        while not right(news := self.queue.get()):
            pass
        return news

    def watching(self, files: int) -> News:
        """News of a job that has read so many files and waits for others."""

        def right(news: object) -> bool:
            return (
                isinstance(news, News)
                and news.phase == "watching"
                and sum(news.counts.values()) == files
                and not news.waiting
            )

        news = self.until(right)
        assert isinstance(news, News)
        return news


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def begin(tmp_path: Path, told: Told) -> Iterator[Callable[[], Standing]]:
    begun: list[Standing] = []

    def start() -> Standing:
        for one in begun:
            one.close()
        begun.append(
            Standing(tmp_path / "jobs", tmp_path / "collections", told.queue.put, lambda: None, 0.2)
        )
        begun[-1].start()
        return begun[-1]

    yield start
    for one in begun:
        one.close()


@pytest.fixture
def job(tmp_path: Path, bills: list[bytes]) -> Job:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    (inbox / "a.pdf").write_bytes(bills[0])
    table = str(tmp_path / "table.csv")
    return Job(folder=str(inbox), work=Fields(FORMS["invoice"], table), every_s=2)


def test_a_job_reads_what_comes_and_goes_on_after_a_restart(
    begin: Callable[[], Standing], told: Told, job: Job, bills: list[bytes], tmp_path: Path
) -> None:
    standing = begin()
    standing.add(job)
    news = told.watching(1)
    assert news.told is not None and [Path(f.file).name for f in news.told.files] == ["a.pdf"]
    begin()
    (Path(job.folder) / "b.pdf").write_bytes(bills[1])
    told.watching(2)
    assert (tmp_path / "table.csv").read_text("utf-8-sig").count(".pdf") == 2


def test_a_job_that_is_paused_reads_nothing(
    begin: Callable[[], Standing], told: Told, job: Job, bills: list[bytes]
) -> None:
    standing = begin()
    standing.add(job)
    told.watching(1)
    standing.pause(job, paused=True)
    told.until(lambda news: isinstance(news, News) and news.phase == "paused")
    (Path(job.folder) / "b.pdf").write_bytes(bills[1])
    standing = begin()
    news = told.until(lambda news: isinstance(news, News))
    assert isinstance(news, News) and news.phase == "paused" and sum(news.counts.values()) == 1
    standing.pause(news.job, paused=False)
    told.watching(2)


def test_files_are_moved_and_put_back_and_a_job_is_forgotten(
    begin: Callable[[], Standing], told: Told, job: Job, tmp_path: Path
) -> None:
    archive = tmp_path / "archive"
    archive.mkdir()
    job = Job(folder=job.folder, work=job.work, filing=Filing(str(archive), "{file}", moved=True))
    standing = begin()
    standing.add(job)
    told.watching(1)
    assert [path.name for path in archive.iterdir()] == ["a.pdf"]
    standing.undo(job)
    told.until(lambda said: said == "Files that were put back: 1.")
    told.watching(1)
    assert [path.name for path in Path(job.folder).iterdir()] == ["a.pdf"]
    standing.remove(job)
    told.until(lambda said: said == job.id)
    assert jobs(tmp_path / "jobs") == ([], [])
    assert not list((tmp_path / "jobs").glob("*.sqlite3*"))
    assert (tmp_path / "table.csv").is_file()


def test_what_another_process_runs_is_left_alone(
    begin: Callable[[], Standing], told: Told, job: Job, tmp_path: Path
) -> None:
    with alone(tmp_path / "jobs", job) as store:
        store.keep_job(job)
        standing = begin()
        news = told.until(lambda news: isinstance(news, News))
        assert isinstance(news, News) and news.phase == "stopped" and "Another" in news.sentence
    standing.look(job)
    told.watching(1)


def test_a_fault_of_one_job_stops_no_other(
    begin: Callable[[], Standing],
    told: Told,
    job: Job,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    step = JobRunner.step

    def faulty(runner: JobRunner) -> Step:
        if runner.job.folder != job.folder:
            raise RuntimeError("nobody foresaw this")
        return step(runner)

    monkeypatch.setattr(JobRunner, "step", faulty)
    standing = begin()
    (tmp_path / "other").mkdir()
    standing.add(Job(folder=str(tmp_path / "other"), work=job.work))
    news = told.until(lambda news: isinstance(news, News) and news.phase == "stopped")
    assert isinstance(news, News) and "fault in this app (RuntimeError)" in news.sentence
    standing.add(job)
    told.watching(1)


def test_a_fault_in_a_change_stops_no_job(
    begin: Callable[[], Standing], told: Told, job: Job, monkeypatch: pytest.MonkeyPatch
) -> None:
    def faulty(*_: object) -> None:
        raise RuntimeError("nobody foresaw this")

    standing = begin()
    with monkeypatch.context() as patch:
        patch.setattr("llama32_desktop.documents.jobs.standing.remove", faulty)
        standing.remove(job)
        told.until(lambda said: "not changed because of a fault in this app" in str(said))
    standing.add(job)
    told.watching(1)


@pytest.mark.skipif(sys.platform == "win32", reason="a hole takes its whole room there")
def test_the_end_waits_for_no_large_file(
    begin: Callable[[], Standing], job: Job, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = threading.Event()

    def hash_begins(*arguments: object) -> str:
        begun.set()
        return content_of(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(runners, "content_of", hash_begins)
    with (Path(job.folder) / "a.pdf").open("wb") as film:
        film.truncate(64 << 30)  # which takes minutes
    standing = begin()
    standing.add(job)
    begun.wait()
    standing.close()
    assert standing._thread is not None and not standing._thread.is_alive()


def test_a_job_that_is_removed_keeps_its_lock(job: Job, tmp_path: Path) -> None:
    """Else who took the job in between and who makes the lock anew would both have it."""
    folder = tmp_path / "jobs"
    with alone(folder, job) as store:
        store.keep_job(job)
        with pytest.raises(JobRunsError):
            remove(folder, job)
        assert store.job() == job
    if sys.platform == "win32":  # the file goes with each lock, and not while anybody has it open
        remove(folder, job)
        assert list(folder.iterdir()) == []
        return
    [lock] = folder.glob("*.lock")
    number = lock.stat().st_ino
    remove(folder, job)
    assert lock.stat().st_ino == number and list(folder.iterdir()) == [lock]


def test_a_summary_waits_for_a_model(
    begin: Callable[[], Standing], told: Told, tmp_path: Path
) -> None:
    inbox = tmp_path / "notes"
    inbox.mkdir()
    (inbox / "a.md").write_text("Ada bought forty sacks of oats in Bristol on Monday.\n")
    begin().add(Job(folder=str(inbox), work=Note(str(tmp_path / "all.md")), every_s=2))
    news = told.until(lambda news: isinstance(news, News) and news.phase == "stopped")
    assert isinstance(news, News) and "No model is loaded" in news.sentence
    assert news.counts == {}, "the file is no failure: it is read once there is a model"


class Distant(FakeWriter):
    """A model at another address, until it is one of this machine."""

    host = "models.example"


@pytest.mark.parametrize("what", ["note", "fields"])
def test_files_wait_while_the_model_is_at_another_address(
    told: Told, tmp_path: Path, what: str
) -> None:
    inbox = tmp_path / "notes"
    inbox.mkdir()
    (inbox / "a.md").write_text("Ada bought forty sacks of oats in Bristol on Monday.\n")
    form = Form("own", "Own", (FormField("buyer", "Buyer"),))
    note, table = str(tmp_path / "all.md"), str(tmp_path / "all.csv")
    work = Note(note) if what == "note" else Fields(form, table, asks_model=True)
    job = Job(folder=str(inbox), work=work, every_s=2)
    writer = Distant()
    standing = Standing(
        tmp_path / "jobs", tmp_path / "collections", told.queue.put, lambda: writer, 0.2
    )
    standing.start()
    try:
        standing.add(job)
        news = told.until(
            lambda n: isinstance(n, News) and (n.phase == "stopped" or bool(n.counts))
        )
        assert isinstance(news, News) and "at another address (models.example)" in news.sentence
        assert news.counts == {} and not writer.asked
        writer.host = ""
        standing.look(job)
        told.watching(1)
        assert writer.asked
    finally:
        standing.close()


def test_a_file_that_is_damaged_hides_no_other_job(
    begin: Callable[[], Standing], told: Told, job: Job, tmp_path: Path
) -> None:
    (tmp_path / "jobs").mkdir()
    (tmp_path / "jobs" / "bad.sqlite3").write_bytes(b"no database" * 500)
    begin().add(job)
    said = told.until(lambda said: isinstance(said, str))
    assert "is damaged" in str(said)
    told.watching(1)
