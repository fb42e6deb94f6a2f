"""Where a phrase stands in the messages of a conversation, and the way from place to place."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from re import Pattern
from typing import Final

from llama32_desktop.conversations.model import Message
from llama32_desktop.ui.kit.sums import Sums
from llama32_desktop.ui.text.markdown import Leaf
from llama32_desktop.ui.text.search_hits import Hit
from llama32_desktop.ui.text.shown_text import leaves_in_steps, may_show, shown_text
from llama32_desktop.words import places_of, searchable

LONG: Final = 20_000
"""Characters from which a message is read leaf by leaf at once."""


@dataclass(frozen=True, slots=True)
class _Places:
    """How often the phrase stands in the leaves of a message that have it, in their order."""

    text: str
    """What was looked through; empty of an answer that is being written."""
    leaves: tuple[int, ...]
    sums: tuple[int, ...]
    """How many places stand before each of the leaves, and behind the last one."""

    @classmethod
    def of(cls, text: str, counts: list[tuple[int, int]]) -> _Places:
        leaves = tuple(leaf for leaf, _ in counts)
        return cls(text, leaves, tuple(accumulate((count for _, count in counts), initial=0)))

    @property
    def total(self) -> int:
        return self.sums[-1]

    # A message can have a million places: none of these makes a list of them.

    def hit(self, message_id: int, number: int) -> Hit | None:
        """The place of a number, from 0; `None` where there is none."""
        if not 0 <= number < self.total:
            return None
        at = bisect_right(self.sums, number) - 1
        return Hit(message_id, self.leaves[at], number - self.sums[at])

    def number(self, hit: Hit) -> int | None:
        """The number of a place, from 0; `None` where it is there no longer."""
        at = bisect_left(self.leaves, hit.leaf)
        if at == len(self.leaves) or self.leaves[at] != hit.leaf:
            return None
        number = self.sums[at] + hit.nth
        return number if number < self.sums[at + 1] else None


@dataclass(slots=True)
class _Reading:
    """A message's text as it is searched; kept, since a phrase is typed letter by letter."""

    text: str
    folded: str = ""
    shown: list[str] | None = None
    """What each leaf shows, where the message was taken apart."""


@dataclass(slots=True)
class Readings:
    """What was read of a conversation for its search."""

    by_id: dict[int, _Reading] = field(default_factory=dict)

    def of(self, message_id: int, text: str) -> _Reading:
        """The reading of a message as it stands now."""
        reading = self.by_id.get(message_id)
        if reading is None or reading.text != text:
            reading = self.by_id[message_id] = _Reading(text)
        return reading


class PhraseHits:
    """The places of one phrase; messages are looked through when they are told of."""

    def __init__(self, phrase: Pattern[str], readings: Readings) -> None:
        self.phrase = phrase
        self._readings = readings
        self._known: dict[int, _Places] = {}
        self._growing: list[tuple[Leaf, int]] = []
        self._branch: Sequence[Message] = ()
        self._indexes: dict[int, int] = {}
        self._totals = Sums()
        """How many places each message of the branch has, as far as it was looked through."""

    def set_branch(self, branch: Sequence[Message]) -> None:
        """Says which messages there are, in their order."""
        self._branch = branch
        self._indexes = {message.id: index for index, message in enumerate(branch)}
        known = (self._known.get(message.id) for message in branch)
        self._totals = Sums(places.total if places is not None else 0 for places in known)

    def read(self, message: Message, text: str) -> Iterator[None]:
        """Looks through a message as it stands now, in steps."""
        known = self._known.get(message.id)
        if known is not None and known.text == text:
            return
        counts: list[tuple[int, int]] = []
        markdown = message.role == "assistant" and not message.is_summary
        reading = self._readings.of(message.id, text)
        if reading.shown is None and self._may_show(reading, markdown=markdown):
            for leaves in leaves_in_steps(text, markdown=markdown):
                yield
                if leaves is not None:
                    reading.shown = [shown_text(leaf) for leaf in leaves]
        for index, shown in enumerate(reading.shown or ()):
            if count := len(places_of(shown, self.phrase)):
                counts.append((index, count))
                yield
        self._keep(message.id, _Places.of(text, counts))

    def read_leaves(self, message_id: int, leaves: Sequence[Leaf]) -> None:
        """Looks through what has changed of an answer that is being written."""
        same = 0
        for (leaf, _), now in zip(self._growing, leaves, strict=False):
            if leaf is not now:
                break
            same += 1
        self._growing[same:] = [
            (leaf, len(places_of(shown_text(leaf), self.phrase))) for leaf in leaves[same:]
        ]
        counts = [(i, count) for i, (_, count) in enumerate(self._growing) if count]
        self._keep(message_id, _Places.of("", counts))

    def _keep(self, message_id: int, places: _Places) -> None:
        self._known[message_id] = places
        index = self._indexes.get(message_id)
        if index is not None:
            self._totals.change(index, places.total)

    def _may_show(self, reading: _Reading, *, markdown: bool) -> bool:
        if len(reading.text) > LONG:  # to look at it all would hold the window up
            return True
        reading.folded = reading.folded or searchable(reading.text)
        if markdown:
            return may_show(self.phrase, reading.folded)
        return self.phrase.search(reading.folded) is not None

    # The way from place to place

    @property
    def total(self) -> int:
        """How many places the messages have that were looked through."""
        return self._totals.before(len(self._totals))

    def index(self, message_id: int) -> int:
        """Where a message stands; 0 where it does not."""
        return self._indexes.get(message_id, 0)

    def number(self, hit: Hit) -> int | None:
        """Which of all places one is, counted from 1; `None` where it is there no longer."""
        number, index = self._places(hit.message_id).number(hit), self._indexes.get(hit.message_id)
        if index is None or number is None:
            return None
        return self._totals.before(index) + number + 1

    def first_in(self, message_id: int) -> Hit | None:
        """The first place in a message."""
        return self._places(message_id).hit(message_id, 0)

    def first_from(self, index: int) -> Hit | None:
        """The first place in the messages from this one on, around at the end."""
        before = self._totals.before(index)
        if not self.total:
            return None
        beyond = self._totals.index_at(before if before < self.total else 0)
        return self.first_in(self._branch[beyond].id)

    def beside(self, hit: Hit, *, forwards: bool) -> Hit | None:
        """The next place or the one before, around at the ends."""
        index, places = self.index(hit.message_id), self._places(hit.message_id)
        number = places.number(hit)
        if number is None:
            number = -1 if forwards else places.total
        beside = places.hit(hit.message_id, number + 1 if forwards else number - 1)
        if beside is not None:
            return beside
        if forwards:
            return self.first_from((index + 1) % max(1, len(self._branch)))
        before = self._totals.before(index) or self.total
        if not before:
            return None
        message = self._branch[self._totals.index_at(before - 1)]
        places = self._places(message.id)
        return places.hit(message.id, places.total - 1)

    def _places(self, message_id: int) -> _Places:
        return self._known.get(message_id, _NONE)


_NONE: Final = _Places.of("", [])
