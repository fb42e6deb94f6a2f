"""Selecting with the mouse: by letters, words and lines, and on into other messages."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from llama32_desktop.ui.text.caret import Caret
from llama32_desktop.ui.text.part import START, Place
from llama32_desktop.ui.text.reading_page import Message, ReadingPage, Where
from llama32_desktop.ui.text.selection import Selection
from llama32_desktop.ui.text.surface import TextSurface


class Mouse(QObject):
    """A press selects letters, a second one words, a third one lines or paragraphs."""

    dragged = Signal(QPoint)
    """It selects, and is there on the screen."""

    def __init__(self, page: ReadingPage, selection: Selection, caret: Caret) -> None:
        super().__init__(page.widget)
        self._page = page
        self._selection = selection
        self._caret = caret
        self._unit = ""
        self._doubled_at = -1e9
        self._doubled = QPoint()
        self.selecting = False
        """Whether it is pressed."""

    def press(self, message: Message, event: QMouseEvent, *, double: bool = False) -> None:
        """It was pressed in a message, or for a second time."""
        where, body = event.globalPosition().toPoint(), message.body
        if body is None:
            return
        if double:
            self._doubled_at, self._doubled = monotonic(), where
        self._unit = "word" if double else "line" if self._is_third(where) else ""
        self.selecting = True
        start, end = self._around(body, event.position())
        self._caret.pressed(Where(message, end))
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not self._unit:
            if self._selection.anchor is None:
                self._selection.begin(message, START)
            self.reach(where)
        else:
            self._selection.begin(message, start, end)

    def move(self, event: QMouseEvent) -> None:
        """It was moved while it is pressed."""
        where = event.globalPosition().toPoint()
        self.dragged.emit(where)
        self.reach(where)

    def release(self) -> None:
        """It selects no longer."""
        self.selecting = False
        self._selection.offer()

    def reach(self, where: QPoint) -> None:
        """Selects up to a place of the screen."""
        messages = self._page.messages
        if not messages:
            return
        message = messages[self._page.nearest(self._page.widget.mapFromGlobal(where).y())]
        self._page.build(message)
        if (body := message.body) is not None:
            inside = QPointF(body.mapFromGlobal(where))
            self._selection.extend(message, *self._around(body, inside))

    def _is_third(self, where: QPoint) -> bool:
        soon = monotonic() - self._doubled_at < QApplication.doubleClickInterval() / 1000
        near = (where - self._doubled).manhattanLength() < QApplication.startDragDistance()
        return soon and near

    def _around(self, body: TextSurface, point: QPointF) -> tuple[Place, Place]:
        """The place at a point, or the word or line around it."""
        index, position = body.place_at(point)
        if not self._unit or not body.views:
            return (index, position), (index, position)
        cursor = QTextCursor(body.views[index].document)
        cursor.setPosition(position)
        if self._unit == "word":
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        else:
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
        return (index, cursor.selectionStart()), (index, cursor.selectionEnd())
