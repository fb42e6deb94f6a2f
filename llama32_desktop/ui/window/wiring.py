"""Everything behind the window, wired together after its first picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from llama32_desktop import log, paths
from llama32_desktop.conversations.model import Message
from llama32_desktop.conversations.store import MissingError
from llama32_desktop.engine.client.pool import EnginePool
from llama32_desktop.engine.client.supervisor import Supervisor
from llama32_desktop.models.tuned import Tunings
from llama32_desktop.ui.attachments.thumbnails import Thumbnails
from llama32_desktop.ui.conversation.announcements import Announcing
from llama32_desktop.ui.conversation.clipboard import Copying
from llama32_desktop.ui.conversation.controller import ChatController
from llama32_desktop.ui.conversation.deleted_messages import DeletedMessages
from llama32_desktop.ui.conversation.drafts import Drafts
from llama32_desktop.ui.conversation.drop_target import DropTarget
from llama32_desktop.ui.conversation.edits import Edits
from llama32_desktop.ui.conversation.file_attachments import DocumentAdding
from llama32_desktop.ui.conversation.notices import Notices
from llama32_desktop.ui.conversation.picture_attachment import Attaching
from llama32_desktop.ui.conversation.pictures import PictureController
from llama32_desktop.ui.conversation.status import Status
from llama32_desktop.ui.documents.controller import DocumentDesk
from llama32_desktop.ui.exchange.controller import Exchange
from llama32_desktop.ui.kit import garbage
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.plain_text import set_window_title
from llama32_desktop.ui.model_bar.missing import MissingModels
from llama32_desktop.ui.models_window.controller import LibraryDesk
from llama32_desktop.ui.models_window.model_import import Importing
from llama32_desktop.ui.presets.controller import PresetDesk
from llama32_desktop.ui.services.document_reader import DocumentWorker
from llama32_desktop.ui.services.early_settings import EarlySettings
from llama32_desktop.ui.services.engine import EngineWorker
from llama32_desktop.ui.services.memory_use import RealUse
from llama32_desktop.ui.services.model import ModelController
from llama32_desktop.ui.services.model_state import ModelState
from llama32_desktop.ui.services.settings import SettingsKeeper
from llama32_desktop.ui.services.store import Storage
from llama32_desktop.ui.services.tuning import IDLE_MS, BackgroundTuner
from llama32_desktop.ui.services.weights import WeightsCheck
from llama32_desktop.ui.settings.controller import SettingsDesk
from llama32_desktop.ui.sidebar.controller import Keeping
from llama32_desktop.ui.text.markdown import warm_up
from llama32_desktop.ui.turn.context_usage import Usage
from llama32_desktop.ui.turn.controller import TurnController
from llama32_desktop.ui.turn.state import Chat, Pending
from llama32_desktop.ui.turn.titles import Titling
from llama32_desktop.ui.turn.vision import Sight
from llama32_desktop.ui.window.commands import Commands
from llama32_desktop.ui.window.file_opening import FileOpening
from llama32_desktop.ui.window.intake import TakingIn
from llama32_desktop.ui.window.main_window import MainWindow
from llama32_desktop.ui.window.other_folder import OtherFolder
from llama32_desktop.ui.window.updates import Updating

if TYPE_CHECKING:
    from llama32_desktop.models.library import MissingModel
    from llama32_desktop.ui.models_window.first_run import FirstRun


class Desktop(QObject):
    """The running app: its parts, and how one's news reach the others."""

    def __init__(
        self,
        window: MainWindow,
        early: EarlySettings | None = None,
        *,
        tune_after_ms: int = IDLE_MS,
    ) -> None:
        super().__init__(window)
        self.window = window
        self._early = early
        self._store_known = self._closed = False
        pane = window.pane
        self.background = Background(self)
        self.settings = SettingsKeeper(self.background, paths.settings_file, self)
        self.tunings = Tunings()
        self.storage = Storage(self.background, self)
        self.engines = EnginePool()
        self.engine = EngineWorker(Supervisor(), self, engines=self.engines)
        self.garbage = garbage.Garbage(self)
        self.tuner = BackgroundTuner(
            self.background, self.tunings, self.engines, self, idle_ms=tune_after_ms
        )
        self.weights = WeightsCheck(lambda: not self.is_idle(), self)
        self.models = ModelController(
            self.engine, self.background, self.settings, self.tunings, self
        )
        self.real_use = RealUse(self.engine, self.background, self)
        self.sight = Sight(self.models, self.storage)
        self.thumbnails = Thumbnails(self.background, self)
        pane.transcript.set_thumbnails(self.thumbnails)
        self.turns = TurnController(self.engine, self.models, self.sight, self.storage, self)
        self.notices = Notices(pane.notice, self.turns, self)
        self.other_folder = OtherFolder(self.background, self.notices, window, self)
        self.usage = Usage(
            pane.meter,
            self.models,
            self.turns,
            self.sight,
            self.background,
            self,
        )
        self.chats = ChatController(
            pane,
            self.storage,
            self.turns,
            self.sight,
            lambda: self.settings.value.system_prompt,
            self,
        )
        self.status = Status(pane, self.models, self.chats, self.turns, self)
        self.keeping = Keeping(window.conversations, self.chats, self.storage, self)
        self.deleted_messages = DeletedMessages(pane, self.chats, self.storage, self)
        self.drafts = Drafts(pane.composer, self.chats, self.storage, self)
        self.edits = Edits(pane.transcript, self.chats, self.storage, self)
        self.exchange = Exchange(window, self.storage, self.notices, lambda: self.chats.idle, self)
        self.presets = PresetDesk(
            pane, self.chats, self.models, self.background, paths.presets_file, self
        )
        self.titling = Titling(self.turns, self.models, self.storage, self.sight, self)
        self.attaching = Attaching(
            pane.composer.strip,
            self.chats,
            self.storage,
            self.sight,
            self.thumbnails,
            self.notices,
            self,
        )
        self.updating = Updating(self.notices, window, self)
        self.reading = DocumentWorker(self)
        self.texts = DocumentAdding(
            pane.composer,
            self.chats,
            self.background,
            self.reading,
            self.notices,
            lambda: self.sight.sees,
            self,
        )
        self.documents = DocumentDesk(
            window, self.engine, self.engines, self.models, self.settings, self
        )
        self.pictures = PictureController(
            window.pane.transcript.message_actions.pictures, window, self.background, self
        )
        self.taking_in = TakingIn(
            window,
            self.chats,
            self.sight,
            self.texts,
            self.attaching,
            self.documents,
            self.pictures,
            self.notices,
            self,
        )
        self.copying = Copying(self.chats, self.turns, pane.transcript, self)
        self.settings_desk = SettingsDesk(
            window,
            pane.composer,
            self.settings,
            self.models,
            self.chats,
            self.real_use,
            self.background,
            self,
        )
        self.drop_target = DropTarget(window)
        self.announcing = Announcing(window)
        self.missing = MissingModels(window, self.models, self.background, self.settings, self)
        self.importing = Importing(window, self.background, self.settings, self)
        self.library = LibraryDesk(
            window,
            window.model_bar,
            self.models,
            self.engine,
            self.settings,
            self.background,
            lambda: self.chats.busy,
            self,
        )
        self.file_opening = FileOpening(window, self.importing.open, self.taking_in.files)
        self.first_run: FirstRun | None = None
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
        self.background.run_task(log.begin)
        self.other_folder.check()
        self.settings.ready.connect(lambda _: self.models.begin(model))
        self.settings.read(self._early.taken if self._early else None)
        self._open()

    def _open(self) -> None:
        self.presets.begin()
        self.storage.open(paths.database_file, paths.pictures_folder)

    def _begin_elsewhere(self) -> None:
        """Another folder was chosen: what is kept there takes the place of what is shown."""
        self.status.store_missing = False
        self.chats.forget_all()
        self.settings.read()
        self._open()

    def is_idle(self) -> bool:
        """Whether nothing is under way: reading, loading, answering, counting."""
        return (
            self.status.settled
            and self._store_known
            and self.background.idle
            and self.reading.idle
            and self.documents.idle
            and self.chats.idle
            and self.turns.counts.idle
            and self.models.state.phase != "loading"
            and (self.first_run is None or self.first_run.idle)
        )

    def close(self) -> None:
        """Keep all that is to be kept, and end the threads and the engine."""
        if self._closed:
            return
        self._closed = True
        self.pictures.close()
        self.announcing.withdraw()
        self.window.hide()  # what follows may take a moment
        self.settings.update(**self.window.shape())
        self.turns.close()
        self.drafts.keep()
        self.edits.keep()
        self.updating.close()
        self.exchange.stop()
        self.storage.close_long()
        self.settings.close()
        self.storage.close()
        self.importing.close()
        if self.first_run is not None:
            self.first_run.close()
        self.library.close()
        self.documents.close()
        self.reading.close()
        self.background.close()
        self.tuner.forget()
        self.weights.close()
        self.engine.end()
        self.engines.close()

    # Wiring

    def _connect(self) -> None:
        self.window.closing.connect(self.close)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.close)
        self.background.failed.connect(self._on_background_error)
        self.settings.ready.connect(self._on_settings)
        self.settings.problem.connect(self.notices.show_error)
        self.other_folder.changed.connect(self._begin_elsewhere)
        self.storage.opened.connect(self._on_store_opened)
        self.storage.unavailable.connect(self._on_store_unavailable)
        self._connect_models()
        self._connect_list()
        self._connect_chat()
        self._connect_files()

    def _connect_models(self) -> None:
        bar, models = self.window.model_bar, self.models
        models.models_changed.connect(bar.picker.set_models)
        models.missing_changed.connect(bar.picker.set_missing)
        models.state_changed.connect(self._on_model_state)
        models.state_changed.connect(self.real_use.follow)
        models.problem.connect(self.notices.show_load_error)
        models.not_found.connect(self._on_model_not_found)
        models.settled.connect(self._on_settled)
        models.replaced.connect(self._on_model_replaced)
        bar.picker.model_chosen.connect(models.choose)
        bar.picker.missing_chosen.connect(self.missing.ask)
        bar.picker.file_wanted.connect(self.commands.open_model)
        bar.picker.download_wanted.connect(self.library.show)
        bar.load_wanted.connect(models.load)
        bar.cancel_wanted.connect(models.cancel_load)
        bar.settings_wanted.connect(self.settings_desk.show)
        self.importing.use_wanted.connect(models.choose_file)
        self.importing.problem.connect(self._on_model_not_found)
        self.library.news.connect(self.notices.show_arrival)
        self.library.problem.connect(self.notices.show_error)
        self.tuner.tuned.connect(models.note_tuning)
        self.weights.right.connect(self.notices.show_aside)
        self.weights.wrong.connect(self.notices.show_error)
        self.notices.load_wanted.connect(models.load)
        self.notices.file_wanted.connect(self.commands.open_model)
        self.notices.download_wanted.connect(self.library.show)
        self.notices.arrival_wanted.connect(models.choose_file)
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
        self.keeping.deleted.connect(self.notices.show_undo)
        self.keeping.restore_offered.connect(self.notices.show_restore)
        self.keeping.problem.connect(self.notices.show_error)
        listed.conversation_actions.export.connect(self.commands.export)
        listed.conversation_actions.bring_back_messages.connect(self.deleted_messages.bring_back)
        self.exchange.imported.connect(self.keeping.begin)
        self.exchange.restore_ready.connect(self._reopen_store)

    def _connect_chat(self) -> None:
        pane = self.window.pane
        pane.composer.text_edited.connect(self._on_draft)
        pane.transcript.message_actions.show_details.connect(self.commands.show_details)
        self.chats.view_changed.connect(self._on_view_changed)
        self.chats.refused.connect(self._on_view_changed)
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
        self.presets.notice.connect(self.notices.show_text)
        self.deleted_messages.deleted.connect(self.notices.show_undo)
        self.deleted_messages.nothing_deleted.connect(self.notices.show_text)
        self.deleted_messages.problem.connect(self.notices.show_error)

    def _connect_files(self) -> None:
        self.taking_in.watch(self.drop_target)
        self.drop_target.model_offered.connect(self.importing.open)
        for changed in (self.texts.changed, self.attaching.changed):
            changed.connect(self._on_files_changed)
            changed.connect(self.drafts.keep)
        self.turns.blind.connect(self.attaching.warn)

    # News

    def _on_settings(self, notice: str) -> None:
        self.notices.show_text(notice, "warning")
        chat = self.chats.chat
        if chat.conversation is None and not chat.system_prompt:
            chat.system_prompt = self.settings.value.system_prompt
        self.window.restore(self.settings.value)
        self.window.conversations.set_collapsed(self.settings.value.collapsed_folders)
        self.settings_desk.apply()
        if self.settings.value.ask_for_updates:
            self.updating.ask(quietly=True)
        if self.settings.value.is_first_run and self.first_run is None:
            self._begin_first_run()

    def _begin_first_run(self) -> None:
        from llama32_desktop.ui.models_window.first_run import FirstRun

        guide = self.first_run = FirstRun(
            self.window.pane, self.engine, self.models, self.chats, self.settings, self
        )
        guide.file_wanted.connect(self.commands.open_model)
        guide.fetch_wanted.connect(self.library.fetch)
        guide.all_wanted.connect(self.library.show_found)
        self.importing.use_wanted.connect(guide.finish)
        guide.begin()

    def _on_store_opened(self, notice: str) -> None:
        self._store_known = True
        self.notices.show_text(notice, "warning")
        self.keeping.begin()
        self.drafts.begin()
        self.edits.begin()
        self.storage.remove_unused_pictures()
        self._note_ready()

    def _note_ready(self) -> None:
        if self.status.settled and self._store_known:
            self.file_opening.set_ready()

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

    def _on_model_replaced(self, gone: MissingModel) -> None:
        self.notices.show_text(self.missing.describe_replacement(gone))

    def _on_settled(self) -> None:
        self.status.settled = True
        garbage.set_aside()
        self.library.begin()
        self._note_ready()
        self.status.show_empty()
        self.status.show_can_send()
        self.other_folder.show()

    def _on_model_state(self, state: ModelState) -> None:
        self.window.model_bar.show_state(state)
        if state.phase == "ready":
            if state.loaded is not None:
                self.tuner.consider(state.loaded)
                self.weights.consider(state.loaded)
            self.usage.refresh()
        elif state.phase != "loading" or state.fraction == 0:
            self.tuner.forget()
            self.weights.touch()
            self.usage.refresh()
        if state.phase != "loading" or state.fraction == 0:
            self.chats.show_sight()
            self.attaching.show()
        self.status.show_can_send()
        self.status.show_activity()
        self.commands.enable()

    def _on_view_changed(self) -> None:
        chat = self.chats.chat
        title = chat.conversation.title if chat.conversation else ""
        set_window_title(self.window, title)
        if chat.waiting:
            self.tuner.touch()
            self.weights.touch()
            self.titling.touch()
        self.notices.show_refusal(chat)
        self.usage.show_chat(chat, self.window.pane.composer.text())
        self.attaching.show()
        self.status.show_activity()
        self.commands.enable()

    def _on_committed(self, chat: Chat, pending: Pending) -> None:
        if chat is self.chats.chat:
            self.usage.note_used(pending.tokens)

    def _on_files_changed(self) -> None:
        self.usage.show_draft(self.window.pane.composer.text())
        self.status.show_can_send()

    def _on_draft(self, text: str) -> None:
        self.tuner.touch()
        self.weights.touch()
        self.titling.touch()
        self.usage.show_draft(text)

    def _on_answered(self, message: Message) -> None:
        self.usage.refresh()
        self.announcing.finished(message, shown=message.conversation_id == self.chats.chat.id)

    def _reopen_store(self) -> None:
        """A backup lies ready: it takes the place of what is open."""
        self.drafts.keep()
        self.edits.keep()
        self.chats.forget_all()
        self.storage.close()
        self.storage.open(paths.database_file, paths.pictures_folder)
        self.notices.show_text(
            self.tr("The backup was restored; what was here before is kept in the data folder.")
        )
