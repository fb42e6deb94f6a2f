"""What Qt does not set by itself in a printed text: pictures, formulas, sides and page ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QImage,
    QPainter,
    QPyTextObject,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextTable,
)
from PySide6.QtSvg import QSvgRenderer

from llama32_desktop.conversations.exporting.formula import drawing_of
from llama32_desktop.conversations.exporting.print_file import PICTURE
from llama32_desktop.typeset.direction import begins_at_the_right
from llama32_desktop.typeset.formula import HANG, Drawing
from llama32_desktop.typeset.math_html import formula_of, is_formula

OBJECT: Final = "\ufffc"
"""What stands for a picture or a formula in the document's text."""
_TYPE: Final = int(QTextFormat.ObjectTypes.UserObject.value) + 2
_NAME: Final = int(QTextFormat.Property.UserProperty.value) + 1
_ROOM: Final = _NAME + 1
_PROPORTIONAL: Final = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_FINE: Final = 2
"""Pixels of a picture for each of the page, at both sides."""
_TALLEST: Final = 0.75
"""So much of a page's height a picture takes at most."""
_MOST_BLOCKS: Final = 4000
"""In a longer text a heading may end a page: each one that is moved moves all that follows."""


class Pictures(NamedTuple):
    """Where the pictures of a text come from, by their SHA-256."""

    size_of: Callable[[str], tuple[int, int]]
    """Width and height in pixels."""
    read: Callable[[str, QSize], QImage | None]
    """The picture, no larger than a size; `None` where it is not there."""


class Drawn(QPyTextObject):
    """Draws pictures and formulas where their names stand.

    Args:
        page: The size of the text on a page.
        dpi: Of the page.
    """

    def __init__(self, pictures: Pictures, page: QSizeF, dpi: int) -> None:
        super().__init__()
        self._pictures, self._page, self._dpi = pictures, page, dpi

    def place(self, document: QTextDocument) -> None:
        """Takes the place of the images of a text; lives as long as the document is drawn."""
        document.documentLayout().registerHandler(_TYPE, self)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()  # all of it is laid out once
        for position, name, size in reversed(list(_images(document))):
            drawn = QTextCharFormat()
            drawn.setObjectType(_TYPE)
            drawn.setProperty(_NAME, name)
            drawn.setFontPointSize(size or document.defaultFont().pointSizeF())
            cursor.setPosition(position)
            cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(OBJECT, drawn)
            if cursor.block().text() == OBJECT:
                alone = QTextBlockFormat()
                alone.setLineHeight(100, _PROPORTIONAL)
                if is_formula(name) and formula_of(name)[2]:
                    alone.setAlignment(Qt.AlignmentFlag.AlignHCenter)
                cursor.mergeBlockFormat(alone)
        cursor.endEditBlock()

    def leave_room(self, document: QTextDocument, height: float) -> None:
        """Lets a text begin so far down its first page; Qt takes a margin for one of each page."""
        if height <= 0:
            return
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        cursor.insertBlock(document.firstBlock().blockFormat())
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        cursor.setBlockFormat(QTextBlockFormat())
        room = QTextCharFormat()
        room.setObjectType(_TYPE)
        room.setProperty(_ROOM, height)
        room.setFontPointSize(1)
        cursor.setBlockCharFormat(room)
        cursor.insertText(OBJECT, room)
        cursor.endEditBlock()

    def intrinsicSize(  # noqa: N802
        self, document: QTextDocument, position: int, style: QTextFormat
    ) -> QSizeF:
        if style.hasProperty(_ROOM):
            return QSizeF(1, float(style.property(_ROOM)))
        formula = self._formula(style)
        if formula is None:
            return self._shown(str(style.property(_NAME)))
        drawing, em = formula
        return QSizeF(drawing.width * em + 2, _above(drawing) * em)

    def drawObject(  # noqa: N802
        self,
        painter: QPainter,
        area: QRectF | QRect,
        document: QTextDocument,
        position: int,
        style: QTextFormat,
    ) -> None:
        if style.hasProperty(_ROOM):
            return
        formula, area = self._formula(style), QRectF(area)
        if not painter.clipBoundingRect().adjusted(0, 1, 0, -1).intersects(area):
            return  # it stands on another page, of which only its edge would be seen
        if formula is None:
            name, box = str(style.property(_NAME)), (area.size() * _FINE).toSize()
            image = self._pictures.read(name.removeprefix(PICTURE), box)
            if image is not None:
                painter.drawImage(area, image)
            return
        drawing, em = formula
        top = area.bottom() - _above(drawing) * em
        height = (drawing.ascent + drawing.descent) * em
        where = QRectF(area.x() + 1, top, drawing.width * em, height)
        QSvgRenderer(QByteArray(drawing.svg)).render(painter, where)

    def _formula(self, style: QTextFormat) -> tuple[Drawing, float] | None:
        """The drawing and the size of its font, less where it is wider than the page."""
        name = str(style.property(_NAME))
        if not is_formula(name):
            return None
        latex, _, display = formula_of(name)
        drawing = drawing_of(latex, display)
        assert drawing is not None  # else its source stands there as text
        em = style.toCharFormat().fontPointSize() * self._dpi / 72
        return drawing, min(em, (self._page.width() - 2) / drawing.width)

    def _shown(self, name: str) -> QSizeF:
        width, height = self._pictures.size_of(name.removeprefix(PICTURE))
        fits = (self._page.width() / width, self._page.height() * _TALLEST / height)
        return QSizeF(width, height) * min(self._dpi / 96, *fits)


