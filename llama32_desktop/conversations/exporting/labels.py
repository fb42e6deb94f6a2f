"""The few words that an export adds to what was said."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class Labels(NamedTuple):
    """In English; the window gives them in its language."""

    untitled: str = "Untitled"
    conversations: str = "Conversations"
    system_prompt: str = "System prompt"
    you: str = "You"
    answer: str = "Answer"
    """Where the model's name is not known."""
    summary: str = "Summary of the earlier turns"
    picture: str = "Picture"
    thought: str = "Thought"
    tool_call: str = "Tool call: {0}"
    tool_result: str = "Tool result: {0}"
    tool_failed: str = "Tool failed: {0}"
    held: str = "The rest of this answer is held back by the guard"
    guard: str = "In the guard’s judgement this may be unsafe: {0}"
    unknown_date: str = "unknown date"
    say: Callable[[str], str] = str
    """How the sentence of an error is said."""
