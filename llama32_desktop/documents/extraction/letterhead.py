"""The supplier by its logo, where a PDF's text layer has no sender or an unsure one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

import msgspec

from llama32_desktop.documents.extraction.checks import check_again
from llama32_desktop.documents.extraction.forms import Extraction, Form, Found
from llama32_desktop.documents.extraction.rules.extract import extract_by_rules
from llama32_desktop.documents.extraction.rules.parties.legal_forms import legal_form
from llama32_desktop.documents.model import Document, Page, Word
from llama32_desktop.documents.reading.source import UnreadableError

_SURE: Final = 0.8
"""A supplier that the rules are as sure of is not looked for in pictures."""
_SURER: Final = 0.1
"""By how much a name in a picture must be surer than the text layer's: beside logos stand badges
and other companies' brands."""
_LEAST: Final = 0.6
"""How sure it must be to stand instead of one: what text says is right more often than a guess."""
_COMPANY: Final = 0.9
_BRAND: Final = 0.75
"""How sure a name from a picture is at the most, with a company's legal form and without: a logo
says the brand, which is not always what the company is called."""
_PARTS: Final = ((0.0, 0.4), (0.82, 1.0))
"""Of the page's height: the letterhead, and the foot, which is looked at where that has nothing."""
_SUPPLIER: Final = "supplier"

Pictures = Callable[[Path, int, float, float], Page]
"""Reads what a page's text layer does not have, as `pictured.letters_beside` does."""


def with_letterhead(
    extraction: Extraction,
    form: Form,
    document: Document,
    pictures: Pictures,
    cancelled: Callable[[], bool] = lambda: False,
) -> Extraction:
    """An extraction by rules with the supplier that the first page's pictures name, where that is
    surer than what its text layer says.

    It has the way “ocr” where its letters are in a picture. OCR is only run where the rules are
    unsure; what it cannot read changes nothing.

    Raises:
        WritingCancelledError: `cancelled` said so.
    """
    found = next((one for one in extraction.fields if one.name == _SUPPLIER), None)
    if document.kind != "pdf" or found is None or found.confidence >= _SURE:
        return extraction
    first, *others = document.pages or (None,)
    if first is None or first.way != "text layer" or not first.words:
        return extraction
    wanted = Form(form.name, form.title, tuple(f for f in form.fields if f.name == _SUPPLIER))
    for part in _PARTS:
        try:
            pictured = pictures(Path(document.path), first.number, *part)
        except UnreadableError:
            return extraction
        if pictured.words:
            pages = [_with_words(first, pictured), *(page for page in others if page)]
            again = extract_by_rules(pages, wanted, file=document.path, cancelled=cancelled)
            better = again.fields[0]
            least = max(_LEAST, found.confidence + _SURER) if found.value else 0.0
            if better.confidence > least:
                better = _by_ocr(better, pictured, str(found.value or ""))
                fields = [better if one is found else one for one in extraction.fields]
                return check_again(form, extraction, fields=fields)
    return extraction


def _with_words(page: Page, pictured: Page) -> Page:
    """The page with words of its pictures behind its own."""
    start = len(page.text) + 2
    words = (_moved(word, start) for word in pictured.words)
    return msgspec.structs.replace(
        page, text=f"{page.text}\n\n{pictured.text}", words=(*page.words, *words)
    )


def _moved(word: Word, by: int) -> Word:
    return msgspec.structs.replace(word, start=word.start + by, end=word.end + by)


def _by_ocr(found: Found, pictured: Page, before: str) -> Found:
    """The same value; no surer than what pictures say where they make it another than `before`,
    and with the way “ocr” where it is in one."""
    if found.box is None:
        return found
    most = _COMPANY if legal_form(str(found.value)) else _BRAND
    left, top, right, bottom = found.box
    read = any(
        left <= (word.left + word.right) / 2 <= right
        and top <= (word.top + word.bottom) / 2 <= bottom
        for word in pictured.words
    )
    if not read:
        sure = found.confidence if found.value == before else min(found.confidence, most)
        return msgspec.structs.replace(found, confidence=sure)
    return msgspec.structs.replace(found, confidence=min(found.confidence, most), way="ocr")
