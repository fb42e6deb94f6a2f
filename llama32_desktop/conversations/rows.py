"""Turns the database's rows into conversations and messages, and back."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence
from typing import Final, get_args

import msgspec

from llama32_desktop.conversations.model import (
    AnswerRecord,
    Attachment,
    Author,
    Conversation,
    Message,
    MessageKind,
    MessageState,
    Rating,
    TextAttachment,
    TextSource,
)
from llama32_desktop.engine.parts import Step
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.file_facts import checked
from llama32_desktop.guards.judgement import Judgement
from llama32_desktop.json_text.halves import encoded, read
from llama32_desktop.models.file_names import starter_now
from llama32_desktop.own_choices import NONE, OwnChoices, renamed
from llama32_desktop.sentences import plain_sentence, restored, stored

_UNREADABLE: Final = (ValueError, TypeError, RecursionError)
"""Of a column with JSON, which may hold any kind of value where it went bad, or lists in lists
without an end in a stranger's backup."""
_AUTHORS: Final = frozenset(get_args(Author))
_KINDS: Final = frozenset(get_args(MessageKind))
_STATES: Final = frozenset(get_args(MessageState))
_RATINGS: Final = frozenset(get_args(Rating))
_STEPS: Final = msgspec.json.Decoder(tuple[Step, ...])
_HASH: Final = re.compile(r"[0-9a-f]{64}")


def storable(text: str) -> str:
    """Half a surrogate pair, which a clipboard can hold, is no UTF-8: replace it."""
    return text.encode("utf-8", "replace").decode("utf-8")


def json_of(structs: Sequence[msgspec.Struct]) -> str:
    """JSON of structs whose texts may be what no UTF-8 holds."""
    values: list[dict[str, object]] = msgspec.to_builtins(structs, enc_hook=plain_sentence)
    kept = [
        {k: storable(v) if isinstance(v, str) else v for k, v in each.items()} for each in values
    ]
    return msgspec.json.encode(kept).decode()


def error_text(error: str) -> str:
    """What a message's column holds: a sentence with its template and values, in no language but
    English."""
    return storable(stored(error))


def error_of(value: object) -> str:
    """Of a message's column."""
    return restored(text_of(value))


def answer_json(record: AnswerRecord | None) -> str | None:
    return None if record is None else encoded(record, own=True).decode()


def answer(text: str | None) -> AnswerRecord | None:
    """Of a message's column."""
    if text is None:
        return None
    try:
        return read(text, AnswerRecord)
    except _UNREADABLE:
        return None  # a record that cannot be read must not hide the message


def steps_json(steps: Sequence[Step]) -> str:
    """What a message's column holds; empty where it has none."""
    return json_of(steps) if steps else ""


def steps(text: str) -> tuple[Step, ...]:
    """Of a message's column."""
    try:
        return _STEPS.decode(text) if text else ()
    except _UNREADABLE:
        return ()  # the text itself is what matters


def judgements_json(judgements: Sequence[Judgement]) -> str:
    """What a message's column holds; empty where nobody has judged."""
    return encoded(judgements, own=True).decode() if judgements else ""


def judgements(text: str) -> tuple[Judgement, ...]:
    """Of a message's column."""
    try:
        return read(text, tuple[Judgement, ...]) if text else ()
    except _UNREADABLE:
        return ()


def _sampling(text: str | None) -> Sampling | None:
    if text is None:
        return None
    try:
        return msgspec.json.decode(text, type=Sampling)
    except _UNREADABLE:
        return None


def own_json(own: OwnChoices) -> str:
    """What a conversation's column holds; empty where all is as in the settings."""
    return encoded(own).decode() if own else ""


def own_of(text: str) -> OwnChoices:
    """Of a conversation's column."""
    try:
        return renamed(read(text, OwnChoices), starter_now) if text else NONE
    except _UNREADABLE:
        return NONE


def conversation(row: sqlite3.Row) -> Conversation:
    return Conversation(
        id=row["id"],
        title=text_of(row["title"]),
        system_prompt=text_of(row["system_prompt"]),
        created_at=seconds_of(row["created_at"]) or 0.0,
        updated_at=seconds_of(row["updated_at"]) or 0.0,
        context_start_id=_number(row["context_start_id"]),
        folder_id=_number(row["folder_id"]),
        pinned=bool(row["pinned"]),
        archived=bool(row["archived"]),
        deleted_at=seconds_of(row["deleted_at"]),
        sampling=_sampling(row["sampling"]),
        own=own_of(text_of(row["own"])),
        origin=text_of(row["origin"]),
    )


