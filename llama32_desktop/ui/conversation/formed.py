"""Answers that keep to a JSON schema, as people read them."""

from __future__ import annotations

from llama32_desktop.conversations.model import Message
from llama32_desktop.typeset.json_shown import as_markdown
from llama32_desktop.ui.conversation.guard_words import shown_text


def is_formed(message: Message) -> bool:
    """Whether it is an answer that kept to a schema."""
    record = message.answer
    return record is not None and bool(record.sampling.schema) and message.state == "complete"


def shown_of(message: Message) -> str:
    """What is shown of a message: its text, or the table or list that its JSON is."""
    text = shown_text(message)
    return (as_markdown(text) if is_formed(message) else "") or text
