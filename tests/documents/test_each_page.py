"""The same question of each page, and one answer over them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from llama32_desktop.documents.each_page import PageAnswer, ask_each
from llama32_desktop.documents.reader import DocumentReader
from tests.documents.fake_writer import FakeWriter
from tests.make.documents import text_pdf


@pytest.fixture
def reader() -> Iterator[DocumentReader]:
    with DocumentReader() as reader:
        yield reader


def test_a_model_that_reads_is_given_each_page_s_text(
    reader: DocumentReader, tmp_path: Path
) -> None:
    path = tmp_path / "two.pdf"
    path.write_bytes(text_pdf("Apples cost 3", "Pears cost 4"))
    model, seen = FakeWriter(sees=False), list[PageAnswer]()
    answers, whole = ask_each(
        [reader.read(path)], "What costs what?", model, reader, answered=seen.append
    )
    assert [answer.place for answer in answers] == ["two.pdf, page 1", "two.pdf, page 2"]
    assert answers == seen and {answer.way for answer in answers} == {"text layer"}
    assert "Apples cost 3" in model.prompts[0] and "Pears" not in model.prompts[0]
    assert whole == "answer 3"
    assert "answer 1" in model.prompts[2] and "answer 2" in model.prompts[2]
    assert "one by one" in model.prompts[2]


def test_a_model_that_sees_is_shown_each_page(reader: DocumentReader, tmp_path: Path) -> None:
    path = tmp_path / "two.pdf"
    path.write_bytes(text_pdf("Apples", "Pears"))
    photo = tmp_path / "photo.png"
    Image.new("RGB", (300, 200), "green").save(photo)
    model = FakeWriter(sees=True)
    documents = [reader.read(path), reader.read(photo)]
    answers, _ = ask_each(documents, "Compare these", model, reader)
    assert [answer.way for answer in answers] == ["picture"] * 3
    sizes = [asked.picture and asked.picture.size for asked in model.asked]
    assert sizes == [(1237, 1600), (1237, 1600), (300, 200), None]


def test_one_page_needs_no_second_answer(reader: DocumentReader, tmp_path: Path) -> None:
    path = tmp_path / "one.txt"
    path.write_text("Apples")
    model = FakeWriter(sees=False)
    answers, whole = ask_each([reader.read(path)], "What?", model, reader)
    assert (len(answers), whole, len(model.asked)) == (1, "answer 1", 1)
