"""The pictures' cache keeps to its budget and never gives out what is not whole."""

from __future__ import annotations

import os
from pathlib import Path

from llama32_desktop.engine.worker.fingerprint import fingerprint
from llama32_desktop.engine.worker.mllama.image_cache import ImageCache, content_hash


def test_what_was_put_comes_back_after_a_restart(tmp_path: Path) -> None:
    ImageCache(tmp_path / "new", 1000).put("a", b"x" * 100)
    cache = ImageCache(tmp_path / "new", 1000)
    assert cache.get("a") == b"x" * 100
    assert cache.get("b") is None
    assert [file.suffix for file in (tmp_path / "new").iterdir()] == [".crosskv"]


def test_the_least_recently_used_goes_first(tmp_path: Path) -> None:
    cache = ImageCache(tmp_path, 3 * 132)
    for number, key in enumerate("abc"):
        cache.put(key, bytes(100))
        os.utime(tmp_path / f"{key}.crosskv", (number, number))
    assert cache.get("a") is not None  # now the latest
    cache.put("d", bytes(100))
    assert [key for key in "abcd" if cache.get(key)] == ["a", "c", "d"]


def test_what_is_larger_than_the_budget_is_not_kept(tmp_path: Path) -> None:
    cache = ImageCache(tmp_path, 1000)
    cache.put("a", bytes(10))
    cache.put("b", bytes(1000))
    assert cache.get("a") == bytes(10)
    assert cache.get("b") is None
    ImageCache(tmp_path, 0).put("c", b"")
    assert cache.get("c") is None


def test_a_damaged_entry_is_removed(tmp_path: Path) -> None:
    cache = ImageCache(tmp_path, 1000)
    cache.put("a", bytes(100))
    file = tmp_path / "a.crosskv"
    for damage in (file.read_bytes()[:-1], b"", file.read_bytes().replace(b"\0", b"\1", 1)):
        file.write_bytes(damage)
        assert cache.get("a") is None
        assert not file.exists()


def test_a_folder_that_cannot_be_made_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    cache = ImageCache(tmp_path / "file", 1000)
    cache.put("a", b"x")
    assert cache.get("a") is None


def test_models_with_other_weights_have_other_fingerprints(tmp_path: Path) -> None:
    model, other = tmp_path / "model", tmp_path / "other"
    data = bytearray(3 << 20)
    model.write_bytes(data)
    data[2 << 20 : (2 << 20) + 100_000] = b"\1" * 100_000
    other.write_bytes(data)
    assert fingerprint([model]) == fingerprint([model])
    assert len({fingerprint([model]), fingerprint([other]), fingerprint([model, other])}) == 3
    assert content_hash(model) != content_hash(other)
