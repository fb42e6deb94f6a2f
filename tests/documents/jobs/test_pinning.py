"""Folders of Windows that stay what they are while a file is moved by its path."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest

from llama32_desktop.documents.jobs import putting
from llama32_desktop.documents.jobs.content import never
from llama32_desktop.documents.jobs.pinning import pinned
from llama32_desktop.documents.jobs.putting import put

pytestmark = pytest.mark.skipif(os.name != "nt", reason="elsewhere no file is moved by its path")
T = TypeVar("T")


def test_nothing_takes_the_place_of_a_pinned_folder(tmp_path: Path) -> None:
    folder = tmp_path / "inbox" / "sub"
    folder.mkdir(parents=True)
    with pinned(folder):
        with pytest.raises(OSError):
            folder.rename(folder.with_name("before"))
        with pytest.raises(OSError):
            folder.rmdir()
        (folder / "a").write_bytes(b"a")
        (folder / "a").rename(folder / "b")
        (folder / "b").unlink()
    folder.rename(folder.with_name("before"))
    with pytest.raises(OSError), pinned(folder):
        pass


@pytest.mark.parametrize("what", ["inbox", "archive", "file"])
def test_a_move_that_somebody_disturbs_moves_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    source, archive = tmp_path / "inbox" / "a.pdf", tmp_path / "archive"
    for folder in (source.parent, archive, tmp_path / "documents"):
        folder.mkdir()
    source.write_bytes(b"read")
    (tmp_path / "documents" / "a.pdf").write_bytes(b"the person's")
    refused = []

    def disturbed(change: Callable[[], T]) -> T:
        try:
            if what == "file" and not refused:
                refused.append("")
                source.unlink()
                source.write_bytes(b"newer")
            elif not refused:
                (tmp_path / what).rename(tmp_path / "before")
                (tmp_path / "documents").rename(tmp_path / what)
        except OSError as error:
            refused.append(str(error))
        return change()

    monkeypatch.setattr(putting, "patiently", disturbed)
    sha256, part = hashlib.sha256(b"read").hexdigest(), archive / ".part"
    target = archive / "a.pdf"
    if what == "file":
        with pytest.raises(OSError, match="has changed"):
            put(source, target, part, sha256, within=archive, moved=True, cancelled=never)
        assert source.read_bytes() == b"newer" and not [*archive.iterdir()]
    else:
        put(source, target, part, sha256, within=archive, moved=True, cancelled=never)
        assert refused and target.read_bytes() == b"read" and not source.exists()
    assert (tmp_path / "documents" / "a.pdf").read_bytes() == b"the person's"
