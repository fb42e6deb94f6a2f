"""Copies or moves one file to a name that none has; wherever it is killed, the content is there."""

from __future__ import annotations

import contextlib
import os
import shutil
from pathlib import Path

from llama32_desktop.documents.jobs.content import (
    Cancelled,
    ChangedError,
    content_of,
    is_being_written,
    never,
    pieces,
)
from llama32_desktop.documents.jobs.job import Stamp
from llama32_desktop.documents.reader import ReadingCancelledError
from llama32_desktop.files import patiently, sync_folder


def put(
    source: Path, target: Path, part: Path, sha256: str, *, moved: bool, cancelled: Cancelled
) -> None:
    """Copies or moves a file to a name that none has.

    Args:
        part: A name beside `target` that no other process uses, for a copy that is not whole.
        sha256: The hash that the file has to have.
        cancelled: Asked with each MiB.

    Raises:
        OSError: it cannot be, or it is another file by now; the source is as before.
        ReadingCancelledError: `cancelled` said so; the source is there, and the target may be.
    """
    if moved and is_being_written(str(source)):  # what comes yet would go with the old name
        raise OSError(0, "another program is writing it")
    if hash_of(source, cancelled) != sha256:
        raise OSError(0, "the file has changed")
    made = _make_folders(target.parent)
    try:
        if moved and os.name == "nt":
            with contextlib.suppress(OSError):  # another disk
                patiently(lambda: source.rename(target))
                return
        if not moved or os.name == "nt" or not _link(source, target):
            _copy(source, target, part, sha256, cancelled)
        if moved:
            sync_folder(target.parent)  # else a power cut could keep the removal alone
            _remove(source, target, sha256)
    except OSError:
        for folder in made:
            with contextlib.suppress(OSError):
                folder.rmdir()
        raise


def hash_of(path: Path, cancelled: Cancelled = never) -> str:
    """The hash of a file that may be missing; empty then.

    Raises:
        ReadingCancelledError: `cancelled` said so.
    """
    try:
        return content_of(str(path), str(path.parent), Stamp.of(path.lstat()), cancelled)
    except ReadingCancelledError:
        raise
    except (OSError, ChangedError, RuntimeError):  # RuntimeError: links that lead in a circle
        return ""


def give_name(part: Path, target: Path) -> None:
    """Renames over nothing.

    Raises:
        OSError: it cannot be, or a file has that name.
    """
    if os.name == "nt":
        patiently(lambda: part.rename(target))
        return
    try:
        os.link(part, target)
    except FileExistsError:
        raise
    except OSError:  # a disk without links has no such step, and a look before is all
        if os.path.lexists(target):
            raise
        patiently(lambda: part.rename(target))


def _make_folders(folder: Path) -> list[Path]:
    """Makes a folder with those above it that lack; returns the new ones, the deepest first."""
    made = []
    above = folder
    while not above.exists():
        made.append(above)
        above = above.parent
    folder.mkdir(parents=True, exist_ok=True)
    for one in made:
        sync_folder(one.parent)
    return made


def _link(source: Path, target: Path) -> bool:
    """Whether it has the other name as well now: another disk, and some others, refuse that."""
    try:
        os.link(source, target, follow_symlinks=False)  # where `rename` would write over one
    except OSError:
        return False
    return True


def _copy(source: Path, target: Path, part: Path, sha256: str, cancelled: Cancelled) -> None:
    try:
        part.unlink(missing_ok=True)
        with source.open("rb") as one, part.open("xb") as other:
            for piece in pieces(one, cancelled):
                other.write(piece)
            other.flush()
            os.fsync(other.fileno())
        if hash_of(part, cancelled) != sha256:
            raise OSError(0, "the file has changed")
        shutil.copystat(source, part)
        give_name(part, target)
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    if hash_of(target, cancelled) != sha256:  # another program's by now
        raise OSError(0, "the file has changed")


def _remove(source: Path, target: Path, sha256: str) -> None:
    """Removes what was moved; where that is refused the new file goes again.

    Raises:
        OSError: the source may not be removed.
    """
    try:
        patiently(lambda: source.unlink(missing_ok=True))
    except OSError:
        if hash_of(source) == sha256:
            patiently(target.unlink)
        raise
