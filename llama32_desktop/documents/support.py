"""Which lines bear a sentence out: one statement of the notes, or neighbours, that says it.

A bag of words of several lines bears nothing out. The names and the numbers of a sentence stand
together in one statement, with the heading and the list items that it stands under; most of its
other words do too, rare ones counted above all; it denies nothing that the statement affirms, and
asks nothing. A sentence of two clauses may have a statement for each.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from typing import Final

from llama32_desktop.documents.evidence import Doubt, Evidence
from llama32_desktop.documents.negation import clauses, denies, supposes
from llama32_desktop.documents.particulars import Particulars, Spelling, parts_of, stems
from llama32_desktop.documents.statements import is_statement, plain, stated
from llama32_desktop.documents.word_lists import DETERMINERS

SUPPORTED: Final = 0.55
"""Share of a sentence's weight that one statement must have; see `tests.bench.notes`."""
_MOST_NEIGHBOURS: Final = 3
_CANDIDATES: Final = 24
"""Statements that are looked at closely, those with the most of the sentence."""
_WIDER: Final = 0.04
"""What each further neighbour must add to the share to be worth citing."""
_ABOUT: Final = 0.7
"""How much a word counts that only what a statement stands under has."""

_FARTHEST: Final = 0.3
"""Share below which nothing more is said than that no line says it."""
_WHOLE: Final = 0.8
"""Share above which a sentence is carried as a whole, though not both of its clauses are."""
_ABOUT_IT: Final = 0.6
"""Share of a question that a sentence answers if it has so much of it."""
_OWN: Final = 0.15
"""Share of a sentence's other words than names that a statement itself must have, without what it
stands under."""
_OTHERWISE: Final = 0.15
"""Share of what statements say of a sentence that may stand in denying clauses alone; of clauses
that suppose it, twice that."""


