"""Keeps the context meter true: what the conversation takes, and what the draft adds."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject

from llama32_desktop.chat.prompt import Entry, build_prompt, says_something, start_index
from llama32_desktop.engine.client.handle import Priority
from llama32_desktop.engine.protocol import Counted
from llama32_desktop.ui.chat.context_meter import ContextMeter
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.services.model import ModelController
from llama32_desktop.ui.turn.controller import TurnController
from llama32_desktop.ui.turn.state import Chat
from llama32_desktop.ui.turn.vision import Sight

LONG: Final = 200
"""Messages up to which a prompt is put together at once."""


class Usage(QObject):
    """Counts the conversation that is shown, while the engine has nothing better to do."""

    def __init__(
        self,
        meter: ContextMeter,
        models: ModelController,
        turns: TurnController,
        sight: Sight,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sight = sight
        self._background = background
        self._meter = meter
        self._models = models
        self._turns = turns
        self._chat = Chat()
        self._key: object = None
        self._draft = ""
        self._used: int | None = None
        self._exact = False
        self._draft_tokens = 0
        self._counting_now = False
        self._stale = False

    def show_chat(self, chat: Chat, draft: str) -> None:
        """Another conversation, or another state of it, is shown."""
        key = (
            tuple((m.id, m.state) for m in chat.branch),
            chat.context_start_id,
            chat.prompt,
        )
        if chat is not self._chat:
            self._used, self._draft_tokens = None, 0
        elif key == self._key:
            return
        self._chat, self._key, self._draft, self._exact = chat, key, draft, False
        self._show()
        self._count()

    def show_draft(self, draft: str) -> None:
        """Another text stands in the composer."""
        self._draft = draft
        self._count()

    def refresh(self) -> None:
        """The model is another, or an answer has ended."""
        self._exact = False
        self._show()
        self._count()

    def note_used(self, tokens: int) -> None:
        """The message was sent: so much the conversation takes now, until it is counted."""
        self._used, self._draft_tokens, self._draft = tokens, 0, ""
        self._show()

    def _show(self) -> None:
        loaded = self._models.state.loaded
        window = loaded.context if loaded else None
        about = loaded is not None and not loaded.abilities.counts
        self._meter.set_usage(self._used, self._draft_tokens, window, about=about)

    def _count(self) -> None:
        if self._counting_now:
            self._stale = True
            return
        if self._models.state.phase != "ready" or not self._turns.idle:
            return  # a count behind an answer would come too late; its end asks again
        chat, draft = self._chat, self._draft.strip()
        self._stale = False
        if not self._exact:
            sent = chat.branch[start_index(chat.branch, chat.context_start_id) :]
            if any(not m.is_summary and says_something(m) for m in sent):
                self._ask(chat, None)
                return
            self._used, self._exact = 0, True  # many templates refuse a conversation without turns
        if draft or chat.texts:
            self._ask(chat, draft)
        else:
            self._draft_tokens = 0
            self._show()

    def _entries(self, chat: Chat, draft: str | None) -> list[Entry]:
        picture = chat.picture if draft is not None else None
        texts = chat.texts if draft is not None else ()
        return build_prompt(
            chat.prompt,
            chat.branch,
            chat.context_start_id,
            draft,
            new_attachments=(picture,) if picture else (),
            new_texts=texts,
            images=self._sight.images,
        )

    def _ask(self, chat: Chat, draft: str | None) -> None:
        self._counting_now = True
        if len(chat.branch) <= LONG:
            self._ask_for(chat, draft, self._entries(chat, draft))
        else:  # putting so many together takes longer than a frame
            self._background.run_task(
                lambda: self._entries(chat, draft),
                lambda entries: self._ask_for(chat, draft, entries),
            )

    def _ask_for(self, chat: Chat, draft: str | None, entries: list[Entry]) -> None:

        def counted(result: Counted) -> None:
            self._counting_now = False
            if chat is self._chat:
                if draft is None:
                    self._used, self._exact = result.tokens, True
                else:
                    self._draft_tokens = max(0, result.tokens - (self._used or 0))
                self._show()
            if self._stale or (draft is None and (self._draft.strip() or chat.texts)):
                self._count()

        def failed(_: object) -> None:
            # Sending says what is wrong; and nothing is asked again by itself, as the count
            # may be what ended the engine.
            self._counting_now = self._stale = False

        self._turns.counts.count(entries, counted, failed, priority=Priority.DOCUMENTS)
