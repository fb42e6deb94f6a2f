"""The window in which answers of several models stand side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QMainWindow,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from llama32_desktop.ui.chat.transcript import Transcript
from llama32_desktop.ui.comparison.column import AnswerColumn
from llama32_desktop.ui.comparison.run import Contender
from llama32_desktop.ui.kit.buttons import press_focused
from llama32_desktop.ui.kit.elided import ElidedLabel
from llama32_desktop.ui.kit.focus import FocusKeeper
from llama32_desktop.ui.kit.tab_order import TabByLines
from llama32_desktop.ui.kit.window_fit import fit

_WIDTH = 380
"""Pixels that a column gets at first."""


class ComparisonWindow(TabByLines, QMainWindow):  # which screen readers know for a window
    """A column for each answer.

    Args:
        message: What was asked.
    """

    wanted = Signal(object)
    """The conversation is to go on with the answer of this `Contender`."""
    stop_wanted = Signal()
    closed = Signal()

    def __init__(self, message: str, contenders: Sequence[Contender], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Side by side"))
        asked = ElidedLabel(message, self)
        asked.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        asked.setAccessibleName(self.tr("Your message"))
        self.columns = [AnswerColumn(each, self) for each in contenders]
        row = QHBoxLayout()
        row.setSpacing(24)
        for column in self.columns:
            row.addWidget(column, 1)
            column.wanted.connect(self.wanted)
        self.stop = QPushButton(self.tr("Stop"), self)
        self.stop.clicked.connect(self.stop_wanted)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        buttons.addButton(self.stop, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.close)
        body = QWidget(self)
        self.setCentralWidget(body)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(asked)
        layout.addLayout(row, 1)
        layout.addWidget(buttons)
        self.setMinimumHeight(320)
        self.resize(_WIDTH * len(self.columns), 620)
        fit(self)
        for keys in (QKeySequence.StandardKey.Close, QKeySequence.StandardKey.Cancel):
            QShortcut(QKeySequence(keys), self, self.close)
        FocusKeeper(self, lambda: buttons.button(QDialogButtonBox.StandardButton.Close))

    def column_of(self, contender: Contender) -> AnswerColumn:
        return next(column for column in self.columns if column.contender is contender)

    def transcripts(self) -> list[Transcript]:
        """What the texts stand in."""
        return [column.answer for column in self.columns]

    def set_busy(self, busy: bool) -> None:
        """Whether answers are still to come."""
        self.stop.setVisible(busy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
