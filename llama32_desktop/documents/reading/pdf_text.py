"""A PDF page's text layer: characters in PDFium's order, gathered into words with their boxes."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from llama32_desktop.documents.model import Word
from llama32_desktop.documents.reading.pdf_mac import mended

if TYPE_CHECKING:
    import pypdfium2 as pdfium

_GRID: Final = 100_000
"""PDFium converts places of a page to those of a picture, in whole pixels: let it be a large one.

That takes the page's rotation and crop box into account, which its text functions do not.
"""
_HYPHEN: Final = 2
"""What PDFium gives for a hyphen that breaks a word at the end of a line."""


@dataclass(frozen=True)
class TextLayer:
    text: str
    words: tuple[Word, ...]
    firsts: tuple[int, ...]
    """For each word, the index of its first character in PDFium's text page."""
    outside: str = ""
    """Words off the page, which are not in the text."""


def text_layer(page: pdfium.PdfPage) -> TextLayer:
    """The text with `\\n` between lines, and its words in the same order."""
    import pypdfium2.raw as raw

    text_page = page.get_textpage()
    try:
        builder = _Builder(page)
        count = raw.FPDFText_CountChars(text_page)
        left, right, bottom, top = (ctypes.c_double() for _ in range(4))
        high = 0
        for index in range(max(0, count)):
            code = raw.FPDFText_GetUnicode(text_page, index)
            if code == _HYPHEN:
                code = ord("-")
            elif 0xD800 <= code < 0xDC00:  # PDFium gives the halves of a character one by one
                high = code
                continue
            elif 0xDC00 <= code < 0xE000:
                code = 0x10000 + ((high - 0xD800) << 10) + code - 0xDC00 if high else 0
            high = 0
            character = chr(code) if 0 < code < 0x110000 else ""
            if not character or character in "\r\ufffe\uffff":
                continue
            if character.isspace():
                builder.space("\n" if character == "\n" else " ")
                continue
            found = raw.FPDFText_GetCharBox(text_page, index, left, right, bottom, top)
            box = (left.value, bottom.value, right.value, top.value) if found else None
            builder.add(character, index, box)
        return builder.layer()
    finally:
        text_page.close()


class _Builder:
    def __init__(self, page: pdfium.PdfPage) -> None:
        self._page = page
        self._parts: list[str] = []
        self._length = 0
        self._words: list[Word] = []
        self._firsts: list[int] = []
        self._outside: list[str] = []
        self._start = -1
        self._first = 0
        self._box: tuple[float, float, float, float] | None = None

    def add(
        self, character: str, index: int, box: tuple[float, float, float, float] | None
    ) -> None:
        if self._start < 0:
            self._start, self._first = self._length, index
        if box:
            old = self._box or box
            self._box = (
                min(old[0], box[0]),
                min(old[1], box[1]),
                max(old[2], box[2]),
                max(old[3], box[3]),
            )
        self._parts.append(character)
        self._length += 1

    def space(self, character: str) -> None:
        self._end_word()
        if self._parts and self._parts[-1] == " " and character == "\n":
            self._parts[-1] = "\n"
        elif self._parts and not (character == " " and self._parts[-1] in " \n"):
            self._parts.append(character)
            self._length += 1

    def _end_word(self) -> None:
        if self._start >= 0 and self._box:
            left, top, right, bottom = self._placed(self._box)
            if right <= 0 or left >= 1 or bottom <= 0 or top >= 1:
                self._take_out()
            else:
                self._words.append(Word(self._start, self._length, left, top, right, bottom))
                self._firsts.append(self._first)
        self._start, self._box = -1, None

    def _take_out(self) -> None:
        count = self._length - self._start
        self._outside.append("".join(self._parts[-count:]))
        del self._parts[-count:]
        self._length = self._start

    def _placed(self, box: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
        """A box of the page's space in fractions of the page as it is shown."""
        import pypdfium2.raw as raw

        x, y = ctypes.c_int(), ctypes.c_int()
        corners = []
        for across, up in ((box[0], box[3]), (box[2], box[1])):
            raw.FPDF_PageToDevice(self._page, 0, 0, _GRID, _GRID, 0, across, up, x, y)
            corners.append((x.value / _GRID, y.value / _GRID))
        (a, b), (c, d) = corners
        return min(a, c), min(b, d), max(a, c), max(b, d)

    def layer(self) -> TextLayer:
        self._end_word()
        text = mended("".join(self._parts))
        outside = " ".join(self._outside)
        return TextLayer(text.rstrip(), tuple(self._words), tuple(self._firsts), outside)
