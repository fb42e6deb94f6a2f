"""When each model was used last is kept, and a damaged file of it is no trouble."""

from __future__ import annotations

from pathlib import Path

import pytest

from llama32_desktop import paths
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.models import last_use
from llama32_desktop.models.last_use import last_uses, note_use


def test_the_newest_use_holds_and_goes_last(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    for second, name in enumerate(("/a.gguf", "/bad\udcff.gguf", "/a.gguf"), 100):
        monkeypatch.setattr("time.time", lambda second=second: float(second))
        note_use(ModelRef(name))
    assert list(last_uses().items()) == [("/bad\udcff.gguf", 101), ("/a.gguf", 102)]


def test_only_so_many_are_remembered(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    monkeypatch.setattr(last_use, "MOST", 2)
    for name in ("/a.gguf", "/b.gguf", "/c.gguf"):
        note_use(ModelRef(name))
    assert list(last_uses()) == ["/b.gguf", "/c.gguf"]


@pytest.mark.parametrize("content", ["{", "[" * 100_000, '{"/a.gguf": "soon"}', "\x00"])
def test_a_damaged_file_is_none(home: Path, content: str) -> None:
    file = paths.config_folder() / "last-use.json"
    file.write_text(content, "utf-8")
    assert last_uses() == {}
    note_use(ModelRef("/a.gguf"))
    assert list(last_uses()) == ["/a.gguf"]


def test_one_damaged_value_takes_no_other_with_it(home: Path) -> None:
    file = paths.config_folder() / "last-use.json"
    file.write_text('{"/a.gguf": "soon", "/b.gguf": 7}', "utf-8")
    note_use(ModelRef("/c.gguf"))
    assert list(last_uses()) == ["/b.gguf", "/c.gguf"]


def test_a_folder_in_its_place_is_no_trouble(home: Path) -> None:
    (paths.config_folder() / "last-use.json").mkdir()
    note_use(ModelRef("/a.gguf"))
    assert last_uses() == {}
