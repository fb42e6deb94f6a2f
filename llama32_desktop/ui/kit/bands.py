"""Work on large images in the background that leaves the window its turn.

Qt's functions on images hold Python's interpreter lock until they are done. So they are given a
band of some rows at a time, and between two bands the window's thread may run.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter

ROWS: Final = 64


def bands(height: int, rows: int = ROWS) -> Iterator[tuple[int, int]]:
    """Each band's first row and its number of rows; gives way after each."""
    for top in range(0, height, rows):
        yield top, min(rows, height - top)
        time.sleep(0)


def over_white(image: QImage) -> QImage:
    """The image without transparency, in the format that is drawn quickest."""
    if image.format() == QImage.Format.Format_RGB32:
        return image
    return _drawn(image, image.size())


def halved(image: QImage) -> QImage:
    """The image at half its width and height, an odd last row or column left out."""
    return _drawn(image, QSize(image.width() // 2, image.height() // 2), 2)


def _drawn(image: QImage, size: QSize, shrink: int = 1) -> QImage:
    result = QImage(size, QImage.Format.Format_RGB32)
    result.fill(Qt.GlobalColor.white)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, shrink > 1)
    for top, rows in bands(size.height() * shrink):
        part = image.copy(0, top, size.width() * shrink, rows)
        painter.drawImage(QRect(0, top // shrink, size.width(), rows // shrink), part)
    painter.end()
    return result
