"""A bell rings when something changes, and nobody depends on it."""

from __future__ import annotations

import threading
from pathlib import Path

from llama32_desktop.documents.jobs.bell import Bell


def rings(bell: Bell) -> bool:
    """Whether it rings within the time that a test may take."""
    ended = threading.Event()

    def wait() -> None:
        bell.wait(60)
        ended.set()

    waiting = threading.Thread(target=wait, daemon=True)
    waiting.start()
    return ended.wait(50)


def test_it_rings_for_files_in_its_folders(tmp_path: Path) -> None:
    with Bell() as bell:
        for name in ("one", "two"):
            (tmp_path / name).mkdir()
        bell.listen([str(tmp_path), str(tmp_path / "one")])
        assert bell.listens.wait(50)
        (tmp_path / "one" / "a.pdf").write_bytes(b"1")
        assert rings(bell)
        bell.listen([str(tmp_path), str(tmp_path / "two")])
        assert bell.listens.wait(50)
        (tmp_path / "two" / "a.pdf").write_bytes(b"1")
        assert rings(bell)


def test_folders_that_went_are_no_error(tmp_path: Path) -> None:
    with Bell() as bell:
        bell.listen([str(tmp_path / "gone")])
        bell.ring()
        assert rings(bell)
        bell.listen([str(tmp_path)])
        assert bell.listens.wait(50)
        (tmp_path / "a.pdf").write_bytes(b"1")
        assert rings(bell)
