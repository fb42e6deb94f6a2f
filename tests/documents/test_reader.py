"""What the helper process may do to the app: nothing."""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import psutil
import pytest
from PIL import Image, ImageDraw

from llama32_desktop.documents.messages import Finished, Opened
from llama32_desktop.documents.model import Page
from llama32_desktop.documents.reader import DocumentReader, ReadingCancelledError
from llama32_desktop.documents.reading.source import UnreadableError
from llama32_desktop.processes.child import BACKGROUND
from tests.make.documents import PdfText, pdf, text_pdf


@pytest.fixture
def reader() -> Iterator[DocumentReader]:
    with DocumentReader() as reader:
        yield reader


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.pdf"
    path.write_bytes(text_pdf(*(f"This is page {number}" for number in range(1, 31))))
    return path


def children() -> list[psutil.Process]:
    found = []
    for child in psutil.Process().children():
        with suppress(psutil.NoSuchProcess):  # one ends while it is looked at
            if "llama32_desktop.documents.process" in child.cmdline():
                found.append(child)
    return found


def fake(code: str) -> DocumentReader:
    """A reader whose process runs `code` in place of reading."""
    return DocumentReader(command=[sys.executable, "-c", code], page_seconds=0.5, idle_seconds=1)


def test_pages_come_one_by_one_with_progress(reader: DocumentReader, file: Path) -> None:
    events = list(reader.pages(file))
    assert isinstance(events[0], Opened) and events[0].pages == 30
    assert [event.number for event in events[1:-1] if isinstance(event, Page)] == [*range(1, 31)]
    assert isinstance(events[-1], Finished)
    seen: list[tuple[int, int]] = []
    reader.read(file, progress=lambda done, of: seen.append((done, of)))
    assert seen == [(number, 30) for number in range(1, 31)]


def test_words_only_where_they_are_wanted(reader: DocumentReader, file: Path) -> None:
    assert reader.read(file).pages[0].words == ()
    assert len(reader.read(file, words=True).pages[0].words) == 4


def test_one_process_reads_many_files(reader: DocumentReader, file: Path) -> None:
    reader.read(file)
    first = children()
    reader.read(file)
    assert children() == first and len(first) == 1
    reader.close()
    assert not children()


@pytest.mark.skipif(sys.platform == "win32", reason="priorities have names there")
def test_what_a_person_waits_for_has_normal_priority_and_other_work_stands_back(file: Path) -> None:
    mine = psutil.Process().nice()
    for niceness in (0, BACKGROUND):
        with DocumentReader(niceness=niceness) as reader:
            reader.read(file)
            assert [child.nice() for child in children()] == [min(19, mine + niceness)]


def test_cancel_ends_it_and_the_next_file_is_read(reader: DocumentReader, file: Path) -> None:
    cancelled = threading.Event()
    with pytest.raises(ReadingCancelledError):
        for event in reader.pages(file, cancelled=cancelled.is_set):
            if isinstance(event, Page) and event.number == 3:
                cancelled.set()
    assert len(reader.read(file).pages) == 30


def test_who_stops_taking_pages_ends_it(reader: DocumentReader, file: Path) -> None:
    for event in reader.pages(file):
        if isinstance(event, Page):
            break
    assert len(reader.read(file).pages) == 30


def test_a_crash_costs_a_page(reader: DocumentReader, file: Path) -> None:
    if not hasattr(signal, "SIGSEGV"):
        pytest.skip("no signals here")
    events = reader.pages(file)
    next(events)
    os.kill(children()[0].pid, signal.SIGSEGV)
    rest = list(events)
    pages = [event for event in rest if isinstance(event, Page)]
    assert [page.number for page in pages] == [*range(1, 31)]
    (lost,) = [page for page in pages if page.unread]
    assert "made the part of the app that reads documents stop" in lost.unread
    assert isinstance(rest[-1], Finished) and rest[-1].sha256
    assert len(reader.read(file).pages) == 30


