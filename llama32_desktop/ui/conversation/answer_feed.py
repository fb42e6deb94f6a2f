"""Puts what a model thinks and says on the page of the conversation that is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from llama32_desktop.conversations.model import Message
from llama32_desktop.ui.chat.transcript import Transcript
from llama32_desktop.ui.conversation.message_items import item
from llama32_desktop.ui.turn.controller import TurnController


class AnswerFeed(QObject):
    """Follows answers as they come, and ends a thought where the answer is wanted now.

    Args:
        branch: Gives the messages that are shown.
    """

    def __init__(
        self,
        transcript: Transcript,
        turns: TurnController,
        branch: Callable[[], Sequence[Message]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._transcript = transcript
        self._turns = turns
        self._branch = branch
        turns.text_arrived.connect(transcript.append_text)
        turns.thought_arrived.connect(self._on_thought)
        transcript.message_actions.answer_now.connect(self._on_answer_now)

    def _on_thought(self, message_id: int, text: str, moved: bool) -> None:
        if not moved:
            self._transcript.append_thought(message_id, text)
        elif (message := self._shown(message_id)) is not None:
            running = self._turns.answer_in(message.conversation_id)
            self._transcript.update_message(item(message, running, is_last=True))

    def _on_answer_now(self, message_id: int) -> None:
        if (message := self._shown(message_id)) is not None:
            self._turns.answer_now(message.conversation_id)

    def _shown(self, message_id: int) -> Message | None:
        return next((m for m in reversed(self._branch()) if m.id == message_id), None)
