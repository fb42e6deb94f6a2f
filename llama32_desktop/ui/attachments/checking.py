"""Whether a picture file is whole. For the background.

Decoded to its last pixel by what does so without holding up the window's thread, where it can
be told from that; the engine's own reading, which takes longer, has the last word.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize

from llama32_desktop.engine.pictures import PictureInfo
from llama32_desktop.ui.kit.decoding import read_with_qt
from llama32_desktop.ui.kit.decoding_process import decode_elsewhere

_STRICT_IN_QT: Final = {"PNG": "png", "WEBP": "webp", "TIFF": "tif"}
"""Formats that Qt refuses where they are cut off, by its names; of others it shows a part, and
Pillow has Python's lock while it makes room for all pixels of a BMP or a GIF."""
_SMALL: Final = QSize(320, 240)


def check_picture(path: Path, info: PictureInfo) -> None:
    """Find out whether a picture can be read to its end.

    Raises:
        PictureError: it cannot; one sentence for a person.
    """
    if info.format == "JPEG":
        whole = _is_whole_jpeg(path)
    elif info.format in _STRICT_IN_QT:
        whole = read_with_qt(str(path), _SMALL, _STRICT_IN_QT[info.format]) is not None
    else:
        whole = False
    if not whole:
        decode_elsewhere(path, max(_SMALL.width(), _SMALL.height()))


def _is_whole_jpeg(path: Path) -> bool:
    """Decodes all of the file at an eighth of its size, which takes little time and memory."""
    from PIL import Image

    try:
        with Image.open(path, formats=("JPEG",)) as image:
            image.draft("RGB", (image.width // 8, image.height // 8))
            image.load()
    except Exception:  # damaged files get every kind out of a decoder
        return False
    return True
