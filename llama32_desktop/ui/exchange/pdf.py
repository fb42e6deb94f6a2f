"""Conversations as a PDF, set by Qt, which holds Python up: done in a process of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop, QMarginsF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

from llama32_desktop.conversations.errors import CancelledError
from llama32_desktop.conversations.exporting.labels import Labels
from llama32_desktop.conversations.exporting.print_file import print_parts_of
from llama32_desktop.conversations.exporting.saying import title_of
from llama32_desktop.conversations.exporting.writing import whole_file
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.conversations.whole import WholeConversation
from llama32_desktop.ui.exchange.printed import (
    Drawn,
    Pictures,
    keep_headings,
    set_sides,
)
from llama32_desktop.ui.kit.decoding import decode
from llama32_desktop.ui.text.leaf_view import InertDocument

DPI: Final = 144
_MARGIN_MM: Final = 18
_FOOTER: Final = 34
"""Pixels below the text for the page's number."""
_POINTS: Final = 10.5
"""The size of the text."""
_TEXT: Final = QPalette.ColorRole.Text
_BELOW: Final = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter


def write_pdf(
    conversations: Sequence[WholeConversation],
    pictures: PictureStore,
    target: Path,
    font: QFont,
    labels: Labels,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Write A4 pages with numbers; the file appears when it is whole.

    Raises:
        CancelledError: `cancelled` said so; nothing was written.
        StoreError: it cannot be written; one sentence.
    """
    with whole_file(target) as part:
        _write(conversations, pictures, part, font, labels, cancelled)
        if part.stat().st_size == 0:
            raise OSError(0, "the disk may be full")


def _write(
    conversations: Sequence[WholeConversation],
    pictures: PictureStore,
    part: Path,
    font: QFont,
    labels: Labels,
    cancelled: Callable[[], bool],
) -> None:
    loop = QEventLoop()  # never run: the layout of a text wants to set timers, and this lets it
    writer = QPdfWriter(str(part))
    writer.setResolution(DPI)
    one = len(conversations) == 1
    writer.setTitle(title_of(conversations[0], labels) if one else labels.conversations)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    page = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(
        QPageLayout(page, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    )
    sheets = _Sheets(writer, font)
    for whole in conversations:
        sheets.begin()
        drawn = Drawn(_pictures_of(whole, pictures), sheets.body, DPI)
        for text in print_parts_of(whole, labels):
            if cancelled():
                sheets.end()
                raise CancelledError
            sheets.add(text, drawn)
    sheets.end()
    del loop


class _Sheets:
    """Takes one text after the other and fills pages with them."""

    def __init__(self, writer: QPdfWriter, font: QFont) -> None:
        self._writer = writer
        self.body = QSizeF(writer.width(), writer.height() - _FOOTER)
        self._font, self._small = QFont(font), QFont(font)
        self._font.setPointSizeF(_POINTS)
        self._small.setPointSizeF(8)
        self._painter, self._number = QPainter(writer), 1
        self._used = 0.0
        """Of the page that is being filled, from its top."""

    def begin(self) -> None:
        """What follows begins on a page of its own."""
        if self._used:
            self._turn()
            self._used = 0.0

    def add(self, html: str, drawn: Drawn) -> None:
        document = InertDocument()
        document.documentLayout().setPaintDevice(self._writer)
        document.setDefaultFont(self._font)
        document.setDocumentMargin(0)
        document.setHtml(html)
        drawn.place(document)
        set_sides(document)
        drawn.leave_room(document, self._used)
        document.setPageSize(self.body)
        keep_headings(document)
        for sheet in range(document.pageCount()):
            if sheet:
                self._turn()
            self._draw(document, sheet)
        height = document.documentLayout().documentSize().height()
        self._used = height - (document.pageCount() - 1) * self.body.height()

    def end(self) -> None:
        self._draw_number()
        self._painter.end()

    def _turn(self) -> None:
        self._draw_number()
        self._writer.newPage()
        self._number += 1

    def _draw_number(self) -> None:
        self._painter.setFont(self._small)
        footer = QRectF(0, self.body.height(), self.body.width(), _FOOTER)
        self._painter.drawText(footer, int(_BELOW), f"{self._number}")

    def _draw(self, document: QTextDocument, sheet: int) -> None:
        top = sheet * self.body.height()
        self._painter.save()
        self._painter.translate(0, -top)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(0, top, self.body.width(), self.body.height())
        context.palette.setColor(_TEXT, "#1b1b1b")
        self._painter.setClipRect(context.clip)
        document.documentLayout().draw(self._painter, context)
        self._painter.restore()


def _pictures_of(whole: WholeConversation, pictures: PictureStore) -> Pictures:
    known = {p.sha256: p for message in whole.messages for p in message.pictures}

    def size_of(sha256: str) -> tuple[int, int]:
        return max(1, known[sha256].width), max(1, known[sha256].height)

    def read(sha256: str, box: QSize) -> QImage | None:
        return decode(str(pictures.path(sha256, known[sha256].media_type)), box)

    return Pictures(size_of, read)
