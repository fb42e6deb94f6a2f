"""The text of one message, in which the mouse and the keys select, copy and follow links."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from llama32_desktop.ui.text.body_menu import is_menu_key, open_menu, open_menu_at_caret
from llama32_desktop.ui.text.caret import Caret
from llama32_desktop.ui.text.links import confirm_and_open
from llama32_desktop.ui.text.mouse import Mouse
from llama32_desktop.ui.text.part import Part, Place
from llama32_desktop.ui.text.reading_page import Message, ReadingPage, Where
from llama32_desktop.ui.text.selection import Selection
from llama32_desktop.ui.text.style import Look
from llama32_desktop.ui.text.surface import TextSurface


@dataclass(frozen=True)
class Controls:
    """What selects on a page: the selection, and the mouse and the keys that change it."""

    selection: Selection
    mouse: Mouse
    caret: Caret

    @classmethod
    def of(cls, page: ReadingPage) -> Controls:
        """The controls of a page."""
        selection = Selection(page)
        caret = Caret(page, selection)
        return cls(selection, Mouse(page, selection, caret), caret)


class MessageBody(TextSurface):
    """Hands what mouse and keys do in a message's text to the page's controls."""

    link_opened = Signal(str)

    def __init__(
        self, look: Look, message: Message, controls: Controls, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent)
        self._message = message
        self._tabbed = False
        """Whether Tab led here: a frame says so, since there may be no caret yet."""
        self.selection, self._mouse = controls.selection, controls.mouse
        self.caret = controls.caret
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    # What is selected here, and where the caret is

    def selected_part(self) -> Part | None:
        return self.selection.part_of(self._message)

    def selected_text(self) -> str:
        """What of this message is selected."""
        part = self.selected_part()
        return "" if part is None else part.text(self.views)

    def on_shortened(self, count: int) -> None:
        self.selection.shorten(self._message, count)

    def select_all(self) -> None:
        """Selects all of this message."""
        self.caret.select_all(self._message)

    @property
    def caret_place(self) -> Place | None:
        """Where the caret stands, if that is in this message."""
        return self.caret.place_in(self._message)

    def paint_over(self, painter: QPainter) -> None:
        self.caret.paint(painter, self._message)
        if self._tabbed and self.hasFocus():
            painter.setPen(QColor(self._look.colours.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.views:
            self._mouse.press(self._message, event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.views:
            self._mouse.press(self._message, event, double=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        pointer = Qt.CursorShape.IBeamCursor
        if self._mouse.selecting:
            self._mouse.move(event)
        elif self.link_at(event.position()):
            pointer = Qt.CursorShape.PointingHandCursor
        self.setCursor(pointer)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not self._mouse.selecting:
            return
        self._mouse.release()
        if not self.selection and (address := self.link_at(event.position())):
            self._open(address)

    def wheelEvent(self, event: QWheelEvent) -> None:
        delta = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta() / 2
        sideways = delta.x() or (
            delta.y() if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0
        )
        index = self.place_at(event.position())[0]
        if sideways and self.views and self.tables.scroll_by(self.views[index], -sideways):
            event.accept()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        open_menu(self.caret, self._message, event)

    # The keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.selection.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._link:
            self._open(self._link)
        elif is_menu_key(event):
            open_menu_at_caret(self.caret, self._message)
        elif not self.caret.press(self._message, event):
            super().keyPressEvent(event)

    @property
    def _link(self) -> str:
        """The link that Enter opens."""
        return self.links.address(self.caret_place)

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802
        if self.hasFocus() and (part := self.links.move(self.caret_place, forwards=forwards)):
            self.caret.select(self._message, part)
            self.caret.reveal(Where(self._message, part.end))
            return True
        return super().focusNextPrevChild(forwards)

    def focusInEvent(self, event: QFocusEvent) -> None:
        reasons = Qt.FocusReason
        self._tabbed = event.reason() in (reasons.TabFocusReason, reasons.BacktabFocusReason)
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.MenuBarFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            self.links.leave()
            self.caret.left(self._message)
        self.update()
        super().focusOutEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            moves = self.caret.takes(self._message, event)
            if moves or event.matches(keys.Copy) or event.matches(keys.SelectAll):
                event.accept()  # ours before the menu bar's
                return True
        return super().event(event)

    def _open(self, address: str) -> None:
        if confirm_and_open(address, self):
            self.link_opened.emit(address)
