"""The app's icon, drawn in the sizes that systems ask for."""

from __future__ import annotations

from pathlib import Path

import pytest
from bundling import icons, places
from PIL import Image
from pytestqt.qtbot import QtBot


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr(icons, "build_folder", lambda: tmp_path / "build")


def test_hicolor_has_each_size_with_clear_corners_and_a_filled_middle(tmp_path: Path) -> None:
    icons.hicolor(tmp_path)
    for size in icons.SIZES:
        file = tmp_path / f"icons/hicolor/{size}x{size}/apps/{places.NAME}.png"
        with Image.open(file) as picture:
            assert picture.size == (size, size)
            colours = picture.convert("RGBA")
            assert colours.getpixel((0, 0))[3] == 0
            assert colours.getpixel((size // 2, size // 2))[3] == 255
    assert (tmp_path / f"icons/hicolor/scalable/apps/{places.NAME}.svg").is_file()


def test_the_windows_and_mac_icons_hold_all_sizes(tmp_path: Path) -> None:
    with Image.open(icons.ico(tmp_path / "app.ico")) as picture:
        assert {(16, 16), (32, 32), (48, 48), (256, 256)} <= picture.info["sizes"]
    with Image.open(icons.icns(tmp_path / "app.icns")) as picture:
        assert (512, 512, 2) in picture.info["sizes"]
        assert (16, 16, 2) in picture.info["sizes"]
