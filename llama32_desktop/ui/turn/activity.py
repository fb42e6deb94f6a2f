"""In a few words, what is on its way in the conversation that is shown."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from llama32_desktop.chat.answers import RunningAnswer
from llama32_desktop.ui.kit.elided import cut
from llama32_desktop.ui.kit.numbers import number_text
from llama32_desktop.ui.services.model_state import Phase
from llama32_desktop.ui.turn.state import Chat

_LONGEST_NAME: Final = 32
"""Characters of a file's name: more would push the context's meter out of the window."""


def describe(
    chat: Chat,
    running: RunningAnswer | None,
    phase: Phase,
    piece: tuple[int, int],
    *,
    others: bool = False,
) -> str:
    """Empty while nothing is, or while words come.

    Args:
        piece: Which part of the dropped turns is summarised, of how many.
        others: The model writes an answer in another conversation.
    """

    def tr(text: str) -> str:
        return QCoreApplication.translate("Activity", text)

    if chat.held is not None and chat.unread:
        if len(chat.unread) == 1:
            return tr("Sends when “{0}” is read").format(cut(chat.unread[0], _LONGEST_NAME))
        return tr("Sends when {0} files are read").format(number_text(len(chat.unread)))
    if chat.summarising:
        return tr("Summarising the oldest turns ({0} of {1})").format(*piece)
    if chat.pending is not None:
        if phase == "loading":
            return tr("Waiting for the model")
        return tr("Waits for the answer in another conversation") if others else tr("Sending")
    if running is not None and not running.pieces:
        if running.looking:
            percent = round(running.fraction * 100)
            return tr("Looking at the picture: {0} %").format(percent)
        if 0 < running.fraction < 1:
            percent = round(running.fraction * 100)
            return tr("Reading the conversation: {0} %").format(percent)
        return tr("Thinking")
    return ""
