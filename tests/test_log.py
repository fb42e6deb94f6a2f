"""The log says what went wrong and where, and nothing that a person wrote."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from llama32_desktop import __version__, log, paths


def fails(secret: str) -> None:
    raise ValueError(f"cannot read {secret}")


def test_an_entry_has_the_kind_and_the_lines_and_not_the_text() -> None:
    try:
        fails("my diary")
    except ValueError as error:
        log.note(error, "reading a document")
    text = log.log_file().read_text("utf-8")
    assert "reading a document: ValueError" in text
    assert "test_log.py" in text and "fails" in text
    assert "diary" not in text
    assert stat.S_IMODE(log.log_file().stat().st_mode) == 0o600 or sys.platform == "win32"


def test_an_error_of_the_system_says_its_own_text() -> None:
    log.note(OSError(28, "No space left on device", "/home/ada/secret.txt"), "saving")
    text = log.log_file().read_text("utf-8")
    assert "No space left on device" in text and "ada" not in text


def test_it_does_not_grow_without_end() -> None:
    for _ in range(12_000):
        log.note(ValueError(), "w" * 100)
    files = list(log.log_file().parent.glob("log.txt*"))
    assert len(files) <= 3 and all(file.stat().st_size <= 600_000 for file in files)


def test_a_folder_that_cannot_be_written_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    folder = log.log_file()
    folder.mkdir()  # a folder in the file's place
    log.note(ValueError(), "saving")
    assert folder.is_dir()


def test_what_nobody_caught_is_written() -> None:
    code = "from llama32_desktop import log; log.install(); {}['private']"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True).returncode == 1
    text = log.log_file().read_text("utf-8")
    assert "running: KeyError" in text and "private" not in text


def test_a_process_begins_with_what_it_runs_on() -> None:
    log.event("one")
    log.event("two")
    first, second, third = log.log_file().read_text("utf-8").splitlines()
    for part in (f"llama32-desktop {__version__}", "Python 3.", "llama-cpp-python ", " cores"):
        assert part in first
    assert second.endswith(" one") and third.endswith(" two")


def test_another_process_that_holds_the_file_costs_no_entry(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "used by another process")  # as Windows does

    log.event("w" * 499_900)
    monkeypatch.setattr(os, "rename", refuse)
    log.event("still written")
    log.event("and this")
    assert [line.split(" ", 3)[-1] for line in log.last_lines(2)] == ["still written", "and this"]


def test_the_last_lines_reach_into_the_older_file() -> None:
    for number in range(6):
        log.event(f"{'w' * 99_000} {number}")
    assert log.log_file().with_name("log.txt.1").exists()
    assert [line[-1] for line in log.last_lines(6)] == ["0", "1", "2", "3", "4", "5"]
    assert [line[-1] for line in log.last_lines(2)] == ["4", "5"]


def test_without_an_entry_there_is_no_file() -> None:
    assert log.last_lines(9) == []
    assert not log.log_file().exists()


def test_another_folder_gets_the_entries_from_then_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log.event("here")
    former = log.log_file()
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "other"))
    log.close()
    log.event("there")
    assert "there" not in former.read_text("utf-8") and "there" in log.last_lines(1)[0]
