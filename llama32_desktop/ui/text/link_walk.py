"""Links by keyboard: Tab walks through those of a message, Enter opens one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from llama32_desktop.ui.kit.plain_text import set_tooltip
from llama32_desktop.ui.text.caret_places import link_at
from llama32_desktop.ui.text.leaf_view import Range
from llama32_desktop.ui.text.selection import Place

if TYPE_CHECKING:
    from llama32_desktop.ui.text.body import MessageBody


class Links:
    """The links of a message, and the one that Tab has come to."""

    def __init__(self, body: MessageBody) -> None:
        self._body = body
        self._current = -1

    def all(self) -> list[tuple[int, Range, str]]:
        """The leaf of each, its place there and its address."""
        views = enumerate(self._body.views)
        return [(i, part, address) for i, view in views for part, address in view.links()]

    @property
    def address(self) -> str:
        """The link that Enter opens: Tab's, or the one that the caret is in."""
        if self._current >= 0:
            links = self.all()  # what streams in may have made others of them
            return links[self._current][2] if self._current < len(links) else ""
        place = self._body.caret_place
        return link_at(self._body.views[place[0]], place[1]) if place is not None else ""

    def move(self, *, forwards: bool) -> bool:
        """Selects the next one, or the one before; False where there is none."""
        links = self.all()
        wanted = self._next(links, forwards)
        if not 0 <= wanted < len(links):
            return False
        self._current = wanted
        index, (start, end), address = links[wanted]
        self._body.select_alone((index, start), (index, end), in_sight=True)
        set_tooltip(self._body, address)
        return True

    def _next(self, links: list[tuple[int, Range, str]], forwards: bool) -> int:
        place = self._body.caret_place
        if self._current >= 0 or place is None:
            return self._current + (1 if forwards else -1)
        starts: list[Place] = [(i, part[0]) for i, part, _ in links]
        ends: list[Place] = [(i, part[1]) for i, part, _ in links]
        if forwards:
            return next((n for n, start in enumerate(starts) if start >= place), len(links))
        return next((n for n in reversed(range(len(ends))) if ends[n] <= place), -1)

    def leave(self) -> None:
        """Tab begins anew, or where the caret is."""
        if self._current >= 0:
            self._current = -1
            set_tooltip(self._body, "")
