"""Parts of a page's picture for a model that sees: it reads a few lines better than a whole page,
and sooner."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, Literal

from PIL import Image

from llama32_desktop.documents.extraction.forms import Found
from llama32_desktop.documents.model import Box, Document, Page
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.reading.source import UnreadableError

Whereabouts = Literal["head", "foot"]

_DRAWN: Final = 2000
"""Pixels of a page's longer side."""
_SIDE: Final = 1024
"""Pixels of a cut-out's longer side at the most."""
_AROUND: Final = 0.05
"""What is shown around the candidates, in heights and widths of the page."""
_EXPECTED: Final[dict[Whereabouts, Box]] = {"head": (0, 0, 1, 0.45), "foot": (0, 0.4, 1, 1)}


class CutOuts:
    """Cut-outs of a document's pages as PNG files; each page is drawn once.

    Args:
        reader: Draws the pages; there are no cut-outs without it.
        folder: Gets the files, and is cleared by whoever made it.
    """

    def __init__(
        self,
        document: Document,
        reader: DocumentReader | None,
        folder: Path,
        cancelled: Callable[[], bool],
    ) -> None:
        self._document, self._reader, self._folder = document, reader, folder
        self._cancelled = cancelled
        self._drawn: dict[int, Image.Image | None] = {}
        self._count = 0

    def around(self, values: Sequence[Found]) -> str:
        """Path of the part of the page in which most of the values stand; empty where there is no
        picture of them."""
        boxes: dict[int, list[Box]] = {}
        for value in values:
            if value.page is not None and value.box is not None:
                boxes.setdefault(value.page, []).append(value.box)
        if not boxes:
            return ""
        page = max(boxes, key=lambda number: len(boxes[number]))
        left, top, right, bottom = zip(*boxes[page], strict=True)
        return self._cut(
            page,
            (
                min(left) - _AROUND,
                min(top) - _AROUND,
                max(right) + _AROUND,
                max(bottom) + _AROUND,
            ),
        )

    def expected(self, where: Whereabouts) -> tuple[str, Page]:
        """Path of the head of the first page or of the foot of the last, and that page."""
        page = self._document.pages[0 if where == "head" else -1]
        return self._cut(page.number, _EXPECTED[where]), page

    def _cut(self, page: int, box: Box) -> str:
        picture = self._page(page)
        if picture is None:
            return ""
        width, height = picture.size
        left, top, right, bottom = (min(1.0, max(0.0, side)) for side in box)
        part = picture.crop(
            (
                int(left * width),
                int(top * height),
                max(int(left * width) + 1, int(right * width)),
                max(int(top * height) + 1, int(bottom * height)),
            )
        )
        part.thumbnail((_SIDE, _SIDE))
        self._count += 1
        path = self._folder / f"{self._count}.png"
        part.save(path)
        return str(path)

    def _page(self, number: int) -> Image.Image | None:
        if self._reader is None:
            return None
        if number not in self._drawn:
            self._drawn[number] = self._draw(self._reader, number)
        return self._drawn[number]

    def _draw(self, reader: DocumentReader, number: int) -> Image.Image | None:
        """The page; nothing where it cannot be drawn: its words are asked about all the same."""
        try:
            png = reader.draw(
                Path(self._document.path), number, longest=_DRAWN, cancelled=self._cancelled
            )
        except UnreadableError:
            return None
        return Image.open(io.BytesIO(png), formats=("PNG",)).convert("RGB")
