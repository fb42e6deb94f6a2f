"""Messages that are sent once what goes with them is read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from llama32_desktop.sentences import together
from llama32_desktop.ui.chat.composer import Composer
from llama32_desktop.ui.turn.state import Chat


class HeldMessages(QObject):
    """Holds one in each conversation: its text stays where it was written until it is sent.

    Args:
        shown: The conversation whose draft stands in the composer.
    """

    changed = Signal(object)
    """A `Chat` that has one, or has none any more."""
    due = Signal(object, str)
    """A `Chat` whose message can be sent now, and the message's text."""
    unsent = Signal()
    """All was read, and a message that is nothing but a picture is none."""

    def __init__(
        self, composer: Composer, shown: Callable[[], Chat], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._composer = composer
        self._shown = shown
        composer.edit.textChanged.connect(self._on_written)

    def hold(self, chat: Chat, text: str) -> None:
        """Has a message wait for what is being read in its conversation."""
        chat.held = text
        self.changed.emit(chat)

    def note_read(self, chat: Chat) -> None:
        """Something was read: a message that waited for nothing else is due."""
        text = chat.held
        if text is None or chat.unread:
            return
        self.take_back(chat)
        if self._written(chat) != text:
            return
        if text or chat.texts:
            self.due.emit(chat, text)
        else:
            self.unsent.emit()

    def take_back(self, chat: Chat) -> bool:
        """Has a message wait for the person again.

        Returns:
            Whether there was one.
        """
        if chat.held is None:
            return False
        chat.held = None
        self.changed.emit(chat)
        return True

    def taken_back_with(self, chat: Chat, *sentences: str) -> str:
        """Sentences on what does not go with a message as it was to; where one waited for that, it
        waits for the person again, which is said too."""
        if self.take_back(chat):
            sentences = (*sentences, self.tr("Your message was not sent."))
        return together(sentences)

    def _written(self, chat: Chat) -> str:
        written = self._composer.text() if chat is self._shown() else chat.draft
        return written.strip()

    def _on_written(self) -> None:
        chat = self._shown()
        if chat.held is not None and self._written(chat) != chat.held:
            self.take_back(chat)
