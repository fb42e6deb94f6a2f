"""A conversation with everything that belongs to it: what is exported, and what an import adds.

Messages are numbered from 1 in the order in which they were made; a parent always comes before
its children.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import msgspec

from llama32_desktop import paths
from llama32_desktop.conversations import rows
from llama32_desktop.conversations.model import (
    AnswerRecord,
    Attachment,
    Author,
    MessageKind,
    MessageState,
    Part,
    Rating,
    TextAttachment,
)
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.conversations.store import Store
from llama32_desktop.engine.parts import Step, in_order
from llama32_desktop.engine.pictures import PictureError, inspect_bytes
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.guards.judgement import Judgement, found_elsewhere
from llama32_desktop.own_choices import NONE, OwnChoices, from_file

_LATEST: Final = 4_102_444_800.0
"""The year 2100."""
_OTHER_NAMES: Final = {"image/mpo": "image/jpeg"}
"""Media types in older exports of this app: a JPEG of several frames was called so."""


class WholeMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A message, on whatever branch."""

    id: int
    parent: int | None = None
    role: Author
    kind: MessageKind = "message"
    content: str
    state: MessageState = "complete"
    error: str = ""
    created_at: float
    answer: AnswerRecord | None = None
    pictures: tuple[Attachment, ...] = ()
    texts: tuple[TextAttachment, ...] = ()
    steps: tuple[Step, ...] = ()
    guard: tuple[Judgement, ...] = ()
    rating: Rating = ""
    corrects: int | None = None
    """The answer that the person wrote this one in place of."""

    @property
    def is_answer(self) -> bool:
        """Whether a model wrote it to the person."""
        return self.role == "assistant" and self.kind == "message"

    @property
    def parts(self) -> tuple[Part, ...]:
        """All that it consists of, in the order in which it is read."""
        return (*self.pictures, *self.texts, *in_order(self.content, self.steps))


