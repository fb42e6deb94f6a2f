"""Copies or moves one file to a name that none has; wherever it is killed, the content is there.

Others may write into the folders too, and put another file, or a link, in the place of what was
looked at a moment ago: what has a name is looked at again before it is written or removed.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from llama32_desktop.documents.jobs.content import (
    Cancelled,
    ChangedError,
    content_of,
    is_being_written,
    never,
    opened,
    pieces,
)
from llama32_desktop.documents.jobs.job import Stamp
from llama32_desktop.documents.jobs.pinning import pinned
from llama32_desktop.documents.reader import ReadingCancelledError
from llama32_desktop.files import patiently, sync_folder


def put(
    source: Path,
    target: Path,
    part: Path,
    sha256: str,
    *,
    within: Path,
    moved: bool,
    cancelled: Cancelled,
) -> None:
    """Copies or moves a file to a name that none has.

    Args:
        part: A name beside `target` that no other process uses, for a copy that is not whole.
        sha256: The hash that the file has to have.
        within: The folder that `target` may not leave, links followed.
        cancelled: Asked with each MiB.

    Raises:
        OSError: it cannot be, or it is another file by now; the source is as before.
        ReadingCancelledError: `cancelled` said so; the source is there, and the target may be.
    """
    if moved and is_being_written(str(source)):  # what comes yet would go with the old name
        raise OSError(0, "another program is writing it")
    looked_at = source.lstat()
    if hash_of(source, cancelled) != sha256:
        raise OSError(0, "the file has changed")
    made = _make_folders(target.parent)
    try:
        with pinned(source.parent), pinned(target.parent):
            if not target.parent.resolve().is_relative_to(within.resolve()):
                raise OSError(0, "its folder leads elsewhere")
            if moved and os.name == "nt" and _rename(source, target, looked_at, sha256):
                return
            if not moved or os.name == "nt" or not _link(source, target, looked_at):
                _copy(source, target, part, sha256, cancelled)
            if moved:
                sync_folder(target.parent)  # else a power cut could keep the removal alone
                _remove(source, target, looked_at)
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


def _rename(source: Path, target: Path, looked_at: os.stat_result, sha256: str) -> bool:
    """Whether it has the other name now, on Windows, where that is one step; another disk refuses.

    Raises:
        OSError: another file had its name by now, and has it again.
    """
    try:
        patiently(lambda: source.rename(target))
    except OSError:
        return False
    # FAT numbers a file by its place, so that it has another number under another name.
    if not _is_same(target.lstat(), looked_at) and hash_of(target) != sha256:
        patiently(lambda: target.rename(source))
        raise OSError(0, "the file has changed")
    return True


def _link(source: Path, target: Path, looked_at: os.stat_result) -> bool:
    """Whether it has the other name as well now: another disk, and some others, refuse that.

    Raises:
        OSError: another file has its name by now.
    """
    try:
        os.link(source, target, follow_symlinks=False)  # where `rename` would write over one
    except OSError:
        return False
    if not _is_same(target.lstat(), looked_at):
        target.unlink()
        raise OSError(0, "the file has changed")
    return True


def _is_same(one: os.stat_result, other: os.stat_result) -> bool:
    """Whether it is one file, and unchanged."""
    same = (one.st_dev, one.st_ino) == (other.st_dev, other.st_ino)
    return same and Stamp.of(one) == Stamp.of(other)


def _copy(source: Path, target: Path, part: Path, sha256: str, cancelled: Cancelled) -> None:
    try:
        part.unlink(missing_ok=True)
        with opened(str(source)) as one, part.open("xb") as other:
            for piece in pieces(one, cancelled):
                other.write(piece)
            other.flush()
            os.fsync(other.fileno())
        if hash_of(part, cancelled) != sha256:
            raise OSError(0, "the file has changed")
        shutil.copystat(source, part)
        give_name(part, target)
    except ChangedError:
        raise OSError(0, "the file has changed") from None
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    if hash_of(target, cancelled) != sha256:  # another program's by now
        raise OSError(0, "the file has changed")


def _remove(source: Path, target: Path, looked_at: os.stat_result) -> None:
    """Removes what was moved, and nothing that has its name by now.

    Raises:
        OSError: it may not be removed; where it is still there the new file goes again.
    """
    try:
        with _held(source.parent) as folder:
            name = source if folder is None else Path(source.name)
            if _is_same(os.stat(name, dir_fd=folder, follow_symlinks=False), looked_at):
                patiently(lambda: os.unlink(name, dir_fd=folder))
    except FileNotFoundError:
        return
    except OSError:
        if _is_there(source, looked_at):  # else the new one may be the only one
            patiently(target.unlink)
        raise


def _is_there(source: Path, looked_at: os.stat_result) -> bool:
    try:
        return _is_same(source.lstat(), looked_at)
    except OSError:
        return False


@contextlib.contextmanager
def _held(folder: Path) -> Iterator[int | None]:
    """A folder that stays the same one, whatever has its name meanwhile; `None` on Windows."""
    if os.unlink not in os.supports_dir_fd:
        yield None
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        yield descriptor
    finally:
        os.close(descriptor)
