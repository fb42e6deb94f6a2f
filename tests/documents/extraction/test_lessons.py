"""What was corrected in one invoice of a supplier is right in its next, and in nobody else's."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest

from llama32_desktop.documents.extraction.forms import FORMS, Extraction, Found
from llama32_desktop.documents.extraction.lessons.applying import with_lessons
from llama32_desktop.documents.extraction.lessons.learning import forgotten, learnt
from llama32_desktop.documents.extraction.lessons.marks import marks_of, supplier_of
from llama32_desktop.documents.extraction.lessons.model import Supplier
from llama32_desktop.documents.extraction.lessons.observing import observed
from llama32_desktop.documents.extraction.lessons.store import LessonStore
from llama32_desktop.documents.extraction.rules.extract import extract_by_rules
from llama32_desktop.documents.model import Page
from llama32_desktop.documents.reader import DocumentReader
from tests.make.documents import PdfText, pdf

INVOICE = FORMS["invoice"]
OWN = "Buyer: Nordhafen Verlag, VAT DE136695976"
"""On all that the person of these tests receives."""


@pytest.fixture(scope="module")
def reader() -> Iterator[DocumentReader]:
    with DocumentReader() as reader:
        yield reader


def pages(reader: DocumentReader, folder: Path, rows: Sequence[str]) -> tuple[Page, ...]:
    path = folder / "invoice.pdf"
    path.write_bytes(pdf([[PdfText(row, 60, 760 - 22 * n) for n, row in enumerate(rows)]]))
    return reader.read(path, words=True).pages


def of_the_mill(reference: str, net: str, further: Sequence[str] = ()) -> list[str]:
    """An invoice whose number and total stand under words that no rule knows."""
    return [
        "the quarterly letter of", "Mill on the Weir", OWN, *further,
        f"Our sign of the sheet: {reference}", "Invoice date: 2026-03-02",
        f"Altogether in coins: {net} EUR", "IBAN DE89 3704 0044 0532 0130 00",
        "write to hello@weirmill.example",
    ]  # fmt: skip


def value(extraction: Extraction, name: str) -> Found:
    return next(found for found in extraction.fields if found.name == name)


def corrected(extraction: Extraction, name: str, new: str | Decimal) -> Extraction:
    fields = tuple(
        msgspec.structs.replace(f, value=new, way="by hand") if f.name == name else f
        for f in extraction.fields
    )
    return msgspec.structs.replace(extraction, fields=fields)


def teach(
    known: tuple[Supplier, ...], read: Sequence[Page], **corrections: str | Decimal
) -> tuple[Supplier, ...]:
    extraction = extract_by_rules(read, INVOICE)
    for name, new in corrections.items():
        extraction = corrected(extraction, name, new)
    for name, new in corrections.items():
        field = next(field for field in INVOICE.fields if field.name == name)
        seen = observed(read, known, extraction.form, field, new)
        known = learnt(known, seen, extraction)
    return known


def read_with(known: tuple[Supplier, ...], read: Sequence[Page]) -> Extraction:
    return with_lessons(extract_by_rules(read, INVOICE), INVOICE, read, known)


@pytest.fixture
def known(reader: DocumentReader, tmp_path: Path) -> tuple[Supplier, ...]:
    first = pages(reader, tmp_path, of_the_mill("KW/771", "1,204.50"))
    return teach((), first, supplier="Mill on the Weir", number="KW/771", total=Decimal("1204.50"))


def test_the_next_of_the_supplier_is_read_as_corrected(
    reader: DocumentReader, tmp_path: Path, known: tuple[Supplier, ...]
) -> None:
    second = pages(reader, tmp_path, of_the_mill("KW/802", "88.20", ["A line more than before"]))
    found = read_with(known, second)
    assert value(found, "number").value == "KW/802"
    assert value(found, "total").value == Decimal("88.20")
    assert value(found, "supplier").value == "Mill on the Weir"
    number = value(found, "number")
    assert number.way == "correction" and number.page == 1 and number.box is not None
    assert number.printed == "KW/802" and number.confidence < 0.95


def test_another_supplier_s_is_read_as_before(
    reader: DocumentReader, tmp_path: Path, known: tuple[Supplier, ...]
) -> None:
    rows = of_the_mill("KW/802", "88.20")
    rows[1], rows[-1] = "Weaver's Yard Ltd", "write to us@weaver.example"
    rows[-2] = "IBAN GB82 WEST 1234 5698 7654 32"
    other = pages(reader, tmp_path, rows)
    assert supplier_of(other, known) is None
    assert read_with(known, other) == extract_by_rules(other, INVOICE)


def test_what_all_receive_tells_nobody(
    reader: DocumentReader, tmp_path: Path, known: tuple[Supplier, ...]
) -> None:
    """The buyer's tax number stands on the documents of every supplier."""
    rows = ["Lantern Works Ltd", OWN, "Paper of ours: L-1", "www.lanterns.example"]
    both = teach(known, pages(reader, tmp_path, rows), number="L-1")
    assert len(both) == 2
    fresh = ["Somebody else", OWN, "Invoice No. 4711", "Invoice date: 2026-04-01"]
    assert supplier_of(pages(reader, tmp_path, fresh), both) is None
    rows[2] = "Paper of ours: L-2"
    found = read_with(both, pages(reader, tmp_path, rows))
    assert value(found, "number").value == "L-2"


