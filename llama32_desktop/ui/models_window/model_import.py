"""Brings a person's own model files in: asks once per file, then links or copies."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from llama32_desktop import paths
from llama32_desktop.downloads.wanted import of_adapter_folder
from llama32_desktop.engine.model_ref import ModelRef, has
from llama32_desktop.guards.prompt_guard.files import prompt_guard_in
from llama32_desktop.models.adapters import adapter_facts
from llama32_desktop.models.checkpoints import (
    ADAPTER,
    AdapterFacts,
    CheckpointFacts,
    checkpoint_facts,
    is_of_checkpoint,
)
from llama32_desktop.models.describe import AdapterFileError
from llama32_desktop.models.file_facts import FileFacts, facts_of
from llama32_desktop.models.file_names import in_models_folder
from llama32_desktop.models.importing import ImportCancelledError, copy_adapter, copy_model
from llama32_desktop.models.library import InstalledModel, ProjectorError
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.models_window.adapter_dialog import AdapterDialog
from llama32_desktop.ui.models_window.convert_dialog import ConvertDialog
from llama32_desktop.ui.models_window.import_dialogs import CopyDialog, How, ImportDialog
from llama32_desktop.ui.services.settings import SettingsKeeper


class ModelImport(QObject):
    """Takes files one after the other. Copies run in a thread of their own."""

    use_wanted = Signal(str)
    """The path of a model that is to be used: of the file itself, or of its copy."""
    guard_added = Signal(object)
    """An `InstalledModel` that judges, which is no reason to have it answer."""
    convert_wanted = Signal(object)
    """A `Wanted`: a checkpoint's or an adapter's folder that is to be converted in the queue of
    downloads."""
    adapter_added = Signal(str)
    """The name of an adapter that is in the models folder now."""
    problem = Signal(object)
    """A file that was not brought in; one sentence."""
    _progress = Signal(float)

    def __init__(
        self,
        window: QWidget,
        background: Background,
        settings: SettingsKeeper,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._background = background
        self._settings = settings
        self._copier = Background(self)
        self._waiting: list[str] = []
        self._seen: set[ModelRef] = set()
        """Models of the files that came together: of one in parts, each part is one."""
        self._folders: set[Path] = set()
        """Folders of checkpoints whose files came together."""
        self._busy = False
        self._stop: Event | None = None
        self._dialog: ImportDialog | ConvertDialog | AdapterDialog | CopyDialog | None = None
        self._progress.connect(self._on_progress)

    @property
    def dialog(self) -> ImportDialog | ConvertDialog | AdapterDialog | CopyDialog | None:
        """What is shown now: the question about a file, or how far its copy is."""
        return self._dialog

    def open(self, path: str) -> None:
        """Bring this file in; it waits while another one is asked about or copied."""
        if not self._is_planned(path):
            self._waiting.append(path)
            self._next()

    def open_folder(self, folder: str) -> None:
        """Bring in the checkpoint, the adapter or the Prompt Guard that a folder holds."""
        self.open(str(Path(folder) / ADAPTER))  # any of its files stands for it

    @property
    def busy(self) -> bool:
        """Whether a file is being read or copied, or asked about."""
        return self._busy

    def close(self) -> None:
        """Stop copying; what was copied only in part is removed."""
        self._waiting.clear()
        if self._stop is not None:
            self._stop.set()
        self._copier.close()

    def _next(self) -> None:
        if self._busy or not self._waiting:
            return
        self._busy = True
        path = self._waiting.pop(0)
        if is_of_checkpoint(path):
            self._plan(Path(path).parent)
            return
        extra = self._settings.value.extra_models
        self._background.run_task(lambda: _read(Path(path), extra), self._on_read, self._on_failed)

    def _done(self) -> None:
        self._busy = False
        self._dialog = None
        if not self._waiting:
            self._seen.clear()
            self._folders.clear()
        self._next()

    def _plan(self, folder: Path) -> None:
        """Ask whether a checkpoint is converted; its shards come together, and are one."""
        self._folders.add(folder)
        self._waiting = [path for path in self._waiting if not self._is_planned(path)]
        extra = self._settings.value.extra_models
        self._copier.run_task(lambda: _planned(folder, extra), self._on_planned, self._on_failed)

    def _is_planned(self, path: str) -> bool:
        """Whether its folder stands for it, which is asked about."""
        return is_of_checkpoint(path) and Path(path).parent in self._folders

    def _on_planned(self, planned: tuple[CheckpointFacts | AdapterFacts | FileFacts, int]) -> None:
        facts, free = planned
        if isinstance(facts, FileFacts):
            self._on_read((facts, free))
            return
        if isinstance(facts, AdapterFacts):
            self._ask_about_adapter(facts, free)
            return
        dialog = ConvertDialog(facts, free, self._window)
        dialog.chosen.connect(self.convert_wanted)
        dialog.finished.connect(self._done)
        self._dialog = dialog
        dialogs.show(dialog)

    def _on_failed(self, error: Exception) -> None:
        belongs = isinstance(error, ProjectorError) and (self._seen or self._waiting)
        if not belongs:  # the part that looks at pictures comes along with its model
            self.problem.emit(str(error))
        self._done()

    def _ask_about_adapter(self, facts: AdapterFacts, free: int) -> None:
        dialog = AdapterDialog(facts, free, self._window)
        if dialog.is_file:
            dialog.accepted.connect(lambda: self._copy_adapter(facts))
            dialog.rejected.connect(self._done)
        else:
            dialog.chosen.connect(
                lambda base: self.convert_wanted.emit(
                    of_adapter_folder(str(facts.path), base, facts.bytes)
                )
            )
            dialog.finished.connect(self._done)
        self._dialog = dialog
        dialogs.show(dialog)

    def _copy_adapter(self, facts: AdapterFacts) -> None:
        stop = self._stop = Event()

        def then(path: Path) -> None:
            self.adapter_added.emit(path.stem)
            self._done()

        self._copier.run_task(
            lambda: copy_adapter(facts.path, cancelled=stop.is_set), then, self._on_failed
        )

    def _on_read(self, read: tuple[FileFacts | AdapterFacts, int]) -> None:
        facts, free = read
        if isinstance(facts, AdapterFacts):
            if in_models_folder(facts.path):
                self.adapter_added.emit(facts.path.stem)
                self._done()
            else:
                self._ask_about_adapter(facts, free)
            return
        if facts.model.ref in self._seen:
            self._done()
            return
        self._seen.add(facts.model.ref)
        chosen = self._settings.value.import_files
        known = has(self._settings.value.extra_models, facts.model.ref)
        if facts.model.source != "file" or known:
            self._use(facts.model)
        elif chosen == "ask":
            self._ask(facts, free)
        else:
            self._bring_in(facts, chosen)

    def _ask(self, facts: FileFacts, free: int) -> None:
        dialog = ImportDialog(facts, free, self._window)
        dialog.chosen.connect(lambda how, always: self._on_chosen(facts, how, always))
        dialog.rejected.connect(self._done)
        self._dialog = dialog
        dialogs.show(dialog)

    def _on_chosen(self, facts: FileFacts, how: How, always: bool) -> None:
        if always:
            self._settings.update(import_files=how)
        self._bring_in(facts, how)

    def _bring_in(self, facts: FileFacts, how: How) -> None:
        if how == "link":
            self._use(facts.model)
        else:
            self._copy(facts.model, facts.projector)

    def _use(self, model: InstalledModel) -> None:
        if model.judges:
            self.guard_added.emit(model)
        else:
            self.use_wanted.emit(model.path)
        self._done()

    def _copy(self, model: InstalledModel, projector: Path | None) -> None:
        stop = self._stop = Event()
        dialog = CopyDialog(model, self._window)
        dialog.rejected.connect(stop.set)
        self._dialog = dialog
        shown = 0.0

        def progress(fraction: float) -> None:
            nonlocal shown
            if fraction - shown >= 0.005 or fraction >= 1:  # not for each piece that is copied
                shown = fraction
                self._progress.emit(fraction)

        def then(copied: InstalledModel) -> None:
            dialogs.dismiss(dialog)
            self._use(copied)

        def failed(error: Exception) -> None:
            dialogs.dismiss(dialog)
            if isinstance(error, ImportCancelledError):
                self._done()
            else:
                self._on_failed(error)

        self._copier.run_task(
            lambda: copy_model(
                Path(model.path), projector=projector, progress=progress, cancelled=stop.is_set
            ),
            then,
            failed,
        )
        dialog.show()  # beside the conversation, which goes on

    def _on_progress(self, fraction: float) -> None:
        if isinstance(self._dialog, CopyDialog):
            self._dialog.show_progress(fraction)


def _planned(
    folder: Path, extra: list[str]
) -> tuple[CheckpointFacts | AdapterFacts | FileFacts, int]:
    """What would be made of a folder, or the Prompt Guard in it, and the bytes that are free."""
    network = None
    with suppress(OSError):  # which the process that plans says
        network = prompt_guard_in(folder)
    if network is not None:
        return _read(network, extra)
    return checkpoint_facts(folder), shutil.disk_usage(paths.models_folder()).free


def _read(path: Path, extra: list[str]) -> tuple[FileFacts | AdapterFacts, int]:
    """What the file says, and the bytes that are free for a copy."""
    free = shutil.disk_usage(paths.models_folder()).free
    try:
        return facts_of(path, extra), free
    except AdapterFileError:
        return adapter_facts(path.absolute(), extra), free
