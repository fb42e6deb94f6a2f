"""A file is written whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from llama32_desktop.files import part_file, part_of, write_whole


def by_parts(path: Path, data: bytes) -> None:
    with part_file(path) as part:
        part.write_bytes(data)


@pytest.fixture(params=[write_whole, by_parts])
def write(request: pytest.FixtureRequest) -> Callable[[Path, bytes], None]:
    return request.param


def full(*_: object) -> None:
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize("fails", ["fsync", "replace"])
def test_what_fails_leaves_the_file_before_and_nothing_beside_it(
    write: Callable[[Path, bytes], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    fails: str,
) -> None:
    path = tmp_path / "a"
    write(path, b"before")
    with monkeypatch.context() as patched:
        patched.setattr(os if fails == "fsync" else Path, fails, full)
        with pytest.raises(OSError, match="No space"):
            write(path, b"after")
    assert [p.name for p in tmp_path.iterdir() if p.is_file()] == ["a"]
    assert path.read_bytes() == b"before"
    write(path, b"after")
    assert path.read_bytes() == b"after"


def test_what_was_left_by_a_part_that_died_is_written_over(tmp_path: Path) -> None:
    path = tmp_path / "a"
    part_of(path).write_bytes(b"of another time, and longer")
    by_parts(path, b"now")
    assert path.read_bytes() == b"now" and not part_of(path).exists()


@pytest.mark.parametrize("name", ["ä" * 127, "x" * 255])
def test_the_longest_name_has_a_part_too(tmp_path: Path, name: str) -> None:
    by_parts(tmp_path / name, b"whole")
    assert (tmp_path / name).read_bytes() == b"whole"


def test_what_a_link_leads_to_is_written(
    write: Callable[[Path, bytes], None], tmp_path: Path
) -> None:
    (tmp_path / "kept").mkdir()
    file, link = tmp_path / "kept" / "file", tmp_path / "link"
    (tmp_path / "step").symlink_to(file)
    link.symlink_to(tmp_path / "step")
    for data in (b"made", b"written over"):
        write(link, data)
        assert file.read_bytes() == data and not file.is_symlink()
        assert link.is_symlink() and (tmp_path / "step").is_symlink()
    assert [p.name for p in (tmp_path / "kept").iterdir()] == ["file"]
