"""What the helper process may do to the app: nothing."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from llama32_desktop.documents.messages import Finished, Opened
from llama32_desktop.documents.model import Page
from llama32_desktop.documents.reader import DocumentReader, ReadingCancelledError
from llama32_desktop.documents.reading.source import UnreadableError
from tests.make.documents import text_pdf


@pytest.fixture
def reader() -> Iterator[DocumentReader]:
    with DocumentReader() as reader:
        yield reader


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    path = tmp_path / "a.pdf"
    path.write_bytes(text_pdf(*(f"This is page {number}" for number in range(1, 31))))
    return path


def children() -> list[psutil.Process]:
    return [
        child
        for child in psutil.Process().children()
        if "llama32_desktop.documents.process" in child.cmdline()
    ]


def fake(code: str) -> DocumentReader:
    """A reader whose process runs `code` in place of reading."""
    return DocumentReader(command=[sys.executable, "-c", code], page_seconds=0.5)


def test_pages_come_one_by_one_with_progress(reader: DocumentReader, pdf: Path) -> None:
    events = list(reader.pages(pdf))
    assert isinstance(events[0], Opened) and events[0].pages == 30
    assert [event.number for event in events[1:-1] if isinstance(event, Page)] == [*range(1, 31)]
    assert isinstance(events[-1], Finished)
    seen: list[tuple[int, int]] = []
    reader.read(pdf, progress=lambda done, of: seen.append((done, of)))
    assert seen == [(number, 30) for number in range(1, 31)]


def test_words_only_where_they_are_wanted(reader: DocumentReader, pdf: Path) -> None:
    assert reader.read(pdf).pages[0].words == ()
    assert len(reader.read(pdf, words=True).pages[0].words) == 4


def test_one_process_reads_many_files(reader: DocumentReader, pdf: Path) -> None:
    reader.read(pdf)
    first = children()
    reader.read(pdf)
    assert children() == first and len(first) == 1
    reader.close()
    assert not children()


def test_cancel_ends_it_and_the_next_file_is_read(reader: DocumentReader, pdf: Path) -> None:
    cancelled = threading.Event()
    with pytest.raises(ReadingCancelledError):
        for event in reader.pages(pdf, cancelled=cancelled.is_set):
            if isinstance(event, Page) and event.number == 3:
                cancelled.set()
    assert len(reader.read(pdf).pages) == 30


def test_who_stops_taking_pages_ends_it(reader: DocumentReader, pdf: Path) -> None:
    for event in reader.pages(pdf):
        if isinstance(event, Page):
            break
    assert len(reader.read(pdf).pages) == 30


def test_a_crash_is_a_sentence(reader: DocumentReader, pdf: Path) -> None:
    if not hasattr(signal, "SIGSEGV"):
        pytest.skip("no signals here")
    pages = reader.pages(pdf)
    next(pages)
    os.kill(children()[0].pid, signal.SIGSEGV)
    with pytest.raises(UnreadableError, match="made the part of the app that reads documents stop"):
        list(pages)
    assert len(reader.read(pdf).pages) == 30


def test_a_hang_is_a_sentence(pdf: Path) -> None:
    with fake("import time; time.sleep(60)") as reader:
        began = time.monotonic()
        with pytest.raises(UnreadableError, match="reading it was given up"):
            reader.read(pdf)
        assert time.monotonic() - began < 30
        assert not children()


def test_memory_is_bounded(pdf: Path) -> None:
    eat = (
        "import time; a = bytearray(300_000_000); a[::4096] = b'x' * len(a[::4096]); time.sleep(9)"
    )
    with (
        DocumentReader(
            command=[sys.executable, "-c", eat], memory=200_000_000, page_seconds=60
        ) as reader,
        pytest.raises(UnreadableError, match="needs more memory"),
    ):
        reader.read(pdf)


def test_nonsense_on_the_pipe_is_a_sentence(pdf: Path) -> None:
    nonsense = "import sys; sys.stdout.write('hello, this is no message')"
    with fake(nonsense) as reader, pytest.raises(UnreadableError, match="“a"):
        reader.read(pdf)


def test_a_program_that_is_not_there(pdf: Path) -> None:
    with (
        DocumentReader(command=["/nowhere/at-all"]) as reader,
        pytest.raises(UnreadableError, match="could not be started"),
    ):
        reader.read(pdf)
