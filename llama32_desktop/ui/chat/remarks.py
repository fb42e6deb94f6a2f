"""What stands below a message's text: what a guard found, why an answer ended early."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from llama32_desktop.ui.chat.guard_note import GuardNote
from llama32_desktop.ui.chat.items import MessageItem
from llama32_desktop.ui.chat.message_parts import ErrorLabel
from llama32_desktop.ui.kit.removal import remove
from llama32_desktop.ui.text.style import Look


class Remarks:
    """Makes each when it is first needed.

    Args:
        show_anyway: Called when the person wants to see what a guard holds back.
    """

    def __init__(self, parent: QWidget, show_anyway: Callable[[], object]) -> None:
        self.note: GuardNote | None = None
        self._error: ErrorLabel | None = None
        self._parent = parent
        self._show_anyway = show_anyway

    def place(self, item: MessageItem, look: Look, left: int, y: int, width: int) -> int:
        """Shows them below each other; returns where they end."""
        if item.guard_note:
            if self.note is None:
                self.note = GuardNote(look, self._show_anyway, self._parent)
            y = self.note.place(item.guard_note, item.held, left, y + 10, width) + 5
        elif self.note is not None:
            self.note.hide()
        if item.error:
            if self._error is None:
                self._error = ErrorLabel(look, self._parent)
            y = self._error.place(item.error, left, y + 10, width) + 5
        elif self._error is not None:
            self._error.hide()
        return y

    def give_up(self) -> None:
        """Takes them away: they are made anew, in other colours."""
        for shown in (self.note, self._error):
            if shown is not None:
                remove(shown)
        self.note = self._error = None
