"""Reads pictures, and trusts none of them: the one place where the app opens any.

Nine formats, told by their content and not by their names: PNG, JPEG, WebP, BMP, TIFF, GIF, and
those of phones and scanners: HEIC, AVIF and JPEG 2000.
Pillow and numpy are imported on first use: the window starts without them.
"""

from __future__ import annotations

import io
import stat
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

import msgspec

from llama32_desktop.cage.handed import opened, status
from llama32_desktop.engine.jpeg_scans import takes_too_long
from llama32_desktop.engine.picture_boxes import format_of, is_whole
from llama32_desktop.sentences import Sentence

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    from PIL import Image

    Pixels = npt.NDArray[np.uint8]

MAX_PIXELS: Final = 100_000_000
MAX_BYTES: Final = 1024**3
"""Room for `MAX_PIXELS` of four channels at 16 bits, uncompressed."""

EXTENSIONS: Final = {
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/webp": ".webp",
    "image/bmp": ".bmp",
    "image/tiff": ".tif",
    "image/gif": ".gif",
    "image/heif": ".heic",
    "image/avif": ".avif",
    "image/jp2": ".jp2",
}
"""The file name's ending for each media type that is read."""

_STARTS: Final = (
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"II+\0", "TIFF"),
    (b"MM\0+", "TIFF"),
    (b"\0\0\0\x0cjP  \r\n\x87\n", "JPEG2000"),
    (b"\xff\x4f\xff\x51", "JPEG2000"),
)
_BOXED: Final = ("HEIF", "AVIF", "JPEG2000")
_MEDIA_TYPES: Final = {"JPEG2000": "image/jp2"}
_BMP_HEADERS: Final = (12, 40, 52, 56, 64, 108, 124)
"""Sizes of the header behind BMP's first 14 bytes; two letters alone would take in texts."""


class PictureError(Exception):
    """A picture cannot be read; the text is one sentence for a person."""


class PictureInfo(msgspec.Struct, frozen=True, kw_only=True):
    """What a picture file's header says."""

    format: str
    """PNG, JPEG, WEBP, BMP, TIFF, GIF, HEIF, AVIF or JPEG2000."""
    media_type: str
    """A key of `EXTENSIONS`."""
    width: int
    """In pixels, as the picture is to be shown: after its EXIF orientation."""
    height: int
    bytes: int
    """Size of the file."""


def inspect_picture(path: Path) -> PictureInfo:
    """Read a picture's header, which takes some milliseconds however large it is.

    A file that is cut off behind its header passes here and fails in `read_picture`.

    Raises:
        PictureError: it is no picture that this app reads, too large, or not there.
    """
    with _open(path) as (image, kind, size):
        return _info(image, kind, size)


def inspect_bytes(data: bytes, name: str = "Picture") -> PictureInfo:
    """Read the header of a picture that is in memory; `name` is for the sentences.

    Raises:
        PictureError: as `inspect_picture`.
    """
    with _opened(io.BytesIO(data), name, len(data)) as (image, kind):
        return _info(image, kind, len(data))


def png_of(data: bytes, name: str = "Picture") -> bytes:
    """A picture that is in memory as PNG, upright, with its transparency; of several frames the
    first.

    Raises:
        PictureError: as `read_picture`.
    """
    from llama32_desktop.engine.picture_pixels import orientation

    made = io.BytesIO()
    with _opened(io.BytesIO(data), name, len(data)) as (image, _):
        if orientation(image) > 1:
            from PIL import ImageOps

            ImageOps.exif_transpose(image, in_place=True)
        image.convert("RGBA" if image.has_transparency_data else "RGB").save(made, "PNG")
    return made.getvalue()


@contextmanager
def opened_data(data: bytes, name: str = "Picture") -> Iterator[tuple[Image.Image, str]]:
    """A picture that is in memory, and its format.

    Raises:
        PictureError: as `read_picture`.
    """
    with _opened(io.BytesIO(data), name, len(data)) as opened_picture:
        yield opened_picture


