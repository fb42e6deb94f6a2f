"""A table of answers goes over one that has nothing more, and over no other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from llama32_desktop.chat.rows.answers import Answer, KeptAnswers
from llama32_desktop.chat.rows.prompts import RowPrompt
from llama32_desktop.chat.rows.written import ranges
from llama32_desktop.documents.summary.store import PartStore

ROWS = [RowPrompt(number=n, values={"prompt": str(n)}, prompt=str(n)) for n in range(1, 9)]
A = {"A": "a"}


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[KeptAnswers]:
    with PartStore(tmp_path / "answers.sqlite3") as store:
        yield KeptAnswers(store)


def answered(numbers: Sequence[int], model: str = "A", failed: int = 0) -> list[Answer]:
    return [
        Answer(row=n, model=model, state="failed" if n == failed else "done", answer=f"{model}{n}")
        for n in numbers
    ]


def test_no_answer_is_lost_under_another_table(kept: KeptAnswers, tmp_path: Path) -> None:
    out = tmp_path / "t.csv"
    second, third = tmp_path / "t 2.csv", tmp_path / "t 3.csv"
    assert kept.write(out, ROWS, answered(range(1, 6)), A) == out
    whole = out.read_bytes()
    # Another model; the same of another preset, or seed; the same, that was ended early.
    assert kept.write(out, ROWS, answered([1], "B"), {"B": "b"}) == second
    assert kept.write(out, ROWS, answered(range(1, 9)), {"A": "other"}) == third
    assert kept.write(out, ROWS, answered([1, 2]), A) == tmp_path / "t 4.csv"
    assert kept.write(out, ROWS, answered(range(1, 6), failed=3), A) == tmp_path / "t 4.csv"
    assert out.read_bytes() == whole
    assert kept.write(out, ROWS, answered([1, 2], "B"), {"B": "b"}) == second  # its own goes on
    both = answered(range(1, 7)) + answered([1], "B")
    assert kept.write(out, ROWS, both, {**A, "B": "b"}) == out
    out.write_bytes(b"mine")
    assert kept.write(out, ROWS, both, {**A, "B": "b"}) != out and out.read_bytes() == b"mine"


def test_one_that_may_have_all_soon_waits(kept: KeptAnswers, tmp_path: Path) -> None:
    out = tmp_path / "t.csv"
    assert kept.write(out, ROWS, answered([1, 2, 3]), A, last=False) == out
    whole = out.read_bytes()
    assert kept.write(out, ROWS, answered([1]), A, last=False) is None
    assert kept.write(out, ROWS, answered([1], "B"), {"B": "b"}, last=False) != out
    assert out.read_bytes() == whole
    assert kept.write(out, ROWS, answered([1, 2, 3, 4]), A, last=False) == out
    assert b"A4" in out.read_bytes()


def test_numbers_that_follow_one_another() -> None:
    assert ranges([]) == [] and ranges([5, 3, 1, 2, 2, 9]) == [(1, 3), (5, 5), (9, 9)]
