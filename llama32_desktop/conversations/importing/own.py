"""This app's own JSON (docs/EXPORT.md)."""

from __future__ import annotations

import base64
import binascii
from contextlib import suppress
from typing import Any, Final, TypeVar

import msgspec

from llama32_desktop.conversations.exporting.json_file import FORMAT, VERSION
from llama32_desktop.conversations.importing.parts import (
    UNREADABLE,
    UNREADABLE_CONVERSATIONS,
    UNREADABLE_PICTURES,
    Found,
    items,
    mapping,
)
from llama32_desktop.conversations.model import Attachment
from llama32_desktop.conversations.whole import WholeConversation, WholeMessage, is_picture
from llama32_desktop.json_text.decoding import NotJsonError

_MOST: Final = 2**63
"""What SQLite holds is below."""
_T = TypeVar("_T", bound=msgspec.Struct)


class NewerExportError(Exception):
    """A newer version of the app wrote the file."""


def is_mine(content: Any) -> bool:
    return mapping(content).get("format") == FORMAT


def read(content: Any) -> Found:
    """Read an export: every conversation and every message that is one.

    Raises:
        NewerExportError: a newer version wrote it.
        NotJsonError: it has no conversations.
    """
    version = mapping(content).get("version", VERSION)
    if isinstance(version, int) and version > VERSION:
        raise NewerExportError
    conversations = mapping(content).get("conversations")
    if not isinstance(conversations, list):
        raise NotJsonError
    found = Found()
    for raw in conversations:
        conversation = _conversation(raw, found)
        if conversation is None:
            found.leave_out(UNREADABLE_CONVERSATIONS)
        else:
            found.conversations.append(conversation)
    _add_files(mapping(mapping(content).get("files")), found)
    return found


def _conversation(raw: Any, found: Found) -> WholeConversation | None:
    for message in items(mapping(raw).get("messages")):
        if mapping(message).get("role") == "system":  # a summary, as version 1 wrote it
            message.update(role="assistant", kind="summary")
    with suppress(msgspec.ValidationError, ValueError, OverflowError):
        whole = msgspec.convert(raw, WholeConversation)
        if all(_is_storable(message) for message in whole.messages):
            return whole
    messages = [_message(message, found) for message in items(mapping(raw).get("messages"))]
    readable = tuple(message for message in messages if message is not None)
    found.leave_out(UNREADABLE, len(messages) - len(readable))
    bare = {key: value for key, value in mapping(raw).items() if key != "messages"}
    head = _taken(bare, WholeConversation, title="", created_at=0.0, updated_at=0.0)
    if head is None or not (readable or (not messages and isinstance(raw, dict))):
        return None
    return msgspec.structs.replace(head, messages=_linked(readable))


def _message(raw: Any, found: Found) -> WholeMessage | None:
    message = _taken(raw, WholeMessage)
    if message is None or _is_storable(message):
        return message
    found.leave_out(UNREADABLE_PICTURES, len(message.pictures))
    return msgspec.structs.replace(message, pictures=())


def _taken(raw: Any, kind: type[_T], **values: Any) -> _T | None:
    """`raw` as a struct; a field of another type has its default, or what `values` has for it."""
    known = {field.name: field for field in msgspec.structs.fields(kind)}
    for name, value in mapping(raw).items():
        if name in known:
            with suppress(msgspec.ValidationError):
                values[name] = msgspec.convert(value, known[name].type)
    missing = [n for n, field in known.items() if field.required and n not in values]
    return None if missing else kind(**values)


def _linked(messages: tuple[WholeMessage, ...]) -> tuple[WholeMessage, ...]:
    """The messages; where one is lost, what followed it follows the one before."""
    there: dict[int, None] = {}
    linked: list[WholeMessage] = []
    for message in messages:
        if message.parent is not None and message.parent not in there:
            before = next(reversed(there), None)
            message = msgspec.structs.replace(message, parent=before)
        there[message.id] = None
        linked.append(message)
    return tuple(linked)


def _is_storable(message: WholeMessage) -> bool:
    numbers = (n for p in message.pictures for n in (p.width, p.height, p.bytes))
    return all(0 <= number < _MOST for number in numbers)


def _add_files(files: dict[str, Any], found: Found) -> None:
    """The pictures that messages name and that are what they say."""
    named: dict[str, set[Attachment]] = {}
    for conversation in found.conversations:
        for message in conversation.messages:
            for picture in message.pictures:
                named.setdefault(picture.sha256, set()).add(picture)
    for key, encoded in files.items():
        data = b""
        with suppress(binascii.Error, ValueError):
            data = base64.b64decode(encoded if isinstance(encoded, str) else "")
        if any(is_picture(data, picture) for picture in named.get(key, ())):
            found.files[key] = data
        else:
            found.leave_out(UNREADABLE_PICTURES)