def _info(image: Image.Image, kind: str, size: int) -> PictureInfo:
    from llama32_desktop.engine.picture_pixels import orientation

    width, height = image.size
    if orientation(image) >= 5:
        width, height = height, width
    return PictureInfo(
        format=kind,
        media_type=_MEDIA_TYPES.get(kind, f"image/{kind.lower()}"),
        width=width,
        height=height,
        bytes=size,
    )


def page_count(path: Path) -> int:
    """How many pages a TIFF file has; other pictures have one.

    Raises:
        PictureError: as `inspect_picture`.
    """
    with _open(path) as (image, kind, _):
        return _pages(image, kind)


def _pages(image: Image.Image, kind: str) -> int:
    return int(getattr(image, "n_frames", 1)) if kind == "TIFF" else 1


def page_sizes(path: Path) -> Iterator[tuple[int, int]]:
    """Width and height of each page of a TIFF file, of other pictures of the first.

    Raises:
        PictureError: as `inspect_picture`; what is damaged is met when its page comes.
    """
    from llama32_desktop.engine.picture_pixels import orientation

    with _open(path) as (image, kind, _):
        for page in range(_pages(image, kind)):
            image.seek(page)
            _check_size(image, shown_name(path))
            width, height = image.size
            yield (height, width) if orientation(image) >= 5 else (width, height)


def read_picture(path: Path, page: int = 0) -> Pixels:
    """Read a picture's pixels: uint8 [height, width, 3], red, green, blue.

    The EXIF orientation is applied, transparency lies over white, 16-bit levels keep their
    upper 8 bits, and of several frames the first is read; of a TIFF's pages the one that is
    asked for, from 0. Colour profiles are left
    out of account, as they were when the models were trained. May take seconds and 1 GB of
    memory for the largest picture.

    Raises:
        PictureError: as `inspect_picture`, or the pixels are damaged or cut off.
    """
    from llama32_desktop.engine.picture_pixels import orientation, rgb_pixels, turned

    with _open(path) as (image, _, _):
        if page:
            image.seek(page)
            _check_size(image, shown_name(path))
        turn = orientation(image)
        return turned(rgb_pixels(image), turn)


@contextmanager
def _open(path: Path) -> Iterator[tuple[Image.Image, str, int]]:
    """Open a picture within the limits; what goes wrong in the block becomes `PictureError`.

    Returns:
        The picture (not decoded yet), its format and the file's size in bytes.
    """
    name = shown_name(path)
    try:
        state = status(path)
        if stat.S_ISDIR(state.st_mode):
            raise PictureError(
                Sentence("“{0}” is a folder and no picture; choose a picture in it.", name)
            )
        if not stat.S_ISREG(state.st_mode):
            raise PictureError(
                Sentence("“{0}” is no ordinary file, so it is not read; choose another.", name)
            )
        stream = opened(path)
    except (OSError, ValueError) as error:
        raise PictureError(_unreadable(name, error)) from error
    with stream, _opened(stream, name, state.st_size) as (image, kind):
        yield image, kind, state.st_size


@contextmanager
def _opened(stream: IO[bytes], name: str, size: int) -> Iterator[tuple[Image.Image, str]]:
    """As `_open`, of what is open already."""
    try:
        kind = _kind(stream, name, size)
        if kind in _BOXED and not is_whole(stream, size):
            raise PictureError(_damaged(name))
        stream.seek(0)
        with _plugin(kind, stream) as image:
            _check_size(image, name)
            if kind == "JPEG":
                place = stream.tell()
                if takes_too_long(stream, image.width * image.height):
                    raise PictureError(_too_slow(name))
                stream.seek(place)
            yield image, kind
    except PictureError:
        raise
    except MemoryError as error:
        raise PictureError(
            Sentence(
                "There is not enough memory to read “{0}”; close other programs, or make the "
                "picture smaller.",
                name,
            )
        ) from error
    except Exception as error:
        # Files made to do harm get every kind of exception out of a decoder.
        if type(error).__name__ == "DecompressionBombError":
            raise PictureError(_too_many(name, "far more")) from error
        raise PictureError(_damaged(name)) from error


