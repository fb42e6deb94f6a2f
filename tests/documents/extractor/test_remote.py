"""Forms are filled in the process that reads documents, as they would be here, and nothing that
hangs there is felt here."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from llama32_desktop import log
from llama32_desktop.documents.extraction.fields.numbers import is_amount
from llama32_desktop.documents.extraction.forms import (
    FORMS,
    Check,
    Extraction,
    Form,
    Found,
    own_form,
)
from llama32_desktop.documents.extraction.lessons.learning import learnt
from llama32_desktop.documents.extraction.lessons.observing import observed
from llama32_desktop.documents.extraction.wanted import Reading, Wanted
from llama32_desktop.documents.extraction.wire import PlainExtraction
from llama32_desktop.documents.extraction.without_model import readings
from llama32_desktop.documents.extractor import remote
from llama32_desktop.documents.extractor.extract import extract_all
from llama32_desktop.documents.model import Document
from llama32_desktop.documents.pictured import letters_beside
from llama32_desktop.documents.reader import DocumentReader
from tests.bench.invoices import SHARED
from tests.make import documents
from tests.make import einvoices as make
from tests.make.invoices import LEARNING, invoices

INVOICE = FORMS["invoice"]
PAGE = "Werk GmbH\nInvoice no. 0042/26\nDate: 2026-05-18\nTotal: 297.50 EUR"
ROOT = Path(__file__).parents[3]
HANGS = 're.match("(a|aa)+$", "a" * 90 + "b")'
"""Holds its interpreter for years."""


@pytest.fixture(scope="module")
def reader() -> Iterator[DocumentReader]:
    with DocumentReader() as reader:
        yield reader


def with_rules(instead: str, *, seconds: float = 30) -> DocumentReader:
    """A reader in whose process an expression stands in place of the rules."""
    code = f"""
