"""Numbers in office files that are none, and sheets by the hundred thousand."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from llama32_desktop.documents.collection.answering import cited
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.reading import sheets
from llama32_desktop.documents.reading.markup import number_in
from tests.make import office

ODD = ["²", "9" * 5000]
"""A digit of Unicode that is no figure, and more figures than Python makes a number of."""


@pytest.mark.parametrize("odd", [*ODD, "", "-1", "1e3", " 1"])
def test_what_is_no_number_is_the_default(odd: str) -> None:
    assert number_in(odd, 7) == 7
    assert number_in("12", 7) == 12


@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize(
    "body",
    [
        "<text:p>Oats<text:s text:c='{}'/></text:p>",
        "<text:h text:outline-level='{}'>Oats</text:h>",
        "<text:list><text:list-item text:start-value='{}'><text:p>Oats</text:p></text:list-item>"
        "</text:list>",
        "<table:table><table:table-row><table:table-cell table:number-columns-repeated='{}'>"
        "<text:p>Oats</text:p></table:table-cell></table:table-row></table:table>",
    ],
)
def test_a_text_with_such_numbers_is_read(body: str, odd: str, tmp_path: Path) -> None:
    office.open_document(tmp_path / "a.odt", body.format(odd))
    with DocumentReader() as reader:
        assert "Oats" in reader.read(tmp_path / "a.odt").pages[0].text


@pytest.mark.parametrize("odd", ODD)
def test_an_answer_that_cites_such_a_passage(odd: str) -> None:
    assert cited(f"Oats [{odd}].", []) == []


def _sheet(name: str, text: str) -> str:
    return (
        f"<table:table table:name='{name}'><table:table-row><table:table-cell "
        f"office:value-type='string'><text:p>{text}</text:p></table:table-cell>"
        "</table:table-row></table:table>"
    )


def test_the_list_of_sheets_is_made_once(tmp_path: Path) -> None:
    """The library makes it anew at each look: with each sheet, a small file would take hours."""
    from python_calamine import CalamineWorkbook

    many = "".join(_sheet(f"s{number}", "Oats") for number in range(50))
    office.open_document(tmp_path / "a.ods", many, kind="spreadsheet")
    looks: list[str] = []

    class Book:
        def __init__(self) -> None:
            self._book = CalamineWorkbook.from_path(tmp_path / "a.ods")

        def __getattr__(self, name: str) -> Any:
            looks.append(name)
            return getattr(self._book, name)

    notes: Any = SimpleNamespace(of=lambda name: "", part=lambda name: name)
    book: Any = Book()
    of_book = sheets._Sheets(book, notes, frozenset())
    assert [of_book.page(number).title for number in (1, 25, 50)] == ["s0", "s24", "s49"]
    assert looks.count("sheet_names") == looks.count("sheets_metadata") == 1
