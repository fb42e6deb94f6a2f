"""Tells electronic invoices by their root element, and reads them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import IO, Final

from llama32_desktop.documents.einvoice.cii import read_cii
from llama32_desktop.documents.einvoice.facturae import read_facturae
from llama32_desktop.documents.einvoice.fatturapa import read_fatturapa, read_simplified
from llama32_desktop.documents.einvoice.ksef import read_ksef
from llama32_desktop.documents.einvoice.ksef_rr import read_ksef_rr
from llama32_desktop.documents.einvoice.model import EInvoice
from llama32_desktop.documents.einvoice.signed import signed_content
from llama32_desktop.documents.einvoice.tree import Element, parse, root_name
from llama32_desktop.documents.einvoice.ubl import read_ubl

_UBL: Final = "urn:oasis:names:specification:ubl:schema:xsd:"
_CII: Final = ("CrossIndustryInvoice", "CrossIndustryDocument", "SCRDMCCBDACIOMessageStructure")
_ENVELOPES: Final = ("StandardBusinessDocument", "Signature", "AttachedDocument")
"""Roots that an invoice travels in: UN/CEFACT's business header, an enveloping XML signature."""
_DEEPEST: Final = 4
_HEAD: Final = 64 * 1024
"""Long comments may stand before the root."""


def einvoices_in(data: bytes) -> tuple[EInvoice, ...]:
    """The invoices in the bytes of one file; empty where it is none, or cannot be read."""
    if content := signed_content(data):
        data = content
    if not _may_be(data[:_HEAD]):
        return ()
    try:
        return tuple(_invoices(parse(data)))
    except (ValueError, ArithmeticError):
        return ()


def may_be_einvoice(file: IO[bytes]) -> bool:
    """Whether XML may be an invoice, by its root."""
    return _may_be(file.read(_HEAD))


def _may_be(head: bytes) -> bool:
    """By the root alone: most XML is no invoice, and need not be parsed."""
    found = root_name(head)
    if found is None:
        return b"<" in head[:64]  # an encoding that is not what it says; `parse` tries again
    namespace, name = found
    return name in _ENVELOPES or _is_invoice(namespace, name)


def _is_invoice(namespace: str, name: str) -> bool:
    if name in ("Invoice", "CreditNote"):
        return namespace.startswith(_UBL)
    if name == "Faktura":
        return "crd.gov.pl/wzor/" in namespace
    return name in (*_CII, "FatturaElettronica", "FatturaElettronicaSemplificata", "Facturae")


def _invoices(root: Element) -> Iterable[EInvoice]:
    found = _found([root])
    if found is None:
        return ()
    match found.name:
        case "Invoice" | "CreditNote":
            return (read_ubl(found),)
        case "Faktura":
            farmers = found.first("FakturaRR") is not None
            return ((read_ksef_rr if farmers else read_ksef)(found),)
        case "FatturaElettronica":
            return read_fatturapa(found)
        case "FatturaElettronicaSemplificata":
            return read_simplified(found)
        case "Facturae":
            return read_facturae(found)
        case _:
            return (read_cii(found),)


def _found(elements: list[Element], deep: int = 0) -> Element | None:
    """The invoice's own root, where an envelope is around it."""
    for element in elements:
        if _is_invoice(element.namespace, element.name):
            return element
    inner = [child for element in elements for child in element.children]
    return _found(inner, deep + 1) if inner and deep < _DEEPEST else None
