"""The settings of one model."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from llama32_desktop.engine.protocol import LoadedModel, ModelSettings, Sampling, Tuning
from llama32_desktop.models.library import InstalledModel
from llama32_desktop.ui.settings.load_form import LoadForm
from llama32_desktop.ui.settings.sampling_form import SamplingForm


class SettingsDialog(QDialog):
    """How a model is loaded and how it answers."""

    saved = Signal(object, object)
    """`ModelSettings` and `Sampling`."""

    def __init__(
        self,
        model: InstalledModel,
        settings: ModelSettings,
        sampling: Sampling,
        loaded: LoadedModel | None,
        tuning: Tuning | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings of {0}").format(model.name))
        self.load_form = LoadForm(model, loaded, tuning, self)
        self.load_form.set_value(settings)
        self.sampling_form = SamplingForm(self)
        self.sampling_form.set_value(sampling)
        tabs = QTabWidget(self)
        tabs.addTab(self.sampling_form, self.tr("Answers"))
        tabs.addTab(self.load_form, self.tr("Loading"))
        tabs.setDocumentMode(True)
        self.tabs = tabs
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(
            kinds.Save | kinds.Cancel | kinds.RestoreDefaults, parent=self
        )
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)
        self.buttons.button(kinds.RestoreDefaults).clicked.connect(self._restore)
        layout = QVBoxLayout(self)
        layout.addWidget(tabs)
        layout.addWidget(self.buttons)
        self.setMinimumWidth(460)

    def _save(self) -> None:
        self.saved.emit(self.load_form.value(), self.sampling_form.value())
        self.accept()

    def _restore(self) -> None:
        self.load_form.set_value(ModelSettings())
        self.sampling_form.set_value(Sampling())
