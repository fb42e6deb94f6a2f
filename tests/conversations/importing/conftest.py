"""A store of its own for each test of imports."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from llama32_desktop.conversations.importing import ImportReport, import_files
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.conversations.store import open_store


class Home:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.store = open_store(folder / "c.sqlite3").store
        self.pictures = PictureStore(folder / "pictures")

    def take(self, content: object, name: str = "export.json") -> ImportReport:
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        return self.take_file(path)

    def take_file(self, path: Path) -> ImportReport:
        return import_files(self.store, self.pictures, [path])

    def contents(self, number: int) -> list[tuple[str, str]]:
        return [(m.role, m.content) for m in self.store.branch(number)]


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    home = Home(tmp_path)
    yield home
    home.store.close()
