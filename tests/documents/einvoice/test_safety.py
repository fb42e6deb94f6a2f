"""XML that is made to harm: it is no invoice, is read in no time, and fetches nothing."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from llama32_desktop.documents.einvoice.reading import einvoices_in
from llama32_desktop.documents.einvoice.tree import DEEPEST, UnsafeXmlError, parse
from llama32_desktop.documents.reader import DocumentReader
from tests.make import einvoices as make

LAUGHS = "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10 if n else 'lol'}'>" for n in range(10))


def with_type(declaration: str, number: str) -> bytes:
    head, body = make.ubl(number=number).split("?>", 1)
    return f"{head}?><!DOCTYPE x [{declaration}]>{body}".encode()


@pytest.mark.parametrize(
    "data",
    [
        with_type(LAUGHS, "&l9;"),
        with_type("<!ENTITY f SYSTEM 'file:///etc/hostname'>", "&f;"),
        with_type("<!ENTITY % p SYSTEM 'http://127.0.0.1:9/x.dtd'> %p;", "1"),
        with_type("", "1"),
    ],
    ids=["billion laughs", "external entity", "parameter entity", "document type"],
)
def test_document_types_and_entities_are_refused(data: bytes) -> None:
    with pytest.raises(UnsafeXmlError):
        parse(data)
    assert einvoices_in(data) == ()


def test_depth_has_a_limit() -> None:
    deep = "<a>" * (DEEPEST + 1) + "</a>" * (DEEPEST + 1)
    with pytest.raises(UnsafeXmlError):
        parse(deep.encode())
    inside = make.ubl(parts="<z>" * 100_000 + "</z>" * 100_000)
    began = time.process_time()
    assert einvoices_in(inside.encode()) == ()
    assert time.process_time() - began < 5


def test_elements_have_a_limit() -> None:
    began = time.process_time()
    assert einvoices_in(make.ubl(parts="<z/>" * 600_000).encode()) == ()
    assert time.process_time() - began < 10


def test_a_file_in_the_xml_is_left_out_of_its_text() -> None:
    picture = "<a:AdditionalDocumentReference><b:ID>scan</b:ID><a:Attachment>"
    data = "QUJD" * 500_000
    picture += f"<b:EmbeddedDocumentBinaryObject>{data}</b:EmbeddedDocumentBinaryObject>"
    picture += "</a:Attachment></a:AdditionalDocumentReference>"
    [invoice] = einvoices_in(make.ubl(parts=picture).encode())
    assert invoice.attached == ("scan",)


@pytest.mark.parametrize("size", [0.2, 0.5, 0.9, 0.999])
def test_a_file_that_is_cut_off_is_text(tmp_path: Path, size: float) -> None:
    whole = make.ubl()
    path = tmp_path / "cut.xml"
    path.write_text(whole[: int(len(whole) * size)], "utf-8")
    with DocumentReader() as reader:
        document = reader.read(path)
    assert document.einvoices == () and document.kind == "code" and document.pages[0].text


def test_amounts_that_are_none_are_left_out() -> None:
    for wrong in ("1e999999", "NaN", "Infinity", "1.234,56", "12 34x", "9" * 100):
        [invoice] = einvoices_in(make.ubl(gross=wrong).encode())
        assert invoice.total is None
