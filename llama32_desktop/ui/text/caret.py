"""The text caret: reading and selecting by keyboard, from message to message.

There is one on a page, and only while somebody uses it: until then the keys that would move it up
and down scroll the page.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter

from llama32_desktop.ui.text.caret_places import first_place, last_place, rect_of, valid
from llama32_desktop.ui.text.caret_speech import Spoken
from llama32_desktop.ui.text.caret_steps import (
    CURSOR_KEYS,
    Move,
    Op,
    enter,
    leads_on,
    move_of,
    step,
)
from llama32_desktop.ui.text.part import START, Part, Place
from llama32_desktop.ui.text.reading_page import (
    Message,
    ReadingPage,
    Where,
    next_readable,
    readable_at,
)
from llama32_desktop.ui.text.selection import Selection
from llama32_desktop.ui.text.surface import TextSurface

WIDTH: Final = 2
AGAIN_MS: Final = 20
"""After this time a message is tried again that was not laid out yet."""
_keys = Qt.Key
_SCROLLING: Final = CURSOR_KEYS - {_keys.Key_Left, _keys.Key_Right}


class Caret(QObject):
    """Where the keyboard is in the text of the messages."""

    moved = Signal()
    """It is somewhere else, and wants to be in sight."""

    def __init__(self, page: ReadingPage, selection: Selection) -> None:
        super().__init__(page.widget)
        self._page = page
        self.selection = selection
        self._spoken = Spoken(selection, self)
        self._at: Where | None = None
        self._shown = False
        self._column: float | None = None
        """Where lines are entered, from the left of the page; kept while it goes up or down."""
        self._waiting: tuple[Move, bool] | None = None
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self._go_on)

    def place_in(self, message: Message) -> Place | None:
        """Where it stands in a message, if that has it."""
        at = self._at
        if not self._shown or at is None or at.message is not message or not at.views:
            return None
        return valid(at.views, at.place)

    def start_in(self, message: Message) -> Where:
        """Where it stands, or would begin."""
        if (place := self.place_in(message)) is not None:
            return Where(message, place)
        if (ends := self.selection.ends) is not None and ends[1].views:
            return Where(ends[1].message, valid(ends[1].views, ends[1].place))
        body = message.body
        if body is None:
            return Where(message, START)
        seen = QRectF(body.visibleRegion().boundingRect())
        if self._at is not None and self._at.message is message:  # the mouse was pressed there
            place = valid(body.views, self._at.place)
            if seen.intersects(rect_of(body.views, place).adjusted(-1, 0, 1, 0)):
                return Where(message, place)
        return Where(message, _first_in(body, seen))

    # Keys

    def takes(self, message: Message, event: QKeyEvent) -> bool:
        """Whether a key is for it, before the menus and before the page that scrolls."""
        if message.body is None or not message.body.views:
            return False
        shown = self.place_in(message) is not None
        if event.key() == _keys.Key_Escape:
            return shown
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not shown and not plain and event.key() in _SCROLLING:
            return False
        return move_of(event) is not None

    def press(self, message: Message, event: QKeyEvent) -> bool:
        """A key was pressed in a message; False where it is none of the caret's."""
        if not self.takes(message, event):
            return False
        self._waiting = None
        if event.key() == _keys.Key_Escape:
            self._at = None
            self._hide()
            self.selection.clear()
        elif (known := move_of(event)) is not None:
            self._move(message, *known)
        return True

    def _move(self, message: Message, move: Move, selects: bool) -> None:
        fresh = self.place_in(message) is None
        start = self.start_in(message)
        ends = self.selection.ends
        if move.by_letter and ends is not None and not selects:
            first, last = sorted(ends, key=lambda where: where.order)
            end: Where | None = last if leads_on(last.views, (0, 0), move) else first
        elif move.by_letter and fresh and not selects:
            end = start  # it shows itself
        else:
            end = self._target(start, move)
        if end is None:
            self._waiting = (move, selects)
            self._again.start()
            return
        if not move.upright:
            self._column = None
        self._go(start, end, selects=selects)
        self._spoken.moved(start, end, move, selects=selects)

    def _go_on(self) -> None:
        """A message that the caret was about to go to may be laid out by now."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None and self._at is not None:
            body = self._at.message.body
            if body is not None and body.hasFocus():
                self._move(self._at.message, *waiting)

    def _target(self, start: Where, move: Move) -> Where | None:
        """Where a move leads; `None` where that is not laid out yet."""
        body = start.message.body
        if body is None:
            return None
        left = body.mapTo(self._page.widget, QPoint()).x()
        if move.upright and self._column is None:
            self._column = left + rect_of(body.views, start.place).left()
        column = (self._column or 0.0) - left
        if move.page:
            return self._page_from(start, body, move, column)
        place = step(body.views, start.place, move, column)
        if place is not None:
            return Where(start.message, place)
        beyond = next_readable(self._page, start.message, on=_on(start, move))
        return self._enter(start, move, beyond)

    def _page_from(
        self, start: Where, body: TextSurface, move: Move, column: float
    ) -> Where | None:
        """Up or down by what is in sight, less a line or two."""
        page, rect = self._page.widget, rect_of(body.views, start.place)
        seen = page.visibleRegion().boundingRect().height()
        far = max(rect.height(), seen - 2 * rect.height()) * (1 if move.op == Op.Down else -1)
        message, y = start.message, rect.center().y() + far
        if not 0 <= y < body.height():
            there = readable_at(self._page, round(body.mapTo(page, QPoint()).y() + y))
            if there is None or there is message:
                there = next_readable(self._page, message, on=move.op == Op.Down)
            if there is None or there.filling or there.body is None:
                return self._enter(start, move, there)
            inside = body.mapTo(page, QPoint()) - there.body.mapTo(page, QPoint())
            message, body = there, there.body
            column, y = column + inside.x(), y + inside.y()
        return Where(message, valid(body.views, body.place_at(QPointF(column, y))))

    def _enter(self, start: Where, move: Move, message: Message | None) -> Where | None:
        """Into the next message, or at the end of the last one as far as it goes."""
        on = _on(start, move)
        if message is None:
            ends = last_place if on else first_place
            return Where(start.message, ends(start.views)) if move.upright else start
        body = message.body
        if message.filling or body is None:
            return None
        column = (self._column or 0.0) - body.mapTo(self._page.widget, QPoint()).x()
        index = 0 if on else len(body.views) - 1
        return Where(message, enter(body.views, index, move, column, at_end=not on))

    # Where it is

    def _go(self, start: Where, end: Where, *, selects: bool) -> None:
        self._repaint()
        self._at, self._shown = end, True
        if selects:
            self.selection.go_on(start, end)
        else:
            self.selection.begin(*end)
        if (body := end.message.body) is not None:
            if not body.hasFocus():
                body.setFocus(Qt.FocusReason.OtherFocusReason)
            body.links.leave()
        self.reveal(end)

    def select_all(self, message: Message) -> None:
        """Selects all of a message."""
        if message.body is not None and (views := message.body.views):
            self.select(message, Part(START, (len(views) - 1, views[-1].length())))

    def select(self, message: Message, part: Part) -> None:
        """Selects a part of a message, and goes to its end."""
        self.selection.begin(message, part.start, part.end)
        self._repaint()
        self._at, self._column, self._waiting = Where(message, part.end), None, None
        self._repaint()

    def reveal(self, where: Where) -> None:
        """Brings a place into sight, sideways as well."""
        body = where.message.body
        if body is None or not body.views:
            return
        place = valid(body.views, where.place)
        rect = rect_of(body.views, place)
        body.scroll_to(place[0], rect.left(), rect.right())
        self._repaint()
        self.moved.emit()

    def rect_on_page(self) -> QRect:
        """Where it is, in the page's pixels."""
        body = None if self._at is None else self._at.message.body
        if self._at is None or body is None or not body.views:
            return QRect()
        rect = rect_of(body.views, valid(body.views, self._at.place))
        return rect.translated(body.mapTo(self._page.widget, QPointF())).toAlignedRect()

    def pressed(self, where: Where) -> None:
        """The mouse was pressed: there it begins, when it is wanted."""
        self._hide()
        self._at = where

    def left(self, message: Message) -> None:
        """Another widget has the focus."""
        if self._at is not None and self._at.message is message:
            self._hide()

    def forget(self, message: Message) -> None:
        """A message's widget goes."""
        self._spoken.forget()
        if self._at is not None and self._at.message is message:
            self._at, self._shown = None, False

    def _hide(self) -> None:
        self._repaint()
        self._shown, self._column, self._waiting = False, None, None
        self._spoken.forget()

    # Drawing

    def paint(self, painter: QPainter, message: Message) -> None:
        """Draws it, if it is in this message."""
        body, place = message.body, self.place_in(message)
        if body is not None and place is not None:
            colour = QColor(body.views[place[0]].look.colours.text)
            painter.fillRect(_bar(body, place), colour)

    def _repaint(self) -> None:
        if self._at is None or (body := self._at.message.body) is None:
            return
        if (place := self.place_in(self._at.message)) is not None:
            body.update(_bar(body, place).adjusted(-1, -1, 1, 1))


def _bar(body: TextSurface, place: Place) -> QRect:
    """Its pixels; whole ones, so that its edges are sharp."""
    rect = rect_of(body.views, place)
    left = max(0, min(round(rect.left()) - 1, body.width() - WIDTH))
    return QRect(left, round(rect.top()), WIDTH, round(rect.height()))


def _on(start: Where, move: Move) -> bool:
    return leads_on(start.views, start.place, move)


def _first_in(body: TextSurface, seen: QRectF) -> Place:
    """The beginning of the first line that is in sight as a whole."""
    views, top = body.views, max(0.0, seen.top())
    if not views:
        return (0, 0)
    place = first_place(views)
    if top > 0:
        place = valid(views, body.place_at(QPointF(0, top)))
        while rect_of(views, place).top() < top - 1:
            below = step(views, place, Move(Op.Down), 0)
            if below is None:
                break
            place = below
    return step(views, place, Move(Op.StartOfLine), 0) or place
