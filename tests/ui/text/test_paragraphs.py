"""Long paragraphs are cut where no reader notices, and always at the same places."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llama32_desktop.ui.text import paragraphs
from llama32_desktop.ui.text.markdown import leaves_of
from llama32_desktop.ui.text.paragraphs import _MARKS, FAR, SIZE, split_paragraph

PIECES = st.lists(
    st.sampled_from(
        ["word ", "end. ", "**bold** ", "`a. b` ", "[x", "](y) ", "* ", "\n", "。", "x" * 99]
    ),
    max_size=900,
)


def joined(pieces: list[tuple[str, str | None]]) -> str:
    return "".join((joint or "") + piece for piece, joint in pieces)


@settings(deadline=None, max_examples=50)
@given(PIECES, PIECES)
def test_more_text_moves_no_joint(first: list[str], more: list[str]) -> None:
    before = split_paragraph("".join(first))
    after = split_paragraph("".join(first + more))
    assert after[: len(before) - 1] == before[:-1]
    assert all(SIZE <= len(piece) <= FAR + SIZE for piece, _ in after[:-1])
    assert joined(after).split() == "".join(first + more).split()


def test_a_short_paragraph_stays_whole() -> None:
    assert split_paragraph("One. Two.") == [("One. Two.", None)]


def test_sentences_end_outside_of_emphasis() -> None:
    text = "A b. " * 299 + "**bold. still bold** and. " + "C d. " * 400
    pieces = split_paragraph(text.rstrip())
    assert len(pieces) == 3
    assert all(piece.count("**") % 2 == 0 for piece, _ in pieces)
    assert [joint for _, joint in pieces] == [None, " ", " "]


def test_lines_stay_lines() -> None:
    pieces = split_paragraph("\n".join(["a line of a poem"] * 200))
    assert {joint for _, joint in pieces[1:]} == {"\n"}


def test_leaves_know_that_they_are_one_paragraph() -> None:
    leaves = leaves_of("- " + "A b. " * 500 + "\n- c")
    assert [(leaf.joint, leaf.marker) for leaf in leaves] == [(None, "•"), (" ", ""), (None, "•")]


def test_marks_are_counted_once_however_many_lines_could_end_a_piece() -> None:
    counted = 0

    class Marks:
        def findall(self, source: str, first: int, last: int) -> list[str]:
            nonlocal counted
            counted += last - first
            return _MARKS.findall(source, first, last)

    text = "\\[\n" * 20_000
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(paragraphs, "_MARKS", Marks())
        assert joined(split_paragraph(text)).split() == text.split()
    assert counted <= 2 * len(text)
