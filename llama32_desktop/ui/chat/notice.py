"""A line above the composer or below the title: what happened and what can be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, Literal

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from llama32_desktop.ui.kit.announcing import announce
from llama32_desktop.ui.kit.buttons import IconButton
from llama32_desktop.ui.kit.focus import leave
from llama32_desktop.ui.kit.icons import paint_icon
from llama32_desktop.ui.kit.plain_text import plain_label
from llama32_desktop.ui.kit.removal import remove
from llama32_desktop.ui.kit.sentences import localised
from llama32_desktop.ui.kit.theme import colours

Kind = Literal["info", "warning", "error"]
_SIDES: Final = 100
"""Pixels that the sign, the closing button and the space between them take."""
Action = tuple[str, Callable[[], object]]
"""A button's label, and what it does."""


class NoticeBar(QFrame):
    """Hidden until there is something to say."""

    saying = Signal()
    """It is about to show something, which may be for another place."""
    closed = Signal()
    """The person has closed it, or pressed one of its buttons, and what that does is done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._kind: Kind = "info"
        self.of_message = False
        """Whether what is shown is of the message below alone, and no news elsewhere."""
        self._buttons: list[QPushButton] = []
        self._icon = _Sign(self)
        self._label = plain_label("", self)
        self._label.setWordWrap(True)
        self._close = IconButton("close", self.tr("Dismiss"), self)
        self._close.clicked.connect(lambda: self._act(lambda: None))
        sentence = QHBoxLayout()
        sentence.setSpacing(8)
        sentence.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        sentence.addWidget(self._label, 1)
        sentence.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._sentence = sentence
        # Below the sentence, so that it has the whole width and buttons never squeeze it; they
        # stand beside a short one that leaves them room.
        self._actions = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._actions.setSpacing(8)
        self._actions.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.setSpacing(8)
        column.addLayout(sentence)
        column.addLayout(self._actions)
        self.hide()

    def show_notice(
        self,
        text: str,
        *,
        kind: Kind = "info",
        actions: Sequence[Action] = (),
        of_message: bool = False,
    ) -> None:
        """Shows a sentence, and with it a button for each of the actions, which ends it."""
        self._kind, text = kind, localised(text)
        self._label.setText(text)
        self.setAccessibleName(text)
        leave(self)
        for button in self._buttons:
            remove(button)
        self._buttons = []
        for label, then in actions:
            button = QPushButton(label, self)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # it goes with the notice
            button.clicked.connect(lambda _=False, then=then: self._act(then))
            self._buttons.append(button)
        self.of_message = of_message
        self.saying.emit()
        self._restyle()
        self._arrange()
        self.show()
        announce(self, text, urgent=kind == "error")

    def _act(self, then: Callable[[], object]) -> None:
        self.hide_notice()
        then()
        self.closed.emit()

    def hide_notice(self) -> None:
        leave(self)
        self.hide()

    def text(self) -> str:
        """What is shown; empty while hidden."""
        return "" if self.isHidden() else self._label.text()

    def buttons(self) -> list[QPushButton]:
        return list(self._buttons)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Puts the actions below each other where they do not fit beside each other."""
        if self._buttons and self._has_room_beside():
            for place, button in enumerate(self._buttons, start=2):
                self._sentence.insertWidget(place, button)
            return
        for button in self._buttons:
            self._actions.addWidget(button)
        self._actions.setDirection(
            QBoxLayout.Direction.LeftToRight
            if self._buttons_width() + 20 <= self.width()
            else QBoxLayout.Direction.TopToBottom
        )

    def _buttons_width(self) -> int:
        return sum(button.sizeHint().width() + 8 for button in self._buttons)

    def _has_room_beside(self) -> bool:
        """Whether the sentence takes two lines at most, and half of the width, beside them all."""
        whole = self.width() - _SIDES
        room = whole - self._buttons_width()
        if room < whole // 2:
            return False
        metrics, text = self._label.fontMetrics(), self._label.text()
        flags = Qt.TextFlag.TextWordWrap.value
        height = metrics.boundingRect(QRect(0, 0, room, 0), flags, text).height()
        return height <= 2 * metrics.lineSpacing()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and not self.isHidden():
            self._restyle()

    def _restyle(self) -> None:
        c = colours()
        ground, border, text = {
            "info": (c.info_ground, c.info_border, c.text),
            "warning": (c.warning_ground, c.warning_border, c.warning),
            "error": (c.error_ground, c.error_border, c.error),
        }[self._kind]
        sheet = (
            f"#notice {{ background: {ground}; border: 1px solid {border}; border-radius: 10px; }}"
            f"#notice QLabel {{ color: {text}; }}"
        )
        if sheet != self.styleSheet():  # setting it changes the palette, which restyles
            self.setStyleSheet(sheet)
        self._icon.show_sign("info" if self._kind == "info" else "warning", text)


class _Sign(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(20, 20)
        self._name = "info"
        self._colour = "#000000"

    def show_sign(self, name: str, colour: str) -> None:
        self._name, self._colour = name, colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_icon(painter, self._name, self._colour, QRectF(1, 1, 18, 18))
        painter.end()
