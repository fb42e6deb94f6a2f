"""All dates of some pages, and what the words beside each call it."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise
from typing import Final

from llama32_desktop.documents.extraction.rules.date_labels import (
    DateKind,
    DateLabel,
    date_labels,
)
from llama32_desktop.documents.extraction.rules.finding import Hit
from llama32_desktop.documents.extraction.rules.folding import fold, has_any, vocabulary
from llama32_desktop.documents.extraction.rules.heads import heads_in
from llama32_desktop.documents.extraction.rules.joining import joined
from llama32_desktop.documents.extraction.rules.layout import Piece, Sheet
from llama32_desktop.documents.extraction.rules.number_labels import title_end
from llama32_desktop.documents.extraction.rules.values import Values

DateHit = Hit[datetime.date]

_TOKEN: Final = re.compile(r"[^\W_]+")
_APART: Final = 14
"""Signs between a label and its date: “: ”, “ (JJ-MM-AAAA): ”."""
_PLACE: Final = re.compile(
    r"[^\W\d_][\w.\s-]{2,30},\s*+(?:(?:den|le|el|il|the|dnia|dne|a|em|op|on)\s*+)?",
    re.IGNORECASE,
)
"""“München, den …”, “Paris, le …”."""
_SHORT: Final = 36
"""Signs of a label at the most."""
_PAYING: Final = (
    *("zahl", "überweis", "begleich", "fällig", "payment", "règlement", "payer", "paiement"),
    *("échéance", "vencim", "scaden", "régler", "abona", "abone", "voldoen", "uhraď", "fizes"),
    *("zapłac", "wpłac", "liquid", "saldar", "plătiț", "uplat", "plać", "settle", "collect"),
    *("debit", "entricht", "einzog", "eingezog", "einzug", "abbuch", "abgebuch", "prélev"),
    *("over te mak", "acquitt"),
    *("débit", "addebit", "incass", "achit", "maksa", "pobra", "inkas", "autogiro", "εξοφλ"),
    *("betal", "płat", "splat", "uhrad", "maksu", "fizet", "plati", "plată", "öde", "πληρω"),
    *("оплат", "сплат", "плащ", "支払", "付款"),
)
_PAYING_WORD: Final = re.compile(r"\b(?:pay|due\b|pag|remit|cargar|adeud)")
"""What speaks of paying, in small letters: anywhere in a word, and at its beginning."""
_PAID: Final = (
    *("geleistete", "erhalten", "modtagne", "mottatte", "reçus", "recus", "effectués"),
    *("effettuat", "recibid", "recebid", "efetuad", "realizad", "ontvangen", "otrzyman"),
    *("přijat", "suoritet", "beérkezett", "primite", "yapılan", "yapilan"),
)
_PAID_WORD: Final = re.compile(r"\b(?:(?:payments?|credits?)\b.{0,20}\b(?:made|received)|gjorda\b)")
"""And of what was paid already."""
UNTIL: Final = re.compile(
    r"\s*+(?:-|–|—|to|until|through|bis(?:\s+zum)?|au|al|a|até|hasta|tot|do|till|til|до|έως|από"
    r"|から|～|~|至)\s*",
    re.IGNORECASE,
)
"""What stands between the two dates of a time."""
_DEADLINE: Final = re.compile(
    r"\b(?:bis(?:\s(?:zum|spätestens))?|by|before|until|no\slater\sthan|voor|vóór|uiterlijk(?:\sop)?"
    r"|avant\sle|jusqu['’]au|antes\sdel?|hasta\sel|entro\sil|até(?:\s(?:o\sdia|a))?|do\sdnia|senas?t)"
    r"\s\Z",
    re.IGNORECASE,
)
"""What stands before the last day of something."""
_DEADLINE_SIGNS: Final = 24
_LINK: Final = vocabulary(
    "vom du del della de des van dated date of on from fra den z dnia ze dne av le il el d am od"
    " von från от від da em do din"
)
"""What stands between a title and its date."""
_AMOUNT: Final = re.compile(r"\d[.,]\d\d(?![.\d])")
_CELLS: Final = 10
"""Cells of a row that are looked at."""
_FAR: Final = 8.0
"""Heights of a line to the value of a label in the next row."""
_FOOT: Final = 0.85
_CELL: Final = re.compile(r"\W{0,4}")


@dataclass(frozen=True)
class Dated:
    """A date and what it is called."""

    kind: DateKind
    hit: DateHit


def speaks_of_paying(text: str) -> bool:
    """Whether a text speaks of paying, in the languages known here."""
    return _has(text.lower(), _PAYING, _PAYING_WORD)


def _has(small: str, parts: Sequence[str], words: re.Pattern[str]) -> bool:
    return has_any(small, parts) or words.search(small) is not None


def dates_of(sheets: Sequence[Sheet], values: Values) -> list[Dated]:
    """Every date once, in reading order of labels, then those without one."""
    # Figures of a date may stand far apart: “29.   juli   2026”.
    return [one for sheet in sheets for one in _on(joined(sheet), values)]


def _on(sheet: Sheet, values: Values) -> Iterator[Dated]:
    taken: set[tuple[int, int]] = set()
    pieces = [piece for piece in sheet.pieces() if len(piece.text) < 2000]
    for piece in pieces:
        labels = list(date_labels(piece.text))
        for at, label in enumerate(labels):
            until = labels[at + 1].start if at + 1 < len(labels) else len(piece.text)
            last = at + 1 == len(labels)
            if label.kind == "bare" and heads_in(sheet.rows[piece.row]):
                continue  # the days of the lines stand under it
            hit, start = _of(sheet, piece, label, until, values, last=last)
            if hit is not None and (id(hit.piece), start) not in taken:
                taken.add((id(hit.piece), start))
                foot = label.kind == "bare" and piece.box[1] > _FOOT
                # “Date: … Time: … Page: 1” at the foot is when it was printed, as a rule.
                yield (
                    Dated("alone", replace(hit, confidence=0.7)) if foot else Dated(label.kind, hit)
                )
    for piece in pieces:
        hit, start = _payable(sheet, piece, values)
        if hit is not None and (id(hit.piece), start) not in taken:
            taken.add((id(hit.piece), start))
            yield Dated("due", hit)
    for piece in pieces:
        for one, start in _unlabelled(sheet, piece, values):
            if (id(one.hit.piece), start) not in taken:
                taken.add((id(one.hit.piece), start))
                yield one


def _payable(sheet: Sheet, piece: Piece, values: Values) -> tuple[DateHit | None, int]:
    """The date of a short label that speaks of paying and is in no list."""
    text = piece.text
    colon = text.find(":")
    end = colon + 1 if colon >= 0 else len(text)
    if end > _SHORT or any(map(str.isdigit, text[:end])) or not speaks_of_paying(text[:end]):
        return None, 0
    if _has(text[:end].lower(), _PAID, _PAID_WORD):
        return None, 0
    if next(date_labels(text), None) is not None:
        return None, 0
    label = DateLabel("due", 0, end)
    hit, start = _of(sheet, piece, label, len(text), values, last=True, most=1)
    return (replace(hit, confidence=0.78), start) if hit is not None else (None, 0)


def _of(
    sheet: Sheet,
    piece: Piece,
    label: DateLabel,
    until: int,
    values: Values,
    *,
    last: bool,
    most: int = 4,
) -> tuple[DateHit | None, int]:
    """The date of a label: behind it, beside it, below it."""
    bare = label.kind == "bare"
    for day, start, end in values.dates(piece.text):
        if label.end <= start < until:
            if start - label.end <= _APART or label.kind == "own":
                return _hit(piece, day, start, end, 0.88 if bare else 0.95), start
            break
    if not last or len(piece.text) - label.end > _APART or _in_sentence(piece.text, label):
        return None, 0
    for other in sheet.right_of(piece)[:3]:
        if found := _first(other, values):
            return _hit(other, *found, 0.86 if bare else 0.92), found[1]
        if _CELL.fullmatch(other.text) is None:
            break
    beside = [piece.text[label.end :], *(other.text for other in sheet.right_of(piece)[:1])]
    if label.kind == "due" and any(map(_AMOUNT.search, beside)):
        return None, 0  # “Change due 6.00”, “Amount due 50.00”
    for other in islice(_under(sheet, piece), most):
        if found := _first(other, values, under=piece):
            return _hit(other, *found, 0.8 if bare else 0.87), found[1]
        if next(date_labels(other.text), None) is not None:
            break
    return None, 0


def _in_sentence(text: str, label: DateLabel) -> bool:
    """Whether a label is a part of a sentence: “within 7 days of the invoice date.”"""
    before = text[: label.start]
    told = text[label.end :].strip() == "." or any(map(str.isdigit, before))
    return told and len(_TOKEN.findall(before)) > 1


def _under(sheet: Sheet, piece: Piece) -> Iterator[Piece]:
    """What stands under a label; of the next row also where it is far."""
    left, _, right, bottom = piece.box
    near = list(islice(sheet.below(piece), 4))
    if near or piece.row + 1 >= len(sheet.rows):
        # In a row of values that touch each other the one that begins with the label.
        yield from sorted(near, key=lambda one: (one.row, abs(one.box[0] - left)))
        return
    for other in sheet.rows[piece.row + 1]:
        beside = other.box[0] < right and other.box[2] > left
        if beside and other.box[1] - bottom < _FAR * sheet.line_height:
            yield other


def _first(
    piece: Piece, values: Values, under: Piece | None = None
) -> tuple[datetime.date, int, int] | None:
    """A date that a piece begins with, a weekday before it; of several the one under a label."""
    found = values.dates(piece.text)
    if not found or any(map(str.isdigit, piece.text[: found[0][1]])) or found[0][1] > _APART:
        return None
    if under is None or len(found) == 1:
        return found[0]
    left = under.box[0]
    return min(found, key=lambda one: abs(piece.words_of(one[1], one[2])[0].left - left))


def _unlabelled(sheet: Sheet, piece: Piece, values: Values) -> Iterator[tuple[Dated, int]]:
    found = values.dates(piece.text)
    end_of_title = title_end(piece.text)
    if not found:
        if end_of_title is not None and _links(piece.text[end_of_title:]):
            # “… Nr. 7 vom” goes on in the next line.
            for other in islice(sheet.below(piece), 2):
                if begun := _first(other, values):
                    yield Dated("title", _hit(other, *begun, 0.88)), begun[1]
                    return
        return
    spans = _spanned(piece.text, found)
    for place, (day, start, end) in enumerate(found):
        if place in spans:
            yield Dated("other", _hit(piece, day, start, end, 0.3)), start
            continue
        kind, sure = _kind(
            sheet, piece, start, end, end_of_title, alone=len(found) == 1 and not place
        )
        yield Dated(kind, _hit(piece, day, start, end, sure)), start


def _spanned(text: str, found: Sequence[tuple[datetime.date, int, int]]) -> set[int]:
    """The places of dates that are the two ends of a time: “28.04.2025 – 17.04.2026”."""
    ends: set[int] = set()
    for place, ((first, _, end), (last, start, _)) in enumerate(pairwise(found)):
        if first < last and UNTIL.fullmatch(text[end:start]):
            ends |= {place, place + 1}
    return ends


def _kind(
    sheet: Sheet, piece: Piece, start: int, end: int, title: int | None, *, alone: bool
) -> tuple[DateKind, float]:
    before = piece.text[:start]
    if (until := _DEADLINE.search(before[-_DEADLINE_SIGNS:])) is not None:
        ahead = before[-_DEADLINE_SIGNS:][: until.start()]
        paying = not any(map(str.isdigit, ahead)) or ")" in ahead
        return ("due", 0.75) if paying and _asks_to_pay(sheet, piece) else ("other", 0.3)
    if title is not None and title <= start and next(date_labels(before), None) is None:
        linked = _links(before[title:]) or not before[title:].strip(" .,:–-·|()")
        return "title", 0.92 if linked else 0.85
    left = sheet.rows[piece.row][max(0, piece.place - 1) : piece.place]
    placed = before if before.strip() or not left else left[-1].text
    if alone and _PLACE.fullmatch(placed[-40:]) and piece.box[1] < 0.5:
        return "place", 0.75
    row = sheet.rows[piece.row][piece.place + 1 : piece.place + 1 + _CELLS]
    if any(_AMOUNT.search(other.text) for other in row):
        return "other place", 0.3
    if alone and not before.strip() and len(piece.text) - end < 12 and piece.box[1] < 0.5:
        return "alone", 0.6
    return "other place", 0.45 if alone else 0.35


def _asks_to_pay(sheet: Sheet, piece: Piece) -> bool:
    """Whether a sentence, or the lines of it above and below this one, speak of paying."""
    around = [*islice(sheet.above(piece), 1), piece, *islice(sheet.below(piece), 1)]
    return any(speaks_of_paying(one.text) for one in around)


def _links(text: str) -> bool:
    """Whether a text ends in “vom”, “du”, “of”."""
    tokens = _TOKEN.findall(fold(text[-20:]))
    return bool(tokens) and tokens[-1] in _LINK


def _hit(piece: Piece, day: datetime.date, start: int, end: int, sure: float) -> DateHit:
    return Hit(day, piece, piece.words_of(start, end), piece.text[start:end], "", sure)
