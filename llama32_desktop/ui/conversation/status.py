"""What the pane says of itself: what is going on, what comes first, why nothing can be sent."""

from __future__ import annotations

from PySide6.QtCore import QObject

from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.ui.chat.pane import ChatPane
from llama32_desktop.ui.chat.starters import SMALL_BYTES, starters
from llama32_desktop.ui.conversation.controller import ChatController
from llama32_desktop.ui.kit.announcing import announce
from llama32_desktop.ui.services.model import ModelController
from llama32_desktop.ui.turn import activity
from llama32_desktop.ui.turn.controller import TurnController
from llama32_desktop.ui.turn.vision import Sight


class Status(QObject):
    """Looks at the other parts and says what they come to."""

    def __init__(
        self,
        pane: ChatPane,
        models: ModelController,
        chats: ChatController,
        turns: TurnController,
        sight: Sight,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._models = models
        self._chats = chats
        self._turns = turns
        self._sight = sight
        self._piece = (1, 1)
        self._continues: ModelRef | None = None
        """The model that was loaded last, where it answers no questions."""
        self.settled = False
        """Whether it is known which models there are."""
        self.store_missing = False
        """Whether the conversations cannot be opened."""

    def note_summary(self, piece: int, pieces: int) -> None:
        """So far is the summary of earlier turns."""
        self._piece = (piece, pieces)
        self.show_activity()

    def note_text(self, *_: object) -> None:
        """Text has come; the first of it ends the waiting."""
        running = self._turns.answer_in(self._chats.chat.id)
        if running is not None and len(running.pieces) == 1:
            self.show_activity()

    def show_activity(self) -> None:
        """Says what the shown conversation waits for."""
        chat = self._chats.chat
        running = self._turns.answer_in(chat.id) if chat.id is not None else None
        others = running is None and not self._turns.idle
        text = activity.describe(
            chat, running, self._models.state.phase, self._piece, others=others
        )
        waits = chat.held is not None or (chat.pending is not None and others)
        if waits and text != self._pane.activity.text():
            announce(self._pane.activity, text)
        self._pane.activity.setText(text)

    def show_empty(self) -> None:
        """Says on the empty page what comes first, and offers what suits the model."""
        empty, model = self._pane.transcript.empty, self._models.state.model
        if (loaded := self._models.loaded) is not None:
            self._continues = None if loaded.abilities.converses else self._models.ref
        answers = self._continues is None or self._continues != self._models.ref
        if self._no_model:
            title = self.tr("No model is installed")
            hint = self.tr(
                "Download a model from the list at the top, or choose a GGUF file there."
            )
            ways = ""
        else:
            title = self.tr("What is on your mind?")
            hint = self.tr("The model runs on this machine: nothing that you write leaves it.")
            leaves = True
            if model is not None and model.host:
                hint = self.tr("The model answers at {0}: what you send it leaves this machine.")
                hint = hint.format(model.host)
            elif loaded is not None and (machine := loaded.settings.machine):
                hint = self.tr(
                    "The model runs on this machine and on “{0}”, with which it is paired: what "
                    "you write goes to nobody else."
                ).format(machine)
            else:
                leaves = False
            if not answers:
                title = self.tr("How does the text begin?")
                goes_on = self.tr(
                    "This model goes on with what you write, and answers no questions."
                )
                hint = f"{goes_on} {hint}" if leaves else goes_on
            ways = self.tr("Type / for presets, or drop files anywhere in this window.")
        empty.set_text(title, hint, ways)
        if model is None or not answers:
            empty.set_starters(())
        else:
            small = not model.server and model.bytes < SMALL_BYTES
            empty.set_starters(starters(sees=self._sight.sees, small=small))

    def show_can_send(self) -> None:
        """Lets the composer send, or says why it cannot."""
        reason = ""
        if self.store_missing:
            reason = self.tr("The conversations cannot be opened, so nothing can be sent")
        elif self._no_model:
            reason = self.tr("Choose a model first")
        elif self._chats.chat.picture is not None and not self._sight.sees:
            reason = self.tr("This model can’t see the picture")
        self._pane.composer.set_can_send(not reason, reason)

    @property
    def _no_model(self) -> bool:
        return self.settled and self._models.state.phase == "none"
