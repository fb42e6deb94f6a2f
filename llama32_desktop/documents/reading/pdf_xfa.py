"""Forms of Adobe's XFA 3.3, whose pages say only that one is to wait: their words are in XML."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from llama32_desktop.documents.reading.html import HtmlText
from llama32_desktop.documents.reading.markup import Element, MarkupError, name_of, parsed

if TYPE_CHECKING:
    import pypdfium2 as pdfium

_OUT_OF_SIGHT: Final = ("hidden", "inactive")
_NO_TEXT: Final = frozenset(("script", "event", "calculate", "validate", "bind", "items", "proto"))


def xfa_text(document: pdfium.PdfDocument) -> str:
    """The form's words, then what was filled in, as `name: value`; “” where there is no such form,
    or its pages are pages."""
    import pypdfium2.raw as raw

    if document.get_formtype() != raw.FORMTYPE_XFA_FULL:
        return ""
    lines: list[str] = []
    for root in _packets(document):
        if name_of(root) == "template":
            lines += _words(root)
        elif name_of(root) == "datasets":
            for child in root:
                if name_of(child) == "data":
                    lines += _values(child)
    return "\n".join(lines)


def _packets(document: pdfium.PdfDocument) -> Iterator[Element]:
    import pypdfium2.raw as raw

    size = ctypes.c_ulong()
    for index in range(raw.FPDF_GetXFAPacketCount(document)):
        raw.FPDF_GetXFAPacketContent(document, index, None, 0, size)
        buffer = ctypes.create_string_buffer(size.value)
        raw.FPDF_GetXFAPacketContent(document, index, buffer, size.value, size)
        try:
            root = parsed(buffer.raw[: size.value])
        except MarkupError:  # the packets that open and close the whole are none by themselves
            continue
        yield from root if name_of(root) == "xdp" else (root,)


def _words(element: Element) -> Iterator[str]:
    for child in element:
        name = name_of(child)
        if name in _NO_TEXT or child.get("presence") in _OUT_OF_SIGHT:
            continue
        if name == "text":
            if text := " ".join((child.text or "").split()):
                yield text
        elif name == "exData":
            markup = "".join(_html(child))
            if text := " ".join(HtmlText(f"<body>{markup}").text.split()):
                yield text
        else:
            yield from _words(child)


def _html(element: Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        yield from _html(child)
        yield " " if name_of(child) in ("p", "br", "li") else ""
        yield child.tail or ""


def _values(element: Element) -> Iterator[str]:
    for child in element:
        if len(child):
            yield from _values(child)
        elif text := " ".join((child.text or "").split()):
            yield f"{name_of(child)}: {text}"
