"""Hybrid PDFs of public projects, and the small cases: every field as their data says it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from llama32_desktop.documents.extraction.forms import FORMS, Extraction
from llama32_desktop.documents.extractor.extract import extract_all
from llama32_desktop.documents.reader import DocumentReader

SHARED = Path(__file__).parents[4] / "shared"
FORM = FORMS["invoice"]
DIFFERS = ", page and e-invoice"
NUMBERS = ("subtotal", "tax", "total", "payable", "quantity", "price", "amount")

pytestmark = pytest.mark.skipif(
    not (SHARED / "invoices").is_dir(), reason="the shared invoices are not beside the checkout"
)


@pytest.fixture(scope="module")
def reader() -> Iterator[DocumentReader]:
    with DocumentReader() as reader:
        yield reader


def filled(extraction: Extraction) -> dict[str, object]:
    values = {found.name: found.value for found in extraction.fields}
    return {**values, "payable": values["due_amount"]}


def same(name: str, found: object, expected: object) -> bool:
    if name in NUMBERS:
        return isinstance(found, Decimal) and found == Decimal(str(expected))
    return "".join(str(found).split()) == "".join(str(expected).split())


def different(extraction: Extraction) -> list[str]:
    return [one.name for one in extraction.checks if one.name.endswith(DIFFERS)]


def test_every_field_of_every_hybrid(reader: DocumentReader) -> None:
    truth: dict[str, dict[str, str]] = json.loads(
        (SHARED / "invoices/truth.json").read_text("utf-8")
    )
    wrong = []
    for file, expected in truth.items():
        document = reader.read(SHARED / "invoices" / file, words=True)
        [extraction] = extract_all(document, FORM)
        values = filled(extraction)
        wrong += [
            (file, name, values[name], value)
            for name, value in expected.items()
            if name not in ("source", "language") and not same(name, values[name], value)
        ]
        # Their pages say what their data says.
        wrong += [(file, name, None, "") for name in different(extraction)]
    assert wrong == []


def test_every_xrechnung_has_its_parts(reader: DocumentReader) -> None:
    files = sorted((SHARED / "invoices/xrechnung").glob("*.xml"))
    assert files
    for file in files:
        [extraction] = extract_all(reader.read(file), FORM)
        values = filled(extraction)
        needed = ("supplier", "buyer", "number", "date", "currency", "subtotal", "tax", "total")
        assert [name for name in needed if values[name] is None] == [], file.name
        rules = [one for one in extraction.checks if one.name.startswith(("BR-", "PEPPOL-"))]
        assert {one.outcome for one in rules} == {"right"}, file.name


CASES = sorted((SHARED / "cases/documents").glob("1[0-5]_*.[xp][md][lf]"))


@pytest.mark.parametrize("file", CASES, ids=lambda path: path.stem)
def test_cases(reader: DocumentReader, file: Path) -> None:
    expected: dict[str, Any] = json.loads(file.with_suffix(".json").read_text("utf-8"))["expect"]
    lines = expected.pop("lines", [])
    [extraction] = extract_all(reader.read(file, words=True), FORM)
    values = filled(extraction)
    assert {n: values[n] for n, v in expected.items() if not same(n, values[n], v)} == {}
    found = [{cell.name: cell.value for cell in line} for line in extraction.lines]
    for line, wanted in zip(found, lines, strict=bool(lines)):
        assert all(same(name, line[name], value) for name, value in wanted.items())
    assert different(extraction) == (["total" + DIFFERS] if "differs" in file.stem else [])
