"""Conversations as a PDF, set by Qt; made in a worker's thread."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

from llama32_desktop.conversations.errors import StoreError
from llama32_desktop.conversations.exporting.html_file import print_html_of
from llama32_desktop.conversations.whole import WholeConversation

DPI: Final = 144
_MARGIN_MM: Final = 18
_FOOTER: Final = 34
"""Pixels below the text for the page's number."""
_TEXT: Final = QPalette.ColorRole.Text


class _PrintDocument(QTextDocument):
    """Shows pictures that stand in the text itself, and loads nothing else."""

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: N802
        address = QUrl(name) if isinstance(name, str) else name
        return super().loadResource(kind, address) if address.scheme() == "data" else None


def write_pdf(
    conversations: Sequence[WholeConversation],
    files: Mapping[str, bytes],
    target: Path,
    font: QFont,
) -> None:
    """Write A4 pages with numbers; the file appears when it is whole.

    Raises:
        StoreError: it cannot be written; one sentence.
    """
    part = target.with_name(f".{target.name}.part")
    try:
        part.touch()
        _write(conversations, files, part, font)
        if part.stat().st_size == 0:
            raise OSError(0, "the disk may be full")
        part.replace(target)
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
    files: Mapping[str, bytes],
    part: Path,
    font: QFont,
) -> None:
    writer = QPdfWriter(str(part))
    writer.setResolution(DPI)
    writer.setTitle(conversations[0].title if len(conversations) == 1 else "Conversations")
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    page = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(
        QPageLayout(page, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    )
    body = QSizeF(writer.width(), writer.height() - _FOOTER)
    document = _PrintDocument()
    document.documentLayout().setPaintDevice(writer)
    text_font = QFont(font)
    text_font.setPointSizeF(10.5)
    document.setDefaultFont(text_font)
    document.setDocumentMargin(0)
    document.setHtml(print_html_of(conversations, files, int(body.width() * 0.9)))
    document.setPageSize(body)
    painter = QPainter(writer)
    small = QFont(text_font)
    small.setPointSizeF(8)
    for number in range(document.pageCount()):
        if number:
            writer.newPage()
        painter.save()
        painter.translate(0, -number * body.height())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(0, number * body.height(), body.width(), body.height())
        context.palette.setColor(_TEXT, "#1b1b1b")
        painter.setClipRect(context.clip)
        document.documentLayout().draw(painter, context)
        painter.restore()
        painter.setFont(small)
        footer = QRectF(0, body.height(), body.width(), _FOOTER)
        painter.drawText(footer, 0x0044, f"{number + 1}")  # bottom and centre
    painter.end()
