"""What the frozen app does first, run as the frozen app runs it."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from bundling.places import PACKAGING

from llama32_desktop.ui.kit.binding import LAZY

if not sys.platform.startswith("linux"):
    pytest.skip("it changes nothing elsewhere", allow_module_level=True)


def environment_after(**variables: str) -> dict[str, str]:
    program = "import os, json, runpy; runpy.run_path('before_start.py'); "
    program += "print(json.dumps(dict(os.environ)))"
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("LD_", "PYSIDE6_"))}
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=PACKAGING,
        env={**clean, **variables},
        capture_output=True,
        check=True,
    )
    result: dict[str, str] = json.loads(done.stdout)
    return result


def test_other_programs_get_the_systems_libraries() -> None:
    assert "LD_LIBRARY_PATH" not in environment_after(LD_LIBRARY_PATH="/opt/app/_internal")
    after = environment_after(LD_LIBRARY_PATH="/opt/app/_internal", LD_LIBRARY_PATH_ORIG="/usr/my")
    assert after["LD_LIBRARY_PATH"] == "/usr/my"
    assert "LD_LIBRARY_PATH_ORIG" not in after


def test_other_programs_do_not_hear_of_the_appimage() -> None:
    assert "APPDIR" not in environment_after(APPDIR="/tmp/.mount_x")


def test_the_engine_finds_the_bundles_libraries_by_itself() -> None:
    assert environment_after()["PYINSTALLER_RESET_ENVIRONMENT"] == "1"


def test_pyside_makes_all_classes_at_once() -> None:
    assert environment_after()[LAZY] == "0"
