"""The collections of a folder, by their names."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from llama32_desktop.databases import remove_copy
from llama32_desktop.files import put_in_place
from llama32_desktop.paths import shortened

_LONGEST = 80
_MOST_BYTES = 230
"""With a digest, the ending and that of SQLite's log they are a name that systems take."""
_AWAY = ".removed"


def file_of(folder: Path, name: str) -> Path:
    """Where the collection of this name is, or would be.

    Characters that some system refuses in a file's name are replaced; two names that become the
    same by that are kept apart.
    """
    plain = re.sub(r'[<>:"/\\|?*\x00-\x1f]', "_", name.strip()).rstrip(". ")
    plain = shortened(plain[:_LONGEST], _MOST_BYTES) or "_"
    if plain != name:
        plain += "-" + hashlib.sha256(name.encode("utf-8", "replace")).hexdigest()[:8]
    return folder / f"{plain}.sqlite3"


def names(folder: Path) -> list[str]:
    """The collections that there are."""
    return sorted((path.stem for path in folder.glob("*.sqlite3")), key=str.casefold)


def put_away(folder: Path, name: str) -> None:
    """Take a collection out of the list; the one that was put away before it is gone for good.

    Its documents' files are not touched.
    """
    clear_away(folder)
    _move(file_of(folder, name), folder / f"{name}{_AWAY}")


def bring_back(folder: Path) -> str | None:
    """Put the collection that was put away in the list again.

    Returns:
        Its name, with a number where one has been made of that name; `None` where there is none.
    """
    away = next(folder.glob(f"*{_AWAY}"), None)
    if away is None:
        return None
    name, number = away.stem, 1
    while file_of(folder, name).exists():
        number += 1
        name = f"{away.stem} {number}"
    _move(away, file_of(folder, name))
    return file_of(folder, name).stem


def clear_away(folder: Path) -> None:
    """Delete what was put away."""
    for away in folder.glob(f"*{_AWAY}"):
        remove_copy(away)
        for path in _with_logs(away):
            path.unlink(missing_ok=True)


def _move(before: Path, after: Path) -> None:
    remove_copy(before)
    for old, new in zip(_with_logs(before), _with_logs(after), strict=True):
        if old.exists():
            put_in_place(old, new)


def _with_logs(path: Path) -> list[Path]:
    """A database and what SQLite keeps beside it."""
    return [path.with_name(path.name + suffix) for suffix in ("", "-wal", "-shm")]
