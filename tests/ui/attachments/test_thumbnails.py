"""Decoding for the screen: turned, over white, never enlarged; kept within the budget."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.attachments.thumbnails import Thumbnails
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.decoding import decode, read_system_format
from tests.make.pictures import make_landscape

BOX = QSize(320, 240)


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    result = Background()
    yield result
    result.close()


def colour(image: QImage, x: int, y: int) -> tuple[int, int, int]:
    found = QColor(image.pixel(x, y))
    return found.red(), found.green(), found.blue()


@pytest.mark.parametrize("ending", ["png", "jpg", "webp", "bmp", "tif", "gif"])
def test_every_format_is_decoded_into_the_box(tmp_path: Path, ending: str) -> None:
    path = make_landscape(tmp_path / f"p.{ending}", 1280, 640)
    image = decode(str(path), BOX)
    assert image is not None
    assert (image.width(), image.height()) == (320, 160)
    red, green, blue = colour(image, 300, 20)
    assert blue > red and blue > 200 and green > 180, "the sky"


def test_a_small_picture_is_not_enlarged(tmp_path: Path) -> None:
    image = decode(str(make_landscape(tmp_path / "p.png", 40, 30)), BOX)
    assert image is not None and (image.width(), image.height()) == (40, 30)


def test_a_photo_is_turned_as_the_camera_was_held(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was turned by 90 degrees
    path = make_landscape(tmp_path / "p.jpg", 800, 400, exif=exif)
    image = decode(str(path), BOX)
    assert image is not None and (image.width(), image.height()) == (120, 240)
    red, green, _ = colour(image, 118, 2)
    assert red > 150 > green, "what was the top left corner is at the top right"


def test_transparent_pictures_lie_over_white(tmp_path: Path) -> None:
    path = tmp_path / "p.png"
    Image.new("RGBA", (50, 50), (0, 0, 0, 0)).save(path)
    image = decode(str(path), BOX)
    assert image is not None and colour(image, 25, 25) == (255, 255, 255)


def test_what_qt_cannot_decode_is_left_to_pillow(tmp_path: Path) -> None:
    path = tmp_path / "p.tif"
    Image.new("CMYK", (900, 300), (255, 0, 0, 0)).save(path)  # cyan
    image = decode(str(path), BOX)
    assert image is not None and image.width() == 320
    red, green, blue = colour(image, 100, 50)
    assert red < 60 and green > 120 and blue > 120


def test_no_picture_is_none(tmp_path: Path) -> None:
    wrong = tmp_path / "p.png"
    wrong.write_bytes(b"no picture")
    assert decode(str(wrong), BOX) is None
    assert decode(str(tmp_path / "gone.png"), BOX) is None
    svg = tmp_path / "p.svg"
    svg.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    assert read_system_format(str(svg)) is None, "only what was named is left to the system"


def test_a_picture_comes_from_the_background_once(
    qtbot: QtBot, background: Background, tmp_path: Path
) -> None:
    path = str(make_landscape(tmp_path / "p.png"))
    thumbnails = Thumbnails(background)
    with qtbot.waitSignal(thumbnails.loaded) as got:
        assert thumbnails.find(path, BOX) is None
        assert thumbnails.find(path, BOX) is None
    assert got.args == [path]
    assert background.idle, "it was decoded once"
    image = thumbnails.find(path, BOX)
    assert image is not None and (image.width(), image.height()) == (320, 240)
    assert not thumbnails.is_missing(path)


def test_a_missing_picture_is_looked_for_once_until_it_is_there_anew(
    qtbot: QtBot, background: Background, tmp_path: Path
) -> None:
    path = tmp_path / "p.png"
    thumbnails = Thumbnails(background)
    with qtbot.waitSignal(thumbnails.loaded):
        thumbnails.find(str(path), BOX)
    assert thumbnails.is_missing(str(path))
    make_landscape(path)
    assert thumbnails.find(str(path), BOX) is None and background.idle
    thumbnails.forget(str(path))
    with qtbot.waitSignal(thumbnails.loaded):
        thumbnails.find(str(path), BOX)
    assert thumbnails.find(str(path), BOX) is not None


def test_the_least_recently_drawn_go_first(
    qtbot: QtBot, background: Background, tmp_path: Path
) -> None:
    size = 320 * 240 * 4
    thumbnails = Thumbnails(background, budget=2 * size)
    paths = [str(make_landscape(tmp_path / f"{n}.png")) for n in range(3)]
    for path in paths[:2]:
        with qtbot.waitSignal(thumbnails.loaded):
            thumbnails.find(path, BOX)
    assert thumbnails.find(paths[0], BOX) is not None
    with qtbot.waitSignal(thumbnails.loaded):
        thumbnails.find(paths[2], BOX)
    assert thumbnails.used_bytes == 2 * size
    assert thumbnails.find(paths[0], BOX) is not None
    assert thumbnails.find(paths[1], BOX) is None
