"""A page of a document as a model that sees is shown it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from llama32_desktop.documents.reader import DocumentReader

_SIDE: Final = 1600
"""Pixels of its longer side."""


def drawn_page(
    reader: DocumentReader, path: str, number: int, folder: Path, cancelled: Callable[[], bool]
) -> str:
    """Draws a page into a folder; returns the picture's file.

    Args:
        number: Of the page, from 1.

    Raises:
        UnreadableError: it cannot be drawn, and nothing was written.
        ReadingCancelledError: `cancelled` said so.
    """
    drawn = reader.draw(Path(path), number, longest=_SIDE, cancelled=cancelled)
    picture = folder / f"{number}.png"
    picture.write_bytes(drawn)
    return str(picture)
