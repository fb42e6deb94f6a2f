"""What is said about how a document was read."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from llama32_desktop.ui.kit.numbers import amount_text, exact_text, number_text
from llama32_desktop.ui.kit.sentences import localised

if TYPE_CHECKING:
    from llama32_desktop.conversations.model import TextAttachment, TextSource
    from llama32_desktop.documents.extraction.forms import Found


_MOST_SAID: Final = 3
"""Sentences below a page; the others stand in the tooltip."""
_BEGINNING: Final = 160
"""Characters of a passage in a list."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("documents", text)


def short(attachment: TextAttachment) -> str:
    """Pages and characters, and whether these were read from a picture."""
    characters = _tr("{0} characters").format(number_text(len(attachment.text)))
    source = attachment.source
    if source is not None and "ocr" in source.ways:
        characters += f" · {_tr('OCR')}"
    if source is None or source.pages == 1:
        return characters
    pages = _tr("{0} sheets") if source.kind == "sheet" else _tr("{0} pages")
    return f"{pages.format(number_text(source.pages))} · {characters}"


def ways(source: TextSource) -> str:
    """How the text came about; empty where the file is text."""
    names = {
        "text layer": _tr("text layer of the file"),
        "ocr": _tr("read from pictures (OCR)"),
        "picture": _tr("pictures that were not read"),
        "nothing": _tr("empty pages"),
    }
    return ", ".join(names[way] for way in source.ways if way in names)


def of_value(found: Found | None) -> str:
    """How sure a value is, how it was read and where; empty where there is none."""
    if found is None or found.value is None:
        return ""
    names = {
        "text": _tr("text of the file"),
        "text layer": _tr("text layer of the file"),
        "ocr": _tr("read from the picture (OCR)"),
        "picture": _tr("the model saw the page"),
        "e-invoice": _tr("from the e-invoice in the file"),
        "correction": _tr("as you corrected it in an earlier document of this supplier"),
        "by hand": _tr("entered by you"),
    }
    parts = [_tr("Confidence {0} %").format(round(found.confidence * 100))]
    if found.way in names:
        parts.append(names[found.way])
    if found.page is not None:
        parts.append(_tr("page {0}").format(found.page))
    return " · ".join(parts)


def of_taxes(taxes: Sequence[Sequence[Found]], currency: str) -> str:
    """Each rate of tax with what it is taken of and what it makes; empty where none is known.

    Args:
        currency: ISO 4217 of the amounts, or empty.
    """
    said = []
    for row in taxes:
        values = {found.name: found.value for found in row}
        rate, base, tax = (values.get(name) for name in ("rate", "base", "tax"))
        if isinstance(base, Decimal) and isinstance(tax, Decimal):
            share = (
                f"{exact_text(f'{rate.normalize():f}')} %"
                if isinstance(rate, Decimal)
                else _tr("Tax")
            )
            base_, tax_ = amount_text(base, currency), amount_text(tax, currency)
            said.append(_tr("{0} of {1}: {2}").format(share, base_, tax_))
    return f"{_tr('Taxes')}: {' · '.join(said)}" if said else ""


def some(sentences: Sequence[str]) -> str:
    """The first of these sentences, and how many more there are."""
    shown = list(sentences[:_MOST_SAID])
    if len(sentences) > _MOST_SAID:
        shown.append(_tr("And {0} more.").format(number_text(len(sentences) - _MOST_SAID)))
    return " ".join(map(localised, shown))


def beginning(text: str) -> str:
    """The first words of a passage, in one line."""
    line = " ".join(text.split())
    if len(line) <= _BEGINNING:
        return line
    cut = line[:_BEGINNING]
    words = cut.rpartition(" ")[0]  # none in languages without spaces
    return f"{words if len(words) > _BEGINNING // 2 else cut} …"


def warning(source: TextSource) -> str:
    """One sentence on passages that hide or speak to the model; empty where there are none."""
    if not source.marks:
        return ""
    if source.hidden:
        return _tr(
            "It has text that nobody sees who looks at it (places: {0}); that was left out of what "
            "the model reads."
        ).format(source.hidden)
    return _tr(
        "It has text that speaks to the model instead of to you (places: {0}); the model is told "
        "to take it as material."
    ).format(len(source.marks))
