"""Pictures: one page that nobody has read yet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from llama32_desktop.documents.model import Page
from llama32_desktop.documents.reading.source import Source, UnreadableError, shown
from llama32_desktop.engine.pictures import PictureError, inspect_picture, read_picture

if TYPE_CHECKING:
    from PIL.Image import Image


def read_image(path: Path) -> Source:
    """A page without words; its size in pixels."""
    try:
        info = inspect_picture(path)
    except PictureError as error:
        raise UnreadableError(str(error)) from error
    page = Page(number=1, text="", way="picture", width=info.width, height=info.height)
    unread = []
    if info.format == "TIFF" and (frames := _frames(path)) > 1:
        unread.append(
            f"“{shown(path)}” has {frames} pages, and only the first is read; save it as PDF to "
            "have them all."
        )
    return Source("image", iter([page]), unread=unread)


def _frames(path: Path) -> int:
    """Pages of a TIFF file; 1 where that cannot be told."""
    from PIL import Image

    try:
        with Image.open(path, formats=("TIFF",)) as image:
            return int(getattr(image, "n_frames", 1))
    except Exception:  # damaged behind its first page: what is read of that says so
        return 1


def scaled_picture(path: Path, longest: int) -> Image:
    """The picture, no side longer than `longest` pixels.

    Raises:
        UnreadableError: it is damaged or too large.
    """
    from PIL import Image

    try:
        image = Image.fromarray(read_picture(path))
    except PictureError as error:
        raise UnreadableError(str(error)) from error
    image.thumbnail((longest, longest))
    return image
