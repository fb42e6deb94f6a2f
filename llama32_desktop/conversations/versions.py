"""Another version of a message, which stands beside it."""

from __future__ import annotations

from llama32_desktop.conversations.model import Message
from llama32_desktop.conversations.store import Store
from llama32_desktop.engine.parts import carried


def add_version(store: Store, message: Message, text: str) -> Message:
    """Adds a message with another text beside this one; its files, thoughts and steps stay.

    That of an answer is a correction of it.

    Raises:
        MissingError: the conversation, or the message before it, is not there.
    """
    return store.add_message(
        message.conversation_id,
        message.parent_id,
        message.role,
        text,
        kind=message.kind,
        attachments=message.attachments,
        texts=message.texts,
        steps=carried(message.steps, message.content, text),
        corrects=message.id if message.is_answer else None,
    )
