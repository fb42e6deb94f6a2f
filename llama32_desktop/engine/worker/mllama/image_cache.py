"""What the vision tower made of pictures, kept on the disk within a budget.

An entry is one file named after the picture's content and the model's. The least recently used
ones go first. Losing an entry costs time, never an answer: whatever is wrong with a file, it is
removed and the picture is looked at again.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from pathlib import Path

from llama32_desktop.engine import cache_room
from llama32_desktop.files import put_in_place


def content_hash(path: Path) -> str:
    """SHA-256 of a file.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


class ImageCache:
    """A folder of entries that together take at most `max_bytes`.

    Args:
        others: Folders that share this limit.
    """

    def __init__(self, folder: Path, max_bytes: int, others: tuple[Path, ...] = ()) -> None:
        self._folder, self._others = folder, others
        self._max_bytes = max_bytes

    def _file(self, key: str) -> Path:
        return self._folder / f"{key}{cache_room.PICTURE}"

    def get(self, key: str) -> bytes | None:
        """An entry with its checksum verified; `None` where there is none that is whole."""
        file = self._file(key)
        try:
            data = file.read_bytes()
        except OSError:
            return None
        if hashlib.sha256(data[32:]).digest() != data[:32]:
            self.discard(key)
            return None
        with contextlib.suppress(OSError):
            os.utime(file)  # used now
        return data[32:]

    def put(self, key: str, data: bytes) -> None:
        """Keep an entry, unless it is larger than the whole budget or the disk is full."""
        size = len(data) + 32
        if size > self._max_bytes:
            return
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            cache_room.make_room((self._folder, *self._others), size, self._max_bytes)
            part = self._folder / f"{key}.{os.getpid()}.part"
            try:
                with part.open("wb") as stream:
                    stream.write(hashlib.sha256(data).digest())
                    stream.write(data)
                put_in_place(part, self._file(key))
            finally:
                part.unlink(missing_ok=True)

    def discard(self, key: str) -> None:
        with contextlib.suppress(OSError):
            self._file(key).unlink(missing_ok=True)
