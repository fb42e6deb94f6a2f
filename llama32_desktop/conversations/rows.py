"""Between the database's rows and what they mean."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence
from typing import Final

import msgspec

from llama32_desktop.conversations.model import (
    AnswerRecord,
    Attachment,
    Conversation,
    Message,
    TextAttachment,
    TextSource,
)
from llama32_desktop.engine.protocol import Sampling

_HASH: Final = re.compile(r"[0-9a-f]{64}")


def storable(text: str) -> str:
    """Half a surrogate pair, which a clipboard can hold, is no UTF-8: replace it."""
    return text.encode("utf-8", "replace").decode("utf-8")


def answer_json(record: AnswerRecord | None) -> str | None:
    return None if record is None else msgspec.json.encode(record).decode()


def answer(text: str | None) -> AnswerRecord | None:
    """Of a message's column."""
    if text is None:
        return None
    try:
        return msgspec.json.decode(text, type=AnswerRecord)
    except msgspec.MsgspecError:
        return None  # a record that cannot be read must not hide the message


def _sampling(text: str | None) -> Sampling | None:
    if text is None:
        return None
    try:
        return msgspec.json.decode(text, type=Sampling)
    except msgspec.MsgspecError:
        return None


def conversation(row: sqlite3.Row) -> Conversation:
    return Conversation(
        id=row["id"],
        title=row["title"],
        system_prompt=row["system_prompt"],
        created_at=row["created_at"],
        updated_at=row["updated_at"],
        context_start_id=row["context_start_id"],
        folder_id=row["folder_id"],
        pinned=bool(row["pinned"]),
        archived=bool(row["archived"]),
        deleted_at=row["deleted_at"],
        sampling=_sampling(row["sampling"]),
        origin=row["origin"],
    )


def message(
    row: sqlite3.Row,
    attachments: Sequence[Attachment],
    texts: Sequence[TextAttachment] = (),
) -> Message:
    """Make a message of its row, which has its siblings' ids joined by commas."""
    return Message(
        id=row["id"],
        conversation_id=row["conversation_id"],
        parent_id=row["parent_id"],
        role=row["role"],
        content=row["content"],
        state=row["state"],
        created_at=row["created_at"],
        error=row["error"],
        answer=answer(row["answer"]),
        attachments=tuple(attachments),
        texts=tuple(texts),
        sibling_ids=tuple(sorted(int(number) for number in row["siblings"].split(","))),
    )


def attachments(rows: Sequence[sqlite3.Row]) -> dict[int, list[Attachment]]:
    """Group attachments by message, in the order of the rows."""
    found: dict[int, list[Attachment]] = {}
    for row in rows:
        # A hash that went bad on the disk names no file, and could name one elsewhere.
        if _HASH.fullmatch(str(row["sha256"])):
            attachment = Attachment(**{name: row[name] for name in Attachment.__struct_fields__})
            found.setdefault(row["message_id"], []).append(attachment)
    return found


def texts(rows: Sequence[sqlite3.Row]) -> dict[int, list[TextAttachment]]:
    """Group texts by message, in the order of the rows."""
    found: dict[int, list[TextAttachment]] = {}
    for row in rows:
        text = TextAttachment(name=row["name"], text=row["text"], source=_source(row["source"]))
        found.setdefault(row["message_id"], []).append(text)
    return found


def draft_texts(text: str) -> tuple[TextAttachment, ...]:
    """Of a draft's column; empty where it cannot be read."""
    try:
        return msgspec.json.decode(text, type=tuple[TextAttachment, ...])
    except msgspec.MsgspecError:
        return ()


def text_values(message_id: int, texts: Sequence[TextAttachment]) -> list[tuple[int | str, ...]]:
    """What is inserted: message_id, position, name, text, source."""
    return [
        (message_id, n, storable(t.name), storable(t.text), _source_json(t.source))
        for n, t in enumerate(texts)
    ]


def _source(text: str) -> TextSource | None:
    try:
        return msgspec.json.decode(text, type=TextSource) if text else None
    except msgspec.MsgspecError:  # the text itself is what matters
        return None


def _source_json(source: TextSource | None) -> str:
    return msgspec.json.encode(source).decode() if source else ""


def draft_attachments(text: str) -> tuple[Attachment, ...]:
    """Of a draft's column; empty where it cannot be read."""
    try:
        found = msgspec.json.decode(text, type=tuple[Attachment, ...])
    except msgspec.MsgspecError:
        return ()
    return tuple(a for a in found if _HASH.fullmatch(a.sha256))


def attachment_values(
    message_id: int, attachments: Sequence[Attachment]
) -> list[tuple[int | str, ...]]:
    """What is inserted: message_id, position, then the fields of `Attachment`."""
    return [
        (message_id, position, a.sha256, a.media_type, storable(a.name), a.width, a.height, a.bytes)
        for position, a in enumerate(attachments)
    ]
