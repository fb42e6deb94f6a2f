"""Runs the real command in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.downloads.fixtures import server

__all__ = ["COMMAND", "Run", "run", "server"]

Run = Callable[..., subprocess.CompletedProcess[str]]
COMMAND = [sys.executable, "-m", "llama32_desktop"]


@pytest.fixture
def run(home: Path) -> Run:
    """A function that runs `llama32-desktop` with the given arguments."""

    def run_command(*arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*COMMAND, *arguments],
            input=stdin,
            capture_output=True,
            encoding="utf-8",
            timeout=400,
            env=os.environ.copy(),
        )

    return run_command
