"""Links by keyboard: Tab walks through those of a message, Enter opens one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from llama32_desktop.ui.kit.plain_text import set_tooltip
from llama32_desktop.ui.text.caret_places import link_at
from llama32_desktop.ui.text.leaf_view import LeafView, Range
from llama32_desktop.ui.text.part import Part, Place


class Links:
    """The links of a message, and the one that Tab has come to."""

    def __init__(self, body: QWidget, views: Callable[[], Sequence[LeafView]]) -> None:
        self._body = body
        self._views = views
        self._current = -1

    def all(self) -> list[tuple[int, Range, str]]:
        """The leaf of each, its place there and its address."""
        views = enumerate(self._views())
        return [(i, part, address) for i, view in views for part, address in view.links()]

    def address(self, place: Place | None) -> str:
        """The link that Enter opens: Tab's, or the one that the caret is in."""
        if self._current >= 0:
            links = self.all()  # what streams in may have made others of them
            return links[self._current][2] if self._current < len(links) else ""
        return link_at(self._views()[place[0]], place[1]) if place is not None else ""

    def move(self, place: Place | None, *, forwards: bool) -> Part | None:
        """Goes to the next one, or to the one before; `None` where there is none.

        Args:
            place: Where the caret stands, if that is in this message.
        """
        links = self.all()
        wanted = self._next(links, place, forwards)
        if not 0 <= wanted < len(links):
            return None
        self._current = wanted
        index, (start, end), address = links[wanted]
        set_tooltip(self._body, address)
        return Part((index, start), (index, end))

    def _next(self, links: list[tuple[int, Range, str]], place: Place | None, on: bool) -> int:
        if self._current >= 0 or place is None:
            return self._current + (1 if on else -1)
        starts: list[Place] = [(i, part[0]) for i, part, _ in links]
        ends: list[Place] = [(i, part[1]) for i, part, _ in links]
        if on:
            return next((n for n, start in enumerate(starts) if start >= place), len(links))
        return next((n for n in reversed(range(len(ends))) if ends[n] <= place), -1)

    def leave(self) -> None:
        """Tab begins again at the first, or where the caret is."""
        if self._current >= 0:
            self._current = -1
            set_tooltip(self._body, "")
