"""Pictures: pages that nobody has read yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from llama32_desktop.documents.model import Page
from llama32_desktop.documents.reading.source import Source, UnreadableError
from llama32_desktop.engine.pictures import PictureError, page_count, page_sizes, read_picture

if TYPE_CHECKING:
    from PIL.Image import Image


def read_image(path: Path) -> Source:
    """A page without words, of a TIFF file several; their sizes in pixels."""
    try:
        sizes = page_sizes(path)
        first = next(sizes)
        count = page_count(path)
    except PictureError as error:
        raise UnreadableError(str(error)) from error
    return Source("image", _pages([first], sizes), count=count)


def _pages(*sizes: Iterable[tuple[int, int]]) -> Iterator[Page]:
    try:
        for number, (width, height) in enumerate(chain(*sizes), 1):
            yield Page(number=number, text="", way="picture", width=width, height=height)
    except PictureError as error:
        raise UnreadableError(str(error)) from error


def scaled_picture(path: Path, longest: int, number: int = 1) -> Image:
    """The picture, or page `number` of it, no side longer than `longest` pixels.

    Raises:
        UnreadableError: it is damaged or too large.
    """
    from PIL import Image

    try:
        image = Image.fromarray(read_picture(path, number - 1))
    except PictureError as error:
        raise UnreadableError(str(error)) from error
    image.thumbnail((longest, longest))
    return image
