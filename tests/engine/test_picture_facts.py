"""What a picture's file says beside the picture is taken out, and the picture is the same."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
import pytest
from PIL import ExifTags, Image, ImageCms, ImageOps, PngImagePlugin

from llama32_desktop.engine.picture_facts import without_facts
from llama32_desktop.engine.pictures import PictureError, png_of

SECRETS = (b"Leica", b"GPS", b"Exif", b"http://ns.adobe.com", b"taken at home", b"ftypmp4")


def _picture() -> Image.Image:
    rows = np.indices((48, 64)).sum(0).astype(np.uint8)
    return Image.fromarray(np.dstack([rows, rows[::-1], 255 - rows]), "RGB")


def _facts(orientation: int) -> Image.Exif:
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Leica"
    exif[ExifTags.Base.Orientation] = orientation
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] = (48.0, 8.0, 14.0)
    return exif


def _file(kind: str, orientation: int) -> bytes:
    made = io.BytesIO()
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    how: dict[str, Any] = {"exif": _facts(orientation), "icc_profile": profile}
    if kind == "JPEG":
        how |= {"comment": b"taken at home", "xmp": b"http://ns.adobe.com", "progressive": True}
    if kind == "PNG":
        how["pnginfo"] = PngImagePlugin.PngInfo()
        how["pnginfo"].add_itxt("Comment", "taken at home")
    if kind == "WEBP":
        how |= {"xmp": b"http://ns.adobe.com", "lossless": True}
    _picture().save(made, kind, **how)
    return made.getvalue() + b"ftypmp4 a film"


@pytest.mark.parametrize("orientation", [1, 6])
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_the_picture_stays_and_the_facts_go(kind: str, orientation: int) -> None:
    data = _file(kind, orientation)
    assert sum(secret in data for secret in SECRETS) >= 3
    bare = without_facts(data)
    assert not [secret for secret in SECRETS if secret in bare]
    with Image.open(io.BytesIO(data)) as before, Image.open(io.BytesIO(bare)) as after:
        assert after.format == kind and not dict(after.getexif())
        assert after.info.get("icc_profile") == before.info["icc_profile"]
        upright = ImageOps.exif_transpose(before)
        difference = np.abs(np.asarray(after, int) - np.asarray(upright, int))
    assert difference.max() <= (3 if kind == "JPEG" and orientation > 1 else 0)
    assert without_facts(bare) == bare


def test_other_formats_become_upright_pictures_without_facts() -> None:
    made = io.BytesIO()
    _picture().save(made, "TIFF", exif=_facts(6))
    bare = without_facts(png_of(made.getvalue()))
    assert not [secret for secret in SECRETS if secret in bare]
    with Image.open(io.BytesIO(bare)) as after:
        assert after.size == (48, 64)


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_file_that_was_cut_short_is_refused(kind: str) -> None:
    data = _file(kind, 1)
    with pytest.raises(PictureError):
        without_facts(data[: len(data) // 3])


def test_pictures_without_such_facts_stay_as_they_are() -> None:
    made = io.BytesIO()
    _picture().quantize(16).save(made, "GIF")
    assert without_facts(made.getvalue()) == made.getvalue()


def test_a_film_keeps_its_times_and_loses_what_was_written_beside_it() -> None:
    made = io.BytesIO()
    turned = [_picture().rotate(angle).quantize(16) for angle in (0, 90, 180)]
    turned[0].save(
        made, "GIF", save_all=True, append_images=turned[1:], duration=[50, 120, 70], loop=3,
        comment=b"taken at home",
    )  # fmt: skip
    plain = made.getvalue()
    # As Adobe's “XMP Specification, Part 3” lays it out: the text is no blocks, so that bytes that
    # count down from any place to the end stand behind it.
    magic = b"\x01" + bytes(range(255, -1, -1)) + b"\0"
    block = b"\x21\xff\x0bXMP DataXMP<x:xmpmeta>http://ns.adobe.com GPS</x:xmpmeta>" + magic
    at = plain.index(b"\x21\xff\x0bNETSCAPE2.0")
    for data in (plain[:at] + block + plain[at:] + b"ftypmp4 a film", plain[:-1]):
        bare = without_facts(data)
        assert not [secret for secret in SECRETS if secret in bare] and bare.endswith(b";")
        with Image.open(io.BytesIO(data)) as before, Image.open(io.BytesIO(bare)) as after:
            assert (after.n_frames, after.info["loop"]) == (before.n_frames, 3) == (3, 3)
            for number in range(3):
                before.seek(number)
                after.seek(number)
                assert after.info["duration"] == before.info["duration"]
                assert after.convert("RGB").tobytes() == before.convert("RGB").tobytes()
