"""What was written while the disk was full is on it as soon as there is room."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from llama32_desktop.conversations import drafts
from llama32_desktop.conversations.model import Draft
from llama32_desktop.conversations.store import Store, open_store
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.services import store as module
from llama32_desktop.ui.services.store import Storage
from tests.ui.conftest import Opener
from tests.ui.driver import stored
from tests.ui.full_store import fill, free

LONG = "a draft of some length " * 2000
OFTEN_MS, NEVER_MS = 20, 10_000_000


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "c.sqlite3"


@pytest.fixture
def open_storage(
    qtbot: QtBot, database: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[int], tuple[Storage, Background]]]:
    opened: list[Background] = []

    def open_one(again_ms: int) -> tuple[Storage, Background]:
        monkeypatch.setattr(module, "AGAIN_MS", again_ms)
        background = Background()
        opened.append(background)
        one = Storage(background)
        with qtbot.waitSignal(one.opened):
            one.open(lambda: database, lambda: database.parent / "pictures")
        one.run(fill)
        return one, background

    yield open_one
    for background in opened:
        background.close()


def keep(
    storage: Storage,
    text: str,
    failed: Callable[[Exception], None],
    tried: Callable[[str], None] = lambda text: None,
) -> None:
    def work(store: Store) -> None:
        tried(text)
        drafts.keep_draft(store, 1, Draft(content=text))

    storage.keep("draft", work, failed)


def kept(database: Path) -> str:
    store = open_store(database).store
    try:
        return drafts.draft_of(store, 1).content
    finally:
        store.close()


Storages = Callable[[int], tuple[Storage, Background]]


def test_it_is_tried_again_until_there_is_room(
    qtbot: QtBot, open_storage: Storages, database: Path
) -> None:
    storage, _ = open_storage(OFTEN_MS)
    errors: list[Exception] = []
    tries: list[str] = []
    keep(storage, LONG, errors.append, tries.append)
    qtbot.waitUntil(lambda: len(tries) >= 4)
    assert len(errors) == 1 and "full" in str(errors[0])
    storage.run(free)
    found: list[Draft] = []

    def look() -> bool:
        storage.run(lambda s: drafts.draft_of(s, 1), found.append)
        return bool(found) and found[-1].content == LONG

    qtbot.waitUntil(look, timeout=60_000)


def test_it_is_tried_again_before_the_store_is_closed(
    qtbot: QtBot, open_storage: Storages, database: Path
) -> None:
    storage, background = open_storage(NEVER_MS)
    errors: list[Exception] = []
    keep(storage, LONG, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    storage.run(free)
    storage.close()
    background.close()
    assert kept(database) == LONG


def test_what_was_written_since_is_not_overwritten(
    qtbot: QtBot, open_storage: Storages, database: Path
) -> None:
    storage, background = open_storage(NEVER_MS)
    errors: list[Exception] = []
    keep(storage, LONG, errors.append)
    storage.run(free)
    keep(storage, "newer", errors.append)
    storage.close()
    background.close()
    assert kept(database) == "newer"
    assert len(errors) <= 1  # its news may come behind the end


def test_a_draft_typed_on_a_full_disk_is_there_after_the_next_start(
    open_window: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "AGAIN_MS", NEVER_MS)
    driver = open_window()
    driver.wait_ready()
    driver.app.storage.run(fill)
    driver.pane.composer.set_text(LONG)
    driver.app.drafts.keep()
    driver.until(lambda: driver.app.background.idle)
    assert stored("SELECT content FROM draft") == []
    driver.app.storage.run(free)
    driver.close()
    assert stored("SELECT content FROM draft WHERE id = 0") == [(LONG,)]


def test_what_can_wait_gives_way_to_what_is_asked_for_and_to_the_end(
    open_storage: Callable[[int], tuple[Storage, Background]], qtbot: QtBot
) -> None:
    storage, _ = open_storage(NEVER_MS)
    begun, ended = threading.Event(), threading.Event()
    results: list[bool] = []

    def work(_: Store, is_wanted: Callable[[], bool]) -> bool:
        begun.set()
        while not is_wanted() and not ended.wait(0.001):
            pass
        return is_wanted()

    for ask in (
        lambda: storage.run(lambda _: None),
        lambda: storage.run_long(lambda _: None),
        lambda: storage.keep("key", lambda _: None),
    ):
        begun.clear()
        storage.run_idle(work, results.append)
        assert begun.wait(30)
        count = len(results)
        ask()
        qtbot.waitUntil(lambda count=count: len(results) > count)
    assert results == [True] * 3
    begun.clear()
    storage.run_idle(work, results.append)
    assert begun.wait(30)
    alarm = threading.Timer(30, ended.set)
    alarm.start()
    storage.close_long()
    alarm.cancel()
    assert not ended.is_set()
