"""How much of what vision models saw is kept on the disk."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from llama32_desktop.models import picture_memory
from llama32_desktop.ui.background import Background
from llama32_desktop.ui.models.state import size_text

_GIGABYTE: Final = 10**9


class PictureMemoryDialog(QDialog):
    """Shows what is kept, clears it, and sets the most that may be."""

    saved = Signal(object)
    """The most, in bytes."""

    def __init__(
        self, max_bytes: int, background: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._background = background
        self.setWindowTitle(self.tr("Picture memory"))
        hint = QLabel(
            self.tr(
                "What a vision model made of a picture is kept on this computer, so that the next "
                "question about it starts at once."
            ),
            self,
        )
        hint.setWordWrap(True)
        self.used = QLabel(self)
        self.clear = QPushButton(self.tr("&Clear now"), self)
        self.clear.setAutoDefault(False)
        self.clear.clicked.connect(self._clear)
        self.most = QSpinBox(self)
        self.most.setRange(0, 10_000)
        self.most.setSuffix(self.tr(" GB"))
        self.most.setSpecialValueText(self.tr("Keep nothing"))
        self.most.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.most.setValue(-(-max_bytes // _GIGABYTE))
        form = QFormLayout()
        form.setHorizontalSpacing(20)
        form.setVerticalSpacing(8)
        form.addRow(self.tr("Keep at &most"), self.most)
        form.addRow(self.tr("Kept now"), self.used)
        form.addRow("", self.clear)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Save | kinds.Cancel, parent=self)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(14)
        layout.addWidget(hint)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self.setMinimumWidth(400)
        background.run_task(picture_memory.used_bytes, self._show_used)

    def _show_used(self, used: int) -> None:
        if not isValid(self):  # closed while it was counted
            return
        self.used.setText(size_text(used))
        self.clear.setEnabled(used > 0)

    def _clear(self) -> None:
        def work() -> int:
            picture_memory.clear()
            return picture_memory.used_bytes()

        self._background.run_task(work, self._show_used)

    def _save(self) -> None:
        self.saved.emit(self.most.value() * _GIGABYTE)
        self.accept()
