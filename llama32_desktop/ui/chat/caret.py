"""A text caret in the messages, for who has no mouse: it moves, selects, and goes on in the next.

It shows itself with the first key that is its own, and Escape puts it away; until then the keys
that go up and down move the page.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QKeySequence,
    QPainter,
)

from llama32_desktop.ui.chat import steps
from llama32_desktop.ui.chat.selection import Place, Selection
from llama32_desktop.ui.chat.steps import Step

if TYPE_CHECKING:
    from llama32_desktop.ui.chat.body import MessageBody

_KEY: Final = QKeySequence.StandardKey
_STEPS: Final[tuple[tuple[Step, QKeySequence.StandardKey, QKeySequence.StandardKey], ...]] = (
    ("left", _KEY.MoveToPreviousChar, _KEY.SelectPreviousChar),
    ("right", _KEY.MoveToNextChar, _KEY.SelectNextChar),
    ("word left", _KEY.MoveToPreviousWord, _KEY.SelectPreviousWord),
    ("word right", _KEY.MoveToNextWord, _KEY.SelectNextWord),
    ("up", _KEY.MoveToPreviousLine, _KEY.SelectPreviousLine),
    ("down", _KEY.MoveToNextLine, _KEY.SelectNextLine),
    ("page up", _KEY.MoveToPreviousPage, _KEY.SelectPreviousPage),
    ("page down", _KEY.MoveToNextPage, _KEY.SelectNextPage),
    ("line start", _KEY.MoveToStartOfLine, _KEY.SelectStartOfLine),
    ("line end", _KEY.MoveToEndOfLine, _KEY.SelectEndOfLine),
    ("start", _KEY.MoveToStartOfDocument, _KEY.SelectStartOfDocument),
    ("end", _KEY.MoveToEndOfDocument, _KEY.SelectEndOfDocument),
)
_BEGINNERS: Final = frozenset({"left", "right", "word left", "word right"})
"""These show the caret; the others move the page until then."""
_MOST_SPOKEN: Final = 200
"""Characters."""


class _Key(NamedTuple):
    step: Step
    extends: bool


def _read(event: QKeyEvent) -> _Key | None:
    for step, moves, selects in _STEPS:
        if event.matches(moves):
            return _Key(step, False)
        if event.matches(selects):
            return _Key(step, True)
    return None


def _tr(text: str) -> str:
    return QCoreApplication.translate("Caret", text)


class Caret:
    """Of one message; the one that has the keyboard shows it.

    Args:
        hears: Whether a screen reader is there.
        tell: Takes what it is told; the system's by default.
    """

    hears: Callable[[], bool] = staticmethod(QAccessible.isActive)
    tell: Callable[[QAccessibleAnnouncementEvent], None] = staticmethod(
        QAccessible.updateAccessibility
    )

    def __init__(self, body: MessageBody) -> None:
        self._body = body
        self._goal: int | None = None
        """Of the screen's pixels: where it was when it began to go from line to line."""
        self.shown = False

    @property
    def place(self) -> Place:
        """Where it is, or would be."""
        body = self._body
        if body.selection.cursor == (0, 0) and not body.selection and not self.shown:
            # Nothing was chosen here yet: the first line in sight.
            top = body.visibleRegion().boundingRect().top()
            near = steps.clamped(body.views, body.place_at(QPointF(0, top + 1)))
            return steps.stepped(body.views, near, "line start", 0) or near
        return steps.clamped(body.views, body.selection.cursor)

    @property
    def area(self) -> QRectF:
        """Of the message's pixels."""
        return steps.caret_at(self._body.views, self.place)

    def hide(self) -> None:
        """Puts it away; what is selected stays."""
        if self.shown:
            self.shown = False
            self._goal = None
            self._body.update()

    def paint(self, painter: QPainter, colour: str) -> None:
        if self.shown and self._body.views:
            painter.fillRect(self.area, QColor(colour))

    def wants(self, event: QKeyEvent) -> bool:
        """Whether a key is the caret's before it is anyone else's."""
        if not self._body.views:
            return False
        if event.key() == Qt.Key.Key_Escape:
            return self.shown
        key = _read(event)
        return key is not None and (self.shown or key.extends or key.step in _BEGINNERS)

    def press(self, event: QKeyEvent) -> bool:
        """Does what a key says; False where it is none of the caret's."""
        if not self.wants(event):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self._body.select_alone(self.place, self.place)
            return True
        key = _read(event)
        assert key is not None
        across = self._body.across
        last = across.last if across is not None and across.spans else None
        (last.caret if last is not None else self)._go(key)  # where a mouse left off
        return True

    def _go(self, key: _Key) -> None:
        body, before = self._body, self.place
        self.shown = True
        if body.selection and not key.extends and key.step in ("left", "right"):
            # A step out of what is selected goes to its end, as in every editor.
            first, last = sorted((body.selection.anchor, body.selection.cursor))
            forwards = steps.is_forwards(body.views[before[0]], before[1], key.step)
            self._arrive(body, steps.clamped(body.views, last if forwards else first), key, before)
            return
        vertical = key.step in ("up", "down", "page up", "page down")
        x = round(steps.caret_at(body.views, before).x())
        if not vertical:
            self._goal = None
        elif self._goal is None:
            self._goal = body.mapToGlobal(QPoint(x, 0)).x()
        if self._goal is not None:
            x = body.mapFromGlobal(QPoint(self._goal, 0)).x()
        if key.step in ("page up", "page down"):
            target = self._paged(before, key.step, x)
        else:
            target = steps.stepped(body.views, before, key.step, x)
        if target is not None:
            self._arrive(body, target, key, before)
        elif (other := self._neighbour(before, key.step)) is not None:
            self._arrive(other, self._entered(other, before, key.step), key, before)
        else:
            self._arrive(body, before, key, before)

    def _paged(self, before: Place, step: Step, x: int) -> Place | None:
        """The place a page further; `None` beyond the message's ends."""
        body = self._body
        height = body.across.page_height if body.across is not None else body.height()
        down = step == "page down"
        here = steps.caret_at(body.views, before).center().y()
        y = here + (height if down else -height)
        if 0 <= y <= body.height():
            return steps.clamped(body.views, body.place_at(QPointF(x, y)))
        end = steps.end_of(body.views) if down else steps.start_of(body.views)
        return end if end != before else None

    def _neighbour(self, before: Place, step: Step) -> MessageBody | None:
        body = self._body
        if body.across is None or step in ("start", "end"):
            return None
        forwards = steps.is_forwards(body.views[before[0]], before[1], step)
        return body.across.neighbour(body, forwards=forwards)

    def _entered(self, other: MessageBody, before: Place, step: Step) -> Place:
        """Where it comes into the next message or the one before."""
        forwards = steps.is_forwards(self._body.views[before[0]], before[1], step)
        views = other.views
        if self._goal is not None:
            x = other.mapFromGlobal(QPoint(self._goal, 0)).x()
            index = 0 if forwards else len(views) - 1
            return steps.entered_at(views, index, x, top=forwards)
        return steps.start_of(views) if forwards else steps.end_of(views)

    def _arrive(self, target: MessageBody, place: Place, key: _Key, before: Place) -> None:
        body, across = self._body, self._body.across
        anchor = body.selection.anchor if body.selection else before
        if not key.extends:
            target.select_alone(place, place)
        elif across is None:
            target.select(anchor, place)
        else:
            if not across.spans:
                across.begin(body, anchor, anchor)
                across.release()
            across.extend_to(target, place)
        caret = target.caret
        caret._goal, caret.shown = self._goal, True
        if target is not body:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        caret.reveal()
        if self.hears():
            self._speak(target, place, key, anchor, before)

    def reveal(self) -> None:
        """Brings it into sight."""
        body, area = self._body, self.area
        index, position = self.place
        view = body.views[index]
        if view.is_object:  # the end of a wide formula that it stands at
            beyond = view.overflow if position else -view.overflow
        else:
            beyond = max(0.0, area.right() - body.width()) + min(0.0, area.left() - view.x)
        if view.overflow and beyond:
            body.tables.scroll_by(view, beyond)
            area = self.area
        if body.across is not None:
            body.across.reveal(body, area.toAlignedRect())
        body.update()

    def _speak(
        self, target: MessageBody, place: Place, key: _Key, anchor: Place, before: Place
    ) -> None:
        """Tells a screen reader what was passed, or the line that it has come to."""
        same = target is self._body
        passed = Selection()
        if same and (key.extends or key.step in _BEGINNERS):
            passed.set(before, place)
        else:
            views = target.views
            left, right = (steps.stepped(views, place, s, 0) for s in ("line start", "line end"))
            passed.set(left or place, right or place)
        text = passed.text(target.views)[:_MOST_SPOKEN]
        if not text.strip("\n"):
            return
        if key.extends:
            grows = anchor <= before <= place or place <= before <= anchor
            said = _tr("{0} selected") if grows or not same else _tr("{0} no longer selected")
            text = said.format(text)
        event = QAccessibleAnnouncementEvent(target, text)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        self.tell(event)
