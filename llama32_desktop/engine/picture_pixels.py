"""Makes red, green and blue of 8 bits of every kind of pixel that Pillow decodes."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt
from PIL import ExifTags, Image

Pixels = npt.NDArray[np.uint8]

_STRIP_PIXELS: Final = 4_000_000


def orientation(image: Image.Image) -> int:
    """The EXIF orientation that is left to apply, 1 to 8, told by what precedes the pixels."""
    if image.format == "TIFF":
        return 1  # Pillow turns TIFF files itself
    try:
        # The base class's: PNG's own would decode the picture to look for EXIF behind it.
        found = Image.Image.getexif(image).get(ExifTags.Base.Orientation, 1)
    except Exception:
        return 1  # EXIF that cannot be read is no reason to refuse the picture
    return found if isinstance(found, int) and 1 <= found <= 8 else 1


def turned(pixels: Pixels, orientation: int) -> Pixels:
    """Apply an EXIF orientation."""
    if orientation >= 5:
        pixels = pixels.transpose(1, 0, 2)
    if orientation in (3, 4, 7, 8):
        pixels = np.flip(pixels, 0)
    if orientation in (2, 3, 6, 7):
        pixels = np.flip(pixels, 1)
    return np.ascontiguousarray(pixels)


def rgb_pixels(image: Image.Image) -> Pixels:
    """Decode a picture: uint8 [height, width, 3]; transparency lies over white.

    Raises:
        Exception: of any kind, where the file is damaged.
    """
    image.load()
    width, height = image.size
    pixels = np.empty((height, width, 3), np.uint8)
    levels = _levels(image)
    # In strips: a conversion of the whole would hold a second picture of full size.
    rows = max(1, _STRIP_PIXELS // width)
    for top in range(0, height, rows):
        strip = image.crop((0, top, width, min(top + rows, height)))
        pixels[top : top + rows] = _rgb(strip, levels)
    return pixels


def _levels(image: Image.Image) -> tuple[float, float] | None:
    """The darkest and the lightest level, of a picture whose levels have no fixed range."""
    if image.mode not in ("I", "F"):
        return None
    low, high = image.getextrema()
    assert isinstance(low, int | float) and isinstance(high, int | float)
    return float(low), float(high)


def _rgb(image: Image.Image, levels: tuple[float, float] | None) -> Pixels:
    """The strip's pixels: [height, width, 3], or [height, width, 1] where it is grey."""
    if image.mode.startswith("I;16"):
        return (np.asarray(image)[:, :, None] >> 8).astype(np.uint8)
    if levels is not None:
        low, high = levels
        scaled = (np.asarray(image, np.float64) - low) * (255 / max(high - low, 1e-9))
        return np.nan_to_num(scaled).clip(0, 255).astype(np.uint8)[:, :, None]
    if image.has_transparency_data:
        white = Image.new("RGBA", image.size, "white")
        image = Image.alpha_composite(white, image.convert("RGBA"))
    return np.asarray(image.convert("RGB"))
