"""Shows a page of a document: its picture with a place marked on it, or its text with lines."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import (
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QTextEdit,
    QWidget,
)

from llama32_desktop.documents.model import Box, Document
from llama32_desktop.ui.documents.einvoice_page import as_shown
from llama32_desktop.ui.documents.extract_model import phase_names
from llama32_desktop.ui.kit.colour_sheets import set_tone
from llama32_desktop.ui.kit.fields import style_text_box
from llama32_desktop.ui.kit.plain_edit import PlainEdit
from llama32_desktop.ui.kit.plain_text import plain_label
from llama32_desktop.ui.kit.sentences import localised
from llama32_desktop.ui.kit.theme import code_font, colour_news, colours
from llama32_desktop.ui.services.document_reader import DocumentWorker, IncomingDocument

PICTURES: Final = (*(".pdf", ".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff", ".gif"),)
_MARGIN: Final = 0.006
_SOON: Final = 150
"""Milliseconds in which most pages are there, so that nothing flickers before them."""


class PagePicture(QWidget):
    """A page as wide as there is room; a box of it is marked."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pixmap = QPixmap()
        self.box: Box | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_pixmap(self, pixmap: QPixmap, box: Box | None) -> None:
        self._pixmap, self.box = pixmap, box
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        size = self._pixmap.size()
        return round(width * size.height() / size.width()) if size.width() else 0

    def sizeHint(self) -> QSize:
        return QSize(360, self.heightForWidth(360))

    def marked(self) -> QRectF:
        """The marked box in this widget; empty where there is none."""
        if self.box is None:
            return QRectF()
        left, top, right, bottom = self.box
        height = self.heightForWidth(self.width())
        frame = QRectF(
            (left - _MARGIN) * self.width(),
            top * height - _MARGIN * self.width(),
            (right - left + 2 * _MARGIN) * self.width(),
            (bottom - top) * height + 2 * _MARGIN * self.width(),
        )
        return frame.intersected(QRectF(0, 0, self.width(), height))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._pixmap.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(0, 0, self.width(), self.heightForWidth(self.width()))
        painter.drawPixmap(area, self._pixmap, QRectF(self._pixmap.rect()))
        painter.setPen(QPen(QColor(colours().border), 1))
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
        if self.box is not None:
            ground = QColor("#ffc83d")
            ground.setAlphaF(0.25)
            painter.setBrush(ground)
            painter.setPen(QPen(QColor("#b36b00"), 1.5))  # on paper, which is white in the dark too
            painter.drawRoundedRect(self.marked(), 4, 4)
        painter.end()


