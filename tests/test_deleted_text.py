"""What was deleted for good stands in no file of the app's."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import closing, suppress
from functools import partial
from pathlib import Path

import pytest

from llama32_desktop import databases, deleted_text
from llama32_desktop.conversations import opening, several, trash
from llama32_desktop.conversations.index_growth import overwrite_deleted, tend_index
from llama32_desktop.conversations.recovery import KEPT_S, databases_set_aside
from llama32_desktop.conversations.store import Store, open_store
from llama32_desktop.documents import databases as documents_databases
from llama32_desktop.documents.chunks import Chunk
from llama32_desktop.documents.collection.store import Collection
from llama32_desktop.documents.model import Document, Page
from llama32_desktop.documents.summary.store import PartStore

SECRET = "zwetschgenkuchen"
INDEXED = SECRET[4:].encode()
"""An index shares the beginning of a word with the one before."""


def held(path: Path) -> bytes:
    """All that the database's files hold."""
    return b"".join(file.read_bytes() for file in path.parent.glob(f"{path.name}*"))


def tend(store: Store) -> None:
    while tend_index(store):
        pass


def some(store: Store, text: str) -> int:
    """A conversation that is in the index."""
    conversation = store.create_conversation("A title")
    store.add_message(conversation.id, None, "user", text)
    tend(store)
    return conversation.id


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "c.sqlite3"


def test_words_of_a_deleted_conversation_leave_the_file(path: Path) -> None:
    with closing(open_store(path).store) as store:
        number = some(store, f"the {SECRET} of my aunt")
        for n in range(20):
            some(store, f"words {n} and others")
    assert INDEXED in held(path)
    with closing(open_store(path).store) as store:
        store.delete(number)
    assert INDEXED in held(path), "else nothing is tested below"
    # As after an end between the deletion and the idle moment that follows.
    with closing(open_store(path).store) as store:
        tend(store)
        with store.reading() as db:
            db.execute("INSERT INTO message_index(message_index) VALUES ('integrity-check')")
    assert INDEXED not in held(path)


def test_words_of_an_emptied_trash_leave_the_file_in_steps(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deleted_text, "_PAGES", 1)
    with closing(open_store(path).store) as store:
        numbers = [some(store, " ".join(f"w{n}x{m}" for m in range(3000))) for n in range(4)]
        numbers.append(some(store, SECRET))
        several.change(store, [numbers[-1]], "deleted_at", time.time())
        trash.empty_trash(store, older_than_s=-1)
        steps = 1
        while tend_index(store):
            steps += 1
    assert steps > 1 and INDEXED not in held(path)


def test_nothing_is_merged_where_nothing_was_deleted(path: Path) -> None:
    with closing(open_store(path).store) as store:
        for n in range(5):
            some(store, f"words {n}")
        with store.reading() as db:
            before = db.execute("SELECT id, block FROM message_index_data").fetchall()
            tend(store)
            assert db.execute("SELECT id, block FROM message_index_data").fetchall() == before


