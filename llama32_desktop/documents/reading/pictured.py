"""The pictures of a page of an office file, put where OCR can read them while the page is there."""

from __future__ import annotations

import tempfile
from pathlib import Path, PurePosixPath
from typing import Final

from llama32_desktop.documents.closing import Closing
from llama32_desktop.documents.reading.parts import Parts
from llama32_desktop.documents.reading.source import Origin

_LARGEST: Final = 64 * 1024 * 1024
_KINDS: Final = (
    *(".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".webp", ".heic", ".heif"),
    *(".avif", ".jp2"),
)


class Pictured(Closing):
    """A folder for one page's pictures; it goes with the file."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._folder = tempfile.TemporaryDirectory(prefix="llama32-pictures-")
        self._seen: set[str] = set()
        self.unread = 0
        """How many pictures are of formats that are not read, or too large."""

    def close(self) -> None:
        self._folder.cleanup()

    def of(self, names: list[str]) -> tuple[Origin, ...]:
        """The pictures of a page, by their parts' names, each once a file; those of the page
        before are there no more."""
        folder = Path(self._folder.name)
        for old in folder.iterdir():
            old.unlink()
        found: list[Origin] = []
        for name in dict.fromkeys(names):
            if name in self._seen:
                continue
            self._seen.add(name)
            suffix = PurePosixPath(name).suffix.lower()
            is_read = suffix in _KINDS and self._parts.size(name) <= _LARGEST
            data = self._parts.data(name) if is_read else b""
            if not data:
                self.unread += 1
            else:
                path = folder / f"picture{len(found)}{suffix}"
                path.write_bytes(data)
                found.append(Origin(path))
        return tuple(found)