class PageView(QStackedWidget):
    """The page of a document that something came from."""

    def __init__(self, worker: DocumentWorker, parent: QWidget) -> None:
        super().__init__(parent)
        self._worker = worker
        self._wanted: object = None
        self._lines: tuple[int, int] | None = None
        self._shown: tuple[Path, int] | None = None
        self._texts: dict[Path, Document] = {}
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_SOON)
        self._waiting.timeout.connect(self._show_waiting)
        self.empty = self.tr("Select a value to see its page.")
        """What it says while nothing is selected."""
        self.hint = plain_label(self.empty, self)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setWordWrap(True)
        self.hint.setMargin(12)
        set_tone(self.hint, "secondary")
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setAccessibleName(self.tr("Page"))
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.picture = PagePicture(self.area)
        self.picture.setAccessibleName(self.tr("Page"))
        self.area.setWidget(self.picture)
        self.text = PlainEdit(self)
        self.text.setReadOnly(True)
        self.text.setFont(code_font(self.font()))
        self.text.setAccessibleName(self.tr("Text of the page"))
        style_text_box(self.text)
        for widget in (self.hint, self.area, self.text):
            self.addWidget(widget)
        self.setMinimumWidth(160)
        colour_news().changed.connect(self._mark)

    def show_hint(self, text: str = "") -> None:
        """Shows no page, but a sentence; without one, that nothing is selected."""
        self._wanted = self._shown = None
        self._waiting.stop()
        self.hint.setText(localised(text) or self.empty)
        self.setCurrentWidget(self.hint)

    def _show_waiting(self) -> None:
        """The page of before is not that of what was chosen since."""
        self.hint.setText(phase_names()["reading"])
        self.setCurrentWidget(self.hint)

    def show_page(
        self,
        path: Path,
        page: int,
        *,
        box: Box | None = None,
        lines: tuple[int, int] | None = None,
    ) -> None:
        """Shows a page once it is drawn or read, at the box or the lines."""
        wanted = self._wanted = object()
        if path.suffix.lower() in PICTURES:

            def located(found: Box | None) -> None:
                if wanted is self._wanted:
                    self.picture.box = found
                    self._show_picture()

            def find() -> None:
                if lines is not None and box is None:
                    self._worker.locate(
                        path, page, lines, located, lambda: wanted is not self._wanted
                    )

            if self._shown == (path, page):
                self.picture.box = box
                self._show_picture()
                find()
                return

            def drawn(data: bytes) -> None:
                if wanted is self._wanted:
                    pixmap = QPixmap()
                    pixmap.loadFromData(data, "PNG")
                    self._shown = (path, page)
                    self.picture.show_pixmap(pixmap, box)
                    self._show_picture()
                    find()

            self._waiting.start()
            self._worker.draw(path, page, drawn, lambda error: self._fail(wanted, error))
            return

        def read(document: Document) -> None:
            self._texts[path] = document
            if wanted is self._wanted:
                self._show_text(document, page, lines)

        if path in self._texts:
            read(self._texts[path])
        else:
            self._waiting.start()
            self._worker.read(IncomingDocument(path), read, lambda error: self._fail(wanted, error))

    def show_lines(self, text: str, lines: tuple[int, int]) -> None:
        """Shows a text that is known, at these lines."""
        self._wanted = self._shown = None
        self._put(text, lines)

    def _fail(self, wanted: object, error: Exception) -> None:
        if wanted is self._wanted:
            self.show_hint(str(error))

    def _show_picture(self) -> None:
        self._waiting.stop()
        self.setCurrentWidget(self.area)
        self.picture.update()
        self.picture.setMinimumHeight(self.picture.heightForWidth(self.area.viewport().width()))
        marked = self.picture.marked()
        if not marked.isEmpty():
            middle = marked.center().toPoint()
            self.area.ensureVisible(middle.x(), middle.y(), 50, self.area.viewport().height() // 3)

    def _show_text(self, document: Document, page: int, lines: tuple[int, int] | None) -> None:
        text = document.pages[page - 1].text if 0 < page <= len(document.pages) else ""
        if document.kind == "e-invoice":
            text = as_shown(text)
        self._put(text, lines)

    def _put(self, text: str, lines: tuple[int, int] | None) -> None:
        self._waiting.stop()
        if self.text.toPlainText() != text:
            self.text.setPlainText(text)
        self._lines = lines
        if lines is not None:
            block = self.text.document().findBlockByNumber(lines[0] - 1)
            self.text.setTextCursor(QTextCursor(block))
            QTimer.singleShot(0, self.text.centerCursor)  # once it has its size
        self._mark()
        self.setCurrentWidget(self.text)

    def _mark(self) -> None:
        marks: list[QTextEdit.ExtraSelection] = []
        document, lines = self.text.document(), self._lines
        if lines is not None:
            for number in range(lines[0] - 1, lines[1]):
                mark = QTextEdit.ExtraSelection()
                style = QTextCharFormat()
                style.setBackground(QColor(colours().found))
                style.setProperty(QTextFormat.Property.FullWidthSelection, True)
                mark.format = style
                place = QTextCursor(document.findBlockByNumber(number))
                place.movePosition(
                    QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
                )
                mark.cursor = place
                marks.append(mark)
        self.text.setExtraSelections(marks)
