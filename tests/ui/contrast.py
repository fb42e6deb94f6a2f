"""Measures the contrast of what a window shows as text, on its own pixels."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from llama32_desktop.ui.chat.context_meter import ContextMeter
from llama32_desktop.ui.kit.buttons import IconButton
from llama32_desktop.ui.text.leaf_view import LeafView

SCALE: Final = 3
"""The window is drawn this much larger: a stroke of small text is then whole in some pixel."""
FINE: Final = 10_000
"""So finely luminances are told apart."""
TEXT: Final = 4.5
LARGE: Final = 3.0


@dataclass(frozen=True)
class Weak:
    """A text that is too weak on its ground."""

    where: str
    ratio: float

    def __str__(self) -> str:
        return f"{self.where}: {self.ratio:.2f}"


def weak_texts(window: QWidget) -> list[Weak]:
    """Every visible text of a window whose contrast is below 4.5 to 1, or 3 to 1 where it is large.

    The ground is the commonest brightness in the text's rectangle, the text what differs most
    from it. What cannot be used now is not measured.
    """
    image = _drawn(window)
    bounds = QRect(QPoint(0, 0), window.size())
    found: list[Weak] = []
    for widget, area, name, large in _texts(window):
        place = QRect(widget.mapTo(window, area.topLeft()), area.size()) & bounds
        seen = widget.visibleRegion().boundingRect().translated(widget.mapTo(window, QPoint(0, 0)))
        place &= seen
        if place.width() < 6 or place.height() < 6:
            continue
        ratio = _ratio(
            image[
                place.top() * SCALE : (place.bottom() + 1) * SCALE,
                place.left() * SCALE : (place.right() + 1) * SCALE,
            ]
        )
        if 1.02 < ratio < (LARGE if large else TEXT):  # below: there is only a ground
            found.append(Weak(f"{type(widget).__name__} {name[:50]!r}", ratio))
    return found


def count_of_texts(window: QWidget) -> int:
    """How many texts are looked at."""
    return sum(1 for _ in _texts(window))


def _drawn(window: QWidget) -> numpy.ndarray:
    """The window's pixels, as blue, green, red and a filling byte."""
    image = QImage(window.size() * SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    window.render(image)
    raw = numpy.frombuffer(image.constBits(), numpy.uint8)
    rows = raw.reshape(image.height(), image.bytesPerLine())[:, : image.width() * 4]
    return rows.reshape(image.height(), image.width(), 4).copy()


def _parts() -> list[numpy.ndarray]:
    """What each value of blue, green and red adds to a luminance, in steps of `FINE`."""
    steps = numpy.arange(256) / 255
    linear = numpy.where(steps <= 0.04045, steps / 12.92, ((steps + 0.055) / 1.055) ** 2.4)
    weights = (0.0722, 0.7152, 0.2126)
    return [numpy.rint(linear * weight * FINE).astype(numpy.int32) for weight in weights]


_PARTS: Final = _parts()


def _ratio(pixels: numpy.ndarray) -> float:
    light = sum(part[pixels[:, :, channel]] for channel, part in enumerate(_PARTS))
    counts = numpy.bincount(numpy.ravel(light))
    values = numpy.flatnonzero(counts)
    ground, darkest, lightest = counts.argmax() / FINE, values[0] / FINE, values[-1] / FINE
    return max(_contrast(ground, darkest), _contrast(ground, lightest))


def _contrast(a: float, b: float) -> float:
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)


def _texts(window: QWidget) -> Iterator[tuple[QWidget, QRect, str, bool]]:
    """Widget, rectangle in it, text, and whether it is large."""
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisible() or not widget.isEnabled() or widget.window() is not window:
            continue
        if isinstance(widget, QAbstractItemView):
            if not isinstance(widget, QHeaderView):
                yield from _rows(widget)
        elif isinstance(widget, QTabBar):
            for tab in range(widget.count()):
                yield widget, widget.tabRect(tab), widget.tabText(tab), False
        else:
            text = _text_of(widget)
            if text.strip():
                yield widget, _inner(widget), text, _is_large(widget)


def _rows(view: QAbstractItemView) -> Iterator[tuple[QWidget, QRect, str, bool]]:
    model = view.model()
    columns = 1 if isinstance(view, QListView) else model.columnCount()
    for row in range(min(model.rowCount(), 40)):
        for column in range(columns):
            index = model.index(row, column)
            text = index.data(Qt.ItemDataRole.DisplayRole)
            usable = model.flags(index) & Qt.ItemFlag.ItemIsEnabled
            rect = view.visualRect(index).adjusted(8, 3, -8, -3)
            if text and usable and view.viewport().rect().contains(rect.center()):
                yield view.viewport(), rect, str(text), False


def _text_of(widget: QWidget) -> str:
    if isinstance(widget, IconButton):
        shown = widget._label and not widget._faded
        return widget.text() if shown else ""
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText() or widget.placeholderText()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, ContextMeter):
        return widget.text()
    if isinstance(widget, LeafView):
        return widget.document.toPlainText()
    return ""


def _inner(widget: QWidget) -> QRect:
    """Without the frame, which need not be as strong as text."""
    rect: QRect = widget.rect()
    return rect.adjusted(6, 3, -6, -3) if rect.width() > 30 and rect.height() > 14 else rect


def _is_large(widget: QWidget) -> bool:
    font = widget.font()
    pixels = widget.fontInfo().pixelSize()
    return pixels >= 24 or (font.bold() and pixels >= 18.66)
