"""Puts an answer, or a whole conversation, on the clipboard as text."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from llama32_desktop.ui.chat.transcript import Transcript
from llama32_desktop.ui.conversation.controller import ChatController
from llama32_desktop.ui.conversation.guard_words import shown_text
from llama32_desktop.ui.turn.controller import TurnController


class ConversationClipboard(QObject):
    """Of the conversation that is shown."""

    def __init__(
        self,
        chats: ChatController,
        turns: TurnController,
        transcript: Transcript,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._chats = chats
        self._turns = turns
        self._transcript = transcript

    def answer(self) -> None:
        """The last answer, as far as it is written."""
        answers = [m for m in self._chats.chat.branch if m.is_answer]
        if answers:
            text = self._transcript.message_text(answers[-1].id)
            QGuiApplication.clipboard().setText(text)

    def conversation(self) -> None:
        """All messages of the branch, as Markdown."""
        names = {"user": self.tr("You"), "assistant": self.tr("Model")}
        running = self._turns.answer_in(self._chats.chat.id)
        parts: list[str] = []
        for message in self._chats.chat.branch:
            name = self.tr("Summary") if message.is_summary else names[message.role]
            parts.append(f"**{name}**")
            parts += [self.tr("[Picture: {0}]").format(a.name) for a in message.attachments]
            parts += [self.tr("[Text: {0}]").format(text.name) for text in message.texts]
            parts.append(
                running.text
                if running and running.message.id == message.id
                else shown_text(message)
            )
        QGuiApplication.clipboard().setText("\n\n".join(parts))