def test_a_later_correction_takes_the_place_of_an_earlier(
    reader: DocumentReader, tmp_path: Path, known: tuple[Supplier, ...]
) -> None:
    rows = [*of_the_mill("KW/9", "10.00"), "The true number: T-55"]
    known = teach(known, pages(reader, tmp_path, rows), number="T-55")
    assert len(known) == 1
    rows[-1] = "The true number: T-56"
    assert value(read_with(known, pages(reader, tmp_path, rows)), "number").value == "T-56"


def test_a_value_that_stands_nowhere_teaches_nothing(
    reader: DocumentReader, tmp_path: Path
) -> None:
    read = pages(reader, tmp_path, of_the_mill("KW/771", "1,204.50"))
    assert teach((), read, number="not on the page 99") == ()
    assert teach((), read, supplier="The Mill Company")[0].lessons[0].value == "The Mill Company"


def test_a_field_or_a_supplier_is_forgotten(known: tuple[Supplier, ...]) -> None:
    left = forgotten(known, known[0], "number")
    assert {lesson.field for lesson in left[0].lessons} == {"supplier", "total"}
    assert forgotten(known, known[0]) == ()


def test_marks_are_right_numbers_and_domains(reader: DocumentReader, tmp_path: Path) -> None:
    read = pages(reader, tmp_path, [*of_the_mill("1", "1.00"), "IBAN DE00 3704 0044 0532 0130 00"])
    assert marks_of(read) == {
        "iban DE89370400440532013000", "vat DE136695976", "site weirmill.example"
    }  # fmt: skip


def test_lessons_are_kept_and_a_broken_file_is_set_aside(
    tmp_path: Path, known: tuple[Supplier, ...]
) -> None:
    store = LessonStore(tmp_path / "corrections.json")
    assert store.suppliers() == ()
    store.change(lambda _: known)
    assert LessonStore(tmp_path / "corrections.json").suppliers() == known
    for torn in ("{ torn", "{ torn again"):
        (tmp_path / "corrections.json").write_text(torn)
        assert store.suppliers() == ()
    aside = tmp_path.glob("corrections.json.bad-*")
    assert {file.read_text() for file in aside} == {"{ torn", "{ torn again"}


def test_a_lesson_that_cannot_be_read_takes_no_other_with_it(
    tmp_path: Path, known: tuple[Supplier, ...]
) -> None:
    """A newer version's, or one that went bad: it is there when that version runs again."""
    file = tmp_path / "corrections.json"
    store = LessonStore(file)
    store.change(lambda _: known)
    newer = {"name": "Weir Mill", "keys": 7, "lessons": [{"kind": "of a newer version"}]}
    file.write_text(json.dumps([newer, *json.loads(file.read_text())]))
    assert store.suppliers() == known
    assert store.change(lambda before: before[1:]) == known[1:]
    assert json.loads(file.read_text())[0] == newer and store.suppliers() == known[1:]


def test_half_a_letter_keeps_no_lesson_from_being_kept(
    tmp_path: Path, known: tuple[Supplier, ...]
) -> None:
    """It cannot be written as it is, neither in what is known nor in what is not."""
    file = tmp_path / "corrections.json"
    store = LessonStore(file)
    half = {"name": "Weir \ud83d", "marks": ["weir.example"], "lessons": []}
    newer = {"title": "Weir \ud83d"}
    file.write_text(json.dumps([newer, half]))
    (kept,) = store.suppliers()
    after = store.change(lambda before: (*before, *known))
    assert after == (kept, *known) == store.suppliers()
    first, second, *_ = json.loads(file.read_text("utf-8"))
    assert first == newer and second["name"] == half["name"]


def test_lessons_that_another_program_has_are_not_set_aside(
    tmp_path: Path, known: tuple[Supplier, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "corrections.json"
    store = LessonStore(file)
    store.change(lambda _: known)

    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", refuse)
        assert store.suppliers() == ()
        with pytest.raises(PermissionError):
            store.change(lambda before: before)
    assert store.suppliers() == known and not list(tmp_path.glob("*.bad*"))