def _above(drawing: Drawing) -> float:
    """How far a formula reaches above the baseline; what hangs far below it lifts it."""
    return drawing.ascent + max(0.0, drawing.descent - HANG)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _images(document: QTextDocument) -> Iterator[tuple[int, str, float]]:
    """The places of images, their names, and the size of the text around them or 0."""
    for block in _blocks(document):
        iterator = block.begin()
        while not iterator.atEnd():
            piece = iterator.fragment()
            style = piece.charFormat()
            name = style.toImageFormat().name() if style.isImageFormat() else ""
            if name.startswith(PICTURE) or is_formula(name):
                for place in range(piece.length()):
                    yield piece.position() + place, name, style.fontPointSize()
            iterator += 1


def set_sides(document: QTextDocument) -> None:
    """Lets Arabic and Hebrew begin at the right: Qt knows no `dir="auto"`."""
    format_ = QTextBlockFormat()
    format_.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    turned = {
        block.blockNumber()
        for block in _blocks(document)
        if not block.blockFormat().nonBreakableLines() and begins_at_the_right(block.text())
    }
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for number in turned:
        cursor.setPosition(document.findBlockByNumber(number).position())
        cursor.mergeBlockFormat(format_)
    cursor.endEditBlock()
    for table in _tables(document.rootFrame()):
        first = table.cellAt(0, table.columns() - 1)  # they are mirrored already
        if first.firstCursorPosition().block().blockNumber() in turned:
            sides = table.format()
            sides.setAlignment(Qt.AlignmentFlag.AlignRight)
            table.setFormat(sides)


def _tables(frame: QTextFrame) -> Iterator[QTextTable]:
    for child in frame.childFrames():
        if isinstance(child, QTextTable):
            yield child
        yield from _tables(child)


def keep_headings(document: QTextDocument) -> None:
    """Moves a heading that would end a page to the next one, before what it stands above."""
    if document.blockCount() > _MOST_BLOCKS:
        return
    height = document.pageSize().height()
    first: QTextBlock | None = None
    for block in _blocks(document):
        if block.blockFormat().headingLevel():
            first = first or block
        elif first is not None:
            if int(_top(document, first) // height) != int(_top(document, block) // height):
                broken = QTextBlockFormat()
                broken.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                QTextCursor(first).mergeBlockFormat(broken)
            first = None


def _top(document: QTextDocument, block: QTextBlock) -> float:
    """Where its first line is, which may be a page after the one that the block begins on."""
    document.pageCount()  # has all be laid out: what follows a heading that was moved is not
    top = document.documentLayout().blockBoundingRect(block).top()
    line = block.layout().lineAt(0)
    return top + (line.y() if line.isValid() else 0.0)
