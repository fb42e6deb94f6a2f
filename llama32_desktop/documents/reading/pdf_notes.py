"""What people have put on a PDF page: notes, and what they filled into forms (ISO 32000-1, 12.5
and 12.7)."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import pypdfium2 as pdfium

_MOST: Final = 5_000
_HIDDEN: Final = 2
_PASSWORD: Final = 1 << 13
_NO_NOTES: Final = (2, 16, 20)
"""Links, the windows that notes open in, and what fields are: their numbers in PDFium."""
_WIDGET: Final = 20
_FREE_TEXT: Final = 3
_TICKED: Final = (2, 3)
_WRITTEN: Final = (4, 5, 6)
"""Kinds of fields: boxes to tick, alone or one of several; lists and lines of text."""


@dataclass(frozen=True)
class PageNotes:
    """The notes of a page, and the values of its fields by their names."""

    notes: tuple[str, ...] = ()
    written: tuple[str, ...] = ()
    """Text that is typed onto the page, as in a box."""
    ticked: tuple[str, ...] = ()
    values: tuple[tuple[str, str], ...] = ()

    def text(self, layer: str) -> str:
        """Lines for what is not to be read on the page itself.

        Args:
            layer: The page's own text.
        """
        known = "".join(layer.split())
        lines = [text for text in self.written if "".join(text.split()) not in known]
        lines += [
            f"[{name}: {value}]" if name else value
            for name, value in self.values
            if "".join(value.split()) not in known
        ]
        return "\n".join((*lines, *(f"[☒ {name}]" for name in self.ticked), *self.notes))


def page_notes(document: pdfium.PdfDocument, page: pdfium.PdfPage) -> PageNotes:
    """Those of a page that was not flattened yet: flattening takes them off."""
    import pypdfium2.raw as raw

    notes: list[str] = []
    written: list[str] = []
    ticked: list[str] = []
    values: list[tuple[str, str]] = []
    for index in range(min(_MOST, raw.FPDFPage_GetAnnotCount(page))):
        with _annotation(raw, page, index) as one:
            if not one or raw.FPDFAnnot_GetFlags(one) & _HIDDEN:
                continue
            kind = raw.FPDFAnnot_GetSubtype(one)
            if kind == _WIDGET and document.formenv is not None:
                _add_field(raw, document.formenv.raw, one, ticked, values)
            elif kind not in _NO_NOTES and (text := _entry(raw, one, b"Contents")):
                author = _entry(raw, one, b"T")
                if kind == _FREE_TEXT:
                    written.append(text)
                else:
                    notes.append(f"[{author or 'Note'}: {text}]")
    return PageNotes(tuple(notes), tuple(written), tuple(ticked), tuple(values))


@contextmanager
def _annotation(raw: Any, page: pdfium.PdfPage, index: int) -> Iterator[Any]:
    annotation = raw.FPDFPage_GetAnnot(page, index)
    try:
        yield annotation
    finally:
        if annotation:
            raw.FPDFPage_CloseAnnot(annotation)


def _add_field(
    raw: Any, form: Any, field: Any, ticked: list[str], values: list[tuple[str, str]]
) -> None:
    kind = raw.FPDFAnnot_GetFormFieldType(form, field)
    if kind not in (*_TICKED, *_WRITTEN):
        return

    def said(function: Callable[..., int]) -> str:
        return wide_text(lambda buffer, size: function(form, field, buffer, size))

    name = said(raw.FPDFAnnot_GetFormFieldAlternateName) or said(raw.FPDFAnnot_GetFormFieldName)
    if kind in _TICKED:
        if raw.FPDFAnnot_IsChecked(form, field):
            value = said(raw.FPDFAnnot_GetFormFieldExportValue)
            is_choice = kind == _TICKED[1] and value not in ("", "Yes", "On")
            ticked.append(f"{name}: {value}" if is_choice else name)
        return
    secret = raw.FPDFAnnot_GetFormFieldFlags(form, field) & _PASSWORD
    if not secret and (value := said(raw.FPDFAnnot_GetFormFieldValue).strip()):
        values.append((name, value))


def _entry(raw: Any, annotation: Any, key: bytes) -> str:
    text = wide_text(
        lambda buffer, size: raw.FPDFAnnot_GetStringValue(annotation, key, buffer, size)
    )
    return " ".join(text.split())


def wide_text(function: Callable[[Any, int], int]) -> str:
    """A text that PDFium gives in two steps: how many bytes it has, then these, as UTF-16."""
    size = function(None, 0)
    if size <= 2:
        return ""
    buffer = ctypes.create_string_buffer(size)
    function(ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), size)
    return buffer.raw[: size - 2].decode("utf-16-le", "replace").replace("\0", "")
