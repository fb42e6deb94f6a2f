"""Pages of a document as a model that sees is shown them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from llama32_desktop.cage.folder import temporary_folder
from llama32_desktop.documents.model import Document
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.writer import Writer

_SIDE: Final = 1600
"""Pixels of its longer side."""
_MOST_BYTES: Final = 256 * 1024**2
"""Of pictures that are kept: about a hundred pages of a scan."""


def are_seen(document: Document, writer: Writer) -> bool:
    """Whether a model is shown a document's pages; else it reads their text."""
    return writer.sees and document.kind in ("pdf", "image") and not document.text_only


@contextmanager
def drawn_pages(reader: DocumentReader) -> Iterator[DrawnPages]:
    """Pages as pictures, which are there as long as the block lasts."""
    with temporary_folder() as folder:
        yield DrawnPages(reader, folder)


class DrawnPages:
    """Draws pages into a folder, each once: who judges a page and who is shown it get the same
    picture. Of many pages the last are kept.

    Args:
        most_bytes: Of pictures that are kept beside the last one.

    Attributes:
        reader: Who draws.
    """

    def __init__(self, reader: DocumentReader, folder: Path, most_bytes: int = _MOST_BYTES) -> None:
        self.reader = reader
        self._folder, self._most = folder, most_bytes
        self._kept: dict[tuple[str, int], tuple[Path, int]] = {}
        self._made = 0

    def picture(self, path: str, number: int, cancelled: Callable[[], bool]) -> str:
        """A page's picture; it is there until the next one is asked for, at least.

        Args:
            path: Of the document.
            number: Of the page, from 1.

        Raises:
            UnreadableError: it cannot be drawn, and nothing was written.
            ReadingCancelledError: `cancelled` said so.
        """
        key = path, number
        if key not in self._kept:
            drawn = self.reader.draw(Path(path), number, longest=_SIDE, cancelled=cancelled)
            self._made += 1
            picture = self._folder / f"{self._made}.png"
            picture.write_bytes(drawn)
            self._kept[key] = picture, len(drawn)
            self._make_room()
        return str(self._kept[key][0])

    def _make_room(self) -> None:
        while len(self._kept) > 1 and sum(size for _, size in self._kept.values()) > self._most:
            oldest, _ = self._kept.pop(next(iter(self._kept)))
            oldest.unlink(missing_ok=True)
