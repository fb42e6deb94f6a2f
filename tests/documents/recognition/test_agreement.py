"""“Page and XML agree” is said of pages that do, and no file can have it said otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.file_facts import Recognition
from tests.documents.einvoice.test_extraction import PAGE as SHORT
from tests.make import documents
from tests.make import einvoices as make

PAGE = SHORT.replace("Werk GmbH", "Werk & Söhne GmbH")
CLAIM = "page and XML agree · checked ✓"


@pytest.fixture(scope="module")
def reader() -> Iterator[DocumentReader]:
    with DocumentReader() as reader:
        yield reader


def of_page(
    reader: DocumentReader, tmp_path: Path, page: str, xml: str = make.ubl()
) -> Recognition:
    path = tmp_path / "a.pdf"
    data = make.hybrid(documents.text_pdf(page), factur__x_xml=xml.encode())
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


ACCOUNT = "IBAN: DE89 3704 0044 0532 0130 00"


@pytest.mark.parametrize(
    ("printed", "put"),
    [
        (ACCOUNT, "Thank you"),
        (ACCOUNT, "Account GB33-BUKB-2020-1555-5555-55"),
        (ACCOUNT, "Bank account 12345678 sort code 12-34-56"),
        (ACCOUNT, f"{ACCOUNT}\nNew bank details: GB33-BUKB-2020-1555-5555-55"),
        (ACCOUNT, f"{ACCOUNT}\nPlease pay to account 12345678"),
        (ACCOUNT, f"{ACCOUNT}\nIBAN: DE88 3704 0044 0532 0130 01"),
        (" EUR", " kr"),
        (" EUR", " USD"),
        (" EUR", ""),
        ("VAT number: DE811569869", "VAT number: DE136695976"),
        ("VAT number: DE811569869", "Thank you"),
        ("Due date: 2026-06-17", "Due date: 2026-05-20"),
        ("Due date: 2026-06-17", "Payable at once"),
        ("VAT 19 %: 47.50 EUR", "Thank you"),
        ("Subtotal: 250.00 EUR\nVAT 19 %: 47.50", "Subtotal: 100.00 EUR\nVAT 19 %: 197.50"),
        ("Werk & Söhne GmbH", "Other Firm Ltd"),
        ("Werk & Söhne GmbH", "Werk GmbH"),
        ("Invoice no. 0042/26", "Invoice no. 10042/267"),
    ],
)
def test_another_account_currency_tax_or_supplier(
    reader: DocumentReader, tmp_path: Path, printed: str, put: str
) -> None:
    """Nor where the page says nothing of it: silence is no agreement."""
    assert printed in PAGE
    assert of_page(reader, tmp_path, PAGE.replace(printed, put)).agreement in (
        "differs",
        "unchecked",
    )


def test_an_account_that_only_the_page_has(reader: DocumentReader, tmp_path: Path) -> None:
    means = re.search("<a:PaymentMeans>.*?</a:PaymentMeans>", make.ubl(), re.DOTALL)
    assert means
    without = make.ubl().replace(means[0], "")
    assert of_page(reader, tmp_path, PAGE, without).agreement == "unchecked"
    silent = PAGE.replace(f"\n{ACCOUNT}", "")
    assert of_page(reader, tmp_path, silent, without).agreement == "agrees"


@pytest.mark.parametrize(
    ("printed", "put"),
    [
        (ACCOUNT, "IBAN DE89370400440532013000, account 532013000, bank code 37040044"),
        (ACCOUNT, "IBAN: DE89-3704-0044-0532-0130-00"),
        ("VAT number: DE811569869", "VAT number: DE 811 569 869"),
        (" EUR", " €"),
    ],
)
def test_other_ways_to_print_the_same(
    reader: DocumentReader, tmp_path: Path, printed: str, put: str
) -> None:
    assert of_page(reader, tmp_path, PAGE.replace(printed, put)).agreement == "agrees"


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


def test_what_is_in_doubt_is_said_with_one(reader: DocumentReader, tmp_path: Path) -> None:
    """Sums that do not add up, and what the page says otherwise."""
    path = tmp_path / "a.xml"
    path.write_text(make.ubl(gross="397.50", due="397.50"))
    known = reader.read(path, identify=True).recognition
    assert known is not None and known.doubts
    assert {fact.name: fact.sure for fact in known.facts} == {
        **dict.fromkeys(("supplier", "currency", "date", "number"), True),
        "total": False,
    }
    known = of_page(reader, tmp_path, PAGE.replace("0042/26", "0099/26"))
    assert known.agreement == "differs"
    assert [fact.name for fact in known.facts if not fact.sure] == ["number"]
    known = of_page(reader, tmp_path, PAGE)
    assert known.doubts == () and all(fact.sure for fact in known.facts)
