"""Ordinary files, opened without waiting: a pipe under a file's name has no end, and its opening
waits for a writer for ever."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO, Final

_FLAGS: Final = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


def opened(path: Path, *, buffering: int = -1) -> BinaryIO:
    """A file for reading.

    Args:
        buffering: As `open` takes it.

    Raises:
        OSError: it cannot be opened, its name can be no file's, or it is a folder, a pipe or a
            device.
    """
    try:
        number = os.open(path, _FLAGS)
    except ValueError as error:  # a zero in its name
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL)) from error
    try:
        if not stat.S_ISREG(os.fstat(number).st_mode):
            raise OSError(errno.EINVAL, "it is no ordinary file")
        return os.fdopen(number, "rb", buffering=buffering)
    except BaseException:
        os.close(number)
        raise
