"""A picture of the manual, decoded and scaled in the background."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.plain_text import set_tooltip
from llama32_desktop.ui.kit.theme import colours, is_dark
from llama32_desktop.ui.manual.pages import Picture, picture_file


class PictureView(QWidget):
    """A picture of the window, in the appearance that the window has now.

    It takes its room at once, and its frame stays empty until it is decoded.
    """

    def __init__(self, picture: Picture, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = picture
        self._background = background
        self._image = QImage()
        self._shown: tuple[bool, QSize] | None = None
        """Appearance and pixels of the screen that the image is of."""
        self._decoding = False
        self.setAccessibleName(picture.caption)
        set_tooltip(self, picture.caption)

    @property
    def image(self) -> QImage:
        """As it was drawn last, in pixels of the screen; null until it is decoded."""
        return self._image

    def size_within(self, width: int) -> QSize:
        """No wider than the file; nothing where that is missing."""
        full = QSize(self._picture.width, self._picture.height)
        if full.isEmpty():
            return QSize(0, 0)
        wide = min(width, full.width())
        return QSize(wide, max(1, round(wide * full.height() / full.width())))

    def _decode(self, wanted: tuple[bool, QSize]) -> None:
        """One at a time: while the window is drawn larger, only the last size is wanted."""
        self._decoding = True
        dark, size = wanted
        file = picture_file(self._picture.name, self._picture.language, dark=dark)

        def then(image: QImage) -> None:
            self._decoding = False
            self._image, self._shown = image, wanted
            self.update()

        def failed(_: Exception) -> None:  # the frame stays empty
            then(QImage())

        self._background.run_task(lambda: _scaled(file, size), then, failed)

    def paintEvent(self, event: QPaintEvent) -> None:
        wanted = (is_dark(), self.size() * self.devicePixelRatio())
        if wanted != self._shown and not self._decoding and not self.size().isEmpty():
            self._decode(wanted)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(frame, 8, 8)
        # That of the other appearance would shine; one of another size does for a moment.
        if not self._image.isNull() and self._shown is not None and self._shown[0] == wanted[0]:
            painter.setClipPath(shape)
            painter.drawImage(QRectF(self.rect()), self._image)
            painter.setClipping(False)
        painter.setPen(QPen(colours().border))
        painter.drawPath(shape)
        painter.end()


def _scaled(file: Path, size: QSize) -> QImage:
    """The file in these pixels, quick to draw; null where it is missing."""
    image = QImage(str(file))
    if image.isNull():
        return image
    image = image.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
