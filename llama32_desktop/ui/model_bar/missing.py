"""Models whose files are gone: looked for again, or taken out of the list."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from llama32_desktop.engine.model_ref import ModelRef, without
from llama32_desktop.models.library import MissingModel, find_model
from llama32_desktop.settings import renamed
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.plain_text import MessageBox
from llama32_desktop.ui.kit.sentences import localised
from llama32_desktop.ui.services.model import ModelController
from llama32_desktop.ui.services.settings import SettingsKeeper


class MissingModels(QObject):
    """Asks what is to become of a model that is missing, and does it."""

    moved = Signal(object)
    """A file was found: what says which text a model has now."""

    def __init__(
        self,
        window: QWidget,
        models: ModelController,
        background: Background,
        settings: SettingsKeeper,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._models = models
        self._background = background
        self._settings = settings

    def describe_replacement(self, gone: MissingModel) -> str:
        """What to say where the model of the last time is missing at the start."""
        used = self._models.state.model
        if used is None:
            text = self.tr(
                "“{0}” is missing, so no model is loaded: choose it in the list of models to look "
                "for it or to remove it."
            )
            return text.format(Path(gone.path).name)
        text = self.tr(
            "“{0}” is missing, so {1} is used for now: choose it in the list of models to look "
            "for it or to remove it."
        )
        return text.format(Path(gone.path).name, used.name)

    def ask(self, gone: MissingModel) -> None:
        """Ask whether it is looked for or removed from the list."""
        box = MessageBox(self._window)
        box.setWindowTitle(self.tr("Missing model"))
        box.setText(self.tr("“{0}” is missing.").format(gone.name))
        box.setInformativeText(localised(gone.problem))
        locate = box.addButton(self.tr("Locate…"), QMessageBox.ButtonRole.AcceptRole)
        locate.clicked.connect(lambda: self._ask_place(gone))
        remove = box.addButton(
            self.tr("Remove from the list"), QMessageBox.ButtonRole.DestructiveRole
        )
        remove.clicked.connect(lambda: self.forget(gone))
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(locate)
        dialogs.show(box)

    def forget(self, gone: MissingModel) -> None:
        """Take it out of the list."""
        value, used = self._settings.value, self._models.ref
        forgotten = value.model == gone.ref
        self._settings.update(
            extra_models=without(value.extra_models, gone.ref),
            model_path=(used.text if used else "") if forgotten else value.model_path,
        )
        self._background.run_task(lambda: _unlink(gone), lambda _: self._models.refresh())

    def _ask_place(self, gone: MissingModel) -> None:
        folder = next((p for p in Path(gone.path).parents if p.is_dir()), Path.home())
        dialogs.ask_model_file(folder, lambda path: self.locate(gone, path), self._window)

    def locate(self, gone: MissingModel, path: str) -> None:
        """The file is here now: its settings come along, and it is used."""

        extra = self._settings.value.extra_models

        def work() -> ModelRef:
            found = find_model(path, extra).ref
            _unlink(gone)
            return found

        def then(found: ModelRef) -> None:
            def now(text: str) -> str:
                return found.text if ModelRef.of_text(text) == gone.ref else text

            value = self._settings.value
            moved = renamed(value, now)
            self._settings.update(
                extra_models=without(value.extra_models, gone.ref),
                model_path=found.text,
                embedder=moved.embedder,
                guard_model=moved.guard_model,
                prompt_guard_model=moved.prompt_guard_model,
                model_settings=moved.model_settings,
                sampling=moved.sampling,
            )
            self.moved.emit(now)
            self._models.refresh()
            self._models.choose_file(found.path)

        self._background.run_task(work, then, lambda error: self._models.not_found.emit(str(error)))


def _unlink(gone: MissingModel) -> None:
    """Remove the link whose file is gone; a file that is back again stays.

    Raises:
        OSError: it cannot be removed.
    """
    path = Path(gone.path)
    if path.is_symlink() and not os.path.exists(path):  # noqa: PTH110  never raises, unlike Path's
        path.unlink()
