"""Opens the settings, and has what was saved hold at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from llama32_desktop.settings import Settings
from llama32_desktop.ui.chat.pane import ChatPane
from llama32_desktop.ui.conversation.controller import ChatController
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.removal import Ending
from llama32_desktop.ui.kit.theme import apply_appearance, set_reduced_motion
from llama32_desktop.ui.services.lending import Lending
from llama32_desktop.ui.services.machine import MachineWatch
from llama32_desktop.ui.services.memory_use import RealUse
from llama32_desktop.ui.services.model import ModelController
from llama32_desktop.ui.services.program_server import ProgramServer, Reach
from llama32_desktop.ui.services.servers import ServerList
from llama32_desktop.ui.services.settings import SettingsKeeper
from llama32_desktop.ui.services.window_place import WindowPlace

if TYPE_CHECKING:
    from llama32_desktop.models.library import InstalledModel
    from llama32_desktop.ui.settings.dialog import SettingsDialog
    from llama32_desktop.ui.settings.model_pages import ChosenModel
    from llama32_desktop.ui.turn.state import Chat


class SettingsController(QObject):
    """The app's settings, the chosen model's, and a conversation's instructions."""

    applied = Signal()
    """What was saved holds."""
    models_wanted = Signal()
    """What can be downloaded is to be shown."""

    def __init__(
        self,
        window: QWidget,
        pane: ChatPane,
        settings: SettingsKeeper,
        models: ModelController,
        chats: ChatController,
        real_use: RealUse,
        machine: MachineWatch,
        servers: ServerList,
        background: Background,
        busy_with: Callable[[], str],
        restart: Callable[[], None],
        program_server: ProgramServer,
        lending: Lending,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._pane = pane
        self._settings = settings
        self._models = models
        self._chats = chats
        self._real_use = real_use
        self._machine = machine
        self._servers = servers
        self._background = background
        self._busy_with = busy_with
        self._restart = restart
        self._program_server = program_server
        self._lending = lending

    def show(
        self, model: InstalledModel | None = None, above: QWidget | None = None
    ) -> SettingsDialog:
        """Opens the window with all of them.

        Args:
            model: The one whose settings are shown first; without it, the chosen one's after the
                app's.
            above: The window that it belongs to; without it the main one.
        """
        from llama32_desktop.ui.settings.dialog import SettingsDialog
        from llama32_desktop.ui.settings.load_form import LoadForm
        from llama32_desktop.ui.settings.template_form import TemplateForm

        chosen = self._described(model or self._models.state.model)
        window = above or self._window
        dialog = SettingsDialog(
            self._settings.value,
            chosen,
            self._background,
            window,
            self._servers,
            program_server=self._program_server,
            lending=self._lending,
        )
        dialog.saved.connect(lambda fields: self.apply(**fields))
        if chosen is not None:
            ref = chosen.model.ref
            dialog.model_saved.connect(
                lambda settings, sampling: self._models.set_settings(ref, settings, sampling)
            )
            if chosen.loaded is not None and dialog.has(TemplateForm):
                dialog.stack.when_made("template", lambda _: self._preview(dialog))
            if dialog.has(LoadForm):
                dialog.stack.when_made("loading", lambda _: self._judge(dialog, chosen.model))
        dialog.reset.connect(self._reset)
        dialog.busy_with = self._busy_with
        dialog.restart_wanted.connect(self._restart)
        dialog.models_wanted.connect(self.models_wanted)
        WindowPlace(dialog, "settings", self._settings)
        dialogs.show(dialog)
        Ending(dialog, dialog.stack.end)
        if model is not None:
            dialog.show_model()
        return dialog

    def _preview(self, dialog: SettingsDialog) -> None:
        from llama32_desktop.ui.settings.template_form import TemplateForm
        from llama32_desktop.ui.settings.template_previews import TemplatePreviews

        TemplatePreviews(dialog.form(TemplateForm), self._models)

    def _judge(self, dialog: SettingsDialog, model: InstalledModel) -> None:
        from llama32_desktop.ui.settings.load_form import LoadForm
        from llama32_desktop.ui.settings.load_verdict import LoadVerdict

        extra = self._settings.value.extra_models
        LoadVerdict(dialog.form(LoadForm), model, self._machine, self._background, extra)

    def _described(self, model: InstalledModel | None) -> ChosenModel | None:
        """A model with its settings, and what was measured where it is the one in use."""
        from llama32_desktop.ui.settings.model_pages import ChosenModel

        if model is None:
            return None
        value, models = self._settings.value, self._models
        settings = value.loading_of(model.ref)
        sampling = value.sampling_of(model.ref, model.sampling)
        if model.ref != models.ref:
            return ChosenModel(model, settings, sampling)
        loaded, use = models.loaded, self._real_use.value
        return ChosenModel(model, settings, sampling, loaded, models.tuning, use)

    def apply(self, **fields: Any) -> None:
        """Keeps these fields of `Settings`, and has all of them hold."""
        was = Reach.of(self._settings.value)
        self._settings.update(**fields)
        value = self._settings.value
        reach = Reach.of(value)
        if was != reach or not reach.network:  # else it is for its start
            self._program_server.reach(reach)
        apply_appearance(value.appearance)
        set_reduced_motion(value.reduce_motion)
        self._pane.composer.set_enter_sends(value.enter_sends)
        self._pane.transcript.set_wraps_code(value.wrap_code)
        self._models.unload_after(value.unload_after_minutes)
        self.applied.emit()

    def _reset(self) -> None:
        kept = self._settings.value
        fields = msgspec.structs.asdict(
            Settings(
                model_path=kept.model_path,
                extra_models=kept.extra_models,
                first_run_done=kept.first_run_done,
                own_fields=kept.own_fields,
                collections_here=kept.collections_here,
            )
        )
        del fields["unknown"]
        self.apply(**fields)
        if self._models.state.phase in ("loading", "ready", "failed"):
            self._models.load()

    def show_system_prompt(self) -> None:
        """Opens the instructions of the shown conversation."""
        from llama32_desktop.ui.settings.system_prompt import SystemPromptDialog

        # Another conversation may be shown by the time it is saved.
        chat, default = self._chats.chat, self._settings.value.system_prompt
        dialog = SystemPromptDialog(chat.prompt, default, self._window)
        dialog.saved.connect(lambda text, for_new: self._set_system_prompt(chat, text, for_new))
        dialogs.show(dialog)

    def show_own_choices(self) -> None:
        """Opens the guard and the adapters of the shown conversation."""
        from llama32_desktop.ui.settings.own_dialog import OwnDialog

        chat, model = self._chats.chat, self._models.state.model
        dialog = OwnDialog(chat.own, model, self._window)
        dialog.saved.connect(lambda own: self._chats.choices.set_own(own, chat))
        dialogs.show(dialog)

    def _set_system_prompt(self, chat: Chat, text: str, for_new: bool) -> None:
        if for_new:
            self._settings.update(system_prompt=text)
        elif self._settings.value.system_prompt == chat.prompt:
            self._settings.update(system_prompt="")
        self._chats.choices.set_system_prompt(text, chat)
