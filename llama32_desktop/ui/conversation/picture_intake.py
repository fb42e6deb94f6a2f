"""Takes a picture that the user offers into the conversations' folder. For the background."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from llama32_desktop.cage.folder import temporary_folder
from llama32_desktop.conversations.model import Attachment
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.engine.pictures import (
    MAX_PIXELS,
    PictureError,
    PictureInfo,
    inspect_picture,
)
from llama32_desktop.ui.attachments.checking import check_picture
from llama32_desktop.ui.kit.decoding import read_system_format
from llama32_desktop.ui.kit.offers import Offer


def take_in(offer: Offer, pictures: PictureStore, name: str) -> Attachment:
    """Check a picture to its last pixel, and keep a copy.

    Args:
        name: What a picture without a file is called, without an ending.

    Raises:
        PictureError: it cannot be read; the text is one sentence for a person.
        OSError: the copy cannot be written.
    """
    with temporary_folder() as folder:
        path, info = _file(offer, folder, name)
        check_picture(path, info)  # a file that is cut off has a good header
        return pictures.add(path, info)


def _file(offer: Offer, folder: Path, name: str) -> tuple[Path, PictureInfo]:
    """A file of a format that the engine reads."""
    if offer.files:
        path = Path(offer.files[0])
        try:
            return path, inspect_picture(path)
        except PictureError:
            image = read_system_format(str(path))
            if image is None:
                raise
            path = folder / f"{path.stem}.png"
            _save(image, path)
    elif offer.image is not None:
        path = folder / f"{name}.png"
        _save(offer.image, path)
    else:
        path = folder / f"{name}{offer.suffix}"
        path.write_bytes(offer.data)
    return path, inspect_picture(path)


def _save(image: QImage, path: Path) -> None:
    if image.width() * image.height() > MAX_PIXELS or not image.save(str(path)):
        text = QCoreApplication.translate(
            "Pictures",
            "“{0}” is too large to be read, so it was not added; make the picture smaller.",
        )
        raise PictureError(text.format(path.name))
