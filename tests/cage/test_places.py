"""What a caged process may read of its own program."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from llama32_desktop.cage import places


def test_a_frozen_program_reads_its_modules_from_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "app" / "llama32-desktop"
    monkeypatch.setattr(sys, "executable", str(program))
    assert program not in set(places.of_program())
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "app" / "_internal"), raising=False)
    assert {program, tmp_path / "app" / "_internal"} <= set(places.of_program())
