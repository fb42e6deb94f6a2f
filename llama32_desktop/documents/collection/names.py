"""The collections of a folder, by their names."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

_LONGEST = 80


def file_of(folder: Path, name: str) -> Path:
    """Where the collection of this name is, or would be.

    Characters that some system refuses in a file's name are replaced; two names that become the
    same by that are kept apart.
    """
    plain = re.sub(r'[<>:"/\\|?*\x00-\x1f]', "_", name.strip()).rstrip(". ")[:_LONGEST] or "_"
    if plain != name:
        plain += "-" + hashlib.sha256(name.encode("utf-8", "replace")).hexdigest()[:8]
    return folder / f"{plain}.sqlite3"


def names(folder: Path) -> list[str]:
    """The collections that there are."""
    return sorted((path.stem for path in folder.glob("*.sqlite3")), key=str.casefold)


def remove(folder: Path, name: str) -> None:
    """Remove a collection; its documents' files are not touched."""
    path = file_of(folder, name)
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
