"""Who sends an invoice: the hardest field, as most pages do not name it by a label."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from llama32_desktop.documents.extraction.rules.finding import Hit
from llama32_desktop.documents.extraction.rules.folding import compact
from llama32_desktop.documents.extraction.rules.layout import Piece
from llama32_desktop.documents.extraction.rules.number_labels import number_label
from llama32_desktop.documents.extraction.rules.parties.evidence import (
    EVIDENCES,
    Candidate,
    Pages,
)
from llama32_desktop.documents.extraction.rules.parties.legal_forms import legal_form
from llama32_desktop.documents.extraction.rules.parties.misread import printed_as
from llama32_desktop.documents.extraction.rules.parties.names import name_like, name_spans

_AGAIN: Final = 1.2
"""What each further place adds at which the name stands."""
_GOES_ON: Final = 0.75
"""How sure a name is at the most that may go on in the next line."""
_BIG: Final = 1.25
"""Heights of a line that the letters of such a name are at the least."""
_ALIKE: Final = 1.4
"""How much taller one of its lines may be than the other: photos are taken from the side."""
_FLUSH: Final = 0.02
_SECOND_WORDS: Final = 3
_CUT: Final = re.compile(r"\bsp\.?$", re.IGNORECASE)
"""Where a name ends in the middle of its legal form: “Sp.” of “Sp. z o.o.”."""
_WORD: Final = re.compile(r"\S+")
_FEWEST_WORDS: Final = 4
_MOST_WORDS: Final = 10
"""Of a line of prose that may have a name in it."""
_GOES_ON_WORDS: Final = 2
"""Words of prose behind the name in it."""
_LEAST_HOST: Final = 6
"""Letters of a host's name that is looked for in prose."""
_LEAST: Final = 0.8
"""What a name must have for it at the least."""


@dataclass
class Standing:
    """A name with all that speaks for it, wherever it stands."""

    best: Candidate
    evidence: dict[str, float] = field(default_factory=dict)
    places: int = 0

    @property
    def score(self) -> float:
        return sum(self.evidence.values()) + _AGAIN * min(2, self.places - 1)

    @property
    def kinds(self) -> int:
        """Of evidence that speak for it."""
        return sum(value >= 0.8 for value in self.evidence.values()) + (self.places > 1)


def supplier(pages: Pages) -> Hit[str] | None:
    """The name that most speaks for being the sender's."""
    ranked = sorted(standings(pages), key=lambda one: -one.score)
    if not ranked or ranked[0].score < _LEAST:
        return None
    best = ranked[0]
    second = max(0.0, ranked[1].score) if len(ranked) > 1 else 0.0
    sure = confidence(best.score, best.score - second, best.kinds)
    return _hit(best.best, pages, sure)


def suppliers_seen(pages: Pages) -> Iterator[Hit[str]]:
    """All names that may be the sender's, the likeliest first."""
    for one in sorted(standings(pages), key=lambda one: -one.score):
        yield _hit(one.best, pages, confidence(one.score, 0.0, one.kinds))


def _hit(one: Candidate, pages: Pages, sure: float) -> Hit[str]:
    piece, text = one.piece, one.text
    words = piece.words_of(one.start, one.end)
    if (printed := printed_as(text, pages.sheets)) is not None:
        return Hit(printed, piece, words, text, "", min(sure, _GOES_ON))
    if (rest := _form_below(one, pages)) is not None:
        return Hit(f"{text} {rest.text.strip()}", piece, words + rest.words, text, "", sure)
    if (before := _begins_above(one, pages)) is not None:
        whole = f"{before.text} {text}"
        return Hit(whole, piece, before.words + words, whole, "", min(sure, _GOES_ON))
    if (rest := _goes_on(one, pages)) is not None:
        return Hit(f"{text} {rest.text}", piece, words + rest.words, text, "", min(sure, _GOES_ON))
    below = _company_below(one, pages)
    if below is not None or _CUT.search(text):
        sure = min(sure, _GOES_ON)
    if below is not None:
        line, start, end = below
        if _together(pages, text, line.text[start:end]):
            text = f"{text} {line.text[start:end]}"
            words += line.words_of(start, end)
    return Hit(text, piece, words, text, "", sure)


def _form_below(one: Candidate, pages: Pages) -> Piece | None:
    """A legal form alone in the next line, flush with the name: “Lowland Applied Research” and
    “Company”."""
    piece = one.piece
    if one.end < len(piece.text.rstrip()) or legal_form(one.text) is not None:
        return None
    below = next(pages.sheets[one.sheet].below(piece), None)
    if below is None or below.box[1] - piece.box[3] > max(piece.height, below.height):
        return None
    left = piece.words_of(one.start, one.end)[0].left
    form = legal_form(f"X {below.text.strip()}")
    whole = form is not None and form[0] == 2 and form[1] >= len(below.text.strip(" .")) + 2
    return below if whole and abs(below.box[0] - left) < _FLUSH else None


def _goes_on(one: Candidate, pages: Pages) -> Piece | None:
    """The second line of a name in big letters, as letterheads and slips have it: “PACIS GENERAL”
    above “DEALERS”."""
    piece, sheet = one.piece, pages.sheets[one.sheet]
    whole = one.start == 0 and one.end == len(piece.text)
    if not whole or legal_form(one.text) is not None:
        return None
    below = next(sheet.below(piece), None)
    return below if below is not None and _are_one(one, below, pages) else None


