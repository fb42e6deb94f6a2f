"""The content of a file in a folder, by its hash; nothing outside the folder is opened."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from pathlib import Path
from typing import BinaryIO, Final

from llama32_desktop.documents.jobs.job import Stamp

_PIECE: Final = 1 << 20


class ChangedError(Exception):
    """The file is not as it was when it was last looked at: it is being written, or has gone."""


def content_of(path: str, folder: str, stamp: Stamp) -> str:
    """The SHA-256 of a file that is still as it was looked at.

    Raises:
        ChangedError: it is another one by now, or lies behind a link.
        OSError: it cannot be read.
    """
    if not Path(path).parent.resolve().is_relative_to(Path(folder).resolve()):
        raise ChangedError
    digest = hashlib.sha256()
    with _opened(path) as file:
        _expect(file.fileno(), stamp)
        while piece := file.read(_PIECE):
            digest.update(piece)
        _expect(file.fileno(), stamp)
    return digest.hexdigest()


def begins_with(path: str, size: int, sha256: str) -> bool:
    """Whether a file's first `size` bytes have this hash: it is one that has grown since."""
    digest = hashlib.sha256()
    try:
        with _opened(path) as file:
            while size > 0 and (piece := file.read(min(size, _PIECE))):
                digest.update(piece)
                size -= len(piece)
    except (OSError, ChangedError):
        return False
    return size == 0 and digest.hexdigest() == sha256


def _opened(path: str) -> BinaryIO:
    """A file's stream; a link is not followed, and a pipe holds nobody up."""
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
