"""The speaker and the time of a message, as every kind of file writes them."""

from __future__ import annotations

from datetime import datetime

from llama32_desktop.conversations.exporting.labels import Labels
from llama32_desktop.conversations.whole import WholeConversation, WholeMessage


def name_of(message: WholeMessage, labels: Labels) -> str:
    """Who speaks: the person, or the model by its name."""
    if message.kind == "summary":
        return labels.summary
    if message.is_answer and message.answer and message.answer.model_name:
        return " ".join(message.answer.model_name.split())
    return labels.you if message.role == "user" else labels.answer


def title_of(whole: WholeConversation, labels: Labels) -> str:
    """On one line, never empty."""
    return " ".join(whole.title.split()) or labels.untitled


def date(seconds: float, labels: Labels | None = None) -> str:
    """A moment in local time, to the minute."""
    try:
        return datetime.fromtimestamp(seconds).strftime("%Y-%m-%d %H:%M")
    except (OverflowError, OSError, ValueError):
        return (labels or Labels()).unknown_date
