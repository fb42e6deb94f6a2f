"""Conversations on disk: the message tree and its SQLite store. Knows no Qt and no engine."""

from llama32_desktop.conversations.errors import MissingError, NewerDatabaseError, StoreError
from llama32_desktop.conversations.model import AnswerRecord, Conversation, Message, MessageState
from llama32_desktop.conversations.store import Opened, Store, open_store

__all__ = [
    "AnswerRecord",
    "Conversation",
    "Message",
    "MessageState",
    "MissingError",
    "NewerDatabaseError",
    "Opened",
    "Store",
    "StoreError",
    "open_store",
]