def message(
    row: sqlite3.Row,
    attachments: Sequence[Attachment],
    texts: Sequence[TextAttachment] = (),
) -> Message:
    """Make a message of its row, which has its siblings' ids, without its own, joined by commas."""
    number, siblings = row["id"], row["siblings"]  # most have none: of ten thousand it is felt
    others = [int(each) for each in siblings.split(",")] if siblings else []
    return Message(
        id=number,
        conversation_id=row["conversation_id"],
        parent_id=parent_of(row),
        role=role_of(row),
        kind=kind_of(row),
        content=text_of(row["content"]),
        state=state_of(row),
        created_at=seconds_of(row["created_at"]) or 0.0,
        error=error_of(row["error"]),
        answer=answer(row["answer"]),
        attachments=tuple(attachments),
        texts=tuple(texts),
        steps=steps(row["steps"]),
        guard=judgements(row["guard"]),
        rating=rating_of(row),
        corrects=corrected_by(row),
        sibling_ids=tuple(sorted((number, *others))) if others else (number,),
    )


# SQLite keeps any kind of value in any column: one that went bad must not hide the whole message.


def parent_of(row: sqlite3.Row) -> int | None:
    """The id of the message before, which is always older: no message leads back to itself."""
    parent = _number(row["parent_id"])
    return parent if parent is not None and parent < row["id"] else None


def role_of(row: sqlite3.Row) -> Author:
    role: Author = row["role"]
    return role if role in _AUTHORS else "user"


def kind_of(row: sqlite3.Row) -> MessageKind:
    kind: MessageKind = row["kind"]
    return kind if kind in _KINDS else "message"


def state_of(row: sqlite3.Row) -> MessageState:
    state: MessageState = row["state"]
    return state if state in _STATES else "complete"


def rating_of(row: sqlite3.Row) -> Rating:
    rating: Rating = row["rating"]
    return rating if rating in _RATINGS else ""


def corrected_by(row: sqlite3.Row) -> int | None:
    """The id of the answer that it is written in place of, which is older too."""
    corrected = _number(row["corrects"])
    return corrected if corrected is not None and 0 < corrected < row["id"] else None


def text_of(value: object) -> str:
    """Of a column with text."""
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return "" if value is None else str(value)


def seconds_of(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) else None


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None


def attachments(rows: Sequence[sqlite3.Row]) -> dict[int, list[Attachment]]:
    """Group attachments by message, in the order of the rows."""
    found: dict[int, list[Attachment]] = {}
    for row in rows:
        # A hash that went bad on the disk names no file, and could name one elsewhere.
        if _HASH.fullmatch(str(row["sha256"])):
            attachment = Attachment(
                sha256=row["sha256"],
                media_type=text_of(row["media_type"]),
                name=text_of(row["name"]),
                width=max(1, _number(row["width"]) or 1),
                height=max(1, _number(row["height"]) or 1),
                bytes=_number(row["bytes"]) or 0,
            )
            found.setdefault(row["message_id"], []).append(attachment)
    return found


def texts(rows: Sequence[sqlite3.Row]) -> dict[int, list[TextAttachment]]:
    """Group texts by message, in the order of the rows."""
    found: dict[int, list[TextAttachment]] = {}
    for row in rows:
        name, content = text_of(row["name"]), text_of(row["text"])
        text = TextAttachment(name=name, text=content, source=_source(row["source"]))
        found.setdefault(row["message_id"], []).append(text)
    return found


def draft_texts(text: str) -> tuple[TextAttachment, ...]:
    """Of a draft's column; empty where it cannot be read."""
    try:
        found = read(text, tuple[TextAttachment, ...])
    except _UNREADABLE:
        return ()
    return tuple(
        msgspec.structs.replace(one, source=one.source and _checked(one.source)) for one in found
    )


def text_values(message_id: int, texts: Sequence[TextAttachment]) -> list[tuple[int | str, ...]]:
    """What is inserted: message_id, position, name, text, source."""
    return [
        (message_id, n, storable(t.name), storable(t.text), _source_json(t.source))
        for n, t in enumerate(texts)
    ]


def _source(text: str) -> TextSource | None:
    try:
        return _checked(read(text, TextSource)) if text else None
    except _UNREADABLE:  # the text itself is what matters
        return None


def _checked(source: TextSource) -> TextSource:
    """With nothing recognised that the app would not write: a database may be of anyone."""
    return msgspec.structs.replace(source, recognition=checked(source.recognition))


def _source_json(source: TextSource | None) -> str:
    return encoded(source, own=True).decode() if source else ""


def draft_attachments(text: str) -> tuple[Attachment, ...]:
    """Of a draft's column; empty where it cannot be read."""
    try:
        found = msgspec.json.decode(text, type=tuple[Attachment, ...])
    except _UNREADABLE:
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
