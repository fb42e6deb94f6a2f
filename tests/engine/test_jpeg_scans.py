"""JPEG files of a few kilobytes that would take hours."""

import io
import os
from pathlib import Path

import pytest
from PIL import Image

from llama32_desktop.engine.pictures import (
    PictureError,
    inspect_bytes,
    inspect_picture,
    read_picture,
)


def progressive(side: int, scans: int = 0) -> bytes:
    """A picture whose last scan comes some times more."""
    buffer = io.BytesIO()
    Image.new("L", (side, side), 77).save(buffer, "JPEG", progressive=True)
    data = buffer.getvalue()
    last = data[data.rindex(b"\xff\xda") : -2]
    return data[:-2] + last * scans + data[-2:]


def test_a_picture_of_thousands_of_scans_is_refused(tmp_path: Path) -> None:
    bomb = progressive(2000, 3000)
    assert len(bomb) < 100_000
    (tmp_path / "bomb.jpg").write_bytes(bomb)
    for read in (inspect_picture, read_picture):
        with pytest.raises(PictureError, match=r"“bomb\.jpg” is made so that reading it"):
            read(tmp_path / "bomb.jpg")
    with pytest.raises(PictureError, match="far too long"):
        inspect_bytes(bomb)


@pytest.mark.parametrize("scans", [0, 8])
def test_usual_pictures_are_read(tmp_path: Path, scans: int) -> None:
    (tmp_path / "a.jpg").write_bytes(progressive(2000, scans))
    assert read_picture(tmp_path / "a.jpg").shape == (2000, 2000, 3)


def test_a_film_behind_a_photo_is_none_of_its_scans(tmp_path: Path) -> None:
    """As phones append it: it looks like scans here and there."""
    buffer = io.BytesIO()
    Image.new("RGB", (7000, 7000), "red").save(buffer, "JPEG")
    film = os.urandom(1000) + b"\xff\xda" * 500
    (tmp_path / "a.jpg").write_bytes(buffer.getvalue() + film)
    assert inspect_picture(tmp_path / "a.jpg").width == 7000


def test_a_picture_within_the_header_is_none_of_its_scans(tmp_path: Path) -> None:
    data = progressive(7000)
    inner = b"\xff\xda" * 500
    segment = b"\xff\xe2" + (len(inner) + 2).to_bytes(2, "big") + inner
    (tmp_path / "a.jpg").write_bytes(data[:2] + segment + data[2:])
    assert inspect_picture(tmp_path / "a.jpg").width == 7000
