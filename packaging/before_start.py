"""Runs in the frozen app before anything of its own: makes up for what freezing changes."""

from __future__ import annotations

import os
import sys


def restore_library_path() -> None:
    """Take the bundle's libraries out of the way of other programs.

    The bundle's start program points the dynamic linker at them. The linker has read that by
    now; left in the environment, it would break the browser and the file manager that the app
    opens, which need the system's own.
    """
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before:
        os.environ["LD_LIBRARY_PATH"] = before
    else:
        os.environ.pop("LD_LIBRARY_PATH", None)


# PyInstaller's own hook imports PySide before the app does, which says why (`ui/kit/binding.py`).
os.environ.setdefault("PYSIDE6_OPTION_LAZY", "0")
if sys.platform.startswith("linux"):
    restore_library_path()
    # The engine's process sets its own path then, instead of trusting that this one passed it on.
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    # AppImage's variables name a folder that is gone when the app ends: not for other programs.
    for variable in ("APPDIR", "ARGV0", "OWD"):
        os.environ.pop(variable, None)
