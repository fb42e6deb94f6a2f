"""Selecting over several messages: from the one where the mouse was pressed to where it is now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from llama32_desktop.ui.chat.body import MessageBody
from llama32_desktop.ui.chat.selection import Place


class Spot(Protocol):
    """A message's place on the page, as `page.Slot` is one."""

    @property
    def y(self) -> int:
        """Where it begins, in the page's pixels."""

    @property
    def height(self) -> int:
        """In pixels."""

    @property
    def body(self) -> MessageBody | None:
        """Its text, where it is built."""


class Across:
    """What is selected on a page beyond one message.

    Args:
        page: The widget on which the messages stand.
        spots: All messages, from the first to the last.
        build: Builds a message that has no widget yet.
        scroll: Moves the page by so many pixels, where the mouse leaves the visible part.
    """

    def __init__(
        self,
        page: QWidget,
        spots: Callable[[], Sequence[Spot]],
        build: Callable[[Spot], None],
        scroll: Callable[[QPoint], None],
    ) -> None:
        self._page = page
        self._spots = spots
        self._build = build
        self._scroll = scroll
        self._anchor: tuple[MessageBody, Place] | None = None
        self._bodies: list[MessageBody] = []

    @property
    def spans(self) -> bool:
        """Whether more than one message is selected."""
        return len(self._bodies) > 1

    def begin(self, body: MessageBody, place: Place) -> None:
        """The mouse was pressed in a message: what was selected elsewhere is so no longer."""
        for other in self._bodies:
            if other is not body:
                other.clear_selection()
        self._anchor, self._bodies = (body, place), [body]

    def drag(self, body: MessageBody, where: QPoint) -> bool:
        """The mouse has moved; `where` is on the screen. False while it is in that message."""
        self._scroll(where)
        if self._anchor is None:
            return False
        spots = self._spots()
        point = self._page.mapFromGlobal(where)
        first = next((i for i, spot in enumerate(spots) if spot.body is body), None)
        last = next(
            (i for i, spot in enumerate(spots) if spot.y <= point.y() < spot.y + spot.height), first
        )
        if first is None or last is None or first == last:
            if self.spans:
                self._keep([body])
                body.selection.set(self._anchor[1], self._anchor[1])
            return False
        low, high = min(first, last), max(first, last)
        chosen: list[MessageBody] = []
        for index in range(low, high + 1):
            self._build(spots[index])
            found = spots[index].body
            if found is not None and found.views:
                self._select(found, index, first, last, point)
                chosen.append(found)
        self._keep(chosen)
        return True

    def _select(self, body: MessageBody, index: int, first: int, last: int, point: QPoint) -> None:
        start, end = (0, 0), (len(body.views) - 1, body.views[-1].length())
        down = last > first
        if index == first and self._anchor is not None:
            start, end = (self._anchor[1], end) if down else (start, self._anchor[1])
        elif index == last:
            inside = body.mapFrom(self._page, point)
            place = body.place_at(QPointF(inside))
            start, end = (start, place) if down else (place, end)
        body.selection.set(start, end)
        body.update()

    def _keep(self, bodies: list[MessageBody]) -> None:
        for body in self._bodies:
            if body not in bodies:
                body.clear_selection()
        self._bodies = bodies

    def text(self, *, markdown: bool) -> str:
        """What is selected, a blank line between messages."""
        parts = [
            body.selection.markdown(body.views) if markdown else body.selected_text()
            for body in self._bodies
        ]
        return "\n\n".join(part for part in parts if part)

    def holds(self, body: MessageBody | None) -> bool:
        """Whether a part of it is selected, or a selection began in it."""
        return body is not None and (
            body in self._bodies or (self._anchor is not None and self._anchor[0] is body)
        )

    def forget(self, body: MessageBody) -> None:
        """A message goes."""
        self._bodies = [other for other in self._bodies if other is not body]
        if self._anchor is not None and self._anchor[0] is body:
            self._anchor = None
