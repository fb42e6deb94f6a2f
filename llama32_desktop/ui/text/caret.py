"""The text caret: reading and selecting by keyboard, from message to message.

There is one on a page, and only while somebody uses it: until then the keys that would move it up
and down scroll the page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from llama32_desktop.ui.text.across import Across, Spot
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
from llama32_desktop.ui.text.leaf_view import TOOL
from llama32_desktop.ui.text.selection import Place, Where

if TYPE_CHECKING:
    from llama32_desktop.ui.text.body import MessageBody

WIDTH: Final = 2
AGAIN_MS: Final = 20
"""After this time a message is tried again that was not laid out yet."""
_SIDE: Final = 24.0
"""Beside the caret in what scrolls sideways, in pixels."""
_keys = Qt.Key
_SCROLLING: Final = CURSOR_KEYS - {_keys.Key_Left, _keys.Key_Right}


class Caret(QObject):
    """Where the keyboard is in the text of the messages."""

    moved = Signal()
    """It is somewhere else, and wants to be in sight."""

    def __init__(self, page: QWidget, across: Across) -> None:
        super().__init__(page)
        self._page = page
        self._across = across
        self._spoken = Spoken(across, self)
        self._at: Where | None = None
        self._shown = False
        self._column: float | None = None
        """Where lines are entered, from the left of the page; kept while it goes up or down."""
        self._waiting: tuple[Move, bool] | None = None
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self._go_on)

    def place_in(self, body: MessageBody) -> Place | None:
        """Where it stands in a message, if that has it."""
        if not self._shown or self._at is None or self._at.body is not body or not body.views:
            return None
        return valid(body.views, self._at.place)

    def start_in(self, body: MessageBody) -> Where:
        """Where it stands, or would begin."""
        if (place := self.place_in(body)) is not None:
            return Where(body, place)
        if (ends := self._across.ends(body)) is not None and ends[1].body.views:
            return Where(ends[1].body, valid(ends[1].body.views, ends[1].place))
        seen = QRectF(body.visibleRegion().boundingRect())
        if self._at is not None and self._at.body is body:  # the mouse was pressed there
            place = valid(body.views, self._at.place)
            if seen.intersects(rect_of(body.views, place).adjusted(-1, 0, 1, 0)):
                return Where(body, place)
        return Where(body, _first_in(body, seen))

    # Keys

    def takes(self, body: MessageBody, event: QKeyEvent) -> bool:
        """Whether a key is for it, before the menus and before the page that scrolls."""
        if not body.views:
            return False
        shown = self.place_in(body) is not None
        if event.key() == _keys.Key_Escape:
            return shown
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not shown and not plain and event.key() in _SCROLLING:
            return False
        return move_of(event) is not None

    def press(self, body: MessageBody, event: QKeyEvent) -> bool:
        """A key was pressed in a message; False where it is none of the caret's."""
        if not self.takes(body, event):
            return False
        self._waiting = None
        if event.key() == _keys.Key_Escape:
            self._at = None
            self._hide()
            self._across.clear()
        elif (known := move_of(event)) is not None:
            self._move(body, *known)
        return True

    def _move(self, body: MessageBody, move: Move, selects: bool) -> None:
        fresh = self.place_in(body) is None
        start = self.start_in(body)
        ends = self._across.ends(start.body)
        if move.by_letter and ends is not None and not selects:
            first, last = sorted(ends, key=self._across.order)
            end: Where | None = last if leads_on(last.body.views, (0, 0), move) else first
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
        if waiting is not None and self._at is not None and self._at.body.hasFocus():
            self._move(self._at.body, *waiting)

    def _target(self, start: Where, move: Move) -> Where | None:
        """Where a move leads; `None` where that is not laid out yet."""
        body, views = start.body, start.body.views
        left = body.mapTo(self._page, QPoint()).x()
        if move.upright and self._column is None:
            self._column = left + rect_of(views, start.place).left()
        column = (self._column or 0.0) - left
        if move.page:
            return self._page_from(start, move, column)
        place = step(views, start.place, move, column)
        if place is not None:
            return Where(body, place)
        return self._enter(start, move, self._across.beyond(body, on=_on(start, move)))

    def _page_from(self, start: Where, move: Move, column: float) -> Where | None:
        """Up or down by what is in sight, less a line or two."""
        body, rect = start.body, rect_of(start.body.views, start.place)
        seen = self._page.visibleRegion().boundingRect().height()
        far = max(rect.height(), seen - 2 * rect.height()) * (1 if move.op == Op.Down else -1)
        y = rect.center().y() + far
        if not 0 <= y < body.height():
            spot = self._across.at(round(body.mapTo(self._page, QPoint()).y() + y))
            if spot is None or spot.body is body:
                spot = self._across.beyond(body, on=move.op == Op.Down)
            if spot is None or spot.filling or spot.body is None:
                return self._enter(start, move, spot)
            inside = body.mapTo(self._page, QPoint()) - spot.body.mapTo(self._page, QPoint())
            body, column, y = spot.body, column + inside.x(), y + inside.y()
        return Where(body, valid(body.views, body.place_at(QPointF(column, y))))

    def _enter(self, start: Where, move: Move, spot: Spot | None) -> Where | None:
        """Into the next message, or at the end of the last one as far as it goes."""
        on = _on(start, move)
        if spot is None:
            ends = last_place if on else first_place
            return Where(start.body, ends(start.body.views)) if move.upright else start
        body = spot.body
        if spot.filling or body is None:
            return None
        column = (self._column or 0.0) - body.mapTo(self._page, QPoint()).x()
        index = 0 if on else len(body.views) - 1
        return Where(body, enter(body.views, index, move, column, at_end=not on))

    # Where it is

    def _go(self, start: Where, end: Where, *, selects: bool) -> None:
        self._repaint()
        self._at, self._shown = end, True
        if selects:
            self._across.extend_by_key(start, end)
        else:
            self._across.put(end)
        if not end.body.hasFocus():
            end.body.setFocus(Qt.FocusReason.OtherFocusReason)
        end.body.links.leave()
        self._reveal(end)

    def follow(self, where: Where, *, in_sight: bool) -> None:
        """Something was selected up to there, and not by it."""
        self._repaint()
        self._at, self._column, self._waiting = where, None, None
        self._repaint()
        if in_sight:
            self._reveal(where)

    def _reveal(self, where: Where) -> None:
        """Brings a place into sight, sideways as well."""
        body, place = where.body, valid(where.body.views, where.place)
        view = body.views[place[0]]
        if view.overflow:
            rect = rect_of(body.views, place)
            right = view.x + view.width - (TOOL if view.leaf.kind == "table" else 0)
            beyond = max(0.0, rect.right() + _SIDE - right) + min(0.0, rect.left() - _SIDE - view.x)
            body.tables.scroll_by(view, beyond)
        self._repaint()
        self.moved.emit()

    def rect_on_page(self) -> QRect:
        """Where it is, in the page's pixels."""
        if self._at is None or not self._at.body.views:
            return QRect()
        rect = rect_of(self._at.body.views, valid(self._at.body.views, self._at.place))
        return rect.translated(self._at.body.mapTo(self._page, QPointF())).toAlignedRect()

    def pressed(self, body: MessageBody, place: Place) -> None:
        """The mouse was pressed: there it begins, when it is wanted."""
        self._hide()
        self._at = Where(body, place)

    def left(self, body: MessageBody) -> None:
        """Another widget has the focus."""
        if self._at is not None and self._at.body is body:
            self._hide()

    def forget(self, body: MessageBody | None) -> None:
        """A message's widget goes."""
        self._spoken.forget()
        if self._at is not None and self._at.body is body:
            self._at, self._shown = None, False

    def _hide(self) -> None:
        self._repaint()
        self._shown, self._column, self._waiting = False, None, None
        self._spoken.forget()

    # Drawing

    def paint(self, painter: QPainter, body: MessageBody) -> None:
        """Draws it, if it is in this message."""
        if (place := self.place_in(body)) is not None:
            bar = _bar(body, place)
            painter.fillRect(bar, QColor(body.views[place[0]].look.colours.text))

    def _repaint(self) -> None:
        if self._at is not None and (place := self.place_in(self._at.body)) is not None:
            self._at.body.update(_bar(self._at.body, place).adjusted(-1, -1, 1, 1))


def _bar(body: MessageBody, place: Place) -> QRect:
    """Its pixels; whole ones, so that its edges are sharp."""
    rect = rect_of(body.views, place)
    left = max(0, min(round(rect.left()) - 1, body.width() - WIDTH))
    return QRect(left, round(rect.top()), WIDTH, round(rect.height()))


def _on(start: Where, move: Move) -> bool:
    return leads_on(start.body.views, start.place, move)


def _first_in(body: MessageBody, seen: QRectF) -> Place:
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
