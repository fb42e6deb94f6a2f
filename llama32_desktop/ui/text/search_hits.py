"""Where what is searched for stands in a message."""

from __future__ import annotations

from dataclasses import dataclass
from re import Pattern
from typing import NamedTuple

from llama32_desktop.ui.kit.utf16 import units
from llama32_desktop.ui.text.leaf_view import LeafView, Range


class Hit(NamedTuple):
    """One of the places where a phrase stands."""

    message_id: int
    leaf: int
    """Index of the message's leaf."""
    nth: int
    """Which of the leaf's places it is, counted from 0."""


@dataclass(frozen=True, slots=True)
class Sought:
    """What is marked: a phrase of this conversation, else the words of a search in all."""

    words: str = ""
    phrase: Pattern[str] | None = None
    present: Hit | None = None
    """Where the person is among the phrase's places."""


class Found:
    """Looks through a leaf when it is drawn, and remembers where its words are."""

    def __init__(self) -> None:
        self._sought = Sought()
        self._terms: list[str] = []
        self._ranges: dict[LeafView, tuple[tuple[str, int], list[Range]]] = {}

    def set_sought(self, sought: Sought) -> None:
        """What is to be marked from now on."""
        before, self._sought = self._sought, sought
        if (before.words, before.phrase) == (sought.words, sought.phrase):
            return
        self._terms = []
        if sought.words:  # the first picture of the window has none, and does without this import
            from llama32_desktop.words import terms_of

            self._terms = terms_of(sought.words)
        self._ranges.clear()

    def ranges(self, view: LeafView) -> list[Range]:
        """The places in a leaf's document."""
        phrase = self._sought.phrase
        if (phrase is None and not self._terms) or view.leaf.kind in ("math", "rule"):
            return []
        from llama32_desktop.words import marks_of, places_of

        state = (view.leaf.content, view.length())  # a formula that is set takes less room
        known = self._ranges.get(view)
        if known is None or known[0] != state:
            text = view.document.toPlainText()
            spots = marks_of(text, self._terms) if phrase is None else places_of(text, phrase)
            if units(text) == len(text):
                places = list(spots)
            else:
                places = [(units(text[:a]), units(text[:b])) for a, b in spots]
            known = self._ranges[view] = (state, places)
        return known[1]

    def present(self, index: int, view: LeafView) -> Range | None:
        """The present place, where it is in this leaf, which is the message's `index`th."""
        hit = self._sought.present
        if hit is None or hit.leaf != index or not (ranges := self.ranges(view)):
            return None
        return ranges[min(hit.nth, len(ranges) - 1)]
