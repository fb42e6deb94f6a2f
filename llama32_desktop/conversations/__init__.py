"""Conversations on disk: the message tree and its SQLite store. Knows no Qt and no engine."""

from llama32_desktop.conversations.errors import MissingError, NewerDatabaseError, StoreError
from llama32_desktop.conversations.model import (
    AnswerRecord,
    Attachment,
    Conversation,
    Message,
    MessageState,
)
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.conversations.store import Opened, Store, open_store

__all__ = [
    "AnswerRecord",
    "Attachment",
    "Conversation",
    "Message",
    "MessageState",
    "MissingError",
    "NewerDatabaseError",
    "Opened",
    "PictureStore",
    "Store",
    "StoreError",
    "open_store",
]
