"""Names and folders that every part of the packaging shares."""

from __future__ import annotations

import os
import platform
import re
import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
PACKAGING: Final = ROOT / "packaging"
SPEC: Final = PACKAGING / "app.spec"
ICON_SOURCE: Final = ROOT / "resources" / "icons" / "app.svg"

NAME: Final = "llama32-desktop"
"""Of the program, the folders and the files that are published."""
PACKAGE: Final = "llama32_desktop"
TITLE: Final = "Llama 3.2 Desktop"
IDENTIFIER: Final = "app.llama32.desktop"
"""Reverse-DNS name: the bundle's on macOS, the component's in AppStream."""


def build_folder() -> Path:
    """What is made again at each build."""
    return ROOT / "build" / "packaging"


def dist_folder() -> Path:
    """What is published."""
    return ROOT / "dist"


def version() -> str:
    """The app's, read from the source without importing it."""
    text = (ROOT / "llama32_desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', text, re.MULTILINE)
    if found is None:
        raise SystemExit("llama32_desktop/__init__.py names no version, so nothing can be built.")
    return found[1]


def architecture() -> str:
    """The machine's, as Linux and macOS call it: `x86_64`, `arm64` or `aarch64`."""
    machine = platform.machine()
    return "x86_64" if machine == "AMD64" else machine


def source_date() -> int:
    """Seconds since the epoch that stand for "now" in everything that is built.

    `SOURCE_DATE_EPOCH` (https://reproducible-builds.org/specs/source-date-epoch/), or the last
    commit's date, so that the same commit gives the same files.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given is not None:
        return int(given)
    shown = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True
    )
    return int(shown.stdout) if shown.returncode == 0 and shown.stdout.strip() else 0


def reproducible_environment() -> dict[str, str]:
    """The environment of every tool that is run: fixed date, fixed order of sets, UTC."""
    return {
        **os.environ,
        "SOURCE_DATE_EPOCH": str(source_date()),
        "PYTHONHASHSEED": "0",
        "TZ": "UTC",
    }


def run(command: list[str | Path], *, cwd: Path = ROOT) -> None:
    """Run a tool and end the build with a sentence when it fails."""
    try:
        done = subprocess.run(command, cwd=cwd, env=reproducible_environment())
    except FileNotFoundError:
        raise SystemExit(f"“{command[0]}” is not installed; install it and build again.") from None
    if done.returncode != 0:
        raise SystemExit(f"“{command[0]}” failed with code {done.returncode}; see its lines above.")


def say(text: str) -> None:
    """A line of progress, in order with what the tools print."""
    print(f"== {text}", file=sys.stderr, flush=True)
