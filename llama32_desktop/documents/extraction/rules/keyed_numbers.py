"""Numbers in a page's head beside labels that are in no list, by what they look like."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from llama32_desktop.documents.extraction.fields.dates import find_dates
from llama32_desktop.documents.extraction.fields.identifiers import (
    find_ibans,
    find_vat_numbers,
)
from llama32_desktop.documents.extraction.rules.date_labels import date_labels
from llama32_desktop.documents.extraction.rules.finding import Hit
from llama32_desktop.documents.extraction.rules.folding import vocabulary, words
from llama32_desktop.documents.extraction.rules.identifier import Identifier, identifier_at
from llama32_desktop.documents.extraction.rules.layout import Piece, Sheet
from llama32_desktop.documents.extraction.rules.number_labels import (
    numbers_something,
    of_another,
    past_marks,
)
from llama32_desktop.documents.extraction.rules.parties.addresses import is_address
from llama32_desktop.documents.extraction.rules.parties.blocks import has_contact
from llama32_desktop.documents.extraction.rules.parties.words import (
    LEADING_STREETS,
    TRAILING_STREETS,
)
from llama32_desktop.documents.extraction.rules.roles import label_of

HEADER: Final = 0.5
"""Of the page's height: what stands below it is no document's number."""
SHAPE: Final = re.compile(
    r"(?<![\w-])[A-Z]{1,4}[-/]?20\d\d[-/]\d{2,7}(?![\w/-])"
    r"|(?<![\w-])(?:INV|RE|RG|RN|FA|FAC|FV|FT|FR|FS|FC|AV|CN|GS|SI|BILL|F|R)[-/ ]?(?:20\d\d[-/ ]?)?"
    r"\d{3,8}(?:-\d{1,6})?(?![\w-])|(?<![\w./-])20\d\d[-/]\d{3,7}(?![\w./-])"
    r"|(?<![\w./-])\d{3,7}/(?:20)?\d\d(?![\w./-])"
)
"""What numbers of invoices look like: “INV-2026-17”, “RE 4711”, “2026-00142”, “4711/26”."""
AMOUNT: Final = re.compile(r"\d[.,]\d\d(?!\d)")
_LABEL: Final = re.compile(r"[^\W\d_]{2,}")
_MOST_WORDS: Final = 4
"""Of a label."""
_LONGEST: Final = 40
_FIGURES: Final = 4
"""Of a number at the least; houses have fewer."""
_FIGURES_CALLED: Final = 3
"""And where its label has “number” in it."""
_ELSEWHERE: Final = LEADING_STREETS | TRAILING_STREETS | vocabulary(
    "unit suite floor apt apartment box building bldg block level room gate seat flight table"
    " etage stock wohnung zimmer top piso planta puerta porta andar scala interno appartement"
    " bâtiment étage bat nave local hala lokal patro emelet ajtó terminal kasse till pos page"
    " version v po pob postfach rate order ext"
)  # fmt: skip
"""What stands before numbers of houses and rooms."""


def keyed_numbers(sheet: Sheet) -> Iterator[Hit[str]]:
    """The identifiers of a page's head that have a short label which is no known one of something
    else: behind it, beside it or below it."""
    for piece in sheet.pieces():
        if piece.box[1] > HEADER:
            return
        if len(piece.text) > 2 * _LONGEST or has_contact(piece.text):
            continue
        end = _label_end(piece.text)
        if end is None:
            continue
        label = piece.text[:end]
        if is_address(piece.text) and not numbers_something(label):
            continue
        least = _FIGURES_CALLED if numbers_something(label) else _FIGURES
        at = past_marks(piece.text, end)
        if at < len(piece.text):
            if (found := _whole(piece, at, least)) is not None:
                yield _hit(piece, found, label)
            continue
        for other in [*sheet.right_of(piece)[:1], *islice(sheet.below(piece), 1)]:
            row = sheet.rows[other.row]
            if any(AMOUNT.search(one.text) for one in row[other.place : other.place + 1]):
                continue
            if (found := _whole(other, past_marks(other.text, 0), least)) is not None:
                yield _hit(other, found, label)
                break


def is_of_a_party(text: str) -> bool:
    """Whether a number is that of an account or a tax office."""
    return bool(find_vat_numbers(text) or find_ibans(text))


def _label_end(text: str) -> int | None:
    """Where a short label ends that begins a line; None where the line begins with something
    else, or with a label that is known to be of something else."""
    figure = re.search(r"\d", text)
    end = figure.start() if figure else len(text)
    colon = text.find(":", 0, end)
    end = colon if colon > 0 else end
    # Letters that are the number's own stay with it: “Numer SI-56044”.
    while end and not text[end - 1 : end].isspace() and colon <= 0 and end < len(text):
        end -= 1
    label = text[:end]
    known = words(label)
    if not 0 < len(known) <= _MOST_WORDS or not _LABEL.search(label) or len(label) > _LONGEST:
        return None
    if of_another(label) or any(word in _ELSEWHERE for word in known):
        return None
    if next(date_labels(f"{label}:"), None) is not None or label_of(label) is not None:
        return None
    return end


def _whole(piece: Piece, at: int, least: int) -> Identifier | None:
    """The number that is all there is from the sign `at` on, with a date at the most."""
    text = piece.text
    found = identifier_at(text, at, called=True, dated=False)
    if found is None or found.figures < least or is_of_a_party(text[at:]):
        return None
    rest = text[found.end :].strip()
    if (rest and not find_dates(rest)) or AMOUNT.search(text[at : found.end]):
        return None
    if least == _FIGURES and text[found.start : found.end].isdigit():
        return None  # figures alone below an unknown word may be of a till, a table or a customer
    return found


def _hit(piece: Piece, found: Identifier, label: str) -> Hit[str]:
    text = piece.text[found.start : found.end]
    sure = 0.72 if SHAPE.fullmatch(text) else (0.56 if not text.isdigit() else 0.5)
    sure += 0.04 if numbers_something(label) else 0
    touched = piece.words_of(found.start, found.end)
    return Hit(text, piece, touched, text, label, sure)
