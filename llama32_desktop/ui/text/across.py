"""Selecting over several messages: from where it began to where the mouse or the caret is now."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Sequence
from itertools import chain
from time import perf_counter
from typing import Final, NamedTuple, Protocol

from PySide6.QtCore import QPoint, QPointF, QTimer
from PySide6.QtWidgets import QWidget

from llama32_desktop.ui.text.body import MessageBody
from llama32_desktop.ui.text.selection import END, START, Place, Where

SLICE_S: Final = 0.003
"""After this time the messages in between that have no widget yet are left for later."""


class Spot(Protocol):
    """A message's place on the page, as `page.Slot` is one."""

    index: int

    @property
    def body(self) -> MessageBody | None:
        """Its text, where it is built."""

    @property
    def filling(self) -> bool:
        """Whether its text is still to be laid out, or to be put on its place."""


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
    """

    def __init__(
        self,
        page: QWidget,
        spots: Callable[[], Sequence[Spot]],
        index_at: Callable[[int], int],
        build: Callable[[Spot, bool], None],
        scroll: Callable[[QPoint], None],
    ) -> None:
        self._page = page
        self._spots = spots
        self._index_at = index_at
        self._build = build
        self._scroll = scroll
        self._anchor: _Anchor | None = None
        self._reached: tuple[Spot, Where] | None = None
        """Where in another message the selection ends."""
        self._chosen: dict[Spot, MessageBody] = {}
        self._waiting: deque[Spot] = deque()
        self.dragging = False
        """Whether the mouse is pressed and selects."""

    @property
    def spans(self) -> bool:
        """Whether more than one message is selected."""
        return len(self._chosen) + len(self._waiting) > 1

    def begin(self, body: MessageBody, start: Place, end: Place) -> None:
        """The mouse was pressed in a message: what was selected elsewhere is so no longer."""
        self.dragging = True
        spot = self.spot_of(body)
        self._keep([] if spot is None else [spot])
        if spot is not None:
            self._anchor, self._chosen = _Anchor(spot, body, start, end), {spot: body}
            body.hold(start, end)

    def spot_of(self, body: MessageBody) -> Spot | None:
        """The message of a text."""
        spots = self._spots()
        index = self._index_at(body.mapTo(self._page, QPoint()).y()) if spots else 0
        near = spots[index : index + 1]  # of thousands it is not looked for one by one
        return next((spot for spot in chain(near, spots) if spot.body is body), None)

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
        spot = self._spots()[self._index_at(self._page.mapFromGlobal(where).y())]
        if spot is self._anchor.spot:
            self._keep([spot])
            self._anchor.body.reach(QPointF(self._anchor.body.mapFromGlobal(where)))
            return
        self._build(spot, False)
        if (body := spot.body) is not None:
            self._span(spot, Where(body, body.place_at(QPointF(body.mapFromGlobal(where)))))

    def _span(self, spot: Spot, where: Where) -> None:
        """Selects up to a place in another message than the one where it began."""
        if self._anchor is None:
            return
        spots, anchor = self._spots(), self._anchor
        first, last = anchor.spot.index, spot.index
        down = last > first
        known = self._reached is not None and self._reached[0] is spot
        if not known:
            self._keep(spots[min(first, last) : max(first, last) + 1])
        self._reached = (spot, where)
        self._choose(spot, *((START, where.place) if down else (where.place, END)))
        self._choose(anchor.spot, *((anchor.start, END) if down else (START, anchor.end)))
        if known:
            return  # all in between is selected
        between = spots[min(first, last) + 1 : max(first, last)]
        for other in between:
            self._choose(other, START, END)
        self._waiting = deque(other for other in between if other.body is None)
        self._go_on()

    def _choose(self, spot: Spot, start: Place, end: Place) -> None:
        """Selects a part of a message, if it is built."""
        if (body := spot.body) is not None:
            self._chosen[spot] = body
            body.select(start, end)

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
        self._reached = None
        for spot in [spot for spot in self._chosen if spot not in kept]:
            self._chosen.pop(spot).clear_selection()

    # By keyboard

    def ends(self, body: MessageBody) -> tuple[Where, Where] | None:
        """Where what is selected began and where it ends, in a message or in several."""
        if self._reached is not None and self._anchor is not None:
            spot, where = self._reached
            down = spot.index > self._anchor.spot.index
            start = self._anchor.start if down else self._anchor.end
            return Where(self._anchor.body, start), where
        if body.selection:
            return Where(body, body.selection.anchor), Where(body, body.selection.cursor)
        return None

    def order(self, where: Where) -> tuple[int, Place]:
        """By this, places of all messages can be put in order."""
        spot = self.spot_of(where.body)
        return (-1 if spot is None else spot.index, where.place)

    def put(self, where: Where) -> None:
        """Selects nothing; from here it may go on."""
        self.begin(where.body, where.place, where.place)
        self.release()
        where.body.select(where.place, where.place)

    def extend_by_key(self, start: Where, where: Where) -> None:
        """Selects up to there from where it began, or from `start` if nothing is selected."""
        begun = (self.ends(start.body) or (start,))[0]
        anchor = self._anchor
        if anchor is None or (anchor.body, anchor.start, anchor.end) != (*begun, begun.place):
            self.begin(begun.body, begun.place, begun.place)
            self.release()
        spot = self.spot_of(where.body)
        if spot is None:
            return
        if begun.body is where.body:
            self._keep([spot])
            where.body.select(begun.place, where.place)
        else:
            self._span(spot, where)

    def clear(self) -> None:
        """Nothing is selected any longer."""
        self._keep([])
        self._anchor = None

    def beyond(self, body: MessageBody, *, on: bool) -> Spot | None:
        """The next message with text, or the one before, built as far as a moment allows."""
        spots, spot = self._spots(), self.spot_of(body)
        index = -1 if spot is None else spot.index + (1 if on else -1)
        while 0 <= index < len(spots):
            if self._is_readable(spots[index]):
                return spots[index]
            index += 1 if on else -1
        return None

    def at(self, y: int) -> Spot | None:
        """The message at a height of the page, if it has text."""
        spot = self._spots()[self._index_at(y)]
        return spot if self._is_readable(spot) else None

    def _is_readable(self, spot: Spot) -> bool:
        """Whether a message shows text, or will in a moment: not while it is written anew."""
        self._build(spot, False)
        body = spot.body
        return spot.filling or (body is not None and bool(body.views) and body.isVisible())

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

    def forget(self, spots: Collection[Spot]) -> None:
        """Messages go, or their widgets do."""
        gone = set(spots)
        for spot in gone & self._chosen.keys():
            del self._chosen[spot]
        self._waiting = deque(spot for spot in self._waiting if spot not in gone)
        if self._reached is not None and self._reached[0] in gone:
            self._reached = None
        if self._anchor is not None and self._anchor.spot in gone:
            self._anchor = None
