"""Folders of the app that cannot be made or written are named, with what names them."""

from __future__ import annotations

import errno
import os
import sys
import tempfile
from pathlib import Path

import pytest

from llama32_desktop import paths
from llama32_desktop.settings import load_settings


def test_a_home_that_can_be_written(home: Path) -> None:
    assert paths.unusable() is None
    assert list(paths.data_folder().iterdir()) == []


def test_a_home_under_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "file" / "home"))
    problem = paths.unusable()
    assert problem is not None
    assert problem.folder == tmp_path / "file" / "home" / "data"
    assert problem.variable == paths.HOME_VARIABLE
    assert "Not a directory" in str(problem) or sys.platform == "win32"
    assert str(problem).count(paths.HOME_VARIABLE) == 1
    assert not paths.models_folder().exists()
    assert load_settings(paths.settings_file())[1] == ""


@pytest.mark.skipif(sys.platform != "linux", reason="XDG's folders are Linux's")
@pytest.mark.parametrize("variable", ["XDG_DATA_HOME", "XDG_CONFIG_HOME"])
def test_a_folder_of_xdg(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.delenv(paths.HOME_VARIABLE)
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    assert paths.unusable() is None
    monkeypatch.setenv(variable, str(tmp_path / "file"))
    problem = paths.unusable()
    assert problem is not None and problem.variable == variable


def test_a_full_disk(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(**_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(tempfile, "TemporaryFile", full)
    problem = paths.unusable()
    assert problem is not None and problem.full
    assert "make room on its disk" in str(problem)
