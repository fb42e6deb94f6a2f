"""A small disk of its own, which fills up and comes back."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path


class Disk:
    """Fills the file system that a folder lies on; for small ones only."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "filler"

    def fill(self, leave: int = 0) -> None:
        """Leaves so many bytes."""
        self.free()
        size = self.room() - leave
        if size > 0:
            with self._file.open("wb") as stream, contextlib.suppress(OSError):
                os.posix_fallocate(stream.fileno(), 0, size)

    def room(self) -> int:
        """Free bytes: what the app itself writes fills the disk too."""
        state = os.statvfs(self._file.parent)
        return state.f_bavail * state.f_frsize

    def free(self) -> None:
        self._file.unlink(missing_ok=True)
