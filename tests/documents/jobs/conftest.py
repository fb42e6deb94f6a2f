"""A job over a folder of real files, with a clock that a test sets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from llama32_desktop.documents.extraction.forms import FORMS
from llama32_desktop.documents.jobs.job import Fields, Filing, Job
from llama32_desktop.documents.jobs.jobs import file_of
from llama32_desktop.documents.jobs.runner import SETTLE_S, JobRunner, Outcome, Step
from llama32_desktop.documents.jobs.store import JobStore
from llama32_desktop.documents.jobs.work import FieldsWorker
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.file_facts import DocumentType
from tests.make.invoices import invoices


@pytest.fixture(scope="session")
def bills() -> list[bytes]:
    """Invoices as PDFs, each another one."""
    return [data for _, data in invoices(4)]


@pytest.fixture(scope="module")
def reader() -> Iterator[DocumentReader]:
    with DocumentReader() as reader:
        yield reader


@dataclass
class Watched:
    """A job, and what it told.

    Attributes:
        inbox: Its folder.
        table: What it writes.
    """

    inbox: Path
    table: Path
    home: Path
    reader: DocumentReader
    filing: Filing | None = None
    patterns: tuple[str, ...] = ("*.pdf",)
    kinds: tuple[DocumentType, ...] = ()
    told: list[Outcome] = field(default_factory=list)
    now: float = 0.0
    runner: JobRunner | None = None

    @property
    def job(self) -> Job:
        return Job(
            folder=str(self.inbox),
            work=Fields(FORMS["invoice"], str(self.table)),
            patterns=self.patterns,
            kinds=self.kinds,
            filing=self.filing,
        )

    def begin(self) -> JobRunner:
        """Starts it as after a restart: with what is on the disk, and nothing else."""
        if self.runner is not None:
            self.runner.store.close()
        store = JobStore(file_of(self.home, self.job.id))
        worker = FieldsWorker(FORMS["invoice"])
        self.runner = JobRunner(
            self.job, store, worker, self.reader, self.told.append, clock=lambda: self.now
        )
        return self.runner

    def step(self) -> Step:
        """One look."""
        return (self.runner or self.begin()).step()

    def settled(self) -> Step:
        """A look, the time that files have to stay as they are, and another look."""
        self.step()
        self.now += SETTLE_S
        return self.step()

    def said(self) -> list[tuple[str, str]]:
        """Names and states, in the order of telling; told no more after that."""
        said = [(Path(one.path).name, one.state) for one in self.told]
        self.told.clear()
        return said

    def rows(self) -> list[str]:
        """The files that the table has, without its head."""
        lines = self.table.read_text("utf-8-sig").splitlines()
        return [line.split(",")[0] for line in lines[1:]]


@pytest.fixture
def watched(tmp_path: Path, reader: DocumentReader) -> Iterator[Watched]:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    watched = Watched(inbox, tmp_path / "table.csv", tmp_path / "jobs", reader)
    yield watched
    if watched.runner is not None:
        watched.runner.store.close()


Put = Callable[[str, bytes], Path]


@pytest.fixture
def put(watched: Watched) -> Put:
    """Writes a file into the folder."""

    def write(name: str, data: bytes) -> Path:
        path = watched.inbox / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        return path

    return write
