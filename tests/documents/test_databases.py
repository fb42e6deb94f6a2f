"""Databases of documents that something else has written into."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from llama32_desktop.documents.chunks import chunks
from llama32_desktop.documents.collection import store
from llama32_desktop.documents.collection.retrieval import Retrieval
from llama32_desktop.documents.collection.store import Collection, CollectionError
from llama32_desktop.documents.model import Document, Page
from llama32_desktop.documents.summary.store import PartStore

TEXT = "The roof was mended in May.\n" * 30


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "Bills.sqlite3"
    page = Page(number=1, text=TEXT, way="text layer")
    document = Document(
        path="/a.pdf", name="a.pdf", kind="pdf", sha256="0" * 64, bytes=9, pages=(page,), unread=()
    )
    with Collection(path) as collection:
        collection.add_sources([Path("/a.pdf")])
        collection.keep(document, 1.0, [chunks(TEXT, 100)])
    return path


def change(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for statement in statements:
            db.execute(statement)


def use(path: Path) -> None:
    with Collection(path) as collection:
        collection.sources()
        collection.documents()
        collection.size()
        assert Retrieval(collection).search("When was the roof mended?")


def test_a_sound_collection_is_used(path: Path) -> None:
    use(path)


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TABLE source",
        "DROP TABLE piece_words",
        "ALTER TABLE piece ADD COLUMN further",
        "ALTER TABLE document RENAME COLUMN name TO other",
        "CREATE TRIGGER t AFTER INSERT ON document BEGIN DELETE FROM piece; END",
        "CREATE VIEW v AS SELECT 1",
        "DELETE FROM piece_words_config",
        "UPDATE piece_words_config SET v = -1",
        "UPDATE piece SET text = x'ff00'",
        "UPDATE piece SET page = 'two'",
        "UPDATE document SET size = 'large'",
        "UPDATE OR IGNORE source SET path = NULL",
        "ALTER TABLE vector RENAME TO other",
    ],
)
def test_a_collection_that_is_no_more_ours_is_said_to_be_damaged(
    path: Path, statement: str
) -> None:
    change(path, statement)
    with pytest.raises(CollectionError, match=r"“Bills” is damaged, so it cannot be asked"):
        use(path)


def test_a_page_that_went_bad_is_told_when_it_is_met(path: Path) -> None:
    change(path, "PRAGMA journal_mode = DELETE")
    with closing(sqlite3.connect(path)) as db:
        pages = db.execute("SELECT rootpage FROM sqlite_master WHERE tbl_name = 'source'")
        roots = [page for (page,) in pages]
        (size,) = db.execute("PRAGMA page_size").fetchone()
    data = bytearray(path.read_bytes())
    for root in roots:
        data[(root - 1) * size : root * size] = b"\xff" * size
    path.write_bytes(data)
    with Collection(path) as collection, pytest.raises(CollectionError, match="damaged"):
        collection.sources()


def test_a_piece_of_nothing_answers_nothing(path: Path) -> None:
    change(path, "UPDATE piece SET text = ''")
    with Collection(path) as collection:
        Retrieval(collection).search("When was the roof mended?")


def test_bytes_that_are_no_text_are_no_error(path: Path) -> None:
    change(path, "UPDATE source SET path = CAST(x'2fff80' AS TEXT)")
    with Collection(path) as collection:
        assert collection.sources() == ("/\ufffd\ufffd",)


def test_words_of_an_older_version_that_are_no_text_are_none(path: Path) -> None:
    change(path, "UPDATE piece_words SET words = 7 WHERE rowid = 1")
    change(path, f"PRAGMA user_version = {store.VERSION - 1}")
    use(path)


def test_a_collection_that_another_holds_is_not_said_to_be_damaged(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other, Collection(path) as mine:
        mine.db.execute("PRAGMA busy_timeout = 1")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(CollectionError, match="could not be read or written"):
            mine.add_sources([Path("/b.pdf")])


@pytest.mark.parametrize(
    "statement",
    [
        "ALTER TABLE part ADD COLUMN further",
        "CREATE TRIGGER t AFTER INSERT ON part BEGIN DELETE FROM part; END",
        "DROP TABLE part",
    ],
)
def test_parts_that_are_no_more_ours_are_made_again(tmp_path: Path, statement: str) -> None:
    path = tmp_path / "parts.sqlite3"
    with PartStore(path) as parts:
        parts.keep("a", "text")
    change(path, statement)
    with PartStore(path) as parts:
        assert parts.find("a") is None
        parts.keep("a", "again")
        assert parts.find("a") == "again"


def test_a_part_that_is_no_text_is_no_error(tmp_path: Path) -> None:
    path = tmp_path / "parts.sqlite3"
    with PartStore(path) as parts:
        parts.keep("a", "text")
    change(path, "UPDATE part SET text = CAST(x'ff80' AS TEXT)")
    with PartStore(path) as parts:
        assert parts.find("a") == "\ufffd\ufffd"
