"""Files that are written whole or not at all, small ones and large ones."""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final, TypeVar

T = TypeVar("T")

_LONGEST_NAME: Final = 255
"""Bytes of a file's name."""
_HELD: Final = (5, 32, 33)
"""Windows' errors where another program has a file open: access denied, sharing, locked."""
_PAUSES_S: Final = (0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.3)
_MOST_NUMBERS: Final = 999


def patiently(change: Callable[[], T]) -> T:
    """Does something to a file's name, again for about a second while another program holds it.

    Windows renames and removes no file that is open elsewhere, and virus scanners, indexers and
    programs that synchronise folders open every new file for a moment. Not for the Qt thread.

    Args:
        change: Either does it or leaves all as it was.

    Raises:
        OSError: what `change` raises, at the end of that second where a file is held.
    """
    for pause in _PAUSES_S:
        try:
            return change()
        except OSError as error:
            if getattr(error, "winerror", None) not in _HELD:
                raise
        time.sleep(pause)
    return change()


def put_in_place(part: Path, target: Path) -> None:
    """Gives a whole file its name, over what has that now; patiently.

    Raises:
        OSError: it cannot be; both are there as before.
    """
    patiently(lambda: part.replace(target))


def set_aside(path: Path) -> Path:
    """Gives a file that cannot be read a name beside its own, over no other; patiently.

    Where `path` is a link, the file that it leads to is renamed.

    Returns:
        Where it is now.

    Raises:
        OSError: it cannot be; it is where it was.
    """
    path = behind_links(path)
    first = path.with_name(f"{path.name}.bad-{time.strftime('%Y%m%d-%H%M%S')}")
    aside, number = first, 0
    while aside.exists():
        number += 1
        aside = first.with_name(f"{first.name}-{number}")
    patiently(lambda: path.rename(aside))
    return aside


def write_whole(path: Path, data: bytes, *, lasting: bool = True) -> None:
    """Writes a small file, whole or not at all; what was there before stays otherwise.

    Where `path` is a link, the file that it leads to is written.

    Args:
        lasting: Whether it is waited until the disk has it, so that it outlives a loss of power.

    Raises:
        OSError: it cannot be written.
    """
    path = behind_links(path)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(data)
            if lasting:
                stream.flush()
                os.fsync(stream.fileno())
        put_in_place(Path(name), path)
        if lasting:
            sync_folder(path.parent)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


def numbered(path: Path) -> Iterator[Path]:
    """A name and those that are tried where it is another file's: “a.csv”, “a 2.csv”, “a 3.csv” …,
    up to 999."""
    yield path
    for number in range(2, _MOST_NUMBERS + 1):
        yield path.with_name(f"{path.stem} {number}{path.suffix}")


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file; empty where there is none.

    Raises:
        OSError: it cannot be read, so that nobody knows what it is.
    """
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError:
        return ""


@contextlib.contextmanager
def part_file(target: Path) -> Iterator[Path]:
    """An empty file to fill, for this person alone; it is `target` when the block has ended well.

    Otherwise it goes. A large file's `write_whole`.

    Raises:
        OSError: it cannot be written; what `target` was before is still there.
    """
    part, target = part_of(target), behind_links(target)
    try:
        part.unlink(missing_ok=True)
        part.touch(mode=0o600, exist_ok=False)
        yield part
        with part.open("rb+") as stream:
            os.fsync(stream.fileno())
        put_in_place(part, target)
        sync_folder(target.parent)
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def part_of(target: Path) -> Path:
    """What `part_file` calls a file while it is filled."""
    target = behind_links(target)
    whole = f".{target.name}.part"
    if len(whole.encode("utf-8", "surrogatepass")) > _LONGEST_NAME:
        whole = f".{hashlib.sha256(os.fsencode(target.name)).hexdigest()[:32]}.part"
    return target.with_name(whole)


def behind_links(path: Path) -> Path:
    """Where a file of this name is: people keep theirs elsewhere, and put links in its place."""
    return Path(os.path.realpath(path)) if path.is_symlink() else path


def sync_folder(folder: Path) -> None:
    """Puts the new names in a folder on the disk too; not every system opens folders."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
