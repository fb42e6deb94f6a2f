"""What a page calls an IBAN and is none by its length: it is still what the page says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from llama32_desktop.documents.extraction.fields.identifiers import compact
from llama32_desktop.documents.extraction.rules.finding import Hit
from llama32_desktop.documents.extraction.rules.layout import Sheet

_LABEL: Final = re.compile(r"(?<![^\W_])IBAN(?![^\W_])[\s:.-]{0,16}")
_ACCOUNT: Final = re.compile(r"[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z0-9]){8,30}(?![^\W_])")


def named_accounts(sheets: Sequence[Sheet], confidence: float) -> Iterator[Hit[str]]:
    """Each that stands behind the word or beside it."""
    for sheet in sheets:
        for piece in sheet.pieces():
            label = _LABEL.search(piece.text)
            if label is None:
                continue
            beside = sheet.right_of(piece)[:1] if label.end() == len(piece.text) else []
            for line, start in [(piece, label.end()), *((other, 0) for other in beside)]:
                start += len(line.text[start:]) - len(line.text[start:].lstrip(": "))
                if found := _ACCOUNT.match(line.text, start):
                    printed = found.group()
                    words = line.words_of(*found.span())
                    yield Hit(compact(printed), line, words, printed, "", confidence)
                    break
