"""A plain text field that grows with its text."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil
from typing import Final

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from llama32_desktop.ui.kit.offers import holds_offer, read_offer
from llama32_desktop.ui.kit.plain_edit import MOST_IN_PARAGRAPH, PlainEdit, cost

LONG_PASTE: Final = 4000
"""Characters, and lines, from which a paste is a file rather than a part of the message."""
LONG_LINES: Final = 60


class GrowingEdit(PlainEdit):
    """Enter sends, Shift+Enter breaks the line, or the other way round; Ctrl+Enter always sends.

    Enter that ends a composition does neither.
    """

    enter_sends = True
    """One setting for every field of the app: set on the class."""
    send_pressed = Signal()
    height_changed = Signal()
    focus_changed = Signal(bool)
    recall_pressed = Signal()
    """Up, in an empty field."""
    picture_pasted = Signal(object)
    """An `Offer`."""
    long_pasted = Signal(object)
    """A text that is too long for the field; only where `takes_files` is set. As a `str` Qt would
    copy it for each who listens."""
    tab_pressed: Callable[[bool], bool] | None = None
    """Asked before Tab (True) or Shift+Tab leaves the field; True keeps the cursor in it."""

    def __init__(self, parent: QWidget | None = None, *, most_lines: int = 10) -> None:
        super().__init__(parent)
        self._most_lines = most_lines
        self.takes_files = False
        """Whether a long paste becomes a file beside the text."""
        self._composing = False
        self._fitting = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(2)
        self.document().clearUndoRedoStacks()  # Qt would undo the margin
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    @property
    def composing(self) -> bool:
        """Whether an input method has text that is not committed yet."""
        return self._composing

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._composing:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if control or shift != GrowingEdit.enter_sends:
                if not event.isAutoRepeat():  # the key may have opened the field, and is still held
                    self.send_pressed.emit()
            else:
                self.insertPlainText("\n")  # Qt's own would be a line separator, U+2028
                self.ensureCursorVisible()
            return
        if event.key() == Qt.Key.Key_Up and self.document().isEmpty() and not self._composing:
            self.recall_pressed.emit()
            return
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802
        if self.tab_pressed is not None and self.tab_pressed(forwards):
            return True
        return super().focusNextPrevChild(forwards)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802
        return holds_offer(source) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        offer = read_offer(source)
        if offer is None and self.takes_files and self._is_long(text := source.text()):
            self.long_pasted.emit(text)
        elif offer is None or offer.web:  # an address that is pasted is meant as text
            super().insertFromMimeData(source)
        else:
            self.picture_pasted.emit(offer)

    def _is_long(self, text: str) -> bool:
        if len(text) > LONG_PASTE or text.count("\n") > LONG_LINES:
            return True
        return max(map(cost, self.paragraphs_with(text))) > MOST_IN_PARAGRAPH

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if holds_offer(event.mimeData()):
            event.ignore()  # the window takes it
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if holds_offer(event.mimeData()):
            event.ignore()
        else:
            super().dragMoveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._composing = False
        super().focusOutEvent(event)
        self.focus_changed.emit(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def _fit(self) -> None:
        if self._fitting:  # its own scroll bar and height resize it
            return
        self._fitting = True
        former = self.height()
        self._show_bar(self._lines > self._most_lines)
        # Qt lays out what is in sight, so each new height may show more lines. A bar takes width,
        # and another width may make fewer of them: one that is needed stays.
        for _ in range(self._most_lines):
            self._show_bar(self._has_bar or self._lines > self._most_lines)
            shown = self._most_lines if self._has_bar else self._lines
            height = ceil(shown * self.fontMetrics().lineSpacing()) + 6
            if height == self.height() == self.minimumHeight():
                break
            self.setFixedHeight(height)
        self._fitting = False
        if self.height() != former:
            self.height_changed.emit()

    @property
    def _lines(self) -> int:
        return max(1, ceil(self.document().size().height()))

    @property
    def _has_bar(self) -> bool:
        return self.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded

    def _show_bar(self, shown: bool) -> None:
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if shown else policy.ScrollBarAlwaysOff
        )
