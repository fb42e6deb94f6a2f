"""Room for what engines keep on the disk: pictures and conversations share one limit."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final

PICTURE: Final = ".crosskv"
STATE: Final = ".state"
TO_GO: Final = ".forget"
"""Beside a state that could not be removed, and has to be."""


def make_room(folders: Iterable[Path], size: int, most: int, besides: Path | None = None) -> bool:
    """Give up what was written longest ago until `size` bytes more fit into `most`.

    A picture's file is removed. A conversation's is emptied: it is the window's, which removes it.

    Args:
        folders: All that share the limit; some may be missing.
        besides: A file that is to be written anew, and does not count.

    Returns:
        Whether there is room; nothing is given up for what is larger than the limit.
    """
    if size > most:
        return False
    found = sorted(each for folder in folders for each in _entries(folder) if each[2] != besides)
    used = sum(each[1] for each in found)
    for _, freed, file in found:
        if used + size <= most:
            break
        with suppress(OSError):
            if file.suffix == STATE:
                os.truncate(file, 0)
            else:
                file.unlink(missing_ok=True)
            used -= freed
    return used + size <= most


def _entries(folder: Path) -> list[tuple[float, int, Path]]:
    """When each was written, its bytes, and its file."""
    found = []
    with suppress(OSError):
        for file in folder.iterdir():
            with suppress(OSError):
                stat = file.stat()
                if file.suffix in (PICTURE, STATE) and stat.st_size:
                    found.append((stat.st_mtime, stat.st_size, file))
    return found
