"""A conversation's title: the first words, or what the model suggests after its first answer.

The request follows the conversation's own turns, so the KV cache has nearly all of it. It ends
at once when the person writes, and a title that a person gave is never replaced.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from llama32_desktop.chat.needs import Engine, Storage
from llama32_desktop.chat.pictures import Pictures
from llama32_desktop.chat.prompt import build_prompt, messages
from llama32_desktop.chat.reply import Reply
from llama32_desktop.chat.state import ChatState
from llama32_desktop.conversations.importing.thoughts import answer_of
from llama32_desktop.conversations.model import Conversation
from llama32_desktop.conversations.store import Store
from llama32_desktop.engine.client.handle import Priority
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import Done, LoadedModel
from llama32_desktop.engine.sampling import UNTHINKING, Sampling

LENGTH: Final = 60
LEAST_PARAMETERS: Final = 500_000_000
"""Smaller models write no title that is better than the message's first words."""
MOST_TOKENS: Final = 24
REQUEST: Final = (
    "Write a title for this conversation: two to six words, in its own language. Write only the "
    "title."
)
_AROUND: Final = " \t\"'“”„«»‘’*_#`.:"
_PREFIX: Final = re.compile(r"(?i)^(title|titel|titre|título)\s*:\s*")


def title_from(text: str) -> str:
    """A conversation's title: the first words of its first message."""
    words = " ".join(text.split())
    if len(words) <= LENGTH:
        return words
    start = words[: LENGTH - 1]
    whole_words = start.rpartition(" ")[0].rstrip(" ,.;:")
    return (whole_words or start) + "…"


def clean_title(text: str) -> str:
    """What a model wrote as a title, without its thoughts; empty where it is none."""
    text = answer_of(text).text
    line = next((line for line in text.splitlines() if line.strip(_AROUND)), "")
    line = _PREFIX.sub("", line.strip(_AROUND)).strip(_AROUND)
    words = line.split()
    return title_from(line) if 1 <= len(words) <= 12 and any(c.isalnum() for c in line) else ""


def writes_titles(model: LoadedModel | None, least_parameters: int) -> bool:
    """Whether a model is large enough to write titles, and does what it is told.

    One at another address has no size that is known: nothing is sent there unasked.
    """
    if model is None or not model.abilities.converses:
        return False
    return model.parameters >= least_parameters


def wants_title(chat: ChatState) -> bool:
    """Whether its first answer has just ended well, and nobody has named it yet."""
    if chat.conversation is None or len(chat.branch) != 2:
        return False
    question, answer = chat.branch
    untouched = chat.conversation.title == title_from(question.content)
    ended = answer.state in ("complete", "length") and answer.content.strip()
    return untouched and bool(ended)


class TitleRequest:
    """Asks the model for titles, one at a time.

    Args:
        on_titled: Takes a `Conversation` with its new title.
        on_interrupted: Told that something more urgent ended it: it may be asked again.
    """

    def __init__(
        self,
        engine: Engine,
        storage: Storage,
        pictures: Pictures,
        on_titled: Callable[[Conversation], object],
        on_interrupted: Callable[[], object],
    ) -> None:
        self._engine = engine
        self._storage = storage
        self._pictures = pictures
        self._on_titled = on_titled
        self._on_interrupted = on_interrupted
        self._reply: Reply | None = None

    @property
    def running(self) -> bool:
        return self._reply is not None

    @property
    def written(self) -> str:
        """What the model has written so far."""
        return self._reply.text if self._reply is not None else ""

    def start(self, chat: ChatState) -> None:
        """Ask for the title of a conversation; its present one is replaced, and no later one."""
        assert chat.conversation is not None
        number, former = chat.conversation.id, chat.conversation.title
        entries = build_prompt(
            chat.prompt, chat.branch, chat.context_start_id, REQUEST, images=self._pictures.images
        )
        self._reply = Reply(
            self._engine,
            messages(entries),
            Sampling(temperature=0, max_tokens=MOST_TOKENS, thinking=UNTHINKING),
            lambda reply: self._on_end(reply, number, former),
            priority=Priority.IDLE,
            preemption="end",
            adapters=chat.own.adapters_of(self._answered_by(chat)),
        )

    @staticmethod
    def _answered_by(chat: ChatState) -> ModelRef | None:
        """The model whose adapters the engine has for the conversation now."""
        record = chat.branch[-1].answer if chat.branch else None
        return ModelRef.of_text(record.model_path) if record is not None else None

    def cancel(self) -> None:
        if self._reply is not None:
            self._reply.cancel()

    def _on_end(self, reply: Reply, number: int, former: str) -> None:
        self._reply = None
        if reply.cancelled:
            self._on_interrupted()
        elif isinstance(reply.closing, Done) and (title := clean_title(reply.text)):
            self._keep(number, former, title)  # a failure leaves the first words

    def _keep(self, number: int, former: str, title: str) -> None:
        def work(store: Store) -> Conversation | None:
            if store.conversation(number).title != former:
                return None  # a person was quicker
            return store.rename(number, title)

        def then(conversation: Conversation | None) -> None:
            if conversation is not None:
                self._on_titled(conversation)

        self._storage.run(work, then, lambda _: None)
