"""Formulas within a paragraph: a character of the document that draws itself."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSizeF
from PySide6.QtGui import (
    QFontInfo,
    QFontMetricsF,
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from llama32_desktop.typeset.formula import HANG, Drawing
from llama32_desktop.typeset.math_html import formula_of, is_formula
from llama32_desktop.ui.text.formulas import formulas
from llama32_desktop.ui.text.style import Look

OBJECT: Final = "\ufffc"
"""What stands for a formula in the document's text."""
_TYPE: Final = int(QTextFormat.ObjectTypes.UserObject.value) + 1
_LATEX: Final = int(QTextFormat.Property.UserProperty.value) + 1
_DISPLAY: Final = _LATEX + 1
_SOURCE: Final = _LATEX + 2
_COLOUR: Final = _LATEX + 3
_SIDES: Final = 2.0
"""Pixels beside a formula, at both sides together."""
_WIDEST: Final = 90.0
"""Times the font's size: shrunk to a line nobody could read it, but its source can break."""


def place_formulas(document: QTextDocument, look: Look) -> list[tuple[str, bool]]:
    """Makes drawings of the formulas in a document; of those that are not set, their source.

    Returns:
        The LaTeX of those that wait for being set, and whether they are displayed.
    """
    waiting: list[tuple[str, bool]] = []
    spots: list[tuple[int, str]] = []
    block = document.begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            piece = iterator.fragment()
            style = piece.charFormat()
            if style.isImageFormat() and is_formula(style.toImageFormat().name()):
                name = style.toImageFormat().name()
                spots += [(piece.position() + i, name) for i in range(piece.length())]
            iterator += 1
        block = block.next()
    if spots:  # before the first of them is laid out: an object without a handler has no size
        document.documentLayout().registerHandler(_TYPE, _handler())
    cursor = QTextCursor(document)
    for position, name in reversed(spots):
        latex, source, display = formula_of(name)
        cursor.setPosition(position)
        cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
        drawing = formulas().find(latex, display=display)
        if drawing is None:
            waiting.append((latex, display))
        if drawing is None or drawing.width > _WIDEST:
            style = QTextCharFormat()
            style.setFontFamilies([look.code_font.family()])
            cursor.insertText(source, style)
            continue
        style = QTextCharFormat()
        style.setObjectType(_TYPE)
        style.setProperty(_LATEX, latex)
        style.setProperty(_DISPLAY, display)
        style.setProperty(_SOURCE, source)
        style.setProperty(_COLOUR, look.colours.text)
        cursor.insertText(OBJECT, style)
    return waiting


def source_at(document: QTextDocument, position: int) -> str:
    """The LaTeX, with its marks, of the formula at a position of the text."""
    cursor = QTextCursor(document)
    cursor.setPosition(position + 1)
    return str(cursor.charFormat().property(_SOURCE) or "")


class MathObject(QPyTextObject):
    """Takes a formula's size, and draws it with its baseline on the line's."""

    def intrinsicSize(  # noqa: N802
        self, document: QTextDocument, position: int, style: QTextFormat
    ) -> QSizeF:
        drawing = formulas().find(
            str(style.property(_LATEX)), display=bool(style.property(_DISPLAY))
        )
        size = _size(document, drawing)
        if drawing is None:
            return QSizeF(size, size)
        # As high as text, so that it stands as text does where it is alone on a line.
        height = max(_above(drawing) * size, QFontMetricsF(document.defaultFont()).ascent())
        return QSizeF(drawing.width * size + _SIDES, height)

    def drawObject(  # noqa: N802
        self,
        painter: QPainter,
        area: QRectF | QRect,
        document: QTextDocument,
        position: int,
        style: QTextFormat,
    ) -> None:
        latex, display = str(style.property(_LATEX)), bool(style.property(_DISPLAY))
        drawing = formulas().find(latex, display=display)
        if drawing is None:
            return
        size = _size(document, drawing)
        height = (drawing.ascent + drawing.descent) * size
        top = area.y() + area.height() - _above(drawing) * size
        where = QRectF(area.x() + _SIDES / 2, top, drawing.width * size, height)
        formulas().paint(painter, latex, display, str(style.property(_COLOUR)), where)


def _above(drawing: Drawing) -> float:
    """How far a formula reaches above the line's baseline, as a share of the font's size.

    Qt stands an object on the baseline. What would hang far below it lifts the formula.
    """
    return drawing.ascent + max(0.0, drawing.descent - HANG)


_shared: MathObject | None = None


def _handler() -> MathObject:
    global _shared
    if _shared is None:
        _shared = MathObject()
    return _shared


def _size(document: QTextDocument, drawing: Drawing | None) -> float:
    """The font's size in pixels, less where the formula is wider than a line."""
    size = float(QFontInfo(document.defaultFont()).pixelSize())
    line = document.textWidth() - _SIDES
    return min(size, line / drawing.width) if drawing is not None and line > 0 else size
