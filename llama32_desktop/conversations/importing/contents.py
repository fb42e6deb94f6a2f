"""What an export consists of: the members of a zip, the files of a folder, a file with its folder.

They are read one at a time; nothing is unpacked to the disk.
"""

from __future__ import annotations

import os
import stat
import zipfile
from bisect import bisect_left
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

MOST_BYTES: Final = 1024 * 1024 * 1024
"""Of one file, and of all that is taken from an export."""
MOST_FILES: Final = 200_000


class Contents:
    """Files by their names, which have `/` between their parts.

    Args:
        names: Of all files.
        read: Gives a file's content; raises `OSError`, or what `zips.UNREADABLE` lists.
    """

    def __init__(self, names: Iterable[str], read: Callable[[str], bytes]) -> None:
        self.names = list(names)
        self.read = read
        self._known = frozenset(self.names)
        self._sorted = sorted((name.rpartition("/")[2], name) for name in self._known)

    def beside(self, name: str, own: str) -> bytes:
        """The file called `own` in the same folder as `name`; empty where there is none."""
        folder = name.rpartition("/")[0]
        other = f"{folder}/{own}" if folder else own
        return self.read(other) if other in self._known else b""

    def beginning_with(self, start: str) -> tuple[str, bytes] | None:
        """The file whose own name begins so, and then has no further letter or digit."""
        at = bisect_left(self._sorted, (start, ""))
        for own, name in self._sorted[at : at + 16]:
            if own.startswith(start) and not own[len(start) : len(start) + 1].isalnum():
                return own, self.read(name)
        return None


def of_zip(archive: zipfile.ZipFile) -> Contents:
    """The members of a zip."""

    def read(name: str) -> bytes:
        with archive.open(name) as file:
            return file.read(MOST_BYTES)  # what the directory says may be a lie

    names = (name for name in archive.namelist() if name and not name.endswith("/"))
    return Contents(names, read)


def of_folder(folder: Path, *, levels: int = 64) -> Contents:
    """The plain files of a folder, and of the folders in it.

    Args:
        levels: Of folders in folders that are looked at; 0 is the folder alone.
    """
    names: list[str] = []
    for place, folders, files in os.walk(folder):
        within = Path(place).relative_to(folder)
        folders[:] = sorted(folders) if len(within.parts) < levels else []
        names += [(within / file).as_posix() for file in sorted(files)]
        if len(names) > MOST_FILES:
            break

    def read(name: str) -> bytes:
        path = folder / name
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe would be waited for
            return b""
        with path.open("rb") as file:
            return file.read(MOST_BYTES)

    return Contents(names[:MOST_FILES], read)
