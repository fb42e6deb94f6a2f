"""Pictures of every kind that is read, and files that are made to do harm."""

import io
import os
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from llama32_desktop.engine import pictures
from llama32_desktop.engine.pictures import (
    EXTENSIONS,
    PictureError,
    inspect_picture,
    read_picture,
)
from tests.make.heic import HEIC, HEIGHT, WIDTH

# Pillow warns of damage before it refuses.
pytestmark = pytest.mark.filterwarnings("ignore:.*:UserWarning")

FORMATS = ["PNG", "JPEG", "WEBP", "BMP", "TIFF", "GIF", "AVIF", "JPEG2000"]
COLOURS = {"red": (255, 0, 0), "green": (0, 255, 0), "blue": (0, 0, 255), "white": (255,) * 3}


def quarters(width: int = 48, height: int = 32) -> Image.Image:
    """Red, green / blue, white."""
    image = Image.new("RGB", (width, height))
    across, down = width // 2, height // 2
    for number, colour in enumerate(COLOURS.values()):
        left, top = number % 2 * across, number // 2 * down
        image.paste(colour, (left, top, left + across, top + down))
    return image


def corners(pixels: np.ndarray) -> list[str]:
    """The colours at the top left, top right, bottom left and bottom right."""
    found = []
    for y, x in ((2, 2), (2, -3), (-3, 2), (-3, -3)):
        distances = {n: np.abs(pixels[y, x].astype(int) - c).max() for n, c in COLOURS.items()}
        found.append(min(distances, key=distances.__getitem__))
        assert distances[found[-1]] < 40
    return found


def refusal(path: Path, read=read_picture) -> str:
    with pytest.raises(PictureError) as caught:
        read(path)
    text = str(caught.value)
    assert path.name in text
    assert text.endswith(".") and "\n" not in text
    return text


