"""Whatever goes wrong in a command is one sentence."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

import pytest

from llama32_desktop import log, paths
from llama32_desktop.cli import running
from llama32_desktop.cli.errors import EXIT_FAILED
from tests.cli.conftest import COMMAND


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (ZeroDivisionError("a\nbug"), "ZeroDivisionError: a bug, running.py line"),
        (UnicodeEncodeError("utf-8", "\udcff", 0, 1, "surrogates not allowed"), "surrogates"),
        (RecursionError("too deep"), "RecursionError"),
        (MemoryError(), "MemoryError"),
        (OSError(28, "No space left on device", "/data"), "No space left on device at /data"),
        (OSError("timed out"), "timed out"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_an_error_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    error: Exception,
    says: str,
) -> None:
    def fails(parsed: argparse.Namespace) -> int:
        raise error

    noted: list[str] = []
    monkeypatch.setattr(log, "note", lambda error, doing: noted.append(doing))
    monkeypatch.setattr(running, "_write_no_more", lambda: None)
    assert running.run(argparse.Namespace(command="models", run=fails)) == EXIT_FAILED
    assert noted == ([] if isinstance(error, OSError) else ["running models"])
    out, err = capsys.readouterr()
    assert out == ""
    assert says in err
    assert err.count("\n") == 1 and "Traceback" not in err


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is Linux's")
def test_a_full_disk_is_one_sentence(home: Path) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        result = subprocess.run(
            [*COMMAND, "models"],
            stdout=full,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            env=os.environ.copy(),
            timeout=240,
        )
    assert result.returncode == 1
    assert "No space left" in result.stderr
    assert result.stderr.count("\n") == 1


@pytest.mark.skipif(os.name != "posix", reason="a file stands for a folder that cannot be made")
def test_a_data_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    result = subprocess.run(
        [*COMMAND, "export", "--list"],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, paths.HOME_VARIABLE: str(tmp_path / "file" / "home")},
        timeout=240,
    )
    assert result.returncode == 1
    assert str(tmp_path / "file") in result.stderr
    assert result.stderr.count("\n") == 1
