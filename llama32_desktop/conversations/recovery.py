"""Sets a database that cannot be used aside, under a name that is free."""

from __future__ import annotations

import contextlib
import os
import time
from functools import partial
from pathlib import Path
from typing import Final

from llama32_desktop.conversations.errors import StoreError
from llama32_desktop.files import patiently
from llama32_desktop.sentences import Sentence

_MOVED = ("", "-wal", "-shm", "-journal")
_MARK = ".damaged-"
_BEFORE_RESTORE: Final = ".before-restore-"
KEPT_S: Final = 30 * 24 * 3600
"""How long what a backup replaced, or a newer version changed, is kept, as the trash is."""
_STAMP: Final = "%Y%m%d-%H%M%S"
VERSION_MARK: Final = ".version-"


def companion(path: Path, suffix: str) -> Path:
    """The file beside the database with `suffix` behind its whole name, as SQLite names them."""
    return path.with_name(path.name + suffix)


def set_aside(path: Path) -> Path:
    """Rename the database and what belongs to it; overwrites nothing.

    Returns:
        The database's new path.

    Raises:
        StoreError: it cannot be renamed.
    """
    target = free_name(path)
    try:
        for suffix in _MOVED:
            source = companion(path, suffix)
            if source.exists():
                patiently(partial(source.rename, companion(target, suffix)))
        companion(path, "-suspect").unlink(missing_ok=True)
    except OSError as error:
        raise StoreError(
            Sentence(
                "The conversations in “{0}” are damaged and could not be set aside ({1}), so the "
                "app cannot start a new file; move that one away and start again.",
                path,
                error.strerror,
            )
        ) from error
    return target


def databases_set_aside(folder: Path) -> list[Path]:
    """What was set aside in the folder and nobody has taken away: messages that may be wanted."""
    marks = (_MARK, _BEFORE_RESTORE, VERSION_MARK)
    return [path for mark in marks for path in folder.glob(f"*{mark}*")]


def name_before_restore(path: Path) -> Path:
    """Where a database is kept that a backup replaces; a name that is free."""
    return free_name(path, _BEFORE_RESTORE)


def remove_replaced(path: Path) -> None:
    """Delete the databases that backups replaced and that were kept long enough.

    One counts from when it is first seen here: its file was last written before it was replaced.
    """
    beginning = f"{path.stem}{_BEFORE_RESTORE}"
    for kept in beside(path, beginning):
        if kept.suffix == path.suffix:
            with contextlib.suppress(OSError, ValueError):
                _remove_if_old(kept, kept.name.removeprefix(beginning)[:15])


def _remove_if_old(kept: Path, stamp: str) -> None:
    replaced_at = time.mktime(time.strptime(stamp, _STAMP))
    seen_at = kept.stat().st_mtime
    if seen_at <= replaced_at + 1:
        os.utime(kept)
    elif seen_at < time.time() - KEPT_S:
        for suffix in reversed(_MOVED):
            companion(kept, suffix).unlink(missing_ok=True)


def beside(path: Path, beginning: str) -> list[Path]:
    """The files in the folder of `path` whose names begin so."""
    return [found for found in path.parent.iterdir() if found.name.startswith(beginning)]


def free_name(path: Path, mark: str = _MARK) -> Path:
    """A name beside `path` that is free, with a mark and the time in it."""
    stamp = time.strftime(_STAMP)
    number = 0
    while True:
        tail = f"-{number}" if number else ""
        target = path.with_name(f"{path.stem}{mark}{stamp}{tail}{path.suffix}")
        if not any(companion(target, suffix).exists() for suffix in _MOVED):
            return target
        number += 1
