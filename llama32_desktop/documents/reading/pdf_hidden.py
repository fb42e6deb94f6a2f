"""Text of a PDF page that is there for programs and not for eyes."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from llama32_desktop.documents.model import Mark, Word
from llama32_desktop.documents.reading.html import hidden_mark
from llama32_desktop.documents.reading.pdf_drawing import drawn
from llama32_desktop.sentences import Sentence

if TYPE_CHECKING:
    import pypdfium2 as pdfium
    from PIL.Image import Image

    from llama32_desktop.documents.reading.pdf_text import TextLayer

_TINY_POINTS: Final = 2.2
"""Letters lower than this are not read by anybody; footnotes have twice as much."""
_LONGEST: Final = 1000
_SCANNED: Final = 0.3
"""Of the page's area that pictures cover: what a page that was scanned has at the least."""
_CLOSE: Final = 26
"""Levels of 255 by which text and paper must differ in one colour at least."""


def hidden_marks(page: pdfium.PdfPage, layer: TextLayer) -> tuple[Mark, ...]:
    """A mark for each run of words that is off the page, too small, or of the paper's colour.

    The invisible text that OCR lays over a scan is not marked: what it says is in the picture.
    Where nothing is to be seen in its place, it is.
    """
    outside = (hidden_mark(layer.outside),) if layer.outside else ()
    if not layer.words:
        return outside
    found = dict(_too_small(page, layer))
    found.update(_not_drawn(page, layer, found))
    return (*outside, *_runs(layer, found))


def _too_small(page: pdfium.PdfPage, layer: TextLayer) -> Iterator[tuple[int, str]]:
    width, height = page.get_size()
    for index, word in enumerate(layer.words):
        tall = (word.bottom - word.top) * height
        wide = (word.right - word.left) * width / (word.end - word.start)
        if max(tall, wide) < _TINY_POINTS and any(
            map(str.isalnum, layer.text[word.start : word.end])
        ):
            yield index, Sentence("text too small to be seen")


def _not_drawn(
    page: pdfium.PdfPage, layer: TextLayer, known: dict[int, str]
) -> Iterator[tuple[int, str]]:
    import pypdfium2.raw as raw

    picture: Image | None = None
    scanned: bool | None = None
    text_page = page.get_textpage()
    channels = [ctypes.c_uint() for _ in range(4)]
    try:
        for index, first in enumerate(layer.firsts):
            if index in known or not raw.FPDFText_GetFillColor(text_page, first, *channels):
                continue
            red, green, blue, alpha = (channel.value for channel in channels)
            reason = Sentence("text in the colour of the paper")
            if _mode(raw, text_page, first) == raw.FPDF_TEXTRENDERMODE_INVISIBLE:
                if scanned is None:
                    scanned = _is_scanned(page)
                if scanned:
                    continue
                reason = Sentence("invisible text")
            # Black on white is what nearly all text is: only pale text asks for a look.
            elif alpha > _CLOSE and min(red, green, blue) < 160:
                continue
            elif alpha <= _CLOSE:
                yield index, Sentence("transparent text")
                continue
            if picture is None:
                picture = drawn(page, _LONGEST)
            if not _stands_out(picture, layer.words[index]):
                yield index, reason
    finally:
        text_page.close()


def _is_scanned(page: pdfium.PdfPage) -> bool:
    """Whether pictures cover much of the page; those in forms are measured in other units, and
    are taken to be one."""
    import pypdfium2.raw as raw

    width, height = page.get_size()
    covered = 0.0
    for picture in page.get_objects(filter=(raw.FPDF_PAGEOBJ_IMAGE,), max_depth=4):
        if picture.level > 0:
            return True
        left, bottom, right, top = picture.get_bounds()
        covered += (right - left) * (top - bottom)
    return bool(covered >= _SCANNED * width * height)


def _mode(raw: object, text_page: pdfium.PdfTextPage, index: int) -> int:
    text_object = raw.FPDFText_GetTextObject(text_page, index)  # type: ignore[attr-defined]
    return int(raw.FPDFTextObj_GetTextRenderMode(text_object))  # type: ignore[attr-defined]


def _stands_out(picture: Image, word: Word) -> bool:
    """Whether anything is to be seen where the word stands."""
    width, height = picture.size
    box = (
        max(0, int(word.left * width) - 1),
        max(0, int(word.top * height) - 1),
        min(width, int(word.right * width) + 2),
        min(height, int(word.bottom * height) + 2),
    )
    if box[0] >= box[2] or box[1] >= box[3]:
        return False
    extrema = picture.crop(box).getextrema()
    return any(high - low > _CLOSE for low, high in extrema)  # type: ignore[misc]


def _runs(layer: TextLayer, found: dict[int, str]) -> tuple[Mark, ...]:
    """Neighbouring words with the same reason become one mark."""
    marks: list[Mark] = []
    order = sorted(found)
    start = 0
    for place, (index, following) in enumerate(pairwise([*order, -1])):
        if following == index + 1 and found.get(following) == found[index]:
            continue
        first, last = layer.words[order[start]], layer.words[index]
        marks.append(Mark(start=first.start, end=last.end, reason=found[index], hidden=True))
        start = place + 1
    return tuple(marks)