import re, sys
sys.path.insert(0, {str(ROOT)!r})
from llama32_desktop.documents.extraction import of_einvoice, without_model
without_model.extract_by_rules = of_einvoice.extract_by_rules = lambda *_, **__: {instead}
from llama32_desktop.documents.process import main
main()
"""
    command = [sys.executable, "-c", code]
    return DocumentReader(command=command, search_seconds=seconds, ocr_seconds=0)


def text(reader: DocumentReader, path: Path, written: str = PAGE) -> Document:
    path.write_text(written, "utf-8")
    return reader.read(path, words=True)


def here(document: Document, form: Form, wanted: Wanted) -> Reading:
    *_, best = readings(document, form, wanted, pictures=letters_beside)
    return best


def same(document: Document, form: Form, wanted: Wanted, reader: DocumentReader) -> bool:
    """Whether both ways say the same; by what they print, as 1.0 and 1.00 are equal."""
    return repr(remote.read(reader, document, form, wanted)) == repr(here(document, form, wanted))


def test_a_pattern_that_hangs_leaves_the_file_in_the_table(tmp_path: Path) -> None:
    with with_rules(HANGS, seconds=4) as reader:
        document = text(reader, tmp_path / "a.txt")
        before = time.process_time()
        [found] = extract_all(document, INVOICE, reader=reader)
        assert time.process_time() - before < 1.0
        assert [one.name for one in found.fields] == [
            field.name for field in INVOICE.fields if field.type != "lines"
        ]
        assert all(one.value is None for one in found.fields)
        [check] = found.checks
        assert (check.name, check.outcome) == ("pages", "wrong")
        assert "took longer than it may" in check.sentence and found.file == document.path
        assert text(reader, tmp_path / "b.txt", "The next").pages[0].text.strip() == "The next"


def test_a_fault_of_the_rules_is_said_and_stands_in_the_log(tmp_path: Path) -> None:
    with with_rules("1 / 0") as reader:
        [found] = extract_all(text(reader, tmp_path / "a.txt"), INVOICE, reader=reader)
    assert all(one.value is None for one in found.fields)
    assert "because of a fault in this app" in found.checks[0].sentence
    entry = log.log_file().read_text("utf-8")
    assert "ZeroDivisionError" in entry and "without_model.py" in entry and "Werk" not in entry


def test_a_crash_of_the_rules_is_said(tmp_path: Path) -> None:
    with with_rules("sys.exit(3)") as reader:
        [found] = extract_all(text(reader, tmp_path / "a.txt"), INVOICE, reader=reader)
    assert all(one.value is None for one in found.fields)
    assert "reads documents stop" in found.checks[0].sentence


def test_what_an_electronic_invoice_says_outlives_its_page(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(make.hybrid(documents.text_pdf(PAGE), f_xml=make.ubl().encode()))
    with with_rules(HANGS, seconds=4) as reader:
        [found] = extract_all(reader.read(path, words=True), INVOICE, reader=reader)
    values = {one.name: one.value for one in found.fields}
    assert (values["supplier"], values["total"]) == ("Werk & Söhne GmbH", Decimal("297.50"))
    said = [one.sentence for one in found.checks if one.name == "pages"]
    assert len(said) == 1 and "not compared with the e-invoice" in said[0]


@pytest.mark.parametrize("form", ["invoice", "statement", "contract"])
def test_both_ways_say_the_same_of_pages(reader: DocumentReader, tmp_path: Path, form: str) -> None:
    for truth, data in invoices(4, LEARNING):
        path = tmp_path / f"{truth.name}.pdf"
        path.write_bytes(data)
        document = reader.read(path, words=True)
        assert same(document, FORMS[form], Wanted(questions=form == "invoice"), reader)


@pytest.mark.skipif(not SHARED.exists(), reason="needs the files of ../shared/invoices")
def test_both_ways_say_the_same_of_public_invoices(reader: DocumentReader) -> None:
    own = own_form("Total: amount, Delivered: date, Customer")
    for path in sorted(SHARED.glob("*.pdf"))[:8]:
        document = reader.read(path, words=True)
        assert same(document, INVOICE, Wanted(), reader)
        assert same(document, own, Wanted(), reader)
        assert same(document, INVOICE, Wanted(page_only=True, questions=True), reader)


def test_both_ways_learn_the_same(reader: DocumentReader, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(
        documents.text_pdf(f"{PAGE}\nOur sign: KW/771\nIBAN DE89 3704 0044 0532 0130 00")
    )
    document = reader.read(path, words=True)
    number = next(field for field in INVOICE.fields if field.name == "number")
    [extraction] = extract_all(document, INVOICE, reader=reader)
    seen = remote.observe(reader, path, document.pages, (), "invoice", number, "KW/771")
    assert seen == observed(document.pages, (), "invoice", number, "KW/771")
    assert seen.lesson is not None and seen.marks == {"iban DE89370400440532013000"}
    known = learnt((), seen, extraction)
    assert remote.observe(reader, path, document.pages, known).supplier == known[0]
    wanted = Wanted(lessons=known)
    [found] = remote.read(reader, document, INVOICE, wanted).extractions
    assert next(one for one in found.fields if one.name == "number").way == "correction"
    assert same(document, INVOICE, wanted, reader)


FOUNDS = st.builds(
    Found,
    name=st.text(max_size=5),
    value=st.none() | st.text(max_size=9) | st.decimals().filter(is_amount),
    printed=st.text(max_size=9),
    confidence=st.floats(0, 1),
    page=st.none() | st.integers(1, 9),
    box=st.none() | st.tuples(*[st.floats(0, 1)] * 4),
    way=st.sampled_from(["text", "ocr", "e-invoice", "correction", "nothing"]),
)
ROWS = st.lists(st.lists(FOUNDS, max_size=2).map(tuple), max_size=2).map(tuple)


@given(
    st.builds(
        Extraction,
        file=st.text(max_size=5),
        form=st.just("invoice"),
        fields=st.lists(FOUNDS, max_size=4).map(tuple),
        part=st.integers(1, 9),
        lines=ROWS,
        taxes=ROWS,
        checks=st.lists(
            st.builds(
                Check, st.text(max_size=5), st.sampled_from(["right", "wrong"]), st.text(max_size=5)
            ),
            max_size=2,
        ).map(tuple),
    )
)
def test_what_goes_through_the_pipe_comes_out_as_it_was(extraction: Extraction) -> None:
    plain = PlainExtraction.of(extraction)
    for codec in (msgspec.msgpack, msgspec.json):
        again = codec.decode(codec.encode(plain), type=PlainExtraction).extraction()
        assert repr(again) == repr(extraction)


def test_an_amount_that_is_none_is_refused() -> None:
    with pytest.raises(msgspec.ValidationError, match="no amount"):
        msgspec.json.decode(
            b'{"file":"a","form":"invoice","fields":[{"name":"t","kind":"amount","value":"x"}]}',
            type=PlainExtraction,
        )
