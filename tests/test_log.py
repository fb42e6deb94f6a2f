"""The log says what went wrong and where, and nothing that a person wrote."""

from __future__ import annotations

import logging
import stat
import subprocess
import sys
from collections.abc import Iterator

import pytest

from llama32_desktop import log


@pytest.fixture(autouse=True)
def fresh() -> Iterator[None]:
    logger = logging.getLogger("llama32_desktop")
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()
    yield
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()


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
