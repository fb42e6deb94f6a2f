"""What is chosen for a conversation: its system prompt, sampling, guard and adapters."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from llama32_desktop.conversations.columns import rename_models, set_own
from llama32_desktop.conversations.model import Conversation
from llama32_desktop.conversations.store import Store
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.own_choices import OwnChoices, renamed
from llama32_desktop.ui.services.store import Storage
from llama32_desktop.ui.turn.state import Chat


class ConversationChoices(QObject):
    """Changes them for what comes next, and keeps them where the conversation is stored.

    Args:
        chats: Those that are open, the shown one first.
    """

    changed = Signal()
    """Something is chosen that the store does not have yet."""
    kept = Signal(object)
    """A `Conversation` with what was chosen, as it is on the disk."""
    failed = Signal(object)
    """An exception: what was chosen could not be kept."""

    def __init__(
        self, storage: Storage, chats: Callable[[], Sequence[Chat]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._storage = storage
        self._chats = chats

    def set_system_prompt(self, text: str, chat: Chat | None = None) -> None:
        """Gives a conversation, or the shown one, another system prompt for what comes next."""
        chat = chat or self._chats()[0]
        chat.system_prompt = text
        self._keep(chat, lambda store, number: store.set_system_prompt(number, text))

    def set_sampling(self, sampling: Sampling | None) -> None:
        """Gives the shown conversation a sampling of its own, from its next message on."""
        chat = self._chats()[0]
        chat.own_sampling = sampling
        self._keep(chat, lambda store, number: store.set_sampling(number, sampling))

    def set_own(self, own: OwnChoices, chat: Chat | None = None) -> None:
        """Gives a conversation, or the shown one, own guard and adapters for what comes next."""
        chat = chat or self._chats()[0]
        chat.own_choices = own
        if chat.conversation is not None:  # that message may go before this is on the disk
            chat.conversation = replace(chat.conversation, own=own)
        self._keep(chat, lambda store, number: set_own(store, number, own))
        self.changed.emit()

    def rename_models(self, now: Callable[[str], str]) -> None:
        """Gives each model in conversations' own choices the text that `now` says it has."""
        for chat in self._chats():
            chat.own_choices = renamed(chat.own_choices, now)
            if chat.conversation is not None:
                own = renamed(chat.conversation.own, now)
                chat.conversation = replace(chat.conversation, own=own)
        self._storage.run(lambda store: rename_models(store, now), failed=self.failed.emit)

    def _keep(self, chat: Chat, change: Callable[[Store, int], Conversation]) -> None:
        number = chat.id
        if number is not None:
            self._storage.run(lambda s: change(s, number), self.kept.emit, self.failed.emit)
            return
        self.changed.emit()  # its first message will keep it
        if chat.pending is not None and chat.pending.step == "store":  # and is on its way there
            self._storage.run(
                lambda _: None, lambda _: self._keep(chat, change) if chat.id is not None else None
            )
