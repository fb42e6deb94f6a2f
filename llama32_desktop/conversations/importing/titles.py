"""What a conversation of another app is called."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from llama32_desktop.conversations.importing.parts import text
from llama32_desktop.conversations.importing.thoughts import answer_of
from llama32_desktop.conversations.whole import WholeMessage

_LENGTH: Final = 60


def title_of(title: Any, messages: Sequence[WholeMessage]) -> str:
    """The title on one line, else the first words of the first message.

    Other apps let models write titles too, and some of these begin with what the model thought.
    """
    found = " ".join(answer_of(text(title)).text.split())
    return found or (" ".join(messages[0].content.split())[:_LENGTH] if messages else "")
