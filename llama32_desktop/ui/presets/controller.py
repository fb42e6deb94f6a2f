"""What choosing a preset does, and where presets are kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from llama32_desktop.engine.client.pool import EnginePool
from llama32_desktop.models.file_names import starter_now
from llama32_desktop.own_choices import joined, renamed
from llama32_desktop.presets import Preset, PresetFile, blanks_of
from llama32_desktop.ui.chat.pane import ChatPane
from llama32_desktop.ui.chat.starters import Starter
from llama32_desktop.ui.conversation.controller import ChatController
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.presets.library import library
from llama32_desktop.ui.presets.menu import PresetMenu
from llama32_desktop.ui.services.model import ModelController
from llama32_desktop.ui.services.settings import SettingsKeeper
from llama32_desktop.ui.services.window_place import WindowPlace

if TYPE_CHECKING:
    from llama32_desktop.ui.presets.dialog import PresetsDialog
    from llama32_desktop.ui.presets.rows_dialog import RowsDialog


class PresetsController(QObject):
    """Reads the presets, and brings what one holds into the conversation that is shown."""

    problem = Signal(object)
    notice = Signal(object)

    def __init__(
        self,
        pane: ChatPane,
        chats: ChatController,
        models: ModelController,
        background: Background,
        settings: SettingsKeeper,
        engines: EnginePool,
        file: Callable[[], Path],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._chats = chats
        self._models = models
        self._background = background
        self._settings = settings
        self._engines = engines
        self._file = file
        self.presets: tuple[Preset, ...] = ()
        self._library: tuple[Preset, ...] = ()
        self._begun = ("", "")
        """What a starter put into the composer last, and what stood there before."""
        self.menu = PresetMenu(pane.composer, pane)
        self.menu.chosen.connect(self.use)
        self.menu.edit_wanted.connect(self.edit)

    def begin(self) -> None:
        """Reads the presets."""

        def work() -> tuple[tuple[Preset, ...], tuple[Preset, ...], str]:
            known = library()
            presets, notice = PresetFile(self._file(), known).read()
            return known, tuple(map(_now, presets)), notice

        def then(result: tuple[tuple[Preset, ...], tuple[Preset, ...], str]) -> None:
            self._library, presets, notice = result
            self._set(presets)
            if notice:
                self.problem.emit(notice)

        self._background.run_task(work, then)

    def _set(self, presets: Sequence[Preset]) -> None:
        self.presets = tuple(presets)
        self.menu.set_presets(self.presets)

    def use(self, preset: Preset) -> None:
        """Takes over what the preset holds; what stands in the composer goes into it."""
        composer = self._pane.composer
        written = composer.text().strip()
        if preset.system_prompt:
            self._chats.choices.set_system_prompt(preset.system_prompt)
        if preset.sampling is not None:
            self._chats.choices.set_sampling(preset.sampling)
        if preset.own:
            self._chats.choices.set_own(joined(self._chats.chat.own, preset.own))
        if preset.ref is not None and preset.ref != self._models.ref:
            self._choose_model(preset)
        if preset.message:
            composer.set_message(filled(preset.message, written), expects=preset.message)
        composer.focus()

    def begin_with(self, starter: Starter) -> None:
        """Puts a starter's message into the composer, in the place of another one's."""
        composer = self._pane.composer
        written = composer.text().strip()
        if written == self._begun[0]:
            written = self._begun[1]
        message = filled(starter.message, written)
        self._begun = (message, written)
        composer.set_message(message, expects=starter.message)
        composer.focus()

    def _choose_model(self, preset: Preset) -> None:
        model = next((m for m in self._models.models if m.ref == preset.ref), None)
        if model is None:
            self.notice.emit(
                self.tr(
                    "The model of the preset “{0}” is not installed any more, so the present one "
                    "stays."
                ).format(preset.name)
            )
        else:
            self._models.choose(model)

    def edit(self) -> PresetsDialog:
        """Opens the dialog with all presets."""
        from llama32_desktop.ui.presets.dialog import PresetsDialog

        dialog = PresetsDialog(
            self.presets, self._library, self._models.models, self._pane.window()
        )
        WindowPlace(dialog, "presets", self._settings)
        dialog.saved.connect(self._keep)
        dialog.rows_wanted.connect(lambda preset: self.run_over_rows(preset, dialog))
        dialogs.show(dialog)
        return dialog

    def run_over_rows(self, preset: Preset, parent: QWidget) -> RowsDialog:
        """Opens the dialog that asks a preset of each row of a table."""
        from llama32_desktop.ui.presets.rows_dialog import RowsDialog

        dialog = RowsDialog(
            *(preset, self._models.models, self._models.ref, self._engines, self._settings.value),
            parent,
        )
        dialogs.show(dialog)
        return dialog

    def rename_models(self, now: Callable[[str], str]) -> None:
        """Gives each model that presets name the text that `now` says it has."""
        changed = tuple(
            replace(each, model=now(each.model) if each.model else "", own=renamed(each.own, now))
            for each in self.presets
        )
        if changed != self.presets:
            self._keep(changed)

    def _keep(self, presets: tuple[Preset, ...]) -> None:
        def failed(error: Exception) -> None:
            reason = getattr(error, "strerror", None) or str(error)
            self.problem.emit(
                self.tr(
                    "The presets could not be kept ({0}), so they last until the app ends; check "
                    "the space on the disk and that the app's settings folder can be written."
                ).format(reason)
            )

        self._set(presets)
        self._background.run_task(
            lambda: PresetFile(self._file(), self._library).keep(presets), failed=failed
        )


def _now(preset: Preset) -> Preset:
    """A preset with the text that the starter has now."""
    own = renamed(preset.own, starter_now)
    return replace(preset, model=starter_now(preset.model), own=own)


def filled(message: str, text: str) -> str:
    """A preset's message with what was written already in its last blank, or below it."""
    if not text:
        return message
    blanks = blanks_of(message)
    if not blanks:
        return f"{message}\n\n{text}"
    start, end, _ = blanks[-1]
    return message[:start] + text + message[end:]
