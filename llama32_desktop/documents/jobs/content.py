"""The content of a file in a folder, by its hash; nothing outside the folder is opened."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import signal
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, Final

from llama32_desktop.documents.jobs.job import Stamp
from llama32_desktop.documents.reader import ReadingCancelledError

_PIECE: Final = 1 << 20
Cancelled = Callable[[], bool]


def never() -> bool:
    """Nobody ends the work."""
    return False


class ChangedError(Exception):
    """The file is not as it was when it was last looked at: it is being written, or has gone."""


def content_of(path: str, folder: str, stamp: Stamp, cancelled: Cancelled = never) -> str:
    """The SHA-256 of a file that is still as it was looked at.

    Args:
        cancelled: Asked with each MiB: a film takes minutes.

    Raises:
        ChangedError: it is another one by now, or lies behind a link.
        OSError: it cannot be read.
        ReadingCancelledError: `cancelled` said so.
    """
    if not Path(path).parent.resolve().is_relative_to(Path(folder).resolve()):
        raise ChangedError
    digest = hashlib.sha256()
    with opened(path) as file:
        _expect(file.fileno(), stamp)
        for piece in pieces(file, cancelled):
            digest.update(piece)
        _expect(file.fileno(), stamp)
    return digest.hexdigest()


def begins_with(path: str, size: int, sha256: str, cancelled: Cancelled = never) -> bool:
    """Whether a file's first `size` bytes have this hash: it is one that has grown since.

    Raises:
        ReadingCancelledError: `cancelled` said so.
    """
    digest = hashlib.sha256()
    try:
        with opened(path) as file:
            for piece in pieces(file, cancelled):
                digest.update(piece[:size])
                size -= min(size, len(piece))
                if not size:
                    break
    except (OSError, ChangedError):
        return False
    return size == 0 and digest.hexdigest() == sha256


def is_being_written(path: str) -> bool:
    """Whether a program has a file open to write it; `False` where that cannot be known.

    Linux tells it of a person's own files on most disks: such a file cannot be leased for reading.
    """
    if sys.platform == "linux":
        import fcntl

        with contextlib.suppress(OSError, ChangedError), opened(path) as file:
            # Who opens it for writing meanwhile has this process told, by what ends it otherwise.
            fcntl.fcntl(file, fcntl.F_SETSIG, signal.SIGURG)
            try:
                fcntl.fcntl(file, fcntl.F_SETLEASE, fcntl.F_RDLCK)
            except BlockingIOError:
                return True
            fcntl.fcntl(file, fcntl.F_SETLEASE, fcntl.F_UNLCK)
    return False


def pieces(file: BinaryIO, cancelled: Cancelled) -> Iterator[bytes]:
    """A file's bytes, a MiB at a time.

    Raises:
        ReadingCancelledError: `cancelled` said so.
    """
    while piece := file.read(_PIECE):
        if cancelled():
            raise ReadingCancelledError
        yield piece


def opened(path: str) -> BinaryIO:
    """A file's stream; a link is not followed, and a pipe holds nobody up.

    Raises:
        ChangedError: it is a link, or gone; OSError: it cannot be opened.
    """
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    try:
        return os.fdopen(os.open(path, flags | getattr(os, "O_BINARY", 0)), "rb")
    except OSError as error:
        if error.errno in (errno.ELOOP, errno.ENOENT):  # a link by now, or gone
            raise ChangedError from error
        raise


def _expect(descriptor: int, stamp: Stamp) -> None:
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode) or Stamp.of(status) != stamp:
        raise ChangedError
