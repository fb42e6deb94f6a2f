"""Keeps a folder what it is while files in it are moved by their paths, as Windows moves them.

Windows renames and removes no folder that is open to somebody who does not share its removal, and
none above it, so that no other folder and no junction takes its place meanwhile. Elsewhere a step
is bound to an open folder instead (`putting`).
"""

from __future__ import annotations

import contextlib
import ctypes
import os
from collections.abc import Iterator
from ctypes import wintypes
from pathlib import Path
from typing import Any, Final

from llama32_desktop.files import patiently

_LIST: Final = 0x1
_SHARED: Final = 0x3
"""Reading and writing, and no removal."""
_EXISTING: Final = 3
_FOLDER_ITSELF: Final = 0x02000000 | 0x00200000
"""A folder can be opened, and a junction is opened instead of what it leads to."""
_INVALID: Final = ctypes.c_void_p(-1).value


@contextlib.contextmanager
def pinned(folder: Path) -> Iterator[None]:
    """On Windows nothing takes this folder's place for as long as the block lasts.

    Raises:
        OSError: it cannot be held, or another took its place before it was.
    """
    if os.name != "nt":
        yield
        return
    real = Path(os.path.realpath(folder))
    library: Any = getattr(ctypes, "WinDLL")  # noqa: B009 - there on Windows alone
    kernel = library("kernel32", use_last_error=True)
    handle = patiently(lambda: _opened(kernel, real))
    try:
        if Path(os.path.realpath(folder)) != real:
            raise OSError(0, "its folder leads elsewhere")
        yield
    finally:
        kernel.CloseHandle(wintypes.HANDLE(handle))


def _opened(kernel: Any, folder: Path) -> int:
    create = kernel.CreateFileW
    create.restype = wintypes.HANDLE
    create.argtypes = (
        *(wintypes.LPCWSTR, wintypes.DWORD, wintypes.DWORD, wintypes.LPVOID),
        *(wintypes.DWORD, wintypes.DWORD, wintypes.HANDLE),
    )
    handle = create(str(folder), _LIST, _SHARED, None, _EXISTING, _FOLDER_ITSELF, None)
    if handle in (None, _INVALID):
        failed: Any = getattr(ctypes, "WinError")  # noqa: B009 - there on Windows alone
        raise failed(getattr(ctypes, "get_last_error")())  # noqa: B009
    return int(handle)
