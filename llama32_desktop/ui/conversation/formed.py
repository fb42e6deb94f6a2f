"""Answers that keep to a JSON schema, as people read them."""

from __future__ import annotations

from llama32_desktop.conversations.model import Message
from llama32_desktop.typeset.json_shown import as_markdown


def shown_of(message: Message) -> str:
    """What is shown of a message: its text, or the table or list that its JSON is."""
    record = message.answer
    if record is None or not record.sampling.schema or message.state != "complete":
        return message.content
    return as_markdown(message.content) or message.content
