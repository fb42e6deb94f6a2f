"""Writes a job's growing file, and never over what a person or another program made of it."""

from __future__ import annotations

import contextlib
import hashlib
import os
from pathlib import Path

from llama32_desktop.documents.jobs.store import JobStore
from llama32_desktop.files import behind_links, numbered, part_of, put_in_place, sha256_of


def write_output(store: JobStore, path: Path, data: bytes) -> Path:
    """Writes all of a file that the job wrote before, or that is not there.

    A file of that name that is not as the job left it is kept as it is, and so is a link that leads
    to none, which anybody who may write there can have made: the next name with a number is written
    then.

    Returns:
        What was written.

    Raises:
        OSError: it cannot be written; what it was before is still there.
    """
    known = store.outputs()
    sha256 = hashlib.sha256(data).hexdigest()
    for target in numbered(path):
        there = sha256_of(target)
        if there == sha256:
            return target
        if there and there not in known.get(str(target), ()):
            continue
        if not there and target.is_symlink():
            continue
        store.note_output(target, sha256, written=False)
        _replace(target, data)
        store.note_output(target, sha256, written=True)
        return target
    raise OSError(0, "there are too many files of this name")


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