class Support:
    """Holds sentences against a fixed set of lines.

    Args:
        breaks: Lines that begin a page or another note: no statement goes over them.
    """

    def __init__(self, lines: Sequence[str], breaks: Collection[int] = ()) -> None:
        self._stated = stated(lines, breaks)
        self._parts = [parts_of(plain(one.text)) for one in self._stated]
        self._blocks: dict[int, list[int]] = {}
        for index, one in enumerate(self._stated):
            self._blocks.setdefault(one.block, []).append(index)
        documents = Counter(stem for part in self._parts for stem in part.stems)
        total = len(self._parts) or 1
        self._weight = {s: math.log(1 + total / n) for s, n in documents.items()}
        self._unknown = math.log(1 + total)
        self._with: dict[str, list[int]] = {}
        for index, part in enumerate(self._parts):
            for stem in part.stems:
                self._with.setdefault(stem, []).append(index)
        self._spelling = Spelling(self._parts)

    def judge(self, sentence: str, among: Iterable[int] | None = None) -> Evidence:
        """The evidence for a sentence.

        Args:
            among: Lines that may carry it; all where left out.
        """
        if not is_statement(sentence):
            return Evidence(doubt="no statement")
        allowed = None if among is None else set(among)
        whole = self._judge(sentence, allowed, frozenset())
        halves = _halves(plain(sentence))
        if halves is None:
            return whole
        first = self._judge(halves[0], allowed, frozenset())
        # What has no name of its own goes on about the same.
        own = parts_of(halves[1], self._spelling).names
        subject = parts_of(halves[0], self._spelling).names
        begins = halves[1].split(maxsplit=1)[0].casefold()
        goes_on = not own and begins not in DETERMINERS
        second = self._judge(halves[1], allowed, subject if goes_on else frozenset())
        if first.supported and second.supported:
            lines = tuple(sorted({*first.lines, *second.lines}))
            return Evidence(lines, min(first.share, second.share), "")
        if whole.supported and whole.share < _WHOLE:
            return Evidence(whole.lines, whole.share, first.doubt or second.doubt)
        return whole

    def _judge(self, text: str, allowed: set[int] | None, carried: frozenset[str]) -> Evidence:
        text = plain(text)
        own = parts_of(text, self._spelling)
        wanted = Particulars(stems=own.stems, names=own.names | carried, numbers=own.numbers)
        whole = self._sum(wanted.stems)
        if not whole:
            return Evidence()
        best, rank = Evidence(), (-1, -1.0)
        for window in self._windows(wanted.stems, allowed):
            evidence = self._weigh(text, wanted, whole, window)
            order = (_nearness(evidence.doubt), evidence.share - _WIDER * len(window))
            if order > rank:
                best, rank = evidence, order
        return best

    def _windows(self, wanted: Collection[str], allowed: set[int] | None) -> list[range]:
        scores: dict[int, float] = {}
        for stem in wanted:
            for index in self._with.get(stem, ()):
                if not self._stated[index].heading and self._allowed(index, allowed):
                    scores[index] = scores.get(index, 0.0) + self._weight[stem]
        near = sorted(scores, key=lambda index: (-scores[index], index))[:_CANDIDATES]
        found: dict[range, None] = {}
        for index in near:
            block = self._blocks[self._stated[index].block]
            for size in range(1, _MOST_NEIGHBOURS + 1):
                for first in range(index - size + 1, index + 1):
                    window = range(first, first + size)
                    if window[0] >= block[0] and window[-1] <= block[-1]:
                        found.setdefault(window)
        return list(found)

    def _allowed(self, index: int, allowed: set[int] | None) -> bool:
        one = self._stated[index]
        return allowed is None or any(n in allowed for n in range(one.first, one.last + 1))

    def _weigh(self, text: str, wanted: Particulars, whole: float, window: range) -> Evidence:
        own = Particulars.all(self._parts[index] for index in window)
        about = Particulars.all(self._parts[index] for index in self._above(window[0]))
        said = self._sum(wanted.stems & own.stems)
        named = self._sum((wanted.stems & about.stems) - own.stems)
        share = min(1.0, (said + _ABOUT * named) / whole)
        rest = wanted.stems.difference(stem for name in wanted.names for stem in stems(name))
        doubt: Doubt = "words"
        if share >= _FARTHEST:
            doubt = self._particulars(wanted, window, own, about)
            own_share = self._sum(rest & own.stems) / (self._sum(rest) or 1)
            if not doubt and (share < SUPPORTED or (rest and own_share < _OWN)):
                doubt = "words"
            doubt = doubt or self._denial(text, wanted, window)
        return Evidence(self._lines(window), share, doubt)

    def _nearest(self, wanted: Particulars, window: range) -> int:
        return max(window, key=lambda i: self._sum(wanted.stems & self._parts[i].stems))

    def _particulars(
        self, wanted: Particulars, window: range, own: Particulars, about: Particulars
    ) -> Doubt:
        """Whether the names and numbers stand together."""
        nearest = self._nearest(wanted, window)
        alone = self._parts[nearest]
        # Of a statement that has others of its own the neighbours' do not count.
        others = parts_of(plain(self._stated[nearest].text), self._spelling)
        numbers = alone if others.numbers - wanted.numbers else own
        names = alone if any(not wanted.has(name) for name in others.names) else own
        if not wanted.numbers <= numbers.numbers | about.numbers:
            return "numbers"
        if not wanted.names_in(Particulars.all((names, about))):
            return "names"
        return ""

    def _denial(self, text: str, wanted: Particulars, window: range) -> Doubt:
        """Whether the statements deny or suppose what the text affirms, affirm what it denies, or
        only ask it."""
        if _asks(self._stated[self._nearest(wanted, window)].text) and not _asks(text):
            return "question"
        said: dict[str, set[str]] = {"affirmed": set(), "denied": set(), "supposed": set()}
        first = self._blocks[self._stated[window[0]].block][0]
        for index in self._above(first):
            asked = self._parts[index].stems
            about = self._sum(wanted.stems & asked) > _ABOUT_IT * self._sum(asked)
            if about and _asks(self._stated[index].text):  # “Is it …?”, and below it “No.”
                way = "denied" if denies(self._stated[first].text) else "affirmed"
                said[way] |= wanted.stems & self._parts[index].stems
        for index in window:
            for clause in clauses(plain(self._stated[index].text)):
                way = "denied" if denies(clause) else "supposed" if supposes(clause) else "affirmed"
                said[way] |= wanted.stems.intersection(stems(clause))
        if denies(text):
            return "" if said["denied"] else "denial"
        bound = _OTHERWISE * self._sum(set().union(*said.values()))
        if self._sum(said["denied"] - said["affirmed"] - said["supposed"]) > bound:
            return "denial"
        only_supposed = said["supposed"] - said["affirmed"]
        return "denial" if not supposes(text) and self._sum(only_supposed) > 2 * bound else ""

    def _sum(self, stems: Iterable[str]) -> float:
        return sum(self._weight.get(stem, self._unknown) for stem in stems)

    def _above(self, index: int) -> list[int]:
        """The statements that one stands under, the nearest first."""
        found: list[int] = []
        block = self._stated[index].under
        while block >= 0:
            found += self._blocks[block]
            block = self._stated[self._blocks[block][0]].under
        return found

    def _lines(self, window: range) -> tuple[int, ...]:
        return tuple(range(self._stated[window[0]].first, self._stated[window[-1]].last + 1))


_NEARER: Final[tuple[tuple[Doubt, ...], ...]] = (
    ("no statement", "words", "names", "numbers"),
    ("question", "denial"),
    ("",),
)
"""Of several windows the one that carries the sentence, else the one that comes nearest."""


def _nearness(doubt: Doubt) -> int:
    return next(n for n, doubts in enumerate(_NEARER) if doubt in doubts)


def _asks(text: str) -> bool:
    return text.rstrip("*_\"'”’»)] ").endswith(("?", "？"))


def _halves(text: str) -> tuple[str, str] | None:
    """The two clauses of a sentence, each of which says something by itself; else `None`."""
    for joint in _JOINTS:
        head, found, tail = text.partition(joint)
        if found and is_statement(head) and len(tail.split()) >= 2:
            return head, tail
    return None


_JOINTS: Final = ("; ", ", and ", ", und ", ", et ", ", y ", ", e ", " and ", " und ", " et ")


def nearest(sentence: str, texts: Sequence[str], most: int = 3) -> list[int]:
    """The texts that a sentence is made from, by the words they share; each adds something."""
    bags = [set(stems(text)) for text in texts]
    counts = Counter(stem for bag in bags for stem in bag)
    weight = {stem: math.log(1 + len(bags) / n) for stem, n in counts.items()}
    left = {stem for stem in stems(sentence) if stem in weight}
    whole = sum(weight[stem] for stem in left)
    chosen: list[int] = []
    while left and len(chosen) < most:
        scores = [sum(weight[stem] for stem in left & bag) for bag in bags]
        index = max(range(len(bags)), key=lambda i: (scores[i], -i))
        if scores[index] < 0.1 * whole:
            break
        chosen.append(index)
        left -= bags[index]
    return sorted(chosen)
