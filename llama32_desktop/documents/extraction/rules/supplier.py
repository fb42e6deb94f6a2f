"""Who wrote an invoice: the hardest field, as most pages do not name it by a label."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from llama32_desktop.documents.extraction.rules.finding import Hit
from llama32_desktop.documents.extraction.rules.labels import SUFFIX, pattern
from llama32_desktop.documents.extraction.rules.layout import Piece, Sheet

_WORDS_OF_FORMS: Final = re.compile(
    r"\b(?:invoice|rechnung|facture|factura|fatura|fattura|factuur|receipt|quittung|page|seite|date"
    r"|datum|total|description|amount|tel|phone|fax|e-?mail|www|http|iban|bic|vat|tva|nif|ust)\b",
    re.IGNORECASE,
)
_ADDRESS: Final = re.compile(
    r"\b(?:street|st\.|road|rd\.|avenue|ave|lane|straße|strasse|str\.|weg|platz|rue|calle|rua|via"
    r"|av\.|avenida|plaza|praça)\b|\b\d{4,5}\b",
    re.IGNORECASE,
)
_SEPARATORS: Final = re.compile(r"\s[·•|–—-]\s|,\s")
_RECIPIENT_LINES: Final = 3


def supplier(sheets: Sequence[Sheet]) -> Hit[str] | None:
    """The name that most speaks for being the sender's on the first page."""
    if not sheets:
        return None
    sheet = sheets[0]
    addressed = recipients(sheet)
    scores: dict[str, tuple[float, Piece, int, int]] = {}
    for piece in sheet.pieces():
        for start, end in _names(piece.text):
            name = piece.text[start:end]
            if _is_label(name, "from_party") or _is_label(name, "to_party"):
                continue
            score = _score(sheet, piece, name, start)
            if id(piece) in addressed:
                score -= 4
            key = re.sub(r"\W", "", name).casefold()
            known = scores.get(key)
            if known is not None:  # letterhead and footer: who is named twice is the sender
                score = max(score, known[0]) + 1.5
                if known[0] + 1.5 >= score:
                    piece, start, end = known[1:]
            scores[key] = (score, piece, start, end)
    if not scores:
        return None
    score, piece, start, end = max(scores.values(), key=lambda entry: entry[0])
    confidence = max(0.2, min(0.95, 0.4 + score / 12))
    text = piece.text[start:end]
    return Hit(text, piece, piece.words_of(start, end), text, "", confidence)


def _names(text: str) -> list[tuple[int, int]]:
    """The parts of a piece that may be names: footers put several things beside each other."""
    cuts = [0, *(at for match in _SEPARATORS.finditer(text) for at in match.span()), len(text)]
    spans = []
    for start, end in zip(cuts[::2], cuts[1::2], strict=True):
        label = pattern("from_party").match(text[start:end])
        if label and label.end() < end - start and ":" in label.group():
            start += label.end()
        part = text[start:end].strip()
        letters = sum(map(str.isalpha, part))
        if letters >= 3 and letters > len(part) / 2 and len(part) <= 60:
            begin = text.index(part, start)
            spans.append((begin, begin + len(part)))
    return spans


def _score(sheet: Sheet, piece: Piece, name: str, start: int) -> float:
    score = 0.0
    if SUFFIX.search(name):
        score += 2
    if start == 0 and len(name) < len(piece.text) and _ADDRESS.search(piece.text[len(name) :]):
        score += 2.5  # name, street and town in one line: how senders write theirs
    score += min(3.0, 2 * (piece.height / sheet.line_height - 1)) if start == 0 else 0
    top = piece.box[1]
    score += 1.5 * (1 - top) if top < 0.35 else (0.6 if top > 0.85 else 0)
    if piece.row == 0:
        score += 1.5
    if _WORDS_OF_FORMS.search(name):
        score -= 4
    if _ADDRESS.search(name) or re.search(r"\d", name):
        score -= 2
    over = next(iter(sheet.above(piece)), None)
    if over is not None and _is_label(over.text, "from_party"):
        score += 4
    left = sheet.rows[piece.row][: piece.place]
    if left and _is_label(left[-1].text, "from_party"):
        score += 4
    return score


def recipients(sheet: Sheet) -> set[int]:
    """What stands at a label of the recipient, and under it."""
    found: set[int] = set()
    for piece in sheet.pieces():
        match = pattern("to_party").match(piece.text)
        if match is None:
            continue
        rest = piece.text[match.end() :].strip()
        if rest and ":" in match.group():
            found.add(id(piece))
        elif rest:
            continue
        found.update(id(other) for other in list(sheet.below(piece))[:_RECIPIENT_LINES])
        found.update(id(other) for other in sheet.right_of(piece)[:1])
    return found


def _is_label(text: str, name: str) -> bool:
    match = pattern(name).match(text)
    return match is not None and not text[match.end() :].strip()
