"""Values that somebody read are found where they are printed, with other spaces and case too."""

from __future__ import annotations

import datetime
import time
from decimal import Decimal

import pytest

from llama32_desktop.documents.extraction.places import Places
from llama32_desktop.documents.model import Page

TEXT = "Werk &  Söhne\nGmbH, İstanbul, GROẞE STRASSE\nTotal 1.012,50 am 3. Mai 2026"


@pytest.mark.parametrize(
    ("kind", "value", "printed"),
    [
        ("text", "werk & söhne gmbh", "Werk &  Söhne\nGmbH"),
        ("text", "  Söhne ", "Söhne"),
        ("text", "İSTANBUL", "İstanbul"),
        ("text", "große strasse", "GROẞE STRASSE"),
        ("amount", Decimal("1012.5"), "1.012,50"),
        ("date", datetime.date(2026, 5, 3).isoformat(), "3. Mai 2026"),
        ("text", "Werk Söhne", None),
        ("text", " ", None),
        ("text", "", None),
        ("amount", Decimal(7), None),
    ],
)
def test_where_it_is_printed(kind: str, value: str | Decimal, printed: str | None) -> None:
    found = Places([Page(number=3, text=TEXT, way="text")]).find(kind, value)
    assert (found and (found.page, found.printed)) == (printed and (3, printed))


@pytest.mark.parametrize("text", ["a " * 50_000, "a" + " " * 100_000, "1" * 100_000, "1/" * 50_000])
def test_no_text_takes_long(text: str) -> None:
    places = Places([Page(number=1, text=text, way="text")])
    began = time.thread_time()
    assert places.find("text", "a" * 199 + "b") is None
    assert places.find("amount", Decimal(7)) is None
    assert places.find("date", "2026-05-03") is None
    assert time.thread_time() - began < 5
