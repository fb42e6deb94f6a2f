"""The bar above the composer that finds text in the conversation."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QWidget
from shiboken6 import isValid

from llama32_desktop.ui.kit.buttons import IconButton, set_usable
from llama32_desktop.ui.kit.colour_sheets import follow_colours
from llama32_desktop.ui.kit.fields import name_buttons
from llama32_desktop.ui.kit.focus import give_focus, leave
from llama32_desktop.ui.kit.icons import icon
from llama32_desktop.ui.kit.numbers import number_text
from llama32_desktop.ui.kit.palettes import Colours
from llama32_desktop.ui.kit.plain_text import plain_label
from llama32_desktop.ui.kit.theme import colour_news, colours

PAUSE_MS: Final = 120
"""So long after the last letter the search begins."""


class FindBar(QFrame):
    """Hidden until it is wanted; Enter goes on, Esc closes it."""

    sought = Signal(str)
    """What was typed, after a moment; empty: nothing."""
    next_wanted = Signal()
    previous_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self._before: QWidget | None = None
        self._sought = ""
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find in conversation"))
        self.field.setAccessibleName(self.tr("Find in conversation"))
        self.field.setMaxLength(500)
        self._sign = QAction(self)
        self.field.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        name_buttons(self.field, self.tr("Find in conversation"))
        self.count = plain_label("", self)
        self.previous_button = IconButton("arrow-up", self.tr("Find previous"), self)
        self.next_button = IconButton("arrow-down", self.tr("Find next"), self)
        self._close = IconButton("close", self.tr("Close"), self)
        for button in (self.previous_button, self.next_button, self._close):
            button.setFixedSize(QSize(30, 30))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addSpacing(6)
        row.addWidget(self.count)
        row.addSpacing(2)
        row.addWidget(self.previous_button)
        row.addWidget(self.next_button)
        row.addWidget(self._close)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.search_now)
        self.field.textChanged.connect(lambda _: self._pause.start())
        self.next_button.clicked.connect(self.next_wanted)
        self.previous_button.clicked.connect(self.previous_wanted)
        self._close.clicked.connect(lambda: self.close_bar())
        follow_colours(self, _sheet)
        colour_news().changed.connect(self._draw_sign)
        self._draw_sign()
        self.show_count(None, 0)
        self.hide()

    def text(self) -> str:
        """What is looked for."""
        return self.field.text()

    def open(self) -> None:
        """Shows the bar, its text selected, and remembers where the focus was."""
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            self._before = focused
        if self.isHidden():
            self.show()
            self.search_now()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def close_bar(self, *, give_back: bool = True) -> None:
        """Hides the bar and marks nothing; the focus goes back to where it was."""
        before, self._before = self._before, None
        held = self.isAncestorOf(QApplication.focusWidget() or self)
        if held and give_back and _can_have_focus(before):
            assert before is not None
            give_focus(before)
        else:
            leave(self)
        self.hide()
        self._pause.stop()
        self._sought = ""
        self.closed.emit()

    def search_now(self) -> None:
        """Looks for what was typed without waiting for more."""
        self._pause.stop()
        if not self.isHidden() and self.text() != self._sought:
            self._sought = self.text()
            self.sought.emit(self._sought)

    def show_count(self, number: int | None, total: int, *, more: bool = False) -> None:
        """Says which of how many places is shown; `more`: some are still being looked for."""
        if not self.text().strip():
            text = ""
        elif total and number:
            text = self.tr("{0} of {1}").format(number_text(number), number_text(total))
        elif total:
            text = number_text(total)
        else:
            text = self.tr("Searching") if more else self.tr("No matches")
        text = f"{text} …" if text and more else text
        if text != self.count.text():
            self.count.setText(text)
            self.field.setAccessibleDescription(text)
        for button in (self.previous_button, self.next_button):
            if button.isEnabled() != bool(total):
                if button.hasFocus():
                    self.field.setFocus()
                set_usable(button, "" if total else self.tr("No matches"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.field.hasFocus():
            (self.previous_wanted if back else self.next_wanted).emit()
        else:
            super().keyPressEvent(event)

    def _draw_sign(self) -> None:
        self._sign.setIcon(icon("search", colours().secondary, 16))


def _sheet(c: Colours) -> str:
    return (
        f"#findBar {{ background: {c.sidebar}; border: 1px solid {c.border};"
        f" border-radius: 10px; }} #findBar QLabel {{ color: {c.secondary}; }}"
    )


def _can_have_focus(widget: QWidget | None) -> bool:
    return widget is not None and isValid(widget) and widget.isVisible() and widget.isEnabled()
