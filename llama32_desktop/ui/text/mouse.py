"""Selecting with the mouse: by letters, words and lines, and on into other messages."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from llama32_desktop.ui.text.selection import Place

if TYPE_CHECKING:
    from llama32_desktop.ui.text.body import MessageBody


class Pointing:
    """A press selects letters, a second one words, a third one lines or paragraphs."""

    def __init__(self, body: MessageBody) -> None:
        self._body = body
        self._unit = ""
        self._held: tuple[Place, Place] = ((0, 0), (0, 0))
        """What the press selected; moving the mouse adds to it."""
        self._doubled_at = -1e9
        self._doubled = QPointF()
        self.selecting = False
        """Whether the mouse is pressed."""

    def press(self, event: QMouseEvent, *, double: bool = False) -> None:
        """The mouse was pressed, or for a second time."""
        body, across, point = self._body, self._body.across, event.position()
        if double:
            self._doubled_at, self._doubled = monotonic(), point
        self._unit = "word" if double else "line" if self._is_third(point) else ""
        self.selecting = True
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not self._unit:
            if body.caret is not None:
                body.caret.pressed(body, body.place_at(point))
            if across is not None and across.extend(event.globalPosition().toPoint()):
                return
            self._held = (body.selection.anchor, body.selection.anchor)
            self.reach(point)
            return
        self._held = self._around(point)
        body.select(*self._held)
        if body.caret is not None:
            body.caret.pressed(body, self._held[1])
        if across is not None:
            across.begin(body, *self._held)

    def hold(self, start: Place, end: Place) -> None:
        """A selection has begun there, by mouse or by keyboard: the mouse adds to it."""
        self._held = (start, end)

    def move(self, event: QMouseEvent) -> None:
        """The mouse was moved while it is pressed."""
        if self._body.across is not None:
            self._body.across.drag(event.globalPosition().toPoint())
        else:
            self.reach(event.position())

    def release(self) -> None:
        self.selecting = False
        if self._body.across is not None:
            self._body.across.release()

    def reach(self, point: QPointF) -> None:
        """Selects from what was pressed to a point of this message."""
        start, end = self._around(point)
        if start < self._held[0]:
            self._body.select(self._held[1], start)
        else:
            self._body.select(self._held[0], max(end, self._held[1]))

    def _is_third(self, point: QPointF) -> bool:
        soon = monotonic() - self._doubled_at < QApplication.doubleClickInterval() / 1000
        near = (point - self._doubled).manhattanLength() < QApplication.startDragDistance()
        return soon and near

    def _around(self, point: QPointF) -> tuple[Place, Place]:
        """The place at a point, or the word or line around it."""
        index, position = self._body.place_at(point)
        cursor = QTextCursor(self._body.views[index].document)
        cursor.setPosition(position)
        if self._unit == "word":
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        elif self._unit == "line":
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
        return (index, cursor.selectionStart()), (index, cursor.selectionEnd())
