"""A picture at full size and halved again and again, so that any zoom is drawn quickly."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter

from llama32_desktop.ui.kit.bands import bands, halved
from llama32_desktop.ui.kit.decoding import decode

MOST_SIDE: Final = 8192
"""A larger picture is shown at this size: 268 MB at most."""
LEAST_SIDE: Final = 512
MOST_ZOOM: Final = 16.0


@dataclass(frozen=True, slots=True)
class View:
    """What of a picture is seen.

    Attributes:
        zoom: Pixels of the screen for one of the picture.
        x: What stands in the middle of the view, in pixels of the picture.
        y: Likewise.
    """

    zoom: float
    x: float
    y: float


class Levels:
    """The images; made in the background with `make_levels`."""

    def __init__(self, images: list[QImage]) -> None:
        self._images = images

    @property
    def size(self) -> QSize:
        return self._images[0].size()

    def fitting(self, area: QSize) -> View:
        """The whole picture, in its own size where that is smaller than `area`."""
        size = self.size
        zoom = min(area.width() / size.width(), area.height() / size.height(), 1.0)
        return View(zoom, size.width() / 2, size.height() / 2)

    def clamped(self, view: View, area: QSize) -> View:
        """The nearest view that leaves no more empty than it must."""
        size = self.size
        zoom = max(min(self.fitting(area).zoom, 1.0), min(view.zoom, MOST_ZOOM))

        def clamp(value: float, length: int, shown: int) -> float:
            half = shown / zoom / 2
            return length / 2 if 2 * half >= length else max(half, min(value, length - half))

        return View(
            zoom,
            clamp(view.x, size.width(), area.width()),
            clamp(view.y, size.height(), area.height()),
        )

    def zoomed(self, view: View, factor: float, at: QPointF, area: QSize) -> View:
        """Nearer or further; what is at the point `at` of the area stays there."""
        zoom = max(self.fitting(area).zoom, min(view.zoom * factor, MOST_ZOOM))
        dx, dy = at.x() - area.width() / 2, at.y() - area.height() / 2
        moved = replace(
            view,
            zoom=zoom,
            x=view.x + dx / view.zoom - dx / zoom,
            y=view.y + dy / view.zoom - dy / zoom,
        )
        return self.clamped(moved, area)

    def draw(self, painter: QPainter, view: View, area: QSize, *, smooth: bool) -> None:
        """Draws the view into an area of so many pixels of the screen."""
        index = 0
        while index + 1 < len(self._images) and 0.5 ** (index + 1) >= view.zoom:
            index += 1
        image, scale = self._images[index], self._images[index].width() / self.size.width()
        whole = QRectF(QPointF(0, 0), QSizeF(self.size))
        half = QPointF(area.width() / view.zoom / 2, area.height() / view.zoom / 2)
        middle = QPointF(view.x, view.y)
        seen = QRectF(middle - half, middle + half) & whole
        target = QRectF(
            (seen.left() - middle.x() + half.x()) * view.zoom,
            (seen.top() - middle.y() + half.y()) * view.zoom,
            seen.width() * view.zoom,
            seen.height() * view.zoom,
        )
        source = QRectF(
            seen.left() * scale, seen.top() * scale, seen.width() * scale, seen.height() * scale
        )
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.drawImage(target, image, source)

    def render(self, view: View, area: QSize, ground: str) -> QImage:
        """The view, drawn as well as can be."""
        result = QImage(area, QImage.Format.Format_RGB32)
        result.fill(ground)
        painter = QPainter(result)
        for top, rows in bands(area.height()):
            painter.setClipRect(0, top, area.width(), rows)
            # From four screen pixels for one on, the picture's own pixels are to be seen.
            self.draw(painter, view, area, smooth=view.zoom < 4)
        painter.end()
        return result


def make_levels(path: str) -> Levels | None:
    """Decodes a stored picture; `None` where there is none."""
    image = decode(path, QSize(MOST_SIDE, MOST_SIDE))
    if image is None:
        return None
    images = [image]
    while max(last := images[-1].size().toTuple()) > LEAST_SIDE and min(last) > 1:
        images.append(halved(images[-1]))
    return Levels(images)


def aspect_area(size: QSize, most: QSize) -> QSize:
    """A window's size for a picture: its own, or what of it fits into `most`."""
    if size.width() <= most.width() and size.height() <= most.height():
        return size
    return size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio)
