"""How pictures are drawn: with round corners, a hairline around them, and a sign while empty."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from llama32_desktop.ui.kit.icons import paint_icon
from llama32_desktop.ui.kit.theme import colours


def device_box(widget: QWidget, size: QSize) -> QSize:
    """A size in the pixels of the screen that the widget is on."""
    ratio = widget.devicePixelRatioF()
    return QSize(round(size.width() * ratio), round(size.height() * ratio))


def paint_picture(
    painter: QPainter, image: QImage | None, frame: QRectF, radius: float, *, fill: bool = False
) -> None:
    """Draws an image into a round frame; an empty one with a sign where there is none yet.

    Args:
        fill: Cut off what does not fit, else leave a margin.
    """
    c = colours()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    shape = QPainterPath()
    shape.addRoundedRect(frame, radius, radius)
    painter.fillPath(shape, QColor(c.code))
    if image is None:
        side = min(28.0, frame.height() * 0.5, frame.width() * 0.5)
        sign = QRectF(0, 0, side, side)
        sign.moveCenter(frame.center())
        paint_icon(painter, "picture", c.secondary, sign)
    else:
        mode = Qt.AspectRatioMode
        size = image.size().toSizeF()
        size.scale(frame.size(), mode.KeepAspectRatioByExpanding if fill else mode.KeepAspectRatio)
        target = QRectF(0, 0, size.width(), size.height())
        target.moveCenter(frame.center())
        painter.save()
        painter.setClipPath(shape)
        painter.drawImage(target, image)
        painter.restore()
    painter.setPen(QPen(QColor(c.border), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(frame, radius, radius)
