"""What a field may be, with the lines around it; what nobody sees is none of it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from llama32_desktop.documents.extraction.rules.candidates import MOST, Candidates
from llama32_desktop.documents.extraction.rules.typeset import typeset
from llama32_desktop.documents.model import Mark, Page
from llama32_desktop.documents.writer import WritingCancelledError

TEXT = (
    "Harbour Lights\nNorthwind Studio\nInvoice\nHL-77123\n3 May 2026\nprinted 9 May 2026\n"
    "Lamps 10.00\nRopes 2.50\nTotal 12.50\n"
)


def page(text: str = TEXT, hidden: str = "", *, placed: bool = False) -> Page:
    start = text.find(hidden)
    end = start + len(hidden)
    marks = (Mark(start=start, end=end, reason="white text", hidden=True),) if hidden else ()
    made = Page(number=1, text=text, way="text", marks=marks)
    return typeset(made) if placed else made


def values(name: str, made: Page) -> list[object]:
    return [one.found.value for one in Candidates([made]).of(name)]


def test_each_candidate_once_in_the_order_of_the_page_with_its_neighbours() -> None:
    candidates = Candidates([page(TEXT + "3 May 2026\n")]).of("date")
    assert [one.found.value for one in candidates] == ["2026-05-03", "2026-05-09"]
    assert candidates[1].line == "printed 9 May 2026"
    assert (candidates[1].above, candidates[1].below) == ("3 May 2026", "Lamps 10.00")
    assert values("supplier", page())[:2] == ["Harbour Lights", "Northwind Studio"]
    assert values("number", page()) == ["HL-77123"], "neither dates nor amounts"
    assert values("total", page()) == [Decimal("10.00"), Decimal("2.50"), Decimal("12.50")]


@pytest.mark.parametrize("placed", [False, True])
@pytest.mark.parametrize(
    ("name", "hidden"),
    [("supplier", "Northwind Studio"), ("number", "HL-77123"), ("date", "printed 9 May 2026")],
)
def test_what_nobody_sees_is_no_candidate_and_no_neighbour(
    name: str, hidden: str, placed: bool
) -> None:
    made = page(hidden=hidden, placed=placed)
    assert len(values(name, made)) == len(values(name, page(placed=placed))) - 1
    around = [
        line
        for field in ("supplier", "number", "date", "total")
        for one in Candidates([made]).of(field)
        for line in (one.line, one.above, one.below)
    ]
    assert around and not any(hidden in line for line in around)


def test_a_page_of_which_nothing_is_seen_has_none() -> None:
    made = page(hidden=TEXT, placed=True)
    assert not any(values(name, made) for name in ("supplier", "number", "date", "total"))


def test_of_many_the_likely_ones() -> None:
    rows = "\n".join(f"Lamp {n}   {n}.00" for n in range(1, 60))
    found = values("total", page(f"Invoice\n{rows}\nTotal   1770.00\n"))
    assert len(found) == MOST and Decimal("1770.00") in found


def test_whoever_cancels_is_heard() -> None:
    with pytest.raises(WritingCancelledError):
        Candidates([page()], cancelled=lambda: True).of("supplier")
