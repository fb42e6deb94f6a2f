"""Deletes a model, or takes one whose file is elsewhere off the list, after a question."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from llama32_desktop.models.on_disk import ModelOnDisk
from llama32_desktop.models.removing import remove_model
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.numbers import size_text
from llama32_desktop.ui.kit.plain_text import MessageBox
from llama32_desktop.ui.services.model import ModelController
from llama32_desktop.ui.services.workload import Workload


class ModelDeletion(QObject):
    """Has a model go that nothing works with."""

    problem = Signal(object)
    """One sentence: it did not go; empty where the one before holds no more."""

    def __init__(
        self,
        models: ModelController,
        background: Background,
        workload: Workload,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._models = models
        self._background = background
        self._workload = workload

    def ask(self, item: ModelOnDisk, above: QWidget) -> QMessageBox:
        """Ask whether it may go."""
        self.problem.emit("")
        name, elsewhere = item.model.name, item.is_elsewhere
        box = MessageBox(above)
        box.setWindowTitle(self.tr("Remove model") if elsewhere else self.tr("Delete model"))
        if elsewhere:
            box.setText(self.tr("Remove “{0}” from the list?").format(name))
            box.setInformativeText(self.tr("Its file stays where it is: {0}").format(item.file))
            label = self.tr("Remove from the list")
        else:
            box.setText(self.tr("Delete “{0}”?").format(name))
            said = self.tr(
                "Its file is deleted for good, which frees {0}. Your conversations stay."
            )
            if item.is_shared:
                said = self.tr(
                    "Another app has the same file, which stays there: no room on the disk is "
                    "freed. Your conversations stay."
                )
            box.setInformativeText(said.format(size_text(item.model.bytes)))
            label = self.tr("Delete")
        button = box.addButton(label, QMessageBox.ButtonRole.DestructiveRole)
        button.setAutoDefault(False)  # Enter must not delete
        button.clicked.connect(lambda: self._delete(item))
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        dialogs.show(box)
        return box

    def _delete(self, item: ModelOnDisk) -> None:
        model, works = item.model, self._workload.works
        if works and model.ref == self._models.ref:
            refused = self.tr("{0} is busy ({1}), so it was left as it is: stop that first.")
            self.problem.emit(refused.format(model.name, works[0].name))
            return
        self._models.give_up(model.ref, lambda: self._remove(item))

    def _remove(self, item: ModelOnDisk) -> None:
        def work() -> None:
            if item.model.source == "folder":
                remove_model(Path(item.model.path))

        def failed(error: Exception) -> None:
            self._models.refresh()  # some of it may be gone
            self.problem.emit(str(error))

        self._background.run_task(work, lambda _: self._models.refresh(), failed)