def shown_name(path: Path) -> str:
    """The file's name as it can be shown and sent: bytes that are no text are replaced."""
    return path.name.encode("utf-8", "replace").decode()


def _unreadable(name: str, error: OSError | ValueError) -> str:
    if isinstance(error, FileNotFoundError):
        return Sentence("“{0}” is not there, so it cannot be read; choose the picture again.", name)
    reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
    return Sentence(
        "“{0}” cannot be read ({1}); check that you may open it, or choose another.", name, reason
    )


def _damaged(name: str) -> str:
    return Sentence(
        "“{0}” is damaged or not complete, so it cannot be read; save or download it again.", name
    )


def _too_slow(name: str) -> str:
    return Sentence(
        "“{0}” is made so that reading it would take far too long, so it was left out; save it "
        "anew in another program and add that.",
        name,
    )


def _too_many(name: str, megapixels: str) -> str:
    return Sentence(
        "“{0}” has {1} than the 100 megapixels that this app reads, so it was left out; make it "
        "smaller and add it again.",
        name,
        megapixels,
    )


def _kind(stream: IO[bytes], name: str, size: int) -> str:
    """The format by the file's first bytes."""
    start = stream.read(64)
    stream.seek(0)
    if not start:
        raise PictureError(
            Sentence("“{0}” is an empty file; save or download the picture again.", name)
        )
    kind = next((kind for signature, kind in _STARTS if start.startswith(signature)), "")
    if start.startswith(b"RIFF") and start[8:12] == b"WEBP":
        kind = "WEBP"
    elif start.startswith(b"BM") and int.from_bytes(start[14:18], "little") in _BMP_HEADERS:
        kind = "BMP"
    kind = kind or format_of(start)
    if not kind:
        raise PictureError(
            Sentence(
                "“{0}” is no picture that this app reads; choose a PNG, JPEG, HEIC, AVIF, WebP, "
                "BMP, TIFF, GIF or JPEG 2000 file.",
                name,
            )
        )
    if size > MAX_BYTES:
        raise PictureError(
            Sentence(
                "“{0}” is a file of more than 1 GiB, so it is not read; save the picture smaller "
                "and add it again.",
                name,
            )
        )
    return kind


def _plugin(kind: str, stream: IO[bytes]) -> Image.Image:
    # Imported by name, or Pillow would import all of its plug-ins to find the one.
    from PIL import (
        AvifImagePlugin,  # noqa: F401
        BmpImagePlugin,  # noqa: F401
        GifImagePlugin,  # noqa: F401
        Image,
        Jpeg2KImagePlugin,  # noqa: F401
        JpegImagePlugin,  # noqa: F401
        PngImagePlugin,  # noqa: F401
        TiffImagePlugin,  # noqa: F401
        WebPImagePlugin,  # noqa: F401
    )

    if kind == "HEIF":
        from pi_heif import register_heif_opener

        register_heif_opener(thumbnails=False)
    Image.MAX_IMAGE_PIXELS = MAX_PIXELS  # above twice that, Pillow refuses before it allocates
    warnings.simplefilter("ignore", Image.DecompressionBombWarning)
    return Image.open(stream, formats=(kind,))


def _check_size(image: Image.Image, name: str) -> None:
    count = image.width * image.height
    if count > MAX_PIXELS:
        raise PictureError(_too_many(name, f"{count / 1e6:.0f} megapixels, more"))
    if count == 0:
        raise PictureError(Sentence("“{0}” is a picture without pixels; choose another one.", name))
