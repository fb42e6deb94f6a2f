"""The parts of the running app, and how they begin and end together."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from llama32_desktop import paths
from llama32_desktop.engine.client.machines import MACHINES
from llama32_desktop.engine.client.pool import EnginePool
from llama32_desktop.engine.client.supervisor import Supervisor
from llama32_desktop.lending import paired_machines
from llama32_desktop.models.tuned import Tunings
from llama32_desktop.remote.way import Ways
from llama32_desktop.ui.attachments.thumbnails import Thumbnails
from llama32_desktop.ui.comparison.controller import ComparisonController
from llama32_desktop.ui.conversation.announcements import Announcements
from llama32_desktop.ui.conversation.clipboard import ConversationClipboard
from llama32_desktop.ui.conversation.controller import ChatController
from llama32_desktop.ui.conversation.deleted_messages import DeletedMessages
from llama32_desktop.ui.conversation.drafts import Drafts
from llama32_desktop.ui.conversation.drop_target import DropTarget
from llama32_desktop.ui.conversation.edits import Edits
from llama32_desktop.ui.conversation.elsewhere import Elsewhere
from llama32_desktop.ui.conversation.file_attachments import FileAttachments
from llama32_desktop.ui.conversation.find import Find
from llama32_desktop.ui.conversation.guard_notes import GuardNotes
from llama32_desktop.ui.conversation.guard_offer import GuardOffer
from llama32_desktop.ui.conversation.notices import Notices
from llama32_desktop.ui.conversation.picture_attachment import PictureAttachment
from llama32_desktop.ui.conversation.pictures import PictureController
from llama32_desktop.ui.conversation.ratings import Ratings
from llama32_desktop.ui.conversation.status import Status
from llama32_desktop.ui.conversation.waiting_messages import WaitingMessages
from llama32_desktop.ui.documents.controller import DocumentsController
from llama32_desktop.ui.exchange.controller import Exchange
from llama32_desktop.ui.kit import garbage
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.file_dialog import last_folder
from llama32_desktop.ui.model_bar.missing import MissingModels
from llama32_desktop.ui.models_window.controller import ModelsWindowController
from llama32_desktop.ui.models_window.model_import import ModelImport
from llama32_desktop.ui.presets.controller import PresetsController
from llama32_desktop.ui.services.document_reader import DocumentWorker
from llama32_desktop.ui.services.engine import EngineWorker
from llama32_desktop.ui.services.guards import Guards
from llama32_desktop.ui.services.lending import Lending
from llama32_desktop.ui.services.machine import MachineWatch
from llama32_desktop.ui.services.memory_use import RealUse
from llama32_desktop.ui.services.model import ModelController
from llama32_desktop.ui.services.program_server import ProgramServer
from llama32_desktop.ui.services.servers import ServerList
from llama32_desktop.ui.services.settings import SettingsKeeper
from llama32_desktop.ui.services.store import Storage
from llama32_desktop.ui.services.tuning import IDLE_MS, BackgroundTuner
from llama32_desktop.ui.services.weights import WeightsCheck
from llama32_desktop.ui.services.window_place import WindowPlace
from llama32_desktop.ui.services.workload import Workload
from llama32_desktop.ui.settings.controller import SettingsController
from llama32_desktop.ui.sidebar.controller import SidebarController
from llama32_desktop.ui.turn.context_usage import Usage
from llama32_desktop.ui.turn.controller import TurnController
from llama32_desktop.ui.turn.reading_ahead import ReadingAhead
from llama32_desktop.ui.turn.titles import TitleSuggestions
from llama32_desktop.ui.turn.vision import Sight
from llama32_desktop.ui.window.file_opening import FileOpener
from llama32_desktop.ui.window.intake import Intake
from llama32_desktop.ui.window.main_window import MainWindow
from llama32_desktop.ui.window.other_folder import OtherFolder
from llama32_desktop.ui.window.text_zoom import TextZoom
from llama32_desktop.ui.window.unkept import Unkept
from llama32_desktop.ui.window.updates import UpdateCheck
from llama32_desktop.ui.window.warming import Warming

if TYPE_CHECKING:
    from llama32_desktop.ui.models_window.first_run import FirstRun


class Parts(QObject):
    """Makes the parts of the app and closes them; what goes on between them is elsewhere."""

    def __init__(
        self,
        window: MainWindow,
        *,
        tune_after_ms: int = IDLE_MS,
    ) -> None:
        super().__init__(window)
        self.window = window
        self._store_known = self._closed = False
        pane = window.pane
        self.background = Background(self)
        self.settings = SettingsKeeper(self.background, paths.settings_file, self)
        self.tunings = Tunings()
        self.storage = Storage(self.background, self)
        self.unkept = Unkept(window, self.storage)
        MACHINES.use(paired_machines)
        self.engines = EnginePool()
        self.servers = ServerList(self)
        known = self.servers.known
        ways = Ways(Supervisor(), find=known.find, key_of=known.key)
        self.engine = EngineWorker(ways, self, engines=self.engines)
        self.garbage = garbage.Garbage(self)
        self.tuner = BackgroundTuner(
            self.background, self.tunings, self.engines, self, idle_ms=tune_after_ms
        )
        self.weights = WeightsCheck(lambda: not self.is_idle(), self)
        self.models = ModelController(
            self.engine, self.background, self.settings, self.tunings, self, known=known
        )
        self.servers.changed.connect(self.models.refresh)
        self.real_use = RealUse(self.engine, self.background, self)
        self.sight = Sight(self.models, self.storage)
        self.thumbnails = Thumbnails(self.background, self)
        pane.transcript.set_thumbnails(self.thumbnails)
        self.guards = Guards(self.engines, self.settings, self)
        self.turns = TurnController(
            self.engine, self.models, self.sight, self.storage, self, watch=self.guards.watch
        )
        self.notices = Notices(pane.notice, self)
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
        self.waiting = WaitingMessages(pane.composer, self.chats, self.turns)
        self.guard_notes = GuardNotes(pane.transcript, self.chats, self.storage, self)
        self.ratings = Ratings(pane.transcript, self.chats, self.storage, self)
        self.status = Status(pane, self.models, self.chats, self.turns, self.sight, self)
        self.sidebar = SidebarController(window.conversations, self.chats, self.storage, self)
        self.elsewhere = Elsewhere(self.chats, self.storage, self.notices, self)
        self.deleted_messages = DeletedMessages(pane, self.chats, self.storage, self)
        self.drafts = Drafts(pane.composer, self.chats, self.storage, self)
        self.edits = Edits(pane.transcript, self.chats, self.storage, self)
        self.exchange = Exchange(window, self.storage, self.notices, lambda: self.chats.idle, self)
        self.presets = PresetsController(
            pane,
            self.chats,
            self.models,
            self.background,
            self.settings,
            self.engines,
            paths.presets_file,
            self,
        )
        self.titling = TitleSuggestions(self.turns, self.models, self.storage, self.sight, self)
        self.reading_ahead = ReadingAhead(self.engine, self.models, self.turns, self)
        self.picture_attachment = PictureAttachment(
            pane.composer.strip,
            self.chats,
            self.storage,
            self.sight,
            self.thumbnails,
            self.notices,
            self,
        )
        self.update_check = UpdateCheck(self.notices, window, self)
        self.reading = DocumentWorker(self)
        self.texts = FileAttachments(
            pane.composer,
            self.chats,
            self.background,
            self.reading,
            self.notices,
            lambda: self.sight.sees,
            self.settings,
            self,
        )
        self.guard_offer = GuardOffer(
            self.chats,
            self.texts,
            self.notices,
            self.guards,
            self.settings,
            self.background,
            self,
        )
        self.workload = Workload(self)
        self.documents = DocumentsController(
            window.places,
            self.engine,
            self.engines,
            self.models,
            self.settings,
            self.workload,
            self.guards.for_documents,
            self,
        )
        self.warming = Warming(self)
        self.pictures = PictureController(
            window.pane.transcript.message_actions.pictures,
            window,
            self.background,
            self.settings,
            self,
        )
        self.intake = Intake(
            window,
            self.chats,
            self.sight,
            self.texts,
            self.picture_attachment,
            self.documents,
            self.pictures,
            self.notices,
            self,
        )
        self.text_zoom = TextZoom(window.actions_, pane.transcript, self.settings, self)
        self.find = Find(pane, self.chats, self.turns, self)
        self.clipboard = ConversationClipboard(self.chats, self.turns, pane.transcript, self)
        self.machine = MachineWatch(
            self.engine,
            self.background,
            lambda: self.settings.value.fetched_place or paths.models_folder(),
            lambda: self.chats.busy or self.models.state.phase == "loading",
            lambda: self.models.state.loaded,
            self,
        )
        self.program_server = ProgramServer(self.engines, self.workload, self)
        self.lending = Lending(self)
        self.settings_controller = SettingsController(
            window,
            pane,
            self.settings,
            self.models,
            self.chats,
            self.real_use,
            self.machine,
            self.servers,
            self.background,
            self.busy_with,
            window.begin_again,
            self.program_server,
            self.lending,
            self,
        )
        self.comparison = ComparisonController(
            window,
            self.chats,
            self.turns,
            self.models,
            self.storage,
            self.settings,
            pane.composer.text,
            self,
        )
        self.drop_target = DropTarget(window)
        self.announcements = Announcements(window)
        self.missing = MissingModels(window, self.models, self.background, self.settings, self)
        self.missing.moved.connect(self.chats.choices.rename_models)
        self.missing.moved.connect(self.presets.rename_models)
        self.model_import = ModelImport(window, self.background, self.settings, self)
        self.model_import.guard_added.connect(self.guard_offer.tell)
        self.model_import.guard_added.connect(lambda _: self.models.refresh())
        self.models_window = ModelsWindowController(
            window.places,
            window.model_bar,
            self.models,
            self.machine,
            self.settings,
            self.background,
            self.workload,
            self,
        )
        self.file_opener = FileOpener(window, self.model_import.open, self.intake.files)
        self.first_run: FirstRun | None = None

    def is_idle(self) -> bool:
        """Whether nothing is under way: reading, loading, answering, counting."""
        return (
            self.status.settled
            and self._store_known
            and self.background.idle
            and self.find.idle
            and self.reading.idle
            and self.documents.idle
            and self.chats.idle
            and self.turns.counts.idle
            and self.models.state.phase != "loading"
            and (self.first_run is None or self.first_run.idle)
        )

    def busy_with(self) -> str:
        """What would be cut off if the app ended now, in a few words; empty for nothing."""
        if works := self.workload.works:
            return works[0].name
        if not self.chats.idle:
            return self.tr("Answering")
        if self.exchange.running:
            return self.tr("Exporting or importing")
        if self.model_import.busy:
            return self.tr("Copying a model")
        if not (self.reading.idle and self.documents.idle):
            return self.tr("Reading documents")
        return ""

    def close(self) -> None:
        """Keep all that is to be kept, and end the threads and the engine."""
        if self._closed:
            return
        self._closed = True
        for end in self._ends():
            try:
                end()
            except Exception as error:  # what ends later keeps what was written
                sys.excepthook(type(error), error, error.__traceback__)

    def _ends(self) -> Iterator[Callable[[], object]]:
        """What is kept and ended, in this order."""
        yield self.pictures.close
        yield self.announcements.withdraw
        yield self.window.hide  # what follows may take a moment
        yield lambda: self.settings.update(
            **self.window.shape(),
            file_folder=last_folder(),
            conversation=self.chats.chat.id or 0,
        )
        for place in self.window.findChildren(WindowPlace):
            yield place.keep_shown
        yield self.comparison.close
        yield self.turns.close
        yield self.guards.close
        yield self.drafts.close
        yield self.edits.keep
        yield self.update_check.close
        yield self.exchange.stop
        yield self.storage.close_long
        yield self.settings.close
        yield self.storage.close
        yield self.model_import.close
        if self.first_run is not None:
            yield self.first_run.close
        yield self.models_window.close
        yield self.documents.close
        yield self.reading.close
        yield self.servers.close
        yield self.background.close
        yield self.program_server.close
        yield self.lending.close
        yield self.tuner.forget
        yield self.weights.close
        yield self.engine.end
        yield self.engines.close
