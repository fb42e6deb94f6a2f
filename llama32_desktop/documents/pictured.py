"""What the pictures on a page with a text layer say; for the process that reads documents."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Final

from llama32_desktop.documents.model import Box, Page, Word
from llama32_desktop.documents.reading.pdf_pictures import beside_text

if TYPE_CHECKING:
    from PIL.Image import Image

_COVERED: Final = 0.5
"""Of a recognised word's area that words of the text layer cover, for it to be in that layer."""


def letters_beside(path: Path, number: int, top: float, bottom: float) -> Page:
    """The words of a page that its text layer does not have, from its pictures and from letters
    that are drawn as lines; with a sentence and no words where OCR is not installed.

    Boxes are those of the whole page; so are its width and height, in pixels.

    Args:
        top: Where the part that is looked at begins, in fractions of the page's height.
        bottom: Where it ends.

    Raises:
        UnreadableError: the file or the page cannot be read.
    """
    from llama32_desktop.documents.ocr.models import OcrMissingError
    from llama32_desktop.documents.ocr.page import recognise

    found = beside_text(path, number, top, bottom)
    if found is None:
        return Page(number=number, text="", way="nothing")
    image, box, layer = found
    try:
        read = recognise(image, number=number)
    except OcrMissingError as error:
        return Page(number=number, text="", way="nothing", unread=str(error))
    return _on_page(read, image, box, layer)


def _on_page(read: Page, image: Image, box: Box, layer: tuple[Word, ...]) -> Page:
    """What was read in a part, placed on the page, without what the layer has there as well."""
    left, top, right, bottom = box
    wide, high = right - left, bottom - top
    layer = tuple(word for word in layer if word.bottom > top and word.top < bottom)
    lines: list[str] = []
    words: list[Word] = []
    length = 0
    for _, group in groupby(read.words, lambda word: read.text.count("\n", 0, word.start)):
        line: list[str] = []
        for word in group:
            placed = (
                left + word.left * wide,
                top + word.top * high,
                left + word.right * wide,
                top + word.bottom * high,
            )
            if _covered(placed, layer):
                continue
            text = read.text[word.start : word.end]
            words.append(Word(length, length + len(text), *placed, word.confidence))
            line.append(text)
            length += len(text) + 1
        if line:
            lines.append(" ".join(line))
    return Page(
        number=read.number,
        text="\n".join(lines),
        way="ocr" if words else "nothing",
        words=tuple(words),
        width=image.width / wide,
        height=image.height / high,
    )


def _covered(box: Box, layer: Sequence[Word]) -> bool:
    area = (box[2] - box[0]) * (box[3] - box[1])
    return sum(_common(box, known) for known in layer) > _COVERED * area


def _common(box: Box, known: Word) -> float:
    """The area that a word of the layer has of a box."""
    wide = min(box[2], known.right) - max(box[0], known.left)
    high = min(box[3], known.bottom) - max(box[1], known.top)
    return wide * high if wide > 0 and high > 0 else 0.0
