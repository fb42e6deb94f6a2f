"""Who sends an invoice: the hardest field, as most pages do not name it by a label."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from llama32_desktop.documents.extraction.rules.finding import Hit
from llama32_desktop.documents.extraction.rules.layout import Sheet
from llama32_desktop.documents.extraction.rules.parties.evidence import (
    EVIDENCES,
    Candidate,
    Pages,
)
from llama32_desktop.documents.extraction.rules.parties.legal_forms import legal_form
from llama32_desktop.documents.extraction.rules.parties.names import name_spans

_AGAIN: Final = 1.2
"""What each further place adds at which the name stands."""
_LEAST: Final = 0.8
"""What a name must have for it at the least."""
_REPEATED: Final = frozenset(("form", "domain", "doubt", "letterhead", "size"))
"""Evidences that say the same of a name at each of its places."""


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
    piece, start, end = best.best.piece, best.best.start, best.best.end
    return Hit(
        best.best.text,
        piece,
        piece.words_of(start, end),
        best.best.text,
        "",
        confidence(best.score, best.score - second, best.kinds),
    )


def confidence(score: float, margin: float, kinds: int) -> float:
    """How sure a name is: by what speaks for it, how far the next one is, and how many kinds of
    evidence agree."""
    sure = 1 / (1 + math.exp(-(0.35 * score + 0.45 * margin + 0.35 * kinds - 2.6)))
    return round(max(0.1, min(0.97, sure)), 3)


def standings(pages: Pages) -> list[Standing]:
    """All names of the pages with their evidence."""
    found: dict[str, Standing] = {}
    for one in _candidates(pages.sheets):
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
        # As it is printed with its legal form is how it is called.
        if legal_form(one.text) and not legal_form(known.best.text):
            known.best = one


def _candidates(sheets: Sequence[Sheet]) -> Iterator[Candidate]:
    """Names of the first page, and of the heads and feet of two more."""
    for number, sheet in enumerate(sheets[:3]):
        for piece in sheet.pieces():
            if number == 0 or not 0.12 < piece.box[1] < 0.8:
                for start, end in name_spans(piece.text):
                    yield Candidate(number, piece, start, end)
