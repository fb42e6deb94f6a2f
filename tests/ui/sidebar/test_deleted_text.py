"""An open window takes what was deleted out of the file."""

from __future__ import annotations

from contextlib import closing

import pytest

from llama32_desktop import databases, paths
from llama32_desktop.conversations.store import open_store
from llama32_desktop.databases import open_database
from llama32_desktop.ui.sidebar import controller
from tests.ui.conftest import Opener
from tests.ui.sidebar.test_sidebar import fill, opened

SECRET = "zwetschgenkuchen"


def test_a_window_takes_deleted_text_out_of_a_file_from_before(
    open_window: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    value = databases.OVERWRITTEN
    monkeypatch.setattr(databases, "OVERWRITTEN", 0)
    [number] = fill(SECRET)
    with closing(open_store(paths.database_file()).store) as store:
        store.delete(number)
    monkeypatch.setattr(databases, "OVERWRITTEN", value)
    monkeypatch.setattr(controller, "REST_MS", 50)
    driver = opened(open_window, "What stays")

    def is_overwritten() -> bool:
        with closing(open_database(paths.database_file(), mode="ro")) as db:
            return bool(db.execute("PRAGMA auto_vacuum").fetchone()[0] == value)

    driver.until(is_overwritten)
    driver.until(driver.app.is_idle)
    assert driver.titles == ["What stays"]
    assert SECRET[4:].encode() not in paths.database_file().read_bytes()