def _begins_above(one: Candidate, pages: Pages) -> Piece | None:
    """The first line of a name in big letters of which the second is known by its host: “Berghotel”
    above “Grosse Scheidegg”."""
    piece, sheet = one.piece, pages.sheets[one.sheet]
    if one.start or one.end < len(piece.text) or one.sheet or legal_form(one.text) is not None:
        return None
    above = next(sheet.above(piece), None)
    return above if above is not None and _are_one(one, above, pages) else None


def _are_one(one: Candidate, other: Piece, pages: Pages) -> bool:
    """Whether a line beside a name's is in as big letters, close to it, and plain words."""
    piece, sheet = one.piece, pages.sheets[one.sheet]
    smaller, larger = sorted((piece.height, other.height))
    if smaller < _BIG * sheet.line_height or larger >= _ALIKE * smaller:
        return False
    left, top, right, bottom = piece.box
    flush = abs(other.box[0] - left) < _FLUSH
    centered = abs(other.box[0] + other.box[2] - left - right) < 4 * _FLUSH
    apart = max(other.box[1] - bottom, top - other.box[3])
    text = other.text
    plain = text.replace(" ", "").isalpha() and len(text.split()) <= _SECOND_WORDS
    return (
        (flush or centered)
        and apart <= larger
        and plain
        and pages.kind(one) == pages.kind(Candidate(one.sheet, other, 0, len(text)))
        and name_like(text) == 0
        and number_label(text) is None
    )


def _company_below(one: Candidate, pages: Pages) -> tuple[Piece, int, int] | None:
    """A company below a name without a legal form: the name may go on there, or be a shop's and
    the company its owner."""
    block = pages.block(one.piece)
    if block is None or legal_form(one.text) is not None:
        return None
    below = next((line for line in block.pieces if line.row > one.piece.row), None)
    if below is None:
        return None
    span = next(iter(name_spans(below.text)), None)
    return (below, *span) if span is not None and legal_form(below.text[slice(*span)]) else None


def _together(pages: Pages, name: str, company: str) -> bool:
    """Whether both stand under each other at two places, so that they are one name."""
    times = sum(
        compact(above.text).endswith(compact(name)) and compact(below.text) == compact(company)
        for known in pages.roles
        for block in known.blocks
        for above, below in pairwise(block.pieces[:4])
    )
    return times > 1


def confidence(score: float, margin: float, kinds: int) -> float:
    """How sure a name is: by what speaks for it, how far the next one is, and how many kinds of
    evidence agree."""
    sure = 1 / (1 + math.exp(-(0.35 * score + 0.45 * margin + 0.35 * kinds - 2.6)))
    return round(max(0.1, min(0.97, sure)), 3)


def standings(pages: Pages) -> list[Standing]:
    """All names of the pages with their evidence."""
    found: dict[str, Standing] = {}
    for one in _candidates(pages):
        evidence = {each.__name__: each(one, pages) for each in EVIDENCES}
        known = found.get(one.key)
        if known is None:
            found[one.key] = Standing(one, evidence, 1)
        else:
            _add(known, one, evidence)
    return list(found.values())


def _add(known: Standing, one: Candidate, evidence: dict[str, float]) -> None:
    """A further place of a name: of each evidence the best counts, and once."""
    if evidence["other_party"] == 0 or known.evidence["other_party"] < 0:
        known.places += evidence["other_party"] == 0 and one.piece is not known.best.piece
        for name, value in evidence.items():
            known.evidence[name] = max(known.evidence[name], value)
        # As it is printed with its legal form is how it is called, and with all of that.
        if _has_more_form(known.best.text, one.text):
            known.best = one


def _has_more_form(name: str, other: str) -> bool:
    """Whether another place has a name's legal form, or more of it: “Lowland Co.”, “Lowland Co.,
    Ltd”."""
    short, long = legal_form(name), legal_form(other)
    if short is None or long is None:
        return long is not None
    return (
        compact(other).startswith(compact(name))
        and len(compact(other)) > len(compact(name))
        and long[1] == len(other.rstrip(" ."))
    )


def _candidates(pages: Pages) -> Iterator[Candidate]:
    """Names of the first page, and of the heads and feet of two more; where a label says where a
    name begins and ends, as it says."""
    for number, (sheet, known) in enumerate(zip(pages.sheets[:3], pages.roles, strict=False)):
        told = {id(name.piece): (name.start, name.end) for name in known.of("sender")}
        for piece in sheet.pieces():
            if number == 0 or not 0.12 < piece.box[1] < 0.8:
                said = told.get(id(piece))
                for start, end in [said] if said else name_spans(piece.text):
                    spelled = _spelled(piece.text, start, end, pages.domains)
                    yield Candidate(number, piece, *(spelled or (start, end)))


def _spelled(text: str, start: int, end: int, hosts: Sequence[str]) -> tuple[int, int] | None:
    """The words of a line of prose that a host's name is made of: “Mill Lane” at the beginning of
    “Mill Lane reserves the right to”, and www.milllane.com."""
    found = [match.span() for match in _WORD.finditer(text, start, end)]
    if not _FEWEST_WORDS <= len(found) <= _MOST_WORDS or not name_like(text[start:end]):
        return None
    for first in range(len(found)):
        joined = ""
        for word in found[first:]:
            joined += compact(text[slice(*word)])
            if len(joined) >= _LEAST_HOST and joined in hosts:
                behind = sum(begin >= word[1] for begin, _ in found)
                if behind >= _GOES_ON_WORDS:
                    return found[first][0], word[1]
    return None