class WholeConversation(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A conversation with all branches."""

    title: str
    system_prompt: str = ""
    created_at: float
    updated_at: float
    folder: str = ""
    pinned: bool = False
    archived: bool = False
    sampling: Sampling | None = None
    own: OwnChoices = NONE
    active: int | None = None
    """The last message of the branch that is shown."""
    context_start: int | None = None
    messages: tuple[WholeMessage, ...] = ()

    def branch(self) -> list[WholeMessage]:
        """The messages that are shown, the first one first."""
        by_id = {message.id: message for message in self.messages}
        path: list[WholeMessage] = []
        number = self.active
        while number is not None and number in by_id:
            path.append(by_id.pop(number))
            number = path[-1].parent
        return path[::-1]


def read_whole(store: Store, conversation_id: int) -> WholeConversation:
    """Read a conversation with all its branches; what was deleted is left out.

    Raises:
        MissingError: it is not there.
    """
    conversation = store.conversation(conversation_id)
    with store.reading() as db:
        found = db.execute(
            "SELECT *, '' AS siblings FROM message WHERE conversation_id = ? "
            "AND deleted_at IS NULL ORDER BY id",
            (conversation_id,),
        ).fetchall()
        pictures = rows.attachments(
            db.execute(
                "SELECT attachment.* FROM message JOIN attachment "
                "ON attachment.message_id = message.id WHERE conversation_id = ? "
                "ORDER BY message_id, position",
                (conversation_id,),
            ).fetchall()
        )
        texts = rows.texts(
            db.execute(
                "SELECT text_attachment.* FROM message JOIN text_attachment "
                "ON text_attachment.message_id = message.id WHERE conversation_id = ? "
                "ORDER BY message_id, position",
                (conversation_id,),
            ).fetchall()
        )
        place = db.execute(
            "SELECT active_leaf_id, folder.name AS folder FROM conversation "
            "LEFT JOIN folder ON folder.id = folder_id WHERE conversation.id = ?",
            (conversation_id,),
        ).fetchone()
    number = {row["id"]: index for index, row in enumerate(found, 1)}
    return WholeConversation(
        title=conversation.title,
        system_prompt=conversation.system_prompt,
        created_at=conversation.created_at,
        updated_at=conversation.updated_at,
        folder=rows.text_of(place["folder"]),
        pinned=conversation.pinned,
        archived=conversation.archived,
        sampling=conversation.sampling,
        own=conversation.own,
        active=number.get(place["active_leaf_id"]),
        context_start=number.get(conversation.context_start_id),
        messages=tuple(
            WholeMessage(
                id=number[row["id"]],
                parent=number.get(rows.parent_of(row)),
                role=rows.role_of(row),
                kind=rows.kind_of(row),
                content=rows.text_of(row["content"]),
                state=rows.state_of(row),
                error=rows.error_of(row["error"]),
                created_at=rows.seconds_of(row["created_at"]) or 0.0,
                answer=rows.answer(row["answer"]),
                pictures=tuple(pictures.get(row["id"], ())),
                texts=tuple(texts.get(row["id"], ())),
                steps=rows.steps(row["steps"]),
                guard=rows.judgements(row["guard"]),
                rating=rows.rating_of(row),
                corrects=number.get(rows.corrected_by(row)),
            )
            for row in found
        ),
    )


def fingerprint(whole: WholeConversation) -> str:
    """The same for the same conversation, whatever its title or place has become (SHA-256).

    It is what earlier versions made of it: they wrote a summary's role as `system`, knew no steps,
    and had no messages that consist of steps alone.
    """
    digest = hashlib.sha256()
    number: dict[int | None, int | None] = {}
    without = 0
    for message in whole.messages:
        parent = number.get(message.parent, message.parent)
        if message.steps and not (message.content.strip() or message.pictures or message.texts):
            number[message.id] = parent
            without += 1
            continue
        number[message.id] = message.id - without
        role = "system" if message.kind == "summary" else message.role
        part = (parent, role, message.content, round(message.created_at, 3))
        digest.update(msgspec.json.encode(part))
    if without == len(whole.messages):  # nothing but these tells it from others
        digest.update(msgspec.json.encode((whole.title, round(whole.created_at, 3))))
    return digest.hexdigest()


def _untold(text: TextAttachment) -> TextAttachment:
    """A file's text without what it is said to be: nobody has looked at it here, and another could
    have written that its page and its data agree."""
    if text.source is None or text.source.recognition is None:
        return text
    source = msgspec.structs.replace(text.source, recognition=None)
    return msgspec.structs.replace(text, source=source)


def add_whole(
    store: Store,
    pictures: PictureStore,
    whole: WholeConversation,
    files: Mapping[str, bytes],
) -> int | None:
    """Add a conversation under ids of its own, in one piece or not at all.

    Args:
        files: The pictures' content by their SHA-256; one that is missing, or is not what its
            hash and its media type say, is shown as missing later.

    Returns:
        Its id; `None` where it is there already. One that is in the trash comes back from it.

    Raises:
        StoreError: it cannot be kept.
    """
    origin = fingerprint(whole)
    created_at, updated_at = _span(whole)
    known = _known(store, origin, whole.created_at)
    if known is not None:
        with store.transaction() as db:
            back = db.execute(
                "UPDATE conversation SET deleted_at = NULL WHERE id = ? AND deleted_at IS NOT NULL",
                (known,),
            )
            return known if back.rowcount else None
    for message in whole.messages:
        for picture in message.pictures:
            data = files.get(picture.sha256)
            if data is not None and is_picture(data, picture):
                pictures.add_bytes(data, picture.media_type)
    with store.transaction() as db:
        folder = None
        if whole.folder:
            db.execute("INSERT OR IGNORE INTO folder(name) VALUES (?)", (whole.folder,))
            folder = db.execute("SELECT id FROM folder WHERE name = ?", (whole.folder,)).fetchone()
        sampling = None if whole.sampling is None else msgspec.json.encode(whole.sampling).decode()
        conversation_id = db.execute(
            "INSERT INTO conversation(title, system_prompt, created_at, updated_at, folder_id, "
            "pinned, archived, sampling, own, origin) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                rows.storable(whole.title),
                rows.storable(whole.system_prompt),
                created_at,
                updated_at,
                folder[0] if folder else None,
                int(whole.pinned),
                int(whole.archived),
                sampling,
                rows.own_json(from_file(whole.own, _is_in_models_folder)),
                origin,
            ),
        ).lastrowid
        assert conversation_id is not None
        new_id: dict[int, int] = {}
        for message in whole.messages:
            state = "cancelled" if message.state == "streaming" else message.state
            added = db.execute(
                "INSERT INTO message(conversation_id, parent_id, role, kind, content, state, "
                "error, answer, steps, guard, rating, corrects, created_at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    conversation_id,
                    None if message.parent is None else new_id.get(message.parent),
                    message.role,
                    message.kind,
                    rows.storable(message.content),
                    state,
                    rows.error_text(message.error),
                    rows.answer_json(message.answer),
                    rows.steps_json(message.steps),
                    rows.judgements_json(found_elsewhere(message.guard)),
                    message.rating,
                    None if message.corrects is None else new_id.get(message.corrects),
                    _moment(message.created_at) or created_at,
                ),
            ).lastrowid
            assert added is not None
            new_id[message.id] = added
            db.executemany(
                "INSERT INTO attachment(message_id, position, sha256, media_type, name, width, "
                "height, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                rows.attachment_values(added, message.pictures),
            )
            db.executemany(
                "INSERT INTO text_attachment(message_id, position, name, text, source) "
                "VALUES (?, ?, ?, ?, ?)",
                rows.text_values(added, [_untold(text) for text in message.texts]),
            )
        last = whole.messages[-1].id if whole.messages else None
        active = whole.active if whole.active in new_id else last
        db.execute(
            "UPDATE conversation SET active_leaf_id = ?, context_start_id = ? WHERE id = ?",
            (
                None if active is None else new_id.get(active),
                None if whole.context_start is None else new_id.get(whole.context_start),
                conversation_id,
            ),
        )
    return conversation_id


def _is_in_models_folder(path: str) -> bool:
    """Whether a path leads there by its name; whether anything is there shows when it is used."""
    file, folder = Path(path), paths.models_folder().absolute()
    return ".." not in file.parts and folder in file.parents


def _span(whole: WholeConversation) -> tuple[float, float]:
    """When it began and when it was last added to; what its export does not say, its messages do.

    One that has no time at all is as old as its import: it would stand in the year 1970.
    """
    times = [_moment(each.created_at) for each in whole.messages]
    known = [each for each in times if each] or [time.time()]
    return _moment(whole.created_at) or min(known), _moment(whole.updated_at) or max(known)


def _moment(seconds: float) -> float:
    """A file can name any number; calendars end."""
    return min(max(seconds, 0.0), _LATEST)


def _known(store: Store, origin: str, created_at: float) -> int | None:
    """The id of the conversation that is the same, in the trash or not."""
    with store.reading() as db:
        row = db.execute("SELECT id FROM conversation WHERE origin = ?", (origin,)).fetchone()
        if row is not None:
            return int(row[0])
        alike = db.execute(
            "SELECT id FROM conversation WHERE abs(created_at - ?) < 0.001", (created_at,)
        ).fetchall()
    numbers = (int(row[0]) for row in alike)
    return next((n for n in numbers if fingerprint(read_whole(store, n)) == origin), None)


def is_picture(data: bytes, picture: Attachment) -> bool:
    """Whether this is the content of a picture: what its hash and its media type say."""
    if hashlib.sha256(data).hexdigest() != picture.sha256:
        return False
    try:
        found = inspect_bytes(data).media_type
    except PictureError:
        return False
    return found == _OTHER_NAMES.get(picture.media_type, picture.media_type)


def picture_attachment(data: bytes, name: str) -> Attachment | None:
    """What a picture of another app's export becomes; `None` where it cannot be read."""
    try:
        info = inspect_bytes(data)
    except PictureError:
        return None
    return Attachment(
        sha256=hashlib.sha256(data).hexdigest(),
        media_type=info.media_type,
        name=name,
        width=info.width,
        height=info.height,
        bytes=len(data),
    )


def picture_files(pictures: PictureStore, whole: WholeConversation) -> dict[str, bytes]:
    """The content of a conversation's pictures by their SHA-256; what is gone is left out."""
    files: dict[str, bytes] = {}
    for message in whole.messages:
        for picture in message.pictures:
            try:
                path: Path = pictures.path(picture.sha256, picture.media_type)
                files[picture.sha256] = path.read_bytes()
            except (OSError, ValueError):
                continue
    return files


def conversation_ids(store: Store) -> list[int]:
    """All that are not in the trash, the latest first.

    Raises:
        StoreError: the database cannot be read.
    """
    return [conversation.id for conversation in store.conversations()]
