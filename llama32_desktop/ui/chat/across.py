"""Selecting over several messages: from where it was begun to where mouse or caret are now."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from time import perf_counter
from typing import Final, NamedTuple, Protocol

from PySide6.QtCore import QPoint, QPointF, QRect, QTimer
from PySide6.QtWidgets import QWidget

from llama32_desktop.ui.chat.body import MessageBody
from llama32_desktop.ui.chat.selection import END, START, Place

SLICE_S: Final = 0.003
"""After this time the messages in between that have no widget yet are left for later."""


class Spot(Protocol):
    """A message's place on the page, as `page.Slot` is one."""

    index: int

    @property
    def body(self) -> MessageBody | None:
        """Its text, where it is built."""


class _Anchor(NamedTuple):
    """What the press selected: a place, a word or a line, and the message that it is in."""

    spot: Spot
    body: MessageBody
    start: Place
    end: Place


class Across:
    """What is selected on a page beyond one message.

    Args:
        page: The widget on which the messages stand.
        spots: All messages, from the first to the last.
        index_at: Which of them is nearest to a height of the page.
        build: Builds a message that has no widget yet; all of it at once, where that is said.
        scroll: Told where the mouse is, to move the page where that is beyond what is in sight.
        show: Told an area of the page that is to come into sight.
    """

    def __init__(
        self,
        page: QWidget,
        spots: Callable[[], Sequence[Spot]],
        index_at: Callable[[int], int],
        build: Callable[[Spot, bool], None],
        scroll: Callable[[QPoint], None],
        show: Callable[[QRect], None],
    ) -> None:
        self._page = page
        self._spots = spots
        self._index_at = index_at
        self._build = build
        self._scroll = scroll
        self._show = show
        self._last: Spot | None = None
        self._anchor: _Anchor | None = None
        self._chosen: dict[Spot, MessageBody] = {}
        self._waiting: deque[Spot] = deque()
        self.dragging = False
        """Whether the mouse is pressed and selects."""

    @property
    def spans(self) -> bool:
        """Whether more than one message is selected."""
        return len(self._chosen) + len(self._waiting) > 1

    @property
    def last(self) -> MessageBody | None:
        """The message in which the selection ends, where mouse or caret were last."""
        return self._last.body if self._last is not None else None

    @property
    def page_height(self) -> int:
        """Of what is in sight, in pixels."""
        return self._page.visibleRegion().boundingRect().height()

    def begin(self, body: MessageBody, start: Place, end: Place) -> None:
        """The mouse was pressed in a message: what was selected elsewhere is so no longer."""
        self.dragging = True
        spot = self._last = self._spot_of(body)
        self._keep([] if spot is None else [spot])
        if spot is not None:
            self._anchor, self._chosen = _Anchor(spot, body, start, end), {spot: body}

    def extend(self, where: QPoint) -> bool:
        """The mouse was pressed with Shift; False where no selection was begun before."""
        if self._anchor is None:
            return False
        self.dragging = True
        self.reach(where)
        return True

    def drag(self, where: QPoint) -> None:
        """The mouse has moved and is there on the screen."""
        self._scroll(where)
        self.reach(where)

    def release(self) -> None:
        """The mouse selects no longer."""
        self.dragging = False

    def reach(self, where: QPoint) -> None:
        """Selects from where the mouse was pressed to there."""
        if self._anchor is None:
            return
        point = self._page.mapFromGlobal(where)
        spot = self._last = self._spots()[self._index_at(point.y())]
        if spot is self._anchor.spot:
            self._keep([spot])
            self._anchor.body.reach(QPointF(self._anchor.body.mapFromGlobal(where)))
        else:
            self._select_to(
                spot.index, lambda body: body.place_at(QPointF(body.mapFrom(self._page, point)))
            )

    def extend_to(self, body: MessageBody, place: Place) -> None:
        """Selects from where it was begun to a place of a message, by keyboard."""
        spot = self._spot_of(body)
        if self._anchor is None or spot is None:
            return
        self._last = spot
        if spot is self._anchor.spot:
            self._keep([spot])
            body.select(self._anchor.start, place)
        else:
            self._select_to(spot.index, lambda _: place)

    def neighbour(self, body: MessageBody, *, forwards: bool) -> MessageBody | None:
        """The text of the next message or of the one before; `None` until it is laid out."""
        spot, spots = self._spot_of(body), self._spots()
        index = spot.index + (1 if forwards else -1) if spot is not None else -1
        if not 0 <= index < len(spots):
            return None
        self._build(spots[index], False)
        other = spots[index].body
        return other if other is not None and other.views and not other.isHidden() else None

    def reveal(self, body: MessageBody, area: QRect) -> None:
        """Brings an area of a message into sight."""
        self._show(QRect(body.mapTo(self._page, area.topLeft()), area.size()))

    def _spot_of(self, body: MessageBody) -> Spot | None:
        if self._last is not None and self._last.body is body:  # as with each further key
            return self._last
        return next((spot for spot in self._spots() if spot.body is body), None)

    def _select_to(self, last: int, place_in: Callable[[MessageBody], Place]) -> None:
        """Selects from where it was begun to a place of the message with that index."""
        assert self._anchor is not None
        spots, first = self._spots(), self._anchor.spot.index
        self._keep(spots[min(first, last) : max(first, last) + 1])
        for index in (first, last):
            self._build(spots[index], False)
            self._choose(spots[index], first, last, place_in)
        between = range(min(first, last) + 1, max(first, last))
        for index in between:
            self._choose(spots[index], first, last, place_in)
        self._waiting = deque(spots[i] for i in between if spots[i].body is None)
        self._go_on()

    def _choose(
        self, spot: Spot, first: int, last: int, place_in: Callable[[MessageBody], Place]
    ) -> None:
        """Selects what of a message lies between the two ends, if it is built."""
        body = spot.body
        if body is None or self._anchor is None:
            return
        self._chosen[spot] = body
        down = last > first
        near, far = (START, END) if down else (END, START)
        if spot.index == first:
            body.select(self._anchor.start if down else self._anchor.end, far)
        elif spot.index == last:
            body.select(near, place_in(body))
        else:
            body.select(near, far)

    def _go_on(self, whole: bool = False) -> None:
        """Builds and selects the messages in between, as many as a moment allows or all."""
        until = perf_counter() + SLICE_S
        while self._waiting:
            if not whole and perf_counter() > until:
                QTimer.singleShot(0, self._page, self._go_on)
                return
            spot = self._waiting.popleft()
            self._build(spot, whole)
            if spot.body is not None:
                self._chosen[spot] = spot.body
                spot.body.select(START, END)

    def _keep(self, spots: Sequence[Spot]) -> None:
        """What is selected in other messages is so no longer."""
        kept = set(spots)
        self._waiting.clear()
        for spot in [spot for spot in self._chosen if spot not in kept]:
            self._chosen.pop(spot).clear_selection()

    def text(self, *, markdown: bool) -> str:
        """What is selected, a blank line between messages."""
        self._go_on(whole=True)
        parts: list[str] = []
        for spot in sorted(self._chosen, key=lambda spot: spot.index):
            self._build(spot, True)
            body = self._chosen[spot]
            parts.append(body.selection.markdown(body.views) if markdown else body.selected_text())
        return "\n\n".join(part for part in parts if part)

    def holds(self, body: MessageBody | None) -> bool:
        """Whether a part of it is selected, or a selection began in it."""
        return body is not None and (
            body in self._chosen.values()
            or (self._anchor is not None and self._anchor.body is body)
        )

    def forget(self, spot: Spot) -> None:
        """A message goes, or its widget does."""
        self._chosen.pop(spot, None)
        if self._anchor is not None and self._anchor.spot is spot:
            self._anchor = None
        if self._last is spot:
            self._last = None
