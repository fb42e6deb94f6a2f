"""Conversations as a PDF, set by Qt; made in a worker's thread."""

from __future__ import annotations

import contextlib
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

from llama32_desktop.conversations.errors import StoreError
from llama32_desktop.conversations.exporting.labels import Labels
from llama32_desktop.conversations.exporting.print_file import print_html_of
from llama32_desktop.conversations.exporting.saying import title_of
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.conversations.whole import WholeConversation
from llama32_desktop.ui.exchange.printed import Drawn, Pictures, keep_headings, set_sides
from llama32_desktop.ui.pictures.decoding import decode

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
) -> bool:
    """Write A4 pages with numbers; the file appears when it is whole.

    Returns:
        Whether it was written; false where it was cancelled.

    Raises:
        StoreError: it cannot be written; one sentence.
    """
    part = target.with_name(f".{target.name}.part")
    try:
        part.touch()
        _write(conversations, pictures, part, font, labels, cancelled)
        if cancelled():
            return False
        if part.stat().st_size == 0:
            raise OSError(0, "the disk may be full")
        part.replace(target)
        return True
    except OSError as error:
        raise StoreError(
            f"“{target.name}” could not be written ({error.strerror}), so nothing was exported; "
            "choose another place or free some space."
        ) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


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
    body = QSizeF(writer.width(), writer.height() - _FOOTER)
    text_font = QFont(font)
    text_font.setPointSizeF(_POINTS)
    painter, number = QPainter(writer), 0
    small = QFont(text_font)
    small.setPointSizeF(8)
    for whole in conversations:
        if cancelled():
            break
        drawn = Drawn(_pictures_of(whole, pictures), body, DPI)
        document = _document(whole, drawn, writer, body, text_font, labels)
        for sheet in range(document.pageCount()):
            if number:
                writer.newPage()
            number += 1
            _draw(document, sheet, painter, body)
            painter.setFont(small)
            footer = QRectF(0, body.height(), body.width(), _FOOTER)
            painter.drawText(footer, int(_BELOW), f"{number}")
    painter.end()
    del loop


def _document(
    whole: WholeConversation,
    drawn: Drawn,
    writer: QPdfWriter,
    body: QSizeF,
    font: QFont,
    labels: Labels,
) -> QTextDocument:
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    document.setHtml(print_html_of(whole, labels))
    drawn.place(document)
    set_sides(document)
    document.setPageSize(body)
    keep_headings(document)
    return document


def _draw(document: QTextDocument, sheet: int, painter: QPainter, body: QSizeF) -> None:
    painter.save()
    painter.translate(0, -sheet * body.height())
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = QRectF(0, sheet * body.height(), body.width(), body.height())
    context.palette.setColor(_TEXT, "#1b1b1b")
    painter.setClipRect(context.clip)
    document.documentLayout().draw(painter, context)
    painter.restore()


def _pictures_of(whole: WholeConversation, pictures: PictureStore) -> Pictures:
    known = {p.sha256: p for message in whole.messages for p in message.pictures}

    def size_of(sha256: str) -> tuple[int, int]:
        return max(1, known[sha256].width), max(1, known[sha256].height)

    def read(sha256: str, box: QSize) -> QImage | None:
        return decode(str(pictures.path(sha256, known[sha256].media_type)), box)

    return Pictures(size_of, read)
