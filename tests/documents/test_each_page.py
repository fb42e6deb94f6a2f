"""The same question of each page, and one answer over them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from llama32_desktop.documents.each_page import PageAnswer, ask_each
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.writer import Written
from tests.make.documents import text_pdf


@pytest.fixture
def reader() -> Iterator[DocumentReader]:
    with DocumentReader() as reader:
        yield reader


class Model:
    """Answers with what it was shown."""

    name, context = "model", 4096

    def __init__(self, *, sees: bool) -> None:
        self.sees = sees
        self.asked: list[tuple[str, tuple[int, int] | None]] = []

    def count(self, prompt: str) -> int:
        return len(prompt) // 4

    def write(
        self,
        prompt: str,
        *,
        image: str = "",
        grammar: str = "",
        max_tokens: int | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Written:
        size = None
        if image:
            with Image.open(image) as picture:
                size = picture.size
        self.asked.append((prompt, size))
        return Written(f"answer {len(self.asked)}", "stop")


def test_a_model_that_reads_is_given_each_page_s_text(
    reader: DocumentReader, tmp_path: Path
) -> None:
    path = tmp_path / "two.pdf"
    path.write_bytes(text_pdf("Apples cost 3", "Pears cost 4"))
    model, seen = Model(sees=False), list[PageAnswer]()
    answers, whole = ask_each(
        [reader.read(path)], "What costs what?", model, reader, answered=seen.append
    )
    assert [answer.place for answer in answers] == ["two.pdf, page 1", "two.pdf, page 2"]
    assert answers == seen and {answer.way for answer in answers} == {"text layer"}
    assert "Apples cost 3" in model.asked[0][0] and "Pears" not in model.asked[0][0]
    assert whole == "answer 3"
    assert "answer 1" in model.asked[2][0] and "answer 2" in model.asked[2][0]
    assert "one by one" in model.asked[2][0]


def test_a_model_that_sees_is_shown_each_page(reader: DocumentReader, tmp_path: Path) -> None:
    path = tmp_path / "two.pdf"
    path.write_bytes(text_pdf("Apples", "Pears"))
    photo = tmp_path / "photo.png"
    Image.new("RGB", (300, 200), "green").save(photo)
    model = Model(sees=True)
    documents = [reader.read(path), reader.read(photo)]
    answers, _ = ask_each(documents, "Compare these", model, reader)
    assert [answer.way for answer in answers] == ["picture"] * 3
    sizes = [size for _, size in model.asked]
    assert sizes == [(1237, 1600), (1237, 1600), (300, 200), None]


def test_one_page_needs_no_second_answer(reader: DocumentReader, tmp_path: Path) -> None:
    path = tmp_path / "one.txt"
    path.write_text("Apples")
    model = Model(sees=False)
    answers, whole = ask_each([reader.read(path)], "What?", model, reader)
    assert (len(answers), whole, len(model.asked)) == (1, "answer 1", 1)