@pytest.mark.parametrize("kind", FORMATS)
def test_each_format_is_read_whatever_its_name_says(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "picture.txt"
    quarters().save(path, kind)
    info = inspect_picture(path)
    assert (info.format, info.width, info.height) == (kind, 48, 32)
    assert info.media_type in EXTENSIONS
    assert info.bytes == path.stat().st_size
    pixels = read_picture(path)
    assert (pixels.dtype, pixels.shape) == (np.uint8, (32, 48, 3))
    assert pixels.flags.c_contiguous
    assert corners(pixels) == list(COLOURS)


def test_a_photo_of_a_phone_is_read(tmp_path: Path) -> None:
    path = tmp_path / "photo"
    path.write_bytes(HEIC)
    info = inspect_picture(path)
    assert (info.format, info.media_type) == ("HEIF", "image/heif")
    assert (info.width, info.height) == (WIDTH, HEIGHT)
    pixels = read_picture(path)
    assert pixels.shape == (HEIGHT, WIDTH, 3)
    left, right = pixels[24, 8].tolist(), pixels[24, 56].tolist()
    assert left[0] > 180 > 80 > left[2] and right[2] > 150 > 80 > right[0]


def test_a_photo_of_a_phone_that_is_damaged_is_a_picture_or_refused(tmp_path: Path) -> None:
    random = np.random.default_rng(4)
    path = tmp_path / "photo"
    for _ in range(200):
        data = bytearray(HEIC)
        for place in random.integers(0, len(data), 3):
            data[place] = random.integers(256)
        path.write_bytes(data)
        try:
            read_picture(path)
        except PictureError as error:
            assert "damaged" in str(error) or "no picture" in str(error) or "mega" in str(error)
    for length in (100, 300, len(HEIC) - 1):
        path.write_bytes(HEIC[:length])
        with pytest.raises(PictureError, match="damaged"):
            read_picture(path)


def test_a_video_is_no_picture(tmp_path: Path) -> None:
    path = tmp_path / "film.heic"
    path.write_bytes(HEIC.replace(b"ftypheic", b"ftypisom"))
    with pytest.raises(PictureError, match="is no picture"):
        inspect_picture(path)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
@pytest.mark.parametrize(
    ("orientation", "expected"),
    [
        (1, "red green blue white"),
        (2, "green red white blue"),
        (3, "white blue green red"),
        (4, "blue white red green"),
        (5, "red blue green white"),
        (6, "blue red white green"),
        (7, "white green blue red"),
        (8, "green white red blue"),
        (77, "red green blue white"),
    ],
)
def test_the_exif_orientation_is_applied(tmp_path: Path, kind, orientation, expected) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    path = tmp_path / "turned"
    quarters().save(path, kind, exif=exif.tobytes())
    pixels = read_picture(path)
    assert corners(pixels) == expected.split()
    info = inspect_picture(path)
    assert (info.height, info.width) == pixels.shape[:2]
    assert (info.width, info.height) == ((32, 48) if 5 <= orientation <= 8 else (48, 32))


def test_exif_that_cannot_be_read_does_not_hide_the_picture(tmp_path: Path) -> None:
    path = tmp_path / "exif.jpg"
    quarters().save(path, exif=b"Exif\0\0II*\0\xff\xff\xff\x7f" + bytes(range(40)))
    assert corners(read_picture(path)) == list(COLOURS)


def test_transparency_lies_over_white(tmp_path: Path) -> None:
    half = Image.new("RGBA", (8, 8), (255, 0, 0, 128))
    half.putpixel((0, 0), (0, 0, 0, 0))
    path = tmp_path / "half.png"
    half.save(path)
    pixels = read_picture(path)
    assert pixels[0, 0].tolist() == [255, 255, 255]
    assert pixels[4, 4].tolist() == pytest.approx([255, 127, 127], abs=1)
    Image.new("LA", (8, 8), (0, 0)).save(path)
    assert read_picture(path).min() == 255
    index = Image.new("P", (8, 8), 1)
    index.putpalette([0, 0, 0, 0, 0, 255])
    index.putpixel((0, 0), 0)
    for kind in ("PNG", "GIF"):
        index.save(path, kind, transparency=0)
        pixels = read_picture(path)
        assert pixels[0, 0].tolist() == [255, 255, 255]
        assert pixels[1, 1].tolist() == [0, 0, 255]


def test_every_kind_of_pixel_becomes_red_green_and_blue(tmp_path: Path) -> None:
    path = tmp_path / "pixels"
    plain = quarters()
    grey = [76, 150, 29, 255]  # of the four colours
    for mode, kind in (("L", "PNG"), ("L", "JPEG"), ("LA", "PNG"), ("L", "TIFF")):
        plain.convert(mode).save(path, kind)
        pixels = read_picture(path)
        assert pixels.shape == (32, 48, 3)
        found = [int(pixels[y, x, 0]) for y, x in ((2, 2), (2, -3), (-3, 2), (-3, -3))]
        assert found == pytest.approx(grey, abs=2)
    for mode, kind in (("P", "PNG"), ("CMYK", "JPEG"), ("CMYK", "TIFF"), ("YCbCr", "TIFF")):
        plain.convert(mode).save(path, kind)
        assert corners(read_picture(path)) == list(COLOURS)
    Image.new("LAB", (4, 4), (255, 128, 128)).save(path, "TIFF")
    assert read_picture(path).min() > 250
    plain.convert("1").save(path, "PNG")
    assert set(np.unique(read_picture(path))) == {0, 255}


@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_of_16_bits_the_upper_8_are_kept(tmp_path: Path, kind: str) -> None:
    levels = np.array([[0, 255, 256, 0x7FFF, 0xFFFF]], np.uint16)
    Image.fromarray(levels).save(tmp_path / "deep", kind)
    pixels = read_picture(tmp_path / "deep")
    assert pixels[0, :, 0].tolist() == [0, 0, 1, 127, 255]
    assert (pixels == pixels[:, :, :1]).all()


def test_levels_without_a_range_are_spread_from_dark_to_light(tmp_path: Path) -> None:
    path = tmp_path / "levels.tif"
    for levels in (np.array([[-7, 0, 7]], np.int32), np.array([[0.0, 0.5, 1.0]], np.float32)):
        Image.fromarray(levels).save(path)
        assert read_picture(path)[0, :, 1].tolist() == [0, 127, 255]
    Image.fromarray(np.full((2, 2), 3.5, np.float32)).save(path)
    assert read_picture(path).max() == 0
    Image.fromarray(np.array([[np.nan, np.inf, 1.0, 2.0]], np.float32)).save(path)
    assert read_picture(path).shape == (1, 4, 3)


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "TIFF", "PNG"])
def test_the_first_frame_is_read(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "frames"
    others = [Image.new("RGB", (48, 32), "black")]
    quarters().save(path, kind, save_all=True, append_images=others)
    assert corners(read_picture(path)) == list(COLOURS)


def test_a_picture_of_many_strips_is_read_whole(tmp_path: Path, monkeypatch) -> None:
    from llama32_desktop.engine import picture_pixels

    random = np.random.default_rng(1).integers(0, 256, (37, 23, 3), np.uint8)
    Image.fromarray(random).save(tmp_path / "r.png")
    monkeypatch.setattr(picture_pixels, "_STRIP_PIXELS", 100)
    assert np.array_equal(read_picture(tmp_path / "r.png"), random)


@pytest.mark.parametrize("read", [inspect_picture, read_picture])
def test_what_is_no_picture_is_refused(tmp_path: Path, read) -> None:
    (tmp_path / "folder.png").mkdir()
    (tmp_path / "empty.png").touch()
    (tmp_path / "letter.png").write_text("BM is how this letter begins, but it is none.")
    (tmp_path / "page.png").write_text("%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n")
    Image.new("RGB", (4, 4)).save(tmp_path / "other.ppm")
    assert "folder" in refusal(tmp_path / "folder.png", read)
    assert "empty" in refusal(tmp_path / "empty.png", read)
    assert "not there" in refusal(tmp_path / "missing.png", read)
    for name in ("letter.png", "page.png", "other.ppm"):
        assert "no picture that this app reads" in refusal(tmp_path / name, read)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="has no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    assert "no ordinary file" in refusal(tmp_path / "pipe.png")


@pytest.mark.skipif(sys.platform == "win32", reason="names are text there")
def test_a_name_that_is_no_text_can_be_shown(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"bad\xff.png")
    with pytest.raises(PictureError, match=r"“bad\?.png” is not there"):
        inspect_picture(path)


def noise() -> Image.Image:
    levels = np.random.default_rng(2).integers(0, 256, (64, 64, 3), np.uint8)
    return Image.fromarray(levels)


@pytest.mark.parametrize("kind", FORMATS)
def test_a_file_cut_off_anywhere_is_refused_or_read_whole(tmp_path: Path, kind: str) -> None:
    whole = io.BytesIO()
    noise().save(whole, kind)
    data = whole.getvalue()
    path = tmp_path / "cut"
    path.write_bytes(data)
    expected = read_picture(path)
    for share in (0.001, 0.01, 0.1, 0.3, 0.5, 0.9):
        path.write_bytes(data[: max(1, int(len(data) * share))])
        try:
            assert np.array_equal(read_picture(path), expected)
        except PictureError as error:
            assert "“cut” is" in str(error)
        else:
            pytest.fail(f"{share} of a picture was taken for all of it")


@pytest.mark.parametrize("kind", FORMATS)
def test_damage_anywhere_ends_in_a_picture_or_a_refusal(tmp_path: Path, kind: str) -> None:
    whole = io.BytesIO()
    noise().save(whole, kind)
    random = np.random.default_rng(3)
    path = tmp_path / "damaged"
    for _ in range(150):
        data = bytearray(whole.getvalue())
        near = random.integers(8, min(len(data), 200), 2)
        anywhere = random.integers(8, len(data), 2)
        for place in (*near, *anywhere):
            data[place] = random.integers(256)
        path.write_bytes(data)
        for read in (inspect_picture, read_picture):
            try:
                read(path)
            except PictureError as error:
                assert "damaged" in str(error)


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(width: int, height: int, *chunks: bytes) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + b"".join(chunks) + chunk(b"IEND", b"")


@pytest.mark.parametrize("read", [inspect_picture, read_picture])
@pytest.mark.parametrize("size", [(10_001, 10_000), (20_000, 20_000), (2**31 - 1, 2**31 - 1)])
def test_too_many_pixels_are_refused_by_the_header(tmp_path: Path, read, size) -> None:
    path = tmp_path / "huge.png"
    path.write_bytes(png(*size, chunk(b"IDAT", zlib.compress(bytes(1000)))))
    assert "100 megapixels" in refusal(path, read)
    gif = bytearray(b"GIF89a" + struct.pack("<HH", 65_535, 65_535) + bytes(3))
    path.write_bytes(gif + b",\0\0\0\0\1\0\1\0\0\2\2D\1\0;")
    assert "100 megapixels" in refusal(path, read)


def test_a_hundred_megapixels_are_not_too_many(tmp_path: Path) -> None:
    path = tmp_path / "large.png"
    path.write_bytes(png(10_000, 10_000, chunk(b"IDAT", zlib.compress(bytes(1000)))))
    assert inspect_picture(path).width == 10_000
    assert "damaged or not complete" in refusal(path)


MEASURED = """
import resource, sys
from pathlib import Path
from llama32_desktop.engine.pictures import PictureError, read_picture
from llama32_desktop.engine import picture_pixels
resource.setrlimit(resource.RLIMIT_AS, (int(sys.argv[2]), int(sys.argv[2])))
try:
    print(read_picture(Path(sys.argv[1])).shape)
except PictureError as error:
    print(error)
"""


@pytest.fixture(scope="module")
def bomb() -> bytes:
    """1 GiB of zeros in some megabytes."""
    packer = zlib.compressobj(1)
    return b"".join(packer.compress(bytes(2**24)) for _ in range(64)) + packer.flush()


@pytest.mark.skipif(sys.platform != "linux", reason="limits the address space")
@pytest.mark.parametrize("kind", [b"zTXt", b"iTXt", b"iCCP"])
@pytest.mark.parametrize("behind", [False, True])
def test_a_bomb_in_a_pngs_text_takes_no_memory(
    tmp_path: Path, bomb: bytes, kind: bytes, behind: bool
) -> None:
    text = chunk(kind, (b"a\0\1\0\0\0" if kind == b"iTXt" else b"a\0\0") + bomb)
    data = chunk(b"IDAT", zlib.compress(bytes(4 * 13)))
    path = tmp_path / "bomb.png"
    path.write_bytes(png(4, 4, *((data, text) if behind else (text, data))))
    ran = subprocess.run(
        [sys.executable, "-c", MEASURED, str(path), str(2**30)], capture_output=True, text=True
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.strip() == "(4, 4, 3)" or "bomb.png" in ran.stdout
    assert "enough memory" not in ran.stdout


def test_a_file_of_many_bytes_is_refused(tmp_path: Path, monkeypatch) -> None:
    quarters().save(tmp_path / "p.bmp")
    monkeypatch.setattr(pictures, "MAX_BYTES", 1000)
    assert "1 GiB" in refusal(tmp_path / "p.bmp", inspect_picture)


def test_without_memory_it_says_so(tmp_path: Path, monkeypatch) -> None:
    def refuse(*_: object) -> None:
        raise MemoryError

    quarters().save(tmp_path / "p.png")
    monkeypatch.setattr(Image.Image, "crop", refuse)
    assert "not enough memory" in refusal(tmp_path / "p.png")


def test_neither_numpy_nor_pillow_is_needed_before_the_first_picture() -> None:
    code = (
        "import sys, llama32_desktop.engine.tiles, llama32_desktop.engine.pictures\n"
        "sys.exit('numpy' in sys.modules or 'PIL' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0
