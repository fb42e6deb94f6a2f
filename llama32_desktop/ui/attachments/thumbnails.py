"""Small images of stored pictures, decoded in the background and kept within a budget."""

from __future__ import annotations

from collections import OrderedDict
from typing import Final

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.decoding import decode

BUDGET: Final = 48 * 1024 * 1024
"""Bytes of decoded images; the least recently drawn go first."""

_Key = tuple[str, int, int]


class Thumbnails(QObject):
    """Asked while painting: what is not there yet comes with `loaded`."""

    loaded = Signal(str)
    """The path of a picture that can be drawn now, or is known to be missing."""

    def __init__(
        self, background: Background, parent: QObject | None = None, *, budget: int = BUDGET
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._budget = budget
        self._images: OrderedDict[_Key, QImage] = OrderedDict()
        self._bytes = 0
        self._wanted: set[_Key] = set()
        self._missing: set[str] = set()

    @property
    def used_bytes(self) -> int:
        return self._bytes

    def find(self, path: str, box: QSize) -> QImage | None:
        """The picture, no larger than `box` in pixels of the screen; `None`: not there (yet)."""
        key = (path, box.width(), box.height())
        image = self._images.get(key)
        if image is not None:
            self._images.move_to_end(key)
        elif path and path not in self._missing and key not in self._wanted:
            self._wanted.add(key)
            self._background.run_task(
                lambda: decode(path, QSize(box)), lambda image: self._on_decoded(key, image)
            )
        return image

    def is_missing(self, path: str) -> bool:
        """Whether the file turned out not to be there, or to be no picture any more."""
        return path in self._missing

    def forget(self, path: str) -> None:
        """The file is there anew: look again."""
        self._missing.discard(path)

    def _on_decoded(self, key: _Key, image: QImage | None) -> None:
        self._wanted.discard(key)
        if image is None:
            self._missing.add(key[0])
        else:
            self._images[key] = image
            self._bytes += image.sizeInBytes()
            while self._bytes > self._budget and len(self._images) > 1:
                self._bytes -= self._images.popitem(last=False)[1].sizeInBytes()
        self.loaded.emit(key[0])
