"""Every format, whole and cut off, is told apart as the engine would."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from llama32_desktop.engine.pictures import PictureError, inspect_picture
from llama32_desktop.ui.attachments.checking import check_picture
from tests.make.pictures import make_landscape

ENDINGS = ["png", "jpg", "webp", "bmp", "tif", "gif"]


@pytest.mark.parametrize("ending", ENDINGS)
def test_whole_pictures_pass_under_any_name(tmp_path: Path, ending: str) -> None:
    path = make_landscape(tmp_path / f"p.{ending}").rename(tmp_path / "p.dat")
    check_picture(path, inspect_picture(path))


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("part", [0.4, 0.9])
def test_what_is_cut_off_is_refused(tmp_path: Path, ending: str, part: float) -> None:
    path = tmp_path / f"p.{ending}"
    Image.effect_noise((300, 200), 80).convert("RGB").save(path)
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * part)])
    with pytest.raises(PictureError, match=path.name):
        check_picture(path, inspect_picture(path))


def test_what_qt_cannot_read_is_left_to_the_engine(tmp_path: Path) -> None:
    path = tmp_path / "p.tif"
    Image.new("CMYK", (90, 30), (255, 0, 0, 0)).save(path)
    check_picture(path, inspect_picture(path))
