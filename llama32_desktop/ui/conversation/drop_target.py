"""Files, pictures and models dragged onto the window, wherever they are let go."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from llama32_desktop.ui.kit.icons import paint_icon
from llama32_desktop.ui.kit.offers import MODELS, holds_offer, parted, read_offer
from llama32_desktop.ui.kit.theme import colours


class DropTarget(QObject):
    """Makes a window take files, pictures and models; while one is over it, it says so."""

    offered = Signal(object)
    """An `Offer` that was let go over the window."""
    model_offered = Signal(str)
    """The path of a GGUF file that was let go over the window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._hint: DropHint | None = None
        self._held: bool | None = None
        """Whether what is dragged over the window can be taken; nothing while nothing is."""
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    @property
    def hint(self) -> DropHint | None:
        """What lies over the window while a picture is dragged over it."""
        return self._hint

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        kinds = QEvent.Type
        match event.type():
            case kinds.DragEnter | kinds.DragMove if isinstance(event, QDragMoveEvent):
                if self._held is None or event.type() == kinds.DragEnter:  # not at every move
                    self._held = holds_offer(event.mimeData())
                    self._hide_hint()
                    if self._held:
                        self._say(event.mimeData())
                if not self._held:
                    return False
                event.setDropAction(Qt.DropAction.CopyAction)  # a move would delete the file
                event.accept()
                self._show_hint()
                return True
            case kinds.DragLeave:
                self._held = None
                self._hide_hint()
            case kinds.Drop if isinstance(event, QDropEvent):
                self._held = None
                self._hide_hint()
                offer = read_offer(event.mimeData())
                if offer is None:
                    return False
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                models, rest = parted(offer.files, MODELS)
                for path in models:
                    self.model_offered.emit(path)
                if not models:
                    self.offered.emit(offer)
                elif rest:
                    self.offered.emit(replace(offer, files=rest))
                return True
        return False

    def _say(self, mime: QMimeData) -> None:
        if self._hint is None:
            self._hint = DropHint(self._window)
        self._hint.show_for(bool(parted(map(QUrl.toLocalFile, mime.urls()), MODELS)[0]))

    def _show_hint(self) -> None:
        if self._hint is not None:
            self._hint.setGeometry(self._window.rect())
            self._hint.raise_()
            self._hint.show()

    def _hide_hint(self) -> None:
        if self._hint is not None:
            self._hint.hide()


class DropHint(QWidget):
    """Veils the window and says what happens when the picture or model is let go.

    It lies over everything, so that no text field below takes the drag from the window.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._of_model = False
        self.show_for(False)

    def show_for(self, model: bool) -> None:
        """Whether a model is dragged, or a picture."""
        self._of_model = model
        self.setAccessibleName(
            self.tr("Drop the model here") if model else self.tr("Drop the file here")
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(c.page)
        veil.setAlphaF(0.95)
        painter.fillRect(self.rect(), veil)
        frame = QRectF(self.rect()).adjusted(20, 20, -20, -20)
        ground = QColor(c.accent)
        ground.setAlphaF(0.08)
        painter.setBrush(ground)
        painter.setPen(QPen(QColor(c.accent), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(frame, 18, 18)
        middle = frame.center()
        if not self._of_model:
            place = QRectF(middle.x() - 24, middle.y() - 62, 48, 48)
            paint_icon(painter, "clip", c.accent, place)
        painter.setPen(QColor(c.text))
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.4)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        top = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        area = QRectF(frame.left(), middle.y() + 4, frame.width(), frame.height() / 2)
        title, below = (
            (
                self.tr("Drop the model to add it"),
                self.tr("A GGUF file, or the files of a checkpoint"),
            )
            if self._of_model
            else (
                self.tr("Drop it to ask about it"),
                self.tr("Pictures, PDF, Word, Excel, mail, web pages, texts or a folder"),
            )
        )
        painter.drawText(area, int(top), title)
        line = painter.fontMetrics().height() + 6
        painter.setFont(self.font())
        painter.setPen(QColor(c.secondary))
        painter.drawText(area.adjusted(0, line, 0, 0), int(top), below)
        painter.end()
