"""Decodes picture files to images. It is slow, so that only the background may call it.

What a model is shown lies over white, so transparent pictures do here as well.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from llama32_desktop.engine.pictures import PictureError
from llama32_desktop.ui.kit.bands import over_white
from llama32_desktop.ui.kit.decoding_process import ENDINGS, decode_elsewhere

MOST_MEGABYTES: Final = 512
"""What one decoded picture may take: 100 megapixels at four bytes, and some more."""
_SYSTEM_FORMATS: Final = ("heic", "heif", "avif")
MOST_PIXELS: Final = 100_000_000


def decode(path: str, box: QSize) -> QImage | None:
    """A stored picture, no larger than `box` and never enlarged; `None` where it is no more.

    JPEG is decoded at the smaller size at once, which takes a fraction of the time.
    """
    if not Path(path).is_file():
        return None
    ending = Path(path).suffix.lower()
    image = None if ending in ENDINGS else read_with_qt(path, box, ending[1:])
    if image is None:  # such as some kinds of TIFF
        return _read_elsewhere(path, box)
    return over_white(image)


def _read_elsewhere(path: str, box: QSize) -> QImage | None:
    try:
        return shrink(decode_elsewhere(Path(path), max(box.width(), box.height())), box)
    except PictureError:
        return None


def read_system_format(path: str) -> QImage | None:
    """A picture of a format that only this system can read, as HEIC on a Mac.

    `None` where it is of another format, cannot be read, or is larger than `MOST_PIXELS`.
    """
    reader = QImageReader(path)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if not reader.canRead() or bytes(reader.format().data()).decode("ascii") not in _SYSTEM_FORMATS:
        return None
    size = reader.size()
    if size.isValid() and size.width() * size.height() > MOST_PIXELS:
        return None
    QImageReader.setAllocationLimit(MOST_MEGABYTES)
    image = reader.read()
    return None if image.isNull() else image


def read_with_qt(path: str, box: QSize, kind: str) -> QImage | None:
    """A picture of a known format, no larger than `box`; `None` where Qt cannot read it.

    Args:
        kind: Qt's name of the format, so that no other decoder is tried on the file.
    """
    QImageReader.setAllocationLimit(MOST_MEGABYTES)
    reader = QImageReader(path)
    reader.setAutoDetectImageFormat(False)
    reader.setFormat(kind.encode())
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
        turned = reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90
        wanted = box.transposed() if turned else box
        if size.width() > wanted.width() or size.height() > wanted.height():
            scaled = size.scaled(wanted, Qt.AspectRatioMode.KeepAspectRatio)
            reader.setScaledSize(scaled.expandedTo(QSize(1, 1)))
    image = reader.read()
    return None if image.isNull() else shrink(image, box)


def shrink(image: QImage, box: QSize) -> QImage:
    """The image, or a smaller one that fits into `box`."""
    if image.width() <= box.width() and image.height() <= box.height():
        return image
    size = image.size().scaled(box, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    return image.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
