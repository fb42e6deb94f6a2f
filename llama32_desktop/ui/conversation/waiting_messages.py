"""Messages that wait for a choice of the person: they do not fit, or a guard holds them back."""

from __future__ import annotations

from collections.abc import Callable

from llama32_desktop.chat.state import Turn
from llama32_desktop.ui.chat.composer import Composer
from llama32_desktop.ui.conversation.controller import ChatController
from llama32_desktop.ui.turn.controller import Remedy, TurnController
from llama32_desktop.ui.turn.state import PendingTurn


class WaitingMessages:
    """Sends the one of the shown conversation, as it was chosen.

    What was changed since is another message, which is counted and judged: what the person took out
    of it does not go.
    """

    def __init__(self, composer: Composer, chats: ChatController, turns: TurnController) -> None:
        self._composer = composer
        self._chats = chats
        self._turns = turns

    def send_withheld(self) -> None:
        """Send what a guard holds back."""
        chat = self._chats.chat
        if chat.withheld is not None:
            self._go_on(chat.withheld.turn, lambda: self._turns.send_withheld(chat))

    def remedy(self, remedy: Remedy) -> None:
        """Send what did not fit, with a remedy."""
        chat = self._chats.chat
        if chat.refusal is not None:
            self._go_on(chat.refusal.turn, lambda: self._turns.remedy(chat, remedy))

    def _go_on(self, turn: Turn, then: Callable[[], None]) -> None:
        chat = self._chats.chat
        if not isinstance(turn, PendingTurn):
            then()
        elif turn.replaces is not None:
            self._chats.versions.go_on_with(chat, turn, then)
        elif turn.from_composer and not chat.prepares(turn, self._composer.text()):
            chat.refusal = chat.withheld = None
            self._composer.send()
        else:
            then()
