"""The app's own line icons, drawn sharp at any scale in any colour."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from llama32_desktop import paths


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    """All icons are read again in other colours, and while a window is drawn."""
    return (paths.resources_folder() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=128)
def renderer(name: str, colour: str) -> QSvgRenderer:
    """Draws `resources/icons/NAME.svg` in `colour`."""
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))


@lru_cache(maxsize=32)
def _drawing(name: str, line: str, accent: str) -> QSvgRenderer:
    source = (paths.resources_folder() / "drawings" / f"{name}.svg").read_text(encoding="utf-8")
    coloured = source.replace("currentColor", line).replace('"accent"', f'"{accent}"')
    return QSvgRenderer(QByteArray(coloured.encode()))


def paint_drawing(painter: QPainter, name: str, line: str, accent: str, rect: QRectF) -> None:
    """Draws `resources/drawings/NAME.svg` into `rect`, in two colours."""
    _drawing(name, line, accent).render(painter, rect)


def paint_icon(painter: QPainter, name: str, colour: str, rect: QRectF) -> None:
    """Draws an icon into `rect` (in the painter's coordinates)."""
    renderer(name, colour).render(painter, rect)


def app_icon() -> QIcon:
    """The app's own, for the window and the task bar."""
    result = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer("app", "").render(painter)
        painter.end()
        result.addPixmap(pixmap)
    return result


@lru_cache(maxsize=128)
def icon(name: str, colour: str, size: int = 20) -> QIcon:
    """The icon for menus and standard buttons, sharp up to three times its size in pixels."""
    result = QIcon()
    for scale in (1, 2, 3):
        pixmap = QPixmap(size * scale, size * scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer(name, colour).render(painter)
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        result.addPixmap(pixmap)
    return result
