"""What to do first, where there are no messages yet."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from llama32_desktop.ui.chat.starters import Starter
from llama32_desktop.ui.kit.plain_text import plain_label
from llama32_desktop.ui.kit.removal import remove

COLUMN: Final = 520
"""The buttons take no more of the width, in pixels."""


class EmptyState(QWidget):
    """What to do first, in the middle of the empty page."""

    chosen = Signal(object)
    """A `Starter` that was clicked."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._starters: tuple[Starter, ...] = ()
        self._title = plain_label("", self)
        self._hint = plain_label("", self)
        self._ways = plain_label("", self)
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.7)
        font.setWeight(font.Weight.DemiBold)
        self._title.setFont(font)
        self._box = QWidget(self)
        self._box.setMaximumWidth(COLUMN)
        self._box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._grid = QGridLayout(self._box)
        self._grid.setContentsMargins(0, 14, 0, 10)
        self._grid.setSpacing(10)
        self.buttons: list[QPushButton] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 32, 24)
        layout.setSpacing(10)
        layout.addStretch()
        for label in (self._title, self._hint, self._ways):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
        for label in (self._hint, self._ways):
            label.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        layout.addWidget(self._title)
        layout.addWidget(self._hint)
        layout.addWidget(self._box)
        layout.setAlignment(self._box, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._ways)
        layout.addStretch()

    def set_text(self, title: str, hint: str, ways: str = "") -> None:
        """Says what comes first, and which further ways there are."""
        self._title.setText(title)
        self._hint.setText(hint)
        self._ways.setText(ways)
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{hint} {ways}".strip())
        self._fit()

    def set_starters(self, starters: Sequence[Starter]) -> None:
        """Offers these, or none."""
        if self._starters == tuple(starters):
            return
        self._starters = tuple(starters)
        for button in self.buttons:
            remove(button)
        self.buttons = [self._button(starter) for starter in starters]
        for place, button in enumerate(self.buttons):
            self._grid.addWidget(button, place // 2, place % 2)
            button.show()  # now, and not with the next turn of the event loop
        for column in range(2):
            self._grid.setColumnStretch(column, 1)
        self._fit()

    def _button(self, starter: Starter) -> QPushButton:
        button = QPushButton(starter.name, self._box)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the cursor where it is
        button.setMinimumHeight(38)
        button.setAccessibleDescription(starter.message)
        button.clicked.connect(partial(self.chosen.emit, starter))
        return button

    def _fit(self) -> None:
        """Leaves out what there is no room for: the buttons first, then the further ways."""
        inner = self.width() - 64
        layout = self.layout()
        assert layout is not None
        room = self.height() - 48 - 3 * layout.spacing()
        said = sum(label.heightForWidth(inner) for label in (self._title, self._hint))
        ways = self._ways.heightForWidth(inner) if self._ways.text() else 0
        fits = said + ways <= room
        self._ways.setVisible(bool(ways) and fits)
        needed = said + ways + self._grid.sizeHint().height()
        self._box.setVisible(bool(self.buttons) and needed <= room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._box.setFixedWidth(max(0, min(COLUMN, self.width() - 64)))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_box"):
            self._fit()
