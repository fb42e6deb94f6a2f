"""Lets another window of the app come to the front, which Windows allows no program by itself."""

from __future__ import annotations

import ctypes
import sys
from ctypes import wintypes
from typing import Any


def let_forward(pipe: int) -> bool:
    """Hand this process's right to the foreground to the server of a pipe.

    A process that a person has just started has that right, and one that has been open for a while
    has not: its window would only blink in the task bar.

    Args:
        pipe: The handle of this side of a named pipe.

    Returns:
        Whether the other side may come forward; always on systems that ask nobody.
    """
    system: str = sys.platform  # or mypy would read the part of its own system alone
    if system != "win32":
        return True
    libraries: Any = ctypes
    process = wintypes.DWORD()
    handle = wintypes.HANDLE(pipe)
    found = libraries.windll.kernel32.GetNamedPipeServerProcessId(handle, ctypes.byref(process))
    return bool(found and libraries.windll.user32.AllowSetForegroundWindow(process))
