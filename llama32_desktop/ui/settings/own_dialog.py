"""A conversation's own guard and adapters."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from llama32_desktop.models.library import InstalledModel
from llama32_desktop.own_choices import OwnChoices
from llama32_desktop.ui.choices.own_form import OwnForm
from llama32_desktop.ui.kit.page_parts import scrolled
from llama32_desktop.ui.kit.window_fit import set_least


class OwnDialog(QDialog):
    """What is chosen holds from the next message on."""

    saved = Signal(object)
    """The `OwnChoices`."""

    def __init__(
        self,
        own: OwnChoices,
        model: InstalledModel | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Guard and adapters of this conversation"))
        self.form = OwnForm(self)
        self.form.set_value(own, model)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Save | kinds.Cancel, parent=self)
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(scrolled(self.form, self), 1)
        layout.addWidget(self.buttons)
        set_least(self, 480, 320)
        self.resize(600, 520)

    def _save(self) -> None:
        self.saved.emit(self.form.value())
        self.accept()