@pytest.fixture
def before(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Databases are made as earlier versions made them, until it is called."""

    def harden(connection: sqlite3.Connection) -> None:
        now(connection)
        connection.execute("PRAGMA secure_delete = OFF")

    now, value = databases._harden, databases.OVERWRITTEN
    monkeypatch.setattr(databases, "_harden", harden)
    for module in (databases, deleted_text):
        monkeypatch.setattr(module, "OVERWRITTEN", 0)

    def end() -> None:
        monkeypatch.setattr(databases, "_harden", now)
        for module in (databases, deleted_text):
            monkeypatch.setattr(module, "OVERWRITTEN", value)

    return end


def test_a_file_from_before_is_written_anew_once(path: Path, before: Callable[[], None]) -> None:
    with closing(open_store(path).store) as store:
        number = some(store, SECRET * 50)
        kept = some(store, "what stays")
        store.delete(number)
    assert SECRET.encode() in held(path), "else nothing is tested below"
    before()
    with closing(open_store(path).store) as store:
        tend(store)
        overwrite_deleted(store)
        assert SECRET.encode() not in held(path), "while the app still runs"
        assert [message.content for message in store.branch(kept)] == ["what stays"]
        written = path.stat().st_mtime_ns
        overwrite_deleted(store)
        assert path.stat().st_mtime_ns == written
    assert INDEXED not in held(path)


def is_marked(path: Path) -> bool:
    with closing(databases.open_database(path, mode="ro")) as db:
        return deleted_text.is_overwritten(db)


def test_who_wants_to_write_ends_it_and_the_file_is_as_it_was(
    path: Path, before: Callable[[], None]
) -> None:
    with closing(open_store(path).store) as store:
        kept = some(store, "what stays " * 100_000)
    before()
    with closing(open_store(path).store) as store:
        asked: list[None] = []

        def is_wanted() -> bool:
            asked.append(None)
            return len(asked) == 3

        assert not overwrite_deleted(store, is_wanted)
        assert len(asked) == 3 and not is_marked(path)
        store.rename(kept, "written at once")
        assert overwrite_deleted(store, lambda: False)
        assert is_marked(path) and store.conversation(kept).title == "written at once"


@pytest.mark.skipif(sys.platform != "linux", reason="looks at the process's own open files")
@pytest.mark.parametrize("is_large", [False, True])
def test_nothing_is_written_outside_the_folder_meanwhile(
    tmp_path: Path, before: Callable[[], None], monkeypatch: pytest.MonkeyPatch, is_large: bool
) -> None:
    path = tmp_path / "a person's" / "c.sqlite3"
    path.parent.mkdir()
    if is_large:
        monkeypatch.setattr(deleted_text, "_IN_MEMORY", 1000)
    with closing(open_store(path).store) as store:
        # Far more than SQLite's buffers take, which is where it makes a file.
        number = some(store, "what stays " * 1_000_000)
    before()
    seen: set[str] = set()

    def is_wanted() -> bool:
        for each in Path("/proc/self/fd").iterdir():
            with suppress(OSError):
                seen.add(str(each.readlink()))
        return False

    with closing(open_store(path).store) as store:
        assert overwrite_deleted(store, is_wanted) and is_marked(path)
        assert any(name.endswith(databases._COPY) for name in seen) is is_large
        with store.transaction() as db:  # as what one statement undoes where it fails
            db.execute("CREATE TABLE other AS SELECT content FROM message ORDER BY content DESC")
            db.set_progress_handler(is_wanted, 10)
            db.execute("UPDATE OR ABORT message SET content = content || id")
            db.execute("SELECT content || 1 AS more FROM message ORDER BY more").fetchall()
            db.set_progress_handler(None, 0)
            db.execute("DROP TABLE other")
        assert store.branch(number)
    assert any(name.startswith(str(path)) for name in seen), "else nothing is tested below"
    assert not [name for name in seen if "etilqs" in name]


def test_a_file_that_is_too_large_for_the_memory_is_left(
    path: Path, before: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(open_store(path).store) as store:
        some(store, "what stays")
    before()
    with closing(open_store(path).store) as store:
        monkeypatch.setattr(deleted_text, "_LARGEST", 1000)
        assert overwrite_deleted(store) and not is_marked(path)


def test_a_large_file_without_room_beside_it_is_left(
    path: Path, before: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(open_store(path).store) as store:
        some(store, "what stays")
    before()
    monkeypatch.setattr(deleted_text, "_IN_MEMORY", 1000)
    free = shutil.disk_usage(path.parent)._replace(free=2 * path.stat().st_size)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: free)
    with closing(open_store(path).store) as store:
        assert overwrite_deleted(store) and not is_marked(path)


@pytest.fixture
def large(path: Path, before: Callable[[], None], monkeypatch: pytest.MonkeyPatch) -> Path:
    """A database of an earlier version, which counts as too large for the memory."""
    with closing(open_store(path).store) as store:
        for _ in range(5):
            some(store, "what stays " * 100_000)
        store.delete(some(store, SECRET * 50))
        tend(store)
    before()
    monkeypatch.setattr(deleted_text, "_IN_MEMORY", 1000)
    monkeypatch.setattr(deleted_text, "_STEP_PAGES", 10)
    return path


def copies(path: Path) -> list[Path]:
    return list(path.parent.glob(f"*{databases._COPY}*"))


def test_a_large_file_is_given_up_until_all_of_its_copy_is_in_its_place(large: Path) -> None:
    """Its last step blocked who wrote for seconds, and the end of the app."""
    asked: list[bool] = []

    def is_wanted() -> bool:
        asked.append(bool(copies(large)))
        return len(asked) == most

    with closing(open_store(large).store) as store:
        most = 0
        assert overwrite_deleted(store, is_wanted) and is_marked(large)
        whole = len(asked)
    assert whole > 50 and all(asked)
    assert SECRET.encode() not in held(large) and not copies(large)
    with closing(open_store(large).store) as store, store.transaction() as db:
        assert db.execute("SELECT count(*) FROM message").fetchone()[0] == 5
        assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


@pytest.mark.parametrize(
    ("is_log", "size"), [(False, 1), (False, 2_000_000), (True, 10_000), (True, 2**21)]
)
def test_a_copy_that_is_given_up_on_its_way_leaves_the_file_as_it_was(
    large: Path, is_log: bool, size: int
) -> None:
    log = large.with_name(large.name + "-wal")
    growing = log if is_log else databases.copy_of(large)

    def is_wanted() -> bool:
        return bool(copies(large)) and growing.exists() and growing.stat().st_size >= size

    with closing(open_store(large).store) as store:
        assert not overwrite_deleted(store, is_wanted) and not is_marked(large)
        assert not copies(large)
        number = some(store, "written at once")
        with store.transaction() as db:
            assert db.execute("SELECT count(*) FROM message").fetchone()[0] == 6
            assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert overwrite_deleted(store, lambda: False) and is_marked(large)
        assert [message.content for message in store.branch(number)] == ["written at once"]


def test_what_is_written_beside_a_copy_is_not_lost(large: Path) -> None:
    with closing(open_store(large).store) as store:
        numbers: list[int] = []

        def is_wanted() -> bool:
            if not numbers and copies(large) and copies(large)[0].stat().st_size > 1_000_000:
                numbers.append(some(store, "written meanwhile"))
            return False

        assert not overwrite_deleted(store, is_wanted) and not is_marked(large)
        assert [each.content for each in store.branch(numbers[0])] == ["written meanwhile"]
        assert overwrite_deleted(store, is_wanted) and is_marked(large)
        assert [each.content for each in store.branch(numbers[0])] == ["written meanwhile"]


def test_a_copy_that_a_killed_process_left_goes(large: Path) -> None:
    left = databases.copy_of(large)
    left.write_bytes(b"all that was ever said")
    with closing(open_store(large).store) as store:
        assert not overwrite_deleted(store, lambda: True) and not left.exists()


def test_a_file_that_another_process_writes_is_left_for_the_next_time(
    path: Path, before: Callable[[], None]
) -> None:
    with closing(open_store(path).store) as store:
        some(store, "what stays")
    before()
    with closing(open_store(path).store) as store, store.transaction() as db:
        db.execute("DELETE FROM draft")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            overwrite_deleted(store)


def document(path: str, text: str) -> tuple[Document, list[list[Chunk]]]:
    page = Page(number=1, text=text, way="text")
    whole = Chunk(start=0, end=len(text), first_line=1, last_line=1, tokens=9)
    made = Document(path=path, name="a", kind="text", bytes=1, sha256="", pages=(page,))
    return made, [[whole]]


def test_words_of_a_document_that_was_removed_leave_its_collection(path: Path) -> None:
    with Collection(path) as collection:
        for name, text in (("/a", f"the {SECRET} of my aunt"), ("/b", "and others")):
            made, chunks = document(name, text)
            collection.keep(made, 0.0, chunks)
    assert INDEXED in held(path)
    with Collection(path) as collection:
        collection.remove("/a")
    assert INDEXED in held(path), "else nothing is tested below"
    with Collection(path) as collection:
        collection.clear()
    assert INDEXED not in held(path)


def test_documents_databases_from_before_are_written_anew(
    tmp_path: Path, before: Callable[[], None]
) -> None:
    words, parts = tmp_path / "words.sqlite3", tmp_path / "parts.sqlite3"
    with Collection(words) as collection:
        made, chunks = document("/a", SECRET * 40)
        collection.keep(made, 0.0, chunks)
        collection.remove("/a")
    with PartStore(parts) as store:
        store.keep("key", SECRET * 400)
        with store._db:
            store._db.execute("DELETE FROM part")
    assert SECRET.encode() in held(words) and SECRET.encode() in held(parts)
    before()
    with Collection(words) as collection, PartStore(parts):
        collection.clear()
    assert INDEXED not in held(words) and SECRET.encode() not in held(parts)


@pytest.mark.parametrize("questions", [0, 5])
def test_a_documents_database_gives_way_to_the_end_of_the_app(
    tmp_path: Path, before: Callable[[], None], questions: int
) -> None:
    """It is asked while the file is copied; the file is as it was, and the next time does it."""
    words, parts = tmp_path / "words.sqlite3", tmp_path / "parts.sqlite3"
    with Collection(words) as collection:
        for number in range(40):
            made, chunks = document(f"/{number}", "what stays")
            collection.keep(made, 0.0, chunks)
    with PartStore(parts) as store:
        for number in range(300):
            store.keep(str(number), "what stays")
    before()
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > questions

    with PartStore(parts, cancelled) as store:
        assert asked == questions + 1 and not is_marked(parts) and store.find("299")
    asked = 0
    with Collection(words) as collection:
        collection.clear(cancelled)
        assert asked > questions and not is_marked(words) and len(collection.documents()) == 40
        collection.clear()
    with PartStore(parts, lambda: False):
        assert is_marked(parts) and is_marked(words)


def test_a_collection_from_before_can_be_asked_while_another_process_writes(
    path: Path, before: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    with Collection(path) as collection:
        made, chunks = document("/a", "what stays")
        collection.keep(made, 0.0, chunks)
    before()
    opened = databases.open_database
    monkeypatch.setattr(documents_databases, "open_database", partial(opened, timeout=0))
    with closing(opened(path, autocommit=True)) as other:
        other.execute("BEGIN IMMEDIATE")
        with Collection(path) as collection:
            assert [one.path for one in collection.documents()] == ["/a"]


def test_what_a_backup_replaced_goes_after_thirty_days_from_when_it_was_replaced(
    path: Path,
) -> None:
    store = open_store(path).store
    store.close()
    now = time.time()

    def replaced(days_ago: float, name: str = "") -> Path:
        stamp = time.strftime("%Y%m%d-%H%M%S", time.localtime(now - days_ago * 86_400))
        file = path.with_name(f"c.before-restore-{stamp}{name}.sqlite3")
        for suffix in ("", "-wal"):
            companion = file.with_name(file.name + suffix)
            companion.write_bytes(b"messages")
            os.utime(companion, (now - 400 * 86_400,) * 2)  # as they were last written
        return file

    last_week, last_year = replaced(7), replaced(365, "-1")
    foreign = path.with_name("c.before-restore-mine.sqlite3")
    foreign.write_bytes(b"of the person")
    os.utime(foreign, (0, 0))
    opening.connect(path)[0].close()
    # One that an earlier version kept without an end has thirty days from now on as well.
    assert last_week.exists() and last_year.exists()
    opening.connect(path)[0].close()
    assert last_week.exists() and last_year.exists()
    os.utime(last_year, (now - KEPT_S - 60,) * 2)
    os.utime(last_week, (now - 60,) * 2)
    opening.connect(path)[0].close()
    assert not [*path.parent.glob(f"{last_year.name}*")]
    assert set(databases_set_aside(path.parent)) >= {last_week, foreign}
