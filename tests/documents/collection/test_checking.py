"""An answer is held against the passages that it names, and what is in doubt is said."""

from __future__ import annotations

import pytest

from llama32_desktop.documents.collection.checking import NOT_SAID, claims, remarks
from llama32_desktop.documents.collection.store import Piece


def piece(name: str, first_line: int, text: str) -> Piece:
    return Piece(
        id=1,
        path=f"/notes/{name}",
        name=name,
        page=1,
        pages=1,
        first_line=first_line,
        last_line=first_line + text.count("\n"),
        way="text",
        text=text,
    )


PIECES = [
    piece("a.md", 3, "* lantern: where it hangs\n  * Ada: it hangs in the boat shed.\n"),
    piece("b.md", 8, "The oats are kept in the granary. They cost 45 pounds.\n"),
]


def test_a_sentence_is_carried_by_the_passage_it_names() -> None:
    [shed, oats] = claims(
        "The lantern hangs in the boat shed [1]. Oats cost 45 pounds [2].", PIECES
    )
    assert (shed.numbers, shed.doubt, shed.passage, shed.lines) == ((1,), "", 1, (4, 4))
    assert (oats.numbers, oats.doubt, oats.passage, oats.lines) == ((2,), "", 2, (8, 8))
    assert shed.text == "The lantern hangs in the boat shed."
    assert remarks("… [1] … [2]", [shed, oats]) == []


@pytest.mark.parametrize(
    ("answer", "doubts", "said"),
    [
        ("The lantern hangs in the boat shed [2].", ["words"], "bear out 1 of 1"),
        ("The oats cost 54 pounds [2].", ["numbers"], "“The oats cost 54 pounds.”"),
        ("The oats are not kept in the granary [2].", ["denial"], "bear out"),
        ("The lantern hangs in the boat shed [7].", [""], "not: [7]"),
        ("The lantern hangs in the boat shed.", [""], "No sources cited"),
        ("I would think that Martians took all of it.", ["words"], "No sources cited"),
    ],
)
def test_doubt_is_said(answer: str, doubts: list[str], said: str) -> None:
    found = claims(answer, PIECES)
    assert [claim.doubt for claim in found] == doubts
    assert said in " ".join(remarks(answer, found))


def test_an_answer_that_says_nothing_names_no_passage() -> None:
    assert "No sources cited" in remarks("Here:", claims("Here:", PIECES))[0]
    [said] = remarks(NOT_SAID, claims(NOT_SAID, PIECES))
    assert "found no answer" in said
    assert "repeat itself" in remarks("x [1]", [], repeated=True)[0]


def test_lists_and_numbers_behind_the_full_stop() -> None:
    found = claims("- The oats are kept in the granary. [2]\n- They cost 45 pounds. [1, 2]", PIECES)
    assert [claim.numbers for claim in found] == [(2,), (1, 2)]
    assert not any(claim.doubt for claim in found)
