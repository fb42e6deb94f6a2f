"""Keeps the files that a table names to the folder that they are to be in."""

from __future__ import annotations

import os
from pathlib import Path
from types import ModuleType


class OutsideError(Exception):
    """A name leads out of the folder."""


def file_inside(folder: Path, name: str) -> Path:
    """The file of a name that is seen from a folder; it need not be there.

    A table may be a stranger's. On Windows a name of another machine would be enough to give
    that machine the hash of the person's password, so such a name is not touched.

    Raises:
        OutsideError: it leads elsewhere, also by a link.
    """
    base = str(folder.absolute())
    if leads_out(base, name):
        raise OutsideError(name)
    file = Path(base, name)
    try:
        inside = file.resolve().is_relative_to(Path(base).resolve())
    except (OSError, ValueError, RuntimeError):  # links in a circle; a name with a NUL
        inside = False
    if not inside:
        raise OutsideError(name)
    return file


def leads_out(folder: str, name: str, way: ModuleType = os.path) -> bool:
    """Whether a name leads out of an absolute folder as it is written, without asking the disk.

    Args:
        way: The system's own rules of paths.
    """
    try:
        base = way.normcase(way.normpath(folder))
        file = way.normcase(way.normpath(way.join(folder, name)))
        return bool(way.commonpath([base, file]) != base)
    except ValueError:  # another drive
        return True
