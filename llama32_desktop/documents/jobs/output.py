"""Writes a job's growing file, and never over what a person or another program made of it."""

from __future__ import annotations

import contextlib
import hashlib
import os
from pathlib import Path
from typing import Final

from llama32_desktop.documents.jobs.store import JobStore
from llama32_desktop.files import behind_links, part_of, put_in_place

_MOST_NUMBERS: Final = 1000


def write_output(store: JobStore, path: Path, data: bytes) -> Path:
    """Writes all of a file that the job wrote before, or that is not there.

    A file of that name that is not as the job left it is kept as it is: the next name with a number
    is written then.

    Returns:
        What was written.

    Raises:
        OSError: it cannot be written; what it was before is still there.
    """
    known = store.outputs()
    sha256 = hashlib.sha256(data).hexdigest()
    for number in range(1, _MOST_NUMBERS):
        target = path if number == 1 else path.with_name(f"{path.stem} {number}{path.suffix}")
        there = _hash(target)
        if there == sha256:
            return target
        if there and there not in known.get(str(target), ()):
            continue
        store.note_output(target, sha256, written=False)
        _replace(target, data)
        store.note_output(target, sha256, written=True)
        return target
    raise OSError(0, "there are too many files of this name")


def _hash(path: Path) -> str:
    """Empty where there is no file.

    Raises:
        OSError: it cannot be read, so that nobody knows what it is.
    """
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError:
        return ""


def _replace(path: Path, data: bytes) -> None:
    """With the permissions that the file has: others may read a table that is theirs as well."""
    part, target = part_of(path), behind_links(path)
    try:
        part.unlink(missing_ok=True)
        with part.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(OSError):
            part.chmod(target.stat().st_mode & 0o777)
        put_in_place(part, target)
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
