"""Values of kinds that this app never writes, as a disk that went bad or another program leaves."""

from __future__ import annotations

import io
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from llama32_desktop.conversations import drafts
from llama32_desktop.conversations.exporting import export
from llama32_desktop.conversations.importing import import_files
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.conversations.search import search
from llama32_desktop.conversations.store import Store, open_store
from llama32_desktop.conversations.whole import picture_attachment, read_whole
from tests.make.pictures import printed

COLUMNS = [
    *(f"conversation.{name}" for name in ("title", "system_prompt", "created_at", "updated_at")),
    *(f"conversation.{name}" for name in ("sampling", "pinned", "origin", "context_start_id")),
    "conversation.own",
    *(f"message.{name}" for name in ("content", "state", "created_at", "error", "answer", "guard")),
    *(f"message.{name}" for name in ("rating", "corrects")),
    *(f"attachment.{name}" for name in ("sha256", "media_type", "name", "width", "bytes")),
]
VALUES = [
    "x'ff00fe'",
    "CAST(x'ff80' AS TEXT)",
    "'[[[{'",
    "''",
    "-1",
    "1e308",
    "9223372036854775807",
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "conversations.sqlite3"
    buffer = io.BytesIO()
    printed("x").save(buffer, "PNG")
    picture = picture_attachment(buffer.getvalue(), "p.png")
    assert picture is not None
    PictureStore(tmp_path / "pictures").add_bytes(buffer.getvalue(), "image/png")
    with closing(open_store(path).store) as store:
        number = store.create_conversation("Oats").id
        asked = store.add_message(number, None, "user", "How many?", attachments=(picture,))
        store.add_message(number, asked.id, "assistant", "Two.")
    return path


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with closing(open_store(path).store) as store:
        yield store


def use(path: Path) -> None:
    with closing(open_store(path).store) as store:
        [conversation] = store.conversations()
        assert isinstance(conversation.title, str)
        assert isinstance(conversation.updated_at, float)
        for message in store.branch(conversation.id):
            assert isinstance(message.content, str) and isinstance(message.error, str)
            assert isinstance(message.created_at, float)
            assert all(picture.width > 0 for picture in message.attachments)
        assert isinstance(search(store, "two").hits, tuple)
        read_whole(store, conversation.id)
        drafts.draft_of(store, conversation.id)
        pictures = PictureStore(path.parent / "pictures")
        for kind in ("json", "markdown", "html"):
            export(store, pictures, [conversation.id], kind, path.with_suffix(f".{kind}"))


@pytest.mark.parametrize("column", COLUMNS)
def test_no_value_hides_a_conversation(path: Path, column: str) -> None:
    table, name = column.split(".")
    for value in VALUES:
        with closing(sqlite3.connect(path, isolation_level=None)) as db:
            db.execute("PRAGMA ignore_check_constraints = ON")
            db.execute(f"UPDATE OR IGNORE {table} SET {name} = {value}")
        use(path)


def test_a_name_in_the_schema_that_is_no_text_is_damage(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA journal_mode = DELETE")
    data = path.read_bytes()
    assert data.count(b"CREATE TABLE draft") == 1, "what was deleted is still in the file"
    path.write_bytes(data.replace(b"CREATE TABLE draft", b"CREATE TABLE dra\xff\xfe"))
    opened = open_store(path)
    with closing(opened.store):
        assert "was damaged" in opened.notice


def test_a_zip_with_a_name_of_nothing_is_read(store: Store, tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("x", "{}")
        archive.writestr("notes.json", "[]")
    data = buffer.getvalue().replace(b"x{}", b"{}").replace(b"\x01\x00\x00\x00x", b"\0\0\0\0")
    (tmp_path / "a.zip").write_bytes(data)
    report = import_files(store, PictureStore(tmp_path / "pictures"), [tmp_path / "a.zip"])
    assert report.added == () and len(report.sentences) == 1
