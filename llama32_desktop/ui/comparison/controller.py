"""Opens comparisons of models: asks for them, follows them, and goes on with what is chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from llama32_desktop.chat.answers import RunningAnswer
from llama32_desktop.conversations.model import Message
from llama32_desktop.conversations.store import Store
from llama32_desktop.models.library import InstalledModel
from llama32_desktop.ui.comparison.chooser import ModelsChooser
from llama32_desktop.ui.comparison.run import LEAST, MOST, ComparisonRun, Contender
from llama32_desktop.ui.comparison.window import ComparisonWindow
from llama32_desktop.ui.conversation.controller import ChatController
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.services.model import ModelController
from llama32_desktop.ui.services.settings import SettingsKeeper
from llama32_desktop.ui.services.store import Storage
from llama32_desktop.ui.services.window_place import WindowPlace
from llama32_desktop.ui.turn.controller import TurnController
from llama32_desktop.ui.turn.state import PendingTurn


class ComparisonController(QObject):
    """One comparison is under way at a time; that of answers that are there takes no model.

    Args:
        written: What stands in the composer.
    """

    notice = Signal(object)
    """Why nothing can be compared: one sentence."""
    lacking = Signal(str)
    """A sentence: there is no second model to compare."""

    def __init__(
        self,
        window: QWidget,
        chats: ChatController,
        turns: TurnController,
        models: ModelController,
        storage: Storage,
        settings: SettingsKeeper,
        written: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._chats = chats
        self._turns = turns
        self._models = models
        self._storage = storage
        self._settings = settings
        self._written = written
        self.shown: ComparisonWindow | None = None
        self.run: ComparisonRun | None = None

    def ask(self) -> None:
        """Compares models by what stands in the composer, else by the last message."""
        chat, text = self._chats.chat, self._written()
        if text.strip():
            if chat.unread:
                self.notice.emit(
                    self.tr("Files are still being read: compare models once they are there.")
                )
                return
            self._choose(chat.turn_with(text), text)
            return
        last = chat.last_question
        if last is None:
            self.notice.emit(
                self.tr("Write a message first, then each model can be asked to answer it.")
            )
            return
        self._choose(PendingTurn(None, [*chat.path_before(last.id), last]), last.content)

    def ask_again(self, message_id: int) -> None:
        """Compares models by the message that an answer is to."""
        path = self._chats.chat.path_before(message_id)
        if path:
            self._choose(PendingTurn(None, path), path[-1].content)

    def show_versions(self, message_id: int) -> None:
        """Shows the newest versions of an answer side by side."""
        message = self._chats.chat.message(message_id)
        if message is None or self._chats.busy or len(message.sibling_ids) < LEAST:
            return
        newest = list(message.sibling_ids[-MOST:])
        if message_id not in newest:
            newest[0] = message_id
        path = self._chats.chat.path_before(message_id)
        asked = path[-1].content if path else ""

        def work(store: Store) -> list[Message]:
            return [store.message(number) for number in newest]

        def then(found: list[Message]) -> None:
            contenders = [self._contender(each) for each in found if each.is_answer]
            if len(contenders) >= LEAST:
                self._show(asked, contenders)

        self._storage.run(work, then)

    def close(self) -> None:
        """The app ends."""
        if self.run is not None:
            self.run.before = None  # no model is loaded any more
        if self.shown is not None:
            self.shown.close()

    def _contender(self, message: Message) -> Contender:
        record = message.answer
        path = record.model_path if record else ""
        model = next((m for m in self._models.models if m.ref.text == path), None)
        name = record.model_name if record else self.tr("Not known")
        return Contender(name, model, "ended", message)

    def _choose(self, turn: PendingTurn, asked: str) -> None:
        models = self._models.models
        if self._chats.busy or (self.run is not None and self.run.running):
            self.notice.emit(self.tr("Wait for the answer’s end, then models can be compared."))
            return
        if len(models) < LEAST:
            self.lacking.emit(
                self.tr("Only one model is installed: download another one to compare them.")
            )
            return
        chooser = ModelsChooser(models, self._models.ref, asked, self._window)
        chooser.chosen.connect(lambda chosen: self._begin(turn, asked, chosen))
        dialogs.show(chooser)

    def _begin(self, turn: PendingTurn, asked: str, chosen: Sequence[InstalledModel]) -> None:
        if self._chats.busy:
            return
        if self.shown is not None:
            self.shown.close()  # and with it goes the model of a former comparison
        if self.run is not None:
            self.run.deleteLater()
        used = self._models.ref
        order = sorted(chosen, key=lambda model: model.ref != used)  # it is loaded already
        run = self.run = ComparisonRun(self._chats, self._turns, self._models, order, turn, self)
        window = self._show(asked, run.contenders, run)
        run.changed.connect(lambda contender: self._follow(window, contender))
        run.text_arrived.connect(lambda *news: self._column_append(window, *news))
        run.thought_arrived.connect(lambda *news: self._on_thought(window, *news))
        run.ended.connect(lambda: self._on_ended(window, run))
        window.stop_wanted.connect(run.stop)
        run.begin()

    def _show(
        self, asked: str, contenders: Sequence[Contender], run: ComparisonRun | None = None
    ) -> ComparisonWindow:
        if self.shown is not None:
            self.shown.close()
        window = self.shown = ComparisonWindow(asked, contenders, self._window)
        WindowPlace(window, "comparison", self._settings)
        for transcript in window.transcripts():
            transcript.set_zoom(self._settings.value.text_zoom)
            transcript.message_actions.answer_now.connect(self._answer_now)
        window.set_busy(run is not None)
        for column in window.columns:
            column.show_state(busy=run is not None)
        window.wanted.connect(lambda contender: self._go_on(contender, run))
        window.closed.connect(lambda: self._on_closed(window, run))
        window.show()
        return window

    # While models answer

    def _follow(self, window: ComparisonWindow, contender: Contender) -> None:
        if self.shown is window:
            running = self._running(contender)
            window.column_of(contender).show_state(running, busy=True)

    def _running(self, contender: Contender) -> RunningAnswer | None:
        message = contender.message
        if message is None or contender.stage != "writes":
            return None
        return self._turns.answer_in(message.conversation_id)

    def _column_append(self, window: ComparisonWindow, contender: Contender, text: str) -> None:
        if self.shown is window:
            window.column_of(contender).append(text)

    def _on_thought(
        self, window: ComparisonWindow, contender: Contender, text: str, moved: bool
    ) -> None:
        if self.shown is not window:
            return
        column = window.column_of(contender)
        if moved:  # what it said so far was a thought
            column.show_state(self._running(contender), busy=True)
        else:
            column.append_thought(text)

    def _answer_now(self, message_id: int) -> None:
        run = self.run
        if run is not None and run.running and run.chat.id is not None:
            self._turns.answer_now(run.chat.id)

    def _on_ended(self, window: ComparisonWindow, run: ComparisonRun) -> None:
        if self.shown is not window:  # closed, and maybe another one shows other answers
            self._return(run)
            return
        window.set_busy(False)
        for column in window.columns:
            column.show_state()

    # Afterwards

    def _go_on(self, contender: Contender, run: ComparisonRun | None) -> None:
        message = contender.message
        if message is None or (run is not None and run.running):
            return
        if run is not None:
            run.before = None  # the chosen one stays
        if contender.model is not None:
            self._models.choose(contender.model)
        number = message.id
        self._chats.open_conversation(
            message.conversation_id, lambda: self._chats.versions.show_version(number)
        )
        if self.shown is not None:
            self.shown.close()

    def _on_closed(self, window: ComparisonWindow, run: ComparisonRun | None) -> None:
        if self.shown is window:
            self.shown = None
        if run is None:
            return
        if run.running:
            run.stop()  # its end goes back to the former model
        else:
            self._return(run)

    def _return(self, run: ComparisonRun) -> None:
        """Goes back to the model from before, where none was chosen and nobody took another."""
        before, run.before = run.before, None
        models = [each.model for each in run.contenders if each.model is not None]
        if before is not None and self._models.ref in [model.ref for model in models]:
            self._models.choose(before, remember=False)
