"""An open window takes what was deleted out of the file."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing

import pytest

from llama32_desktop import databases, paths
from llama32_desktop.conversations.store import open_store
from llama32_desktop.databases import open_database
from llama32_desktop.ui.sidebar import controller
from tests.test_deleted_text import INDEXED, SECRET, before, held, some
from tests.ui.conftest import Opener
from tests.ui.sidebar.test_sidebar import opened

__all__ = ["before"]


def test_a_window_takes_deleted_text_out_of_a_file_from_before(
    open_window: Opener, monkeypatch: pytest.MonkeyPatch, before: Callable[[], None]
) -> None:
    path = paths.database_file()
    with closing(open_store(path).store) as store:
        store.delete(some(store, SECRET * 50))
    assert SECRET.encode() in held(path), "else nothing is tested below"
    before()
    monkeypatch.setattr(controller, "REST_MS", 50)
    driver = opened(open_window, "What stays")

    def is_overwritten() -> bool:
        with closing(open_database(path, mode="ro")) as db:
            return bool(db.execute("PRAGMA auto_vacuum").fetchone()[0] == databases.OVERWRITTEN)

    driver.until(is_overwritten)
    driver.until(driver.app.is_idle)
    assert driver.titles == ["What stays"]
    assert SECRET.encode() not in held(path)
    driver.close()
    assert INDEXED not in held(path)
