"""Pictures that another process decodes, since their decoder holds Python up. For the background.

Pillow decodes JPEG 2000 in one step with Python's lock: some seconds for the picture of a phone, in
which the window's thread cannot run. AVIF of a kilobyte, made to do harm, takes a fifth of one, and
what only Pillow reads of other formats is copied several times as a whole. The process that reads
documents does it instead, with limits on its time and memory.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtGui import QImage

from llama32_desktop.engine.pictures import PictureError

ENDINGS: Final = (".jp2", ".avif", ".heic")
"""Of stored pictures that only Pillow reads."""
_SECONDS: Final = 120.0
"""Of the processor's time; 100 megapixels take about half of it."""


def decode_elsewhere(path: Path, longest: int) -> QImage:
    """A picture, its longer side at most `longest` pixels.

    Raises:
        PictureError: it cannot be read to its end; one sentence.
    """
    # Not before the window's first picture, which needs none of this.
    from llama32_desktop.documents.reader import DocumentReader
    from llama32_desktop.documents.reading.source import UnreadableError

    try:
        with DocumentReader(page_seconds=_SECONDS) as reader:
            png = reader.draw(path, 1, longest=longest)
    except UnreadableError as error:
        raise PictureError(str(error)) from error
    return QImage.fromData(png, "PNG")  # type: ignore[arg-type]  # bytes it does not take
