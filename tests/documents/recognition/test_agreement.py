"""“Page and XML agree” is said of pages that do, and no file can have it said otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.file_facts import Recognition
from tests.documents.einvoice.test_extraction import PAGE
from tests.make import documents
from tests.make import einvoices as make

CLAIM = "page and XML agree · checked ✓"


@pytest.fixture(scope="module")
def reader() -> Iterator[DocumentReader]:
    with DocumentReader() as reader:
        yield reader


def of_page(reader: DocumentReader, tmp_path: Path, page: str) -> Recognition:
    path = tmp_path / "a.pdf"
    data = make.hybrid(documents.text_pdf(page), factur__x_xml=make.ubl().encode())
    path.write_bytes(data)
    known = reader.read(path, identify=True).recognition
    assert known is not None and known.type == "e-invoice"
    return known


def test_a_page_that_says_the_same(reader: DocumentReader, tmp_path: Path) -> None:
    known = of_page(reader, tmp_path, PAGE)
    assert known.agreement == "agrees"
    assert (known.value("total"), known.value("currency")) == ("297.50", "EUR")
    assert known.value("supplier") == "Werk & Söhne GmbH"


@pytest.mark.parametrize(
    "page",
    [
        PAGE.replace("Total: 297.50", "Total: 97.50"),
        PAGE.replace("Total: 297.50", "Total: 97.50") + f"\n{CLAIM}",
        # The amount of the data stands there, and another is asked for.
        PAGE.replace("Total: 297.50 EUR", "Total: 997.50 EUR\nfor orders above 297.50 EUR"),
        "Dear customer,\nplease find the invoice attached.\n" + CLAIM,
        PAGE.replace("0042/26", "0099/26"),
        PAGE.replace("Date: 2026-05-18", "Date: 2026-04-18"),
    ],
)
def test_any_other_page(reader: DocumentReader, tmp_path: Path, page: str) -> None:
    known = of_page(reader, tmp_path, page)
    assert known.agreement in ("differs", "unchecked")


def test_data_alone_agrees_with_nothing(reader: DocumentReader, tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    path.write_text(make.ubl())
    known = reader.read(path, identify=True).recognition
    assert known is not None and (known.type, known.agreement) == ("e-invoice", "")


def test_a_name_that_says_so_is_a_name(reader: DocumentReader, tmp_path: Path) -> None:
    data = re.sub(r"Werk [^<]{1,20}GmbH", CLAIM, make.ubl())
    assert CLAIM in data
    path = tmp_path / "a.xml"
    path.write_text(data)
    known = reader.read(path, identify=True).recognition
    assert known is not None and known.agreement == ""
    supplier = known.value("supplier")
    assert supplier and "·" not in supplier and "✓" not in supplier
