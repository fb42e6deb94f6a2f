"""Which of several electronic invoices in a file are wanted."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from llama32_desktop.documents.einvoice.model import EInvoice

_KNOWN: Final = (
    "factur-x.xml",
    "xrechnung.xml",
    "zugferd-invoice.xml",
    "order-x.xml",
    "cii.xml",
)
"""What the specifications call the invoice in a PDF; told without regard to case."""


def of_a_pdf(invoices: Iterable[EInvoice]) -> tuple[EInvoice, ...]:
    """The invoices that a PDF is, out of those attached to it: each once, though it may be there
    in two formats, and none that has another name beside one that has a known one."""
    found = list(invoices)
    named = [one for one in found if one.source.lower() in _KNOWN]
    named.sort(key=lambda one: _KNOWN.index(one.source.lower()))
    kept: dict[str, EInvoice] = {}
    for one in named or found:
        kept.setdefault(one.number, one)
    return tuple(kept.values())


def distinct(invoices: Iterable[EInvoice]) -> tuple[EInvoice, ...]:
    """Each invoice once, where a mail or an archive has it twice: as a page that shows it, if it
    is there as one."""
    kept: dict[tuple[object, ...], EInvoice] = {}
    for one in invoices:
        key = (one.seller.name, one.number, one.date, one.total)
        if key not in kept or (one.shown and not kept[key].shown):
            kept[key] = one
    return tuple(kept.values())
