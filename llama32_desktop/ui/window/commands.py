"""What the menus' entries do, and when they can be chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from llama32_desktop import paths
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.places import Place
from llama32_desktop.ui.services.window_place import WindowPlace
from llama32_desktop.ui.window.main_window import MainWindow
from llama32_desktop.ui.window.parts import Parts

if TYPE_CHECKING:
    from llama32_desktop.conversations.model import Rating
    from llama32_desktop.models.library import InstalledModel
    from llama32_desktop.ui.manual.window import ManualWindow


class Commands(QObject):
    """Stands between the menus and all parts of the app."""

    def __init__(self, app: Parts, window: MainWindow) -> None:
        super().__init__(window)
        self._app = app
        self._window = window
        self._manual: ManualWindow | None = None
        for action, command in self._commands():
            action.triggered.connect(lambda _=False, command=command: command())
        for action, command in self._commands_of_chats():
            action.triggered.connect(lambda _=False, command=command: self._in_chats(command))
        window.places.changed.connect(lambda _: self.enable())
        window.closing.connect(self._close_manual)
        self.enable()

    def _commands(self) -> list[tuple[Any, Callable[[], Any]]]:
        app, actions = self._app, self._window.actions_
        return [
            (actions.open_model, self.open_model),
            (actions.copy_answer, app.clipboard.answer),
            (actions.copy_conversation, app.clipboard.conversation),
            (actions.rate_good, lambda: self._rate("good")),
            (actions.rate_bad, lambda: self._rate("bad")),
            (actions.export_one, self._export_shown),
            (actions.export_all, app.exchange.export_all),
            (actions.export_training, lambda: app.exchange.ask_training(app.chats.chat.id)),
            (actions.import_some, app.exchange.import_some),
            (actions.back_up, app.exchange.back_up),
            (actions.restore, app.exchange.restore),
            (actions.presets, app.presets.edit),
            (actions.delete, self._delete_shown),
            (actions.places["chats"], lambda: self.go("chats")),
            (actions.places["documents"], lambda: self.go("documents")),
            (actions.places["models"], lambda: self.go("models")),
            (actions.get_models, app.models_window.open),
            (actions.extract, lambda: app.documents.show("extract")),
            (actions.summarise, lambda: app.documents.show("summary")),
            (actions.meeting_notes, lambda: app.documents.show("notes")),
            (actions.ask, lambda: app.documents.show("ask")),
            (actions.ask_pages, lambda: app.documents.show("pages")),
            (actions.jobs, lambda: app.documents.show("jobs")),
            (actions.compare, app.comparison.ask),
            (actions.load, app.models.load),
            (actions.unload, app.models.unload),
            (actions.stop, app.chats.stop),
            (actions.settings, app.settings_controller.show),
            (actions.manual, self._show_manual),
            (actions.shortcuts, self._show_shortcuts),
            (actions.log, self._show_log),
            (actions.report, self._report_problem),
            (actions.update, app.update_check.ask),
            (actions.about, self._show_about),
        ]

    def _commands_of_chats(self) -> list[tuple[Any, Callable[[], Any]]]:
        """What is done where the conversations are shown."""
        app, actions = self._app, self._window.actions_
        return [
            (actions.new_chat, app.chats.new_chat),
            (actions.add_picture, app.intake.choose),
            (actions.use_preset, app.presets.menu.open),
            (actions.system_prompt, app.settings_controller.show_system_prompt),
            (actions.own_choices, app.settings_controller.show_own_choices),
            (actions.find, self._window.pane.find_bar.open),
            (actions.find_next, lambda: app.find.go(forwards=True)),
            (actions.find_previous, lambda: app.find.go(forwards=False)),
            (actions.search, self._search),
            (actions.rename, self._rename),
        ]

    def _in_chats(self, command: Callable[[], Any]) -> None:
        self._window.places.go("chats")
        command()

    def go(self, place: Place) -> None:
        """Shows a place of the window, which is made the first time."""
        if place == "documents":
            self._app.documents.show()
        elif place == "models":
            self._app.models_window.open()
        else:
            self._window.places.go(place)

    def enable(self) -> None:
        """Lets be chosen what makes sense now."""
        actions, chat = self._window.actions_, self._app.chats.chat
        stored = chat.conversation is not None
        in_sight = self._window.places.current == "chats"
        phase = self._app.models.state.phase
        actions.copy_answer.setEnabled(in_sight and any(m.is_answer for m in chat.branch))
        actions.copy_conversation.setEnabled(in_sight and bool(chat.branch))
        self._show_rating()
        actions.toggle_list.setEnabled(in_sight)
        for find in (actions.find, actions.find_next, actions.find_previous):
            find.setEnabled(bool(chat.branch))
        actions.rename.setEnabled(stored)
        actions.export_one.setEnabled(in_sight and stored)
        actions.delete.setEnabled(in_sight and stored)
        actions.load.setEnabled(phase in ("unloaded", "failed"))
        actions.unload.setEnabled(phase in ("ready", "loading"))
        actions.stop.setEnabled(self._app.chats.busy)

    def _show_rating(self) -> None:
        actions, rated = self._window.actions_, self._app.ratings.last
        rating = rated.rating if rated is not None else ""
        in_sight = self._window.places.current == "chats"
        for action, means in ((actions.rate_good, "good"), (actions.rate_bad, "bad")):
            action.setEnabled(in_sight and rated is not None)
            action.setChecked(rating == means)

    def _rate(self, rating: Rating) -> None:
        self._show_rating()  # as it is, until it is kept
        self._app.ratings.rate_last(rating)

    def open_model(self) -> None:
        """Has the person choose a model's file."""
        dialogs.ask_model_file(
            paths.models_folder(), self._app.model_import.open, self._window, checkpoints=True
        )

    def export(self, conversation_id: int) -> None:
        """Asks where a conversation is to go."""
        titles = {c.id: c.title for c in self._app.chats.conversations}
        shown = self._app.chats.chat.conversation
        if shown is not None:  # while the list is at the archive or the trash
            titles.setdefault(shown.id, shown.title)
        self._app.exchange.export_one(conversation_id, titles.get(conversation_id, ""))

    def regenerate_with(self, message_id: int, model: InstalledModel) -> None:
        """Has another model write an answer again; it is the chosen one from then on."""
        if not self._app.chats.busy:
            self._app.chats.choose(model)
            self._app.models.choose(model)
            self._app.chats.versions.regenerate(message_id)

    def show_details(self, message_id: int) -> None:
        """Shows how an answer of the shown conversation was made."""
        from llama32_desktop.ui.conversation.answer_details import AnswerDetails

        message = self._app.chats.chat.message(message_id)
        if message is not None:
            dialogs.show(AnswerDetails(message, self._window))

    def _export_shown(self) -> None:
        if self._app.chats.chat.id is not None:
            self.export(self._app.chats.chat.id)

    def _rename(self) -> None:
        self._window.actions_.toggle_list.setChecked(True)
        self._window.conversations.rename(self._app.chats.chat.id)

    def _delete_shown(self) -> None:
        numbers = self._window.conversations.meant(self._app.chats.chat.id)
        if numbers and self._window.conversations.scope != "trash":
            self._app.sidebar.delete(*numbers)

    def _search(self) -> None:
        self._window.actions_.toggle_list.setChecked(True)
        self._window.conversations.start_search()

    def _show_manual(self) -> None:
        from llama32_desktop.ui.manual.window import ManualWindow

        if self._manual is None:
            self._manual = ManualWindow(self._app.background, self._window)
            WindowPlace(self._manual, "manual", self._app.settings)
        self._manual.show()
        self._manual.raise_()
        self._manual.activateWindow()

    def _close_manual(self) -> None:
        if self._manual is not None:
            self._manual.close()

    def _show_shortcuts(self) -> None:
        from llama32_desktop.ui.window.shortcuts import ShortcutsDialog

        dialogs.show(ShortcutsDialog(self._window.actions_, self._window))

    def _show_log(self) -> None:
        from llama32_desktop.ui.window.log_viewer import show_log

        show_log(self._app.settings, self._app.background, self._window)

    def _report_problem(self) -> None:
        from llama32_desktop.ui.window.problem_report import report_problem

        app = self._app
        report_problem(app.models, app.settings, app.background, self._window)

    def _show_about(self) -> None:
        from llama32_desktop.ui.window.about import show_about

        app = self._app
        show_about(app.models.state.model, app.background, app.engine, self._window)
