"""Everything behind the window, wired together after its first picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from llama32_desktop import log, paths
from llama32_desktop.conversations.model import Message
from llama32_desktop.conversations.store import MissingError
from llama32_desktop.downloads.wanted import Wanted
from llama32_desktop.models.last_use import note_use
from llama32_desktop.ui.chat.starters import Starter
from llama32_desktop.ui.conversation.own_words import own_words
from llama32_desktop.ui.kit import garbage
from llama32_desktop.ui.kit.access_keys import without_key
from llama32_desktop.ui.kit.file_dialog import begin_in
from llama32_desktop.ui.kit.places import Place
from llama32_desktop.ui.kit.plain_text import call_main_window
from llama32_desktop.ui.services.early_settings import EarlySettings
from llama32_desktop.ui.services.model_state import ModelState
from llama32_desktop.ui.services.program_server import Reach
from llama32_desktop.ui.services.tuning import IDLE_MS
from llama32_desktop.ui.services.workload import Work
from llama32_desktop.ui.text.markdown import warm_up
from llama32_desktop.ui.turn.state import Chat, PendingTurn
from llama32_desktop.ui.window.commands import Commands
from llama32_desktop.ui.window.main_window import MainWindow
from llama32_desktop.ui.window.parts import Parts

if TYPE_CHECKING:
    from llama32_desktop.models.library import MissingModel


class Desktop(Parts):
    """The running app: how one part's news reach the others."""

    def __init__(
        self,
        window: MainWindow,
        early: EarlySettings | None = None,
        *,
        tune_after_ms: int = IDLE_MS,
    ) -> None:
        super().__init__(window, tune_after_ms=tune_after_ms)
        self._early = early
        self._answering: Work | None = None
        self.commands = Commands(self, window)
        self._connect()
        self.status.show_empty()

    def begin(self, model: str | None = None) -> None:
        """Read settings and conversations, choose a model and load it.

        Args:
            model: Path or id; else the one of the last time, else the first installed.
        """
        self.engine.start()
        self.background.run_task(warm_up)
        self.other_folder.check()
        self.settings.ready.connect(lambda _: self.models.begin(model))
        self.settings.read(self._early.taken if self._early else None)
        self._open()
        self.documents.begin()
        self.warming.begin()
        self.background.run_task(log.begin)  # takes a while, and nobody waits for it

    def _open(self) -> None:
        self.presets.begin()
        self.storage.open(paths.database_file, paths.pictures_folder)

    def _begin_elsewhere(self) -> None:
        """Another folder was chosen: what is kept there takes the place of what is shown."""
        self.status.store_missing = False
        self.drafts.await_store()
        self.chats.forget_all()
        self.settings.read()
        self._open()

    # Wiring

    def _connect(self) -> None:
        self.window.closing.connect(self.close)
        self.unkept.keep = self._keep_written
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.close)
        if isinstance(app, QGuiApplication):
            app.commitDataRequest.connect(self._keep_written)
        self.background.failed.connect(self._on_background_error)
        self.settings.ready.connect(self._on_settings)
        self.settings.ready.connect(lambda _: self._come_back())
        self.settings.problem.connect(self.notices.show_error)
        self.other_folder.changed.connect(self._begin_elsewhere)
        self.storage.opened.connect(self._on_store_opened)
        self.storage.unavailable.connect(self._on_store_unavailable)
        self.window.places.changed.connect(self._on_place)
        self.announcements.answer_wanted.connect(lambda: self.window.places.go("chats"))
        self._connect_models()
        self._connect_list()
        self._connect_chat()
        self._connect_files()

    def _connect_models(self) -> None:
        bar, models = self.window.model_bar, self.models
        models.models_changed.connect(bar.picker.set_models)
        models.models_changed.connect(self.window.pane.transcript.message_actions.set_models)
        models.missing_changed.connect(bar.picker.set_missing)
        models.state_changed.connect(self._on_model_state)
        models.state_changed.connect(self.real_use.follow)
        models.problem.connect(self.notices.show_load_error)
        models.not_found.connect(self._on_model_not_found)
        models.remarked.connect(lambda sentence: self.notices.show_text(sentence, "warning"))
        models.settled.connect(self._on_settled)
        models.replaced.connect(self._on_model_replaced)
        bar.picker.model_chosen.connect(self.chats.choose)
        bar.picker.model_chosen.connect(lambda _: self.notices.hide_leaving(None))
        bar.picker.model_chosen.connect(models.choose)
        bar.picker.missing_chosen.connect(self.missing.ask)
        bar.picker.file_wanted.connect(self.commands.open_model)
        bar.picker.download_wanted.connect(self.models_window.open)
        bar.load_wanted.connect(models.load)
        bar.cancel_wanted.connect(models.cancel_load)
        self.settings_controller.applied.connect(self.text_zoom.show)
        self.settings_controller.models_wanted.connect(self.models_window.show_catalogue)
        bar.settings_wanted.connect(self.settings_controller.show)
        self.model_import.use_wanted.connect(models.choose_file)
        self.model_import.problem.connect(self._on_model_not_found)
        self.model_import.convert_wanted.connect(self._on_conversion_wanted)
        self.model_import.adapter_added.connect(self.models_window.tell_adapter)
        self.documents.models_wanted.connect(self.models_window.open)
        self.documents.model_offered.connect(self.model_import.open_folder)
        self.models_window.news.connect(self.notices.show_arrival)
        self.models_window.failed.said.connect(self.notices.show_problem)
        self.models_window.failed.over.connect(self.notices.take_back)
        self.models_window.problem.connect(self.notices.show_error)
        self.models_window.settings_wanted.connect(self.settings_controller.show)
        bar.follow(self.workload)
        self.tuner.tuned.connect(models.note_tuning)
        self.weights.right.connect(self.notices.show_aside)
        self.weights.wrong.connect(self.notices.show_error)
        self.notices.load_wanted.connect(models.load)
        self.notices.file_wanted.connect(self.commands.open_model)
        self.notices.download_wanted.connect(self.models_window.open)
        self.notices.arrival_wanted.connect(models.choose_file)
        self.notices.remedy_wanted.connect(self.waiting.remedy)
        self.notices.withheld_wanted.connect(self.waiting.send_withheld)
        self.notices.model_wanted.connect(models.choose)

    def _connect_list(self) -> None:
        listed = self.window.conversations
        listed.new_wanted.connect(self.chats.new_chat)
        listed.chosen.connect(self.chats.open_conversation)
        listed.rename_wanted.connect(self.chats.rename)
        listed.collapsed_changed.connect(
            lambda ids: self.settings.update(collapsed_folders=list(ids))
        )
        self.chats.current_changed.connect(listed.set_current)
        self.chats.answering_changed.connect(listed.model.set_answering)
        self.chats.answering_changed.connect(self._on_answering)
        self.sidebar.deleted.connect(self.notices.show_undo)
        self.sidebar.back.connect(self.notices.take_back)
        self.sidebar.restore_offered.connect(self.notices.show_restore)
        self.sidebar.said.connect(self.notices.show_text)
        self.sidebar.problem.connect(self.notices.show_error)
        asked = listed.conversation_actions
        asked.export.connect(self.commands.export)
        asked.export_several.connect(self.exchange.export_several)
        asked.deleted_messages_sought.connect(self.deleted_messages.seek)
        asked.bring_back_messages.connect(self.deleted_messages.bring_back)
        self.exchange.imported.connect(self.sidebar.begin)
        self.exchange.restore_ready.connect(self._reopen_store)

    def _connect_chat(self) -> None:
        pane = self.window.pane
        pane.composer.text_edited.connect(self._on_draft)
        pane.transcript.empty.chosen.connect(self._on_starter)
        pane.prompt_line.clicked.connect(self.settings_controller.show_system_prompt)
        pane.own_line.clicked.connect(self.settings_controller.show_own_choices)
        pane.transcript.message_actions.show_details.connect(self.commands.show_details)
        pane.transcript.message_actions.regenerate_with.connect(self.commands.regenerate_with)
        pane.transcript.message_actions.models_wanted.connect(self.models_window.open)
        pane.transcript.message_actions.compare.connect(self.comparison.ask_again)
        pane.transcript.message_actions.compare_versions.connect(self.comparison.show_versions)
        self.comparison.notice.connect(self.notices.show_text)
        self.comparison.lacking.connect(self.notices.show_lacking)
        self.chats.view_changed.connect(self._on_view_changed)
        self.chats.refused.connect(self._on_view_changed)
        self.turns.withheld.connect(self._on_withheld)
        self.chats.problem.connect(self.notices.show_error)
        self.chats.sent.connect(self.notices.hide)
        self.chats.answered.connect(self.titling.consider)
        self.titling.titled.connect(self.chats.note_title)
        self.turns.committed.connect(self._on_committed)
        self.turns.finished.connect(self._on_answered)
        self.turns.finished.connect(lambda _: self.real_use.measure())
        self.turns.reading.connect(lambda _: self.status.show_activity())
        self.turns.text_arrived.connect(self.status.note_text)
        self.turns.summarising.connect(self.status.note_summary)
        self.presets.problem.connect(self.notices.show_error)
        self.program_server.problem.connect(self.notices.show_error)
        self.lending.problem.connect(self.notices.show_error)
        self.presets.notice.connect(self.notices.show_text)
        self.deleted_messages.deleted.connect(self.notices.show_undo)
        self.deleted_messages.nothing_deleted.connect(self.notices.show_text)
        self.deleted_messages.problem.connect(self.notices.show_error)

    def _connect_files(self) -> None:
        self.intake.watch(self.drop_target)
        self.drop_target.model_offered.connect(self.model_import.open)
        self.texts.model_offered.connect(self.model_import.open_folder)
        for changed in (self.texts.changed, self.picture_attachment.changed):
            changed.connect(self._on_files_changed)
            changed.connect(self.drafts.keep)
        self.turns.blind.connect(self.picture_attachment.warn)
        self.turns.leaving.connect(self._on_leaving)
        # The question was about the text that stood there.
        actions = self.window.pane.transcript.message_actions
        actions.edit_changed.connect(lambda *_: self.notices.hide_leaving(None))
        self.window.pane.composer.held_back.connect(self.picture_attachment.remind)
        self.notices.sending_wanted.connect(self._send_without_picture)

    # News

    def _on_place(self, place: Place) -> None:
        self.settings.update(place=place)
        self._show_title()

    def _show_title(self) -> None:
        """The window is called after what it shows."""
        place, conversation = self.window.places.current, self.chats.chat.conversation
        if place == "chats":
            call_main_window(self.window, conversation.title if conversation else "")
        else:
            call_main_window(self.window, without_key(self.window.actions_.places[place].text()))

    def _on_answering(self, ids: frozenset[int]) -> None:
        if ids and self._answering is None:
            self._answering = self.workload.begin(self.tr("Answering"), first=True)
        elif not ids:
            self.workload.end(self._answering)
            self._answering = None

    def _on_settings(self, notice: str) -> None:
        self.notices.show_text(notice, "warning")
        chat = self.chats.chat
        if chat.conversation is None and not chat.system_prompt:
            chat.system_prompt = self.settings.value.system_prompt
            self.window.pane.prompt_line.set_prompt(chat.prompt)
        begin_in(self.settings.value.file_folder)
        self.window.restore(self.settings.value)
        self.commands.go(self.window.places.current)
        self.window.conversations.set_collapsed(self.settings.value.collapsed_folders)
        self.settings_controller.apply()
        if self.settings.value.serve_programs:
            settings = self.settings.value
            self.program_server.start(settings.server_port, Reach.of(settings))
        if (value := self.settings.value).lend_devices:
            self.lending.start(value.lend_port, value.lend_keep_gb)
        if self.settings.value.ask_for_updates:
            self.update_check.ask(quietly=True)
        if self.settings.value.is_first_run and self.first_run is None:
            self._begin_first_run()

    def _begin_first_run(self) -> None:
        from llama32_desktop.ui.models_window.first_run import FirstRun

        guide = self.first_run = FirstRun(
            self.window.pane, self.engine, self.models, self.chats, self.settings, self
        )
        guide.file_wanted.connect(self.commands.open_model)
        guide.fetch_wanted.connect(self.models_window.fetch)
        guide.all_wanted.connect(self.models_window.show_found)
        self.model_import.use_wanted.connect(guide.finish)
        guide.begin()

    def _on_store_opened(self, notice: str) -> None:
        self._store_known = True
        self.notices.show_text(notice, "warning")
        self.sidebar.begin()
        self.drafts.begin()
        self.edits.begin()
        self._come_back()
        self.storage.remove_unused_pictures()
        self._note_ready()

    def _note_ready(self) -> None:
        if self.status.settled and self._store_known:
            self.file_opener.set_ready()

    def _come_back(self) -> None:
        """Shows the conversation of the last time, once the settings and it can be read.

        Not where files are to go with a message: that is about something new.
        """
        number = self.settings.value.conversation
        if number and self._store_known and not self.status.store_missing:
            self.settings.update(conversation=0)  # the next start must not fail where this one does
            if not self.file_opener.waits:
                self.chats.come_back(number)

    def _on_store_unavailable(self, sentence: str) -> None:
        self._store_known = self.status.store_missing = True
        if not self.other_folder.show():
            self.notices.show_error(sentence)
        self.status.show_can_send()
        self._note_ready()

    def _on_background_error(self, error: Exception) -> None:
        if isinstance(error, MissingError):  # of a conversation that was just deleted
            return
        if not (isinstance(error, OSError) and self.other_folder.show()):
            self.notices.show_error(str(error))

    def _on_model_not_found(self, sentence: str) -> None:
        self.notices.show_load_error(sentence, can_retry=False)

    def _on_conversion_wanted(self, wanted: Wanted) -> None:
        self.models_window.get(wanted)
        self.models_window.show_queue()

    def _on_model_replaced(self, gone: MissingModel) -> None:
        self.notices.show_text(self.missing.describe_replacement(gone))

    def _on_settled(self) -> None:
        self.status.settled = True
        self.window.model_bar.settle()
        garbage.set_aside()
        self.models_window.begin()
        self._note_ready()
        self.status.show_empty()
        self.status.show_can_send()
        self.other_folder.show()

    def _on_model_state(self, state: ModelState) -> None:
        self.window.model_bar.show_state(state)
        self._show_own()
        if state.phase == "ready":
            if state.loaded is not None:
                self.tuner.consider(state.loaded)
                self.weights.consider(state.loaded)
            self._note_use()
            self.usage.refresh()
            self.reading_ahead.show_chat(self.chats.chat)
        elif state.phase != "loading" or state.fraction == 0:
            self.tuner.forget()
            self.weights.touch()
            self.usage.refresh()
        if state.phase != "loading" or state.fraction == 0:
            self.chats.show_sight()
            self.picture_attachment.show()
            self.status.show_empty()
        self.status.show_can_send()
        self.status.show_activity()
        self.commands.enable()

    def _on_view_changed(self) -> None:
        chat = self.chats.chat
        self._show_title()
        if chat.waiting:
            self.tuner.touch()
            self.weights.touch()
            self.titling.touch()
        self.window.pane.prompt_line.set_prompt(chat.prompt)
        self._show_own()
        self.notices.show_refusal(chat)
        self.notices.show_withheld(chat)
        self.notices.hide_leaving(chat)
        self.usage.show_chat(chat, self.window.pane.composer.text())
        self.reading_ahead.show_chat(chat)
        self.picture_attachment.show()
        self.status.show_can_send()
        self.status.show_activity()
        self.commands.enable()

    def _show_own(self) -> None:
        self.window.pane.own_line.set_line(own_words(self.chats.chat.own, self.models.ref))

    def _on_withheld(self, chat: Chat) -> None:
        if chat is self.chats.chat:
            self._on_view_changed()

    def _on_starter(self, starter: Starter) -> None:
        if starter.message:
            self.presets.begin_with(starter)
        else:
            self.intake.choose()

    def _on_committed(self, chat: Chat, pending: PendingTurn) -> None:
        if chat is self.chats.chat:
            self.usage.note_used(pending.tokens)

    def _on_leaving(self, chat: Chat, turn: PendingTurn) -> None:
        """Asks before the first words of a conversation leave this machine."""
        model = self.models.state.model
        if model is None or chat is not self.chats.chat:
            return

        def send() -> None:
            if chat is self.chats.chat and self.models.ref == model.ref and not self.chats.busy:
                self.chats.choose(model)
                if turn.from_composer:  # as it is now: a part may have been taken out since
                    self.window.pane.composer.send()
                else:
                    self.turns.submit(chat, turn)

        self.notices.show_leaving(chat, model.name, model.host, send)

    def _send_without_picture(self) -> None:
        self.picture_attachment.remove()
        self.window.pane.composer.send()

    def _on_files_changed(self) -> None:
        self.usage.show_draft(self.window.pane.composer.text())
        self.status.show_can_send()
        self.status.show_activity()

    def _on_draft(self, text: str) -> None:
        self.tuner.touch()
        self.weights.touch()
        self.titling.touch()
        self.usage.show_draft(text)

    def _note_use(self) -> None:
        if (loaded := self.models.loaded) is not None:
            self.background.run_task(lambda: note_use(loaded.ref))

    def _on_answered(self, message: Message) -> None:
        self._note_use()
        self.usage.refresh()
        if self.window.places.current != "chats":
            self.window.rail.buttons["chats"].set_news(self.tr("An answer is finished"))
        self.announcements.finished(message, shown=message.conversation_id == self.chats.chat.id)

    def _keep_written(self) -> None:
        """Keeps what is not sent, also where the system asks whether its session may end."""
        if not self._closed:
            self.drafts.keep()
            self.edits.keep()

    def _reopen_store(self) -> None:
        """A backup lies ready: it takes the place of what is open."""
        self._keep_written()
        self.drafts.await_store()
        self.chats.forget_all()
        self.storage.close()
        self.storage.open(paths.database_file, paths.pictures_folder)
        self.notices.show_text(
            self.tr("The backup was restored; what was here before is kept in the data folder.")
        )
