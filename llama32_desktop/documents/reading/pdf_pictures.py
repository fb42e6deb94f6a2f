"""What stands on a PDF's page beside its text layer: pictures, and letters drawn as lines."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from llama32_desktop.documents.model import Box, Word
from llama32_desktop.documents.reading.pdf import page_alone
from llama32_desktop.documents.reading.pdf_drawing import drawn

if TYPE_CHECKING:
    import pypdfium2 as pdfium
    from PIL.Image import Image

_DOTS_AN_INCH: Final = 300
"""Logos are small, and so are the addresses below them."""
_MOST_LONG: Final = 8000
"""Pixels of a page's longer side, as drawn."""
_SMALLEST: Final = 12
"""Pixels of width and height below which nothing can be read."""
_MARGIN: Final = 24
_INK: Final = 48
"""Levels of 255 by which a place differs from the paper where something is drawn."""


def beside_text(
    path: Path, number: int, top: float, bottom: float
) -> tuple[Image, Box, tuple[Word, ...]] | None:
    """What is drawn on a part of page `number` without the letters of its text layer, the part's
    box on the page in fractions of its sides, and the words of the text layer.

    Args:
        top: Where the part begins, in fractions of the page's height.
        bottom: Where it ends.

    Returns:
        `None` where nothing is drawn there.

    Raises:
        UnreadableError: the file or the page cannot be read.
    """
    from llama32_desktop.documents.reading.pdf_text import text_layer

    with page_alone(path, number) as (_, page, _notes):
        words = text_layer(page).words
        _hide_text(page)
        image = drawn(page, _longest(page))
    wide, high = image.size
    box = _inked(image.crop((0, round(top * high), wide, round(bottom * high))))
    if box is None:
        return None
    left, up, right, down = box
    up, down = up + round(top * high), down + round(top * high)
    part = image.crop((left, up, right, down))
    return part, (left / wide, up / high, right / wide, down / high), words


def _longest(page: pdfium.PdfPage) -> int:
    longest: float = max(page.get_size()) / 72 * _DOTS_AN_INCH
    return min(_MOST_LONG, max(1, round(longest)))


def _hide_text(page: pdfium.PdfPage) -> None:
    import pypdfium2.raw as raw

    for one in page.get_objects(filter=(raw.FPDF_PAGEOBJ_TEXT,), max_depth=6):
        raw.FPDFTextObj_SetTextRenderMode(one, raw.FPDF_TEXTRENDERMODE_INVISIBLE)


def _inked(image: Image) -> tuple[int, int, int, int] | None:
    """The box of all that differs from the paper, with a margin."""
    import numpy as np

    pixels = np.asarray(image.convert("RGB")).astype(np.int16)
    if not pixels.size:
        return None
    paper = np.median(pixels.reshape(-1, 3)[::97], axis=0).astype(np.int16)
    ink = np.abs(pixels - paper).max(axis=2) > _INK
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    if not len(rows):
        return None
    up, down, left, right = int(rows[0]), int(rows[-1]), int(columns[0]), int(columns[-1])
    if min(down - up, right - left) < _SMALLEST:
        return None
    return (
        max(0, left - _MARGIN),
        max(0, up - _MARGIN),
        min(image.width, right + 1 + _MARGIN),
        min(image.height, down + 1 + _MARGIN),
    )
