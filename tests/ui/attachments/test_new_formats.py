"""Photos of phones and scanners on their way to a vision model."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSize

from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.engine.pictures import PictureError, read_picture
from llama32_desktop.ui.conversation.picture_intake import take_in
from llama32_desktop.ui.kit.decoding import decode
from llama32_desktop.ui.kit.offers import Offer
from tests.make.heic import HEIC


def of(kind: str) -> bytes:
    if kind == "heic":
        return HEIC
    buffer = io.BytesIO()
    Image.new("RGB", (64, 48), "red").save(buffer, {"avif": "AVIF", "jp2": "JPEG2000"}[kind])
    return buffer.getvalue()


@pytest.mark.parametrize("kind", ["heic", "avif", "jp2"])
def test_a_photo_is_taken_in_shown_and_read(tmp_path: Path, kind: str) -> None:
    photo = tmp_path / f"photo.{kind}"
    photo.write_bytes(of(kind))
    pictures = PictureStore(tmp_path / "pictures")
    taken = take_in(Offer(files=(str(photo),)), pictures, "picture")
    assert (taken.width, taken.height) == (64, 48)
    kept = pictures.path(taken.sha256, taken.media_type)
    assert kept.suffix == f".{kind}" and kept.read_bytes() == of(kind)
    image = decode(str(kept), QSize(32, 32))
    assert image is not None and (image.width(), image.height()) == (32, 24)
    assert image.pixelColor(2, 12).red() > 180 > 90 > image.pixelColor(2, 12).blue()
    assert read_picture(kept).shape == (48, 64, 3)
    photo.write_bytes(of(kind)[:-20])
    with pytest.raises(PictureError):
        take_in(Offer(files=(str(photo),)), pictures, "picture")
