"""Chooses the models that answer a message side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.models.library import InstalledModel
from llama32_desktop.ui.comparison.run import LEAST, MOST
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.buttons import set_usable
from llama32_desktop.ui.kit.elided import cut
from llama32_desktop.ui.kit.fields import style_list
from llama32_desktop.ui.kit.plain_text import set_tooltip
from llama32_desktop.ui.kit.window_fit import set_least
from llama32_desktop.ui.services.model_state import details

_MOST_SHOWN = 160
"""Characters of the message."""


class ModelsChooser(QDialog):
    """Two or three of the models that are installed.

    Args:
        message: What they are asked.
        used: The model that is used now, which is chosen at first.
    """

    chosen = Signal(object)
    """The list of `InstalledModel`."""

    def __init__(
        self,
        models: Sequence[InstalledModel],
        used: ModelRef | None,
        message: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare models"))
        self._models = list(models)
        explained = dialogs.paragraph(
            self.tr(
                "Each model that you choose answers the message, one after the other. The answers "
                "stand side by side, and stay in the conversation as versions."
            ),
            self,
        )
        asked = dialogs.paragraph(
            f"“{cut(' '.join(message.split()), _MOST_SHOWN)}”", self, role=dialogs.SECONDARY
        )
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Models"))
        style_list(self.list)
        for model in self._models:
            item = QListWidgetItem(model.name, self.list)
            set_tooltip(item, details(model))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            is_used = model.ref == used
            item.setCheckState(Qt.CheckState.Checked if is_used else Qt.CheckState.Unchecked)
        self.list.setCurrentRow(0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, parent=self)
        self.ask = buttons.addButton(self.tr("Compare"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.ask.setDefault(True)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        self.list.itemChanged.connect(self._look)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        for widget in (explained, asked, self.list, buttons):
            layout.addWidget(widget)
        set_least(self, 420, 360)
        self.resize(460, 420)
        self._look()

    def _wanted(self) -> list[InstalledModel]:
        checked = Qt.CheckState.Checked
        marked = (self.list.item(row).checkState() == checked for row in range(self.list.count()))
        return [model for model, mark in zip(self._models, marked, strict=True) if mark]

    def _look(self) -> None:
        right = LEAST <= len(self._wanted()) <= MOST
        set_usable(self.ask, "" if right else self.tr("Choose two or three models"))

    def _accept(self) -> None:
        self.accept()
        self.chosen.emit(self._wanted())
