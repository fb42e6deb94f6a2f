"""The app's icon in every size and form that a system asks for, drawn from one SVG.

Qt draws it, which the app has anyway; Pillow writes the containers.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Final

from bundling.places import ICON_SOURCE, NAME, build_folder

SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Of the hicolor theme that are worth a picture of their own."""
_ICO_SIZES: Final = (16, 20, 24, 32, 40, 48, 64, 128, 256)
_ICNS_SIZES: Final = (32, 64, 128, 256, 512, 1024)

_kept: Final[list[object]] = []
"""Qt's application must outlive what it draws."""


def draw(file: Path, size: int) -> None:
    """Draws the icon as a square PNG."""
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _kept.append(QGuiApplication([NAME]))
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(ICON_SOURCE)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    file.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(file), "PNG"):
        raise SystemExit(f"The icon could not be written to {file}; check the folder.")


def hicolor(share: Path) -> None:
    """The icons below `share/icons/hicolor`, as the Icon Theme Specification lays them out."""
    theme = share / "icons" / "hicolor"
    for size in SIZES:
        draw(theme / f"{size}x{size}" / "apps" / f"{NAME}.png", size)
    scalable = theme / "scalable" / "apps" / f"{NAME}.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    scalable.write_bytes(ICON_SOURCE.read_bytes())


def ico(file: Path) -> Path:
    """One Windows icon with all sizes, each drawn on its own."""
    _container(file, _ICO_SIZES, {"sizes": [(size, size) for size in _ICO_SIZES]})
    return file


def icns(file: Path) -> Path:
    """One macOS icon with all sizes."""
    _container(file, _ICNS_SIZES, {})
    return file


def _container(file: Path, sizes: tuple[int, ...], options: dict[str, Any]) -> None:
    from PIL import Image

    pictures = []
    for size in sizes:
        png = build_folder() / "icons" / f"{size}.png"
        draw(png, size)
        pictures.append(Image.open(png).convert("RGBA"))
    *smaller, largest = pictures
    file.parent.mkdir(parents=True, exist_ok=True)
    largest.save(file, append_images=smaller, **options)


def of_system(system: str) -> str | None:
    """The icon that the system's programs carry in them, made now; none on Linux."""
    folder = build_folder() / "icons"
    if system == "win32":
        return str(ico(folder / f"{NAME}.ico"))
    if system == "darwin":
        return str(icns(folder / f"{NAME}.icns"))
    return None
