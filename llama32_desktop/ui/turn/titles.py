"""Has the model suggest a conversation's title, in an idle moment after its first answer.

The request follows the conversation's own turns, so the KV cache has nearly all of it. It ends
at once when the person writes, and a title that a person gave is never replaced.
"""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from llama32_desktop.chat.prompt import build_prompt, messages
from llama32_desktop.conversations.importing.parts import Found
from llama32_desktop.conversations.importing.thoughts import answer_of
from llama32_desktop.conversations.model import Conversation
from llama32_desktop.conversations.store import Store
from llama32_desktop.engine.client.handle import Priority
from llama32_desktop.engine.protocol import Done, Failed, Sampling
from llama32_desktop.ui.services.engine import EngineWorker, Reply
from llama32_desktop.ui.services.model import ModelController
from llama32_desktop.ui.services.store import Storage
from llama32_desktop.ui.turn.answer import Answering
from llama32_desktop.ui.turn.state import Chat
from llama32_desktop.ui.turn.submission import title_from
from llama32_desktop.ui.turn.vision import Sight

IDLE_MS: Final = 1500
LEAST_PARAMETERS: Final = 500_000_000
"""Smaller models write no title that is better than the message's first words."""
MOST_TOKENS: Final = 24
REQUEST: Final = (
    "Write a title for this conversation: two to six words, in its own language. Write only the "
    "title."
)
_AROUND: Final = " \t\"'“”„«»‘’*_#`.:"
_PREFIX: Final = re.compile(r"(?i)^(title|titel|titre|título)\s*:\s*")


def clean_title(text: str) -> str:
    """What a model wrote as a title, without its thoughts; empty where it is none."""
    text = answer_of(text, Found())
    line = next((line for line in text.splitlines() if line.strip(_AROUND)), "")
    line = _PREFIX.sub("", line.strip(_AROUND)).strip(_AROUND)
    words = line.split()
    return title_from(line) if 1 <= len(words) <= 12 and any(c.isalnum() for c in line) else ""


class Titling(QObject):
    """Suggests titles, one at a time."""

    titled = Signal(object)
    """A `Conversation` with its new title."""

    def __init__(
        self,
        engine: EngineWorker,
        models: ModelController,
        answering: Answering,
        storage: Storage,
        sight: Sight,
        parent: QObject | None = None,
        *,
        least_parameters: int = LEAST_PARAMETERS,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._models = models
        self._answering = answering
        self._storage = storage
        self._sight = sight
        self._least_parameters = least_parameters
        self._chat: Chat | None = None
        self._former = ""
        self._reply: Reply | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(IDLE_MS)
        self._timer.timeout.connect(self._ask)

    @property
    def running(self) -> bool:
        return self._reply is not None

    def consider(self, chat: Chat) -> None:
        """An answer has ended in this conversation: title it, if it was the first."""
        conversation = chat.conversation
        if conversation is None or len(chat.branch) != 2:
            return
        question, answer = chat.branch
        untouched = conversation.title == title_from(question.content)
        if untouched and answer.state in ("complete", "length") and answer.content.strip():
            self._chat, self._former = chat, conversation.title
            self._timer.start()

    def touch(self) -> None:
        """The person does something: nothing may stand in their way."""
        if self._timer.isActive():
            self._timer.start()
        if self._reply is not None:
            self._reply.cancel()

    def _ask(self) -> None:
        chat, loaded = self._chat, self._models.state.loaded
        ready = self._models.state.phase == "ready" and loaded is not None
        if chat is None or not ready or self.running:
            return
        assert loaded is not None
        if loaded.parameters < self._least_parameters:
            return
        if not self._answering.idle or chat.waiting or len(chat.branch) != 2:
            return
        entries = build_prompt(
            chat.prompt, chat.branch, chat.context_start_id, REQUEST, images=self._sight.images
        )
        self._reply = reply = self._engine.generate(
            messages(entries),
            Sampling(temperature=0, max_tokens=MOST_TOKENS),
            priority=Priority.IDLE,
            preemption="end",
        )
        reply.done.connect(lambda done: self._on_done(done, reply.text))
        reply.failed.connect(self._on_failed)

    def _on_done(self, done: Done, text: str) -> None:
        self._reply = None
        if done.finish_reason == "cancelled":
            self._timer.start()  # in the next idle moment
            return
        title = clean_title(text)
        if title and self._chat is not None:
            self._keep(self._chat, title)

    def _on_failed(self, failed: Failed) -> None:
        self._reply = None
        if failed.kind == "cancelled":
            self._timer.start()  # it had not begun; any other failure leaves the first words

    def _keep(self, chat: Chat, title: str) -> None:
        number, former = chat.id, self._former
        assert number is not None

        def work(store: Store) -> Conversation | None:
            if store.conversation(number).title != former:
                return None  # a person was quicker
            return store.rename(number, title)

        def then(conversation: Conversation | None) -> None:
            if conversation is not None:
                self.titled.emit(conversation)

        self._storage.run(work, then, lambda _: None)