def test_a_crash_of_what_has_no_pages_of_its_own_is_a_sentence(
    reader: DocumentReader, tmp_path: Path
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Hello.\n")
    stop = "import os; os.kill(os.getpid(), 9)"
    with fake(stop) as reader, pytest.raises(UnreadableError, match="reads documents stop"):
        reader.read(path)


def test_a_page_that_takes_too_long_is_said_and_those_behind_it_are_read(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    lines = [PdfText("i " * 30_000, y=20 + n, size=1) for n in range(60)]
    path.write_bytes(pdf([[PdfText("One")], lines, [PdfText("Three")], [PdfText("Four")]]))
    with DocumentReader(page_seconds=2) as reader:
        document = reader.read(path)
    assert [page.text for page in document.pages] == ["One", "", "Three", "Four"]
    assert document.unread == (
        "Page 2 took too long to read, so it was left out; look at it yourself.",
    )
    assert document.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_after_several_such_pages_in_a_row_the_rest_is_left_out(file: Path) -> None:
    dies = f"""
import sys
sys.path.insert(0, {str(Path(__file__).parents[2])!r})
from llama32_desktop.documents.messages import *
from llama32_desktop.documents.model import Page
from llama32_desktop.processes.requests import Answers, numbered
asked = numbered(read_request)(sys.stdin.buffer)
answers, first = Answers(sys.stdout.buffer), asked.message.first
answers.number = asked.number
answers.say(Opened("pdf", 30, 1))
if first == 1:
    answers.say(PageRead(Page(number=1, text="One", way="text layer")))
if first > 30:
    answers.say(Finished("digest", ()))
"""
    with fake(dies) as reader:
        document = reader.read(file)
    assert [page.number for page in document.pages] == [1, 2, 3, 4, 5, 6]
    assert document.pages[0].text == "One" and document.sha256 == "digest"
    assert document.unread[0].startswith("The pages from 7 on were left out")
    assert document.unread[1].startswith("Page 2 made the part of the app")


def test_a_photo_that_takes_too_long_is_a_sentence_with_advice_for_photos(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    photo(40).save(path)
    with (
        DocumentReader(page_seconds=0.2, ocr_seconds=0.2) as reader,
        pytest.raises(UnreadableError, match="given up; cut out the part with the text"),
    ):
        reader.read(path, recognise=True)


def test_what_does_nothing_is_a_sentence(file: Path) -> None:
    with fake("import time; time.sleep(3600)") as reader:  # longer than a test may take
        with pytest.raises(UnreadableError, match="given up; print its pages as a new PDF"):
            reader.read(file)
        assert not children()


def test_what_computes_for_ever_is_a_sentence(file: Path) -> None:
    with fake("while True: pass") as reader, pytest.raises(UnreadableError, match="too long"):
        reader.read(file)


def test_beside_busy_programs_a_picture_is_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    photo(2).save(path)
    busy = [
        subprocess.Popen([sys.executable, "-c", "while True: pass"])
        for _ in range(max(2, os.cpu_count() or 1))
    ]
    try:
        # By the clock this is over long before the text is read; of the processor it takes less.
        with DocumentReader(page_seconds=2, ocr_seconds=3) as reader:
            document = reader.read(path, recognise=True)
    finally:
        for process in busy:
            process.kill()
            process.wait()
    assert document.pages[0].text == "\n".join(["The miller carried oats"] * 2)
    assert not document.unread


def photo(lines: int) -> Image.Image:
    """A picture of so many lines of text."""
    picture = Image.new("RGB", (900, 60 + 50 * lines), "white")
    draw = ImageDraw.Draw(picture)
    for line in range(lines):
        draw.text((60, 30 + 50 * line), "The miller carried oats", "black", font_size=28)
    return picture


def test_memory_is_bounded(file: Path) -> None:
    eat = (
        "import time; a = bytearray(300_000_000); a[::4096] = b'x' * len(a[::4096]); time.sleep(9)"
    )
    with (
        DocumentReader(
            command=[sys.executable, "-c", eat], memory=200_000_000, page_seconds=60
        ) as reader,
        pytest.raises(UnreadableError, match="needs more memory"),
    ):
        reader.read(file)


ANSWERS = f"""
import sys
sys.path.insert(0, {str(Path(__file__).parents[2])!r})
from llama32_desktop.documents.messages import *
from llama32_desktop.documents.model import Mark, Page
from llama32_desktop.processes.requests import Answers, numbered
answers = Answers(sys.stdout.buffer)
answers.number = numbered(read_request)(sys.stdin.buffer).number
def page(number, text="", **more):
    answers.say(PageRead(Page(number=number, text=text, way="text", **more)))
opened = Opened("text", 10**9, 1)
finished = Finished("0" * 64, ())
"""


@pytest.mark.parametrize(
    "more",
    [
        'text="x" * 10_000',
        'title="x" * 10_000',
        'unread="x" * 10_000',
        'marks=(Mark(start=0, end=0, reason="x", hidden=True),) * 50',
    ],
)
def test_pages_without_an_end_fill_no_memory(
    file: Path, monkeypatch: pytest.MonkeyPatch, more: str
) -> None:
    floods = f"""{ANSWERS}
answers.say(opened)
number = 0
while True:
    number += 1
    page(number, {more})
"""
    monkeypatch.setattr("llama32_desktop.documents.reading_progress.MOST_TEXT", 1_000_000)
    with fake(floods) as reader, pytest.raises(UnreadableError, match="needs more memory"):
        reader.read(file)


@pytest.mark.parametrize(
    "said",
    [
        "while True: answers.say(opened)",
        "answers.say(opened)\nwhile True: page(1)",
        "while True: page(1)",
        "answers.say(finished)",
        "answers.say(opened)\nanswers.say(Drawn(b''))\nanswers.say(finished)",
    ],
)
def test_what_does_not_follow_ends_the_process(file: Path, said: str) -> None:
    with fake(f"{ANSWERS}\n{said}") as reader:
        with pytest.raises(UnreadableError, match="made the part of the app"):
            reader.read(file)
        assert not children()


def test_another_answer_than_a_picture_is_a_sentence(file: Path) -> None:
    with fake(f"{ANSWERS}\nanswers.say(finished)") as reader:
        with pytest.raises(UnreadableError, match="made the part of the app"):
            reader.draw(file, 1)
        assert not children()


def test_no_picture_of_a_document_is_taken_for_that_of_the_next(file: Path, tmp_path: Path) -> None:
    twice = f"""
import sys
sys.path.insert(0, {str(Path(__file__).parents[2])!r})
from llama32_desktop.documents.messages import *
from llama32_desktop.processes.requests import Answers, arriving, numbered
answers = Answers(sys.stdout.buffer)
for asked in arriving(sys.stdin.buffer, numbered(read_request)):
    answers.number = asked.number
    for _ in range(2):
        answers.say(Drawn(asked.message.path.encode()))
"""
    other = tmp_path / "other.txt"
    other.write_text("rye")
    with fake(twice) as reader:
        assert reader.draw(file, 1) == str(file).encode()
        with pytest.raises(UnreadableError, match=r"“other\.txt” made the part of the app"):
            reader.draw(other, 1)
        assert reader.draw(other, 1) == str(other).encode(), "of a new process"


def test_nonsense_on_the_pipe_is_a_sentence(file: Path) -> None:
    nonsense = "import sys; sys.stdout.write('hello, this is no message')"
    with fake(nonsense) as reader, pytest.raises(UnreadableError, match="“a"):
        reader.read(file)


def test_a_program_that_is_not_there(file: Path) -> None:
    with (
        DocumentReader(command=["/nowhere/at-all"]) as reader,
        pytest.raises(UnreadableError, match="could not be started"),
    ):
        reader.read(file)
