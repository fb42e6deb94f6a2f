"""Pictures whose decoder would hold the window up."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QSize

from llama32_desktop.engine import picture_pixels
from llama32_desktop.engine.pictures import PictureError, inspect_picture
from llama32_desktop.ui.attachments.checking import check_picture
from llama32_desktop.ui.kit.decoding import decode
from tests.make.heic import HEIC


@pytest.fixture(scope="module")
def photo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("photo") / "a.jp2"
    noise = np.random.default_rng(1).integers(0, 255, (900, 1200, 3), dtype=np.uint8)
    Image.fromarray(noise).save(path, "JPEG2000")
    return path


def test_a_picture_in_jpeg_2000_holds_nothing_up(photo: Path) -> None:
    """Seconds of this process's work between two looks of its first thread: hardly any."""
    thread = threading.Thread(
        target=lambda: (
            check_picture(photo, inspect_picture(photo)),
            decode(str(photo), QSize(9, 9)),
        )
    )
    worst, seen = 0.0, time.process_time()
    thread.start()
    while thread.is_alive():
        thread.join(0.002)
        now = time.process_time()
        worst, seen = max(worst, now - seen), now
    assert worst < 0.15


def boundless(path: Path) -> None:
    levels = np.linspace(0, 1, 12 * 16, dtype=np.float32).reshape(12, 16)
    Image.fromarray(levels).save(path, "TIFF", compression="tiff_adobe_deflate")


MAKERS: dict[str, Callable[[Path], object]] = {
    "jp2": lambda path: Image.new("RGB", (16, 12), "red").save(path, "JPEG2000"),
    "avif": lambda path: Image.new("RGB", (16, 12), "red").save(path, "AVIF"),
    "heic": lambda path: path.write_bytes(HEIC),
    "tif": boundless,
    "gif": lambda path: Image.new("RGB", (16, 12), "red").save(path, "GIF"),
    "bmp": lambda path: Image.new("RGB", (16, 12), "red").save(path, "BMP"),
}


@pytest.mark.parametrize("kind", MAKERS)
def test_what_pillow_has_to_read_is_decoded_in_another_process(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An AVIF of a kilobyte held the window for 0.2 s, a TIFF of real numbers for 0.4 s, and a BMP
    of twelve megapixels for 25 ms."""

    def decoded_here(image: object) -> None:
        raise AssertionError("decoded in the window's process")

    monkeypatch.setattr(picture_pixels, "rgb_pixels", decoded_here)
    path = tmp_path / f"a.{kind}"
    MAKERS[kind](path)
    check_picture(path, inspect_picture(path))
    image = decode(str(path), QSize(8, 8))
    assert image is not None and image.width() == 8


def test_it_is_shown(photo: Path) -> None:
    image = decode(str(photo), QSize(120, 120))
    assert image is not None and (image.width(), image.height()) == (120, 90)


def test_one_that_is_cut_off_is_refused(photo: Path, tmp_path: Path) -> None:
    path = tmp_path / "cut.jp2"
    path.write_bytes(photo.read_bytes()[:-200_000])
    with pytest.raises(PictureError, match=r"“cut\.jp2” is damaged"):
        check_picture(path, inspect_picture(path))
    assert decode(str(path), QSize(120, 120)) is None
