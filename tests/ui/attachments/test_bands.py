"""Large images a band at a time: the same as at once, and the window's thread has its turn."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.kit.bands import bands, halved, over_white


def test_bands_cover_every_row_once() -> None:
    covered = [row for top, rows in bands(200, 64) for row in range(top, top + rows)]
    assert covered == list(range(200))


@pytest.mark.parametrize(("width", "height"), [(10, 300), (301, 131), (2, 2)])
def test_halving_averages_four_pixels(qtbot: QtBot, width: int, height: int) -> None:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    for y in range(height):
        for x in range(width):
            image.setPixelColor(x, y, QColor(x % 2 * 200, y % 2 * 100, y % 250))
    small = halved(image)
    assert (small.width(), small.height()) == (width // 2, height // 2)
    for y in range(small.height()):
        colour = small.pixelColor(small.width() - 1, y)
        assert abs(colour.red() - 100) <= 2 and abs(colour.green() - 50) <= 2
        assert abs(colour.blue() - (2 * y % 250 + (2 * y + 1) % 250) / 2) <= 2


@pytest.mark.parametrize(
    "kind", [QImage.Format.Format_ARGB32, QImage.Format.Format_RGBA8888_Premultiplied]
)
def test_transparency_becomes_white(qtbot: QtBot, kind: QImage.Format) -> None:
    image = QImage(30, 150, kind)
    image.fill(QColor(0, 0, 0, 0))
    image.setPixelColor(3, 140, QColor(10, 20, 30))
    flat = over_white(image)
    assert flat.pixelColor(3, 140) == QColor(10, 20, 30)
    assert flat.pixelColor(4, 140) == QColor("white") == flat.pixelColor(4, 2)


def test_grey_and_indexed_images_keep_their_colours(qtbot: QtBot) -> None:
    image = QImage(20, 100, QImage.Format.Format_Indexed8)
    image.setColorTable([0xFF112233, 0xFF445566])
    image.fill(1)
    assert over_white(image).pixelColor(5, 99).name() == "#445566"
    grey = QImage(20, 100, QImage.Format.Format_Grayscale8)
    grey.fill(77)
    assert over_white(grey).pixelColor(5, 99) == QColor(77, 77, 77)
