"""What can be done with a picture of a conversation: opened large, copied, saved."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QObject, QSize, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from llama32_desktop.files import behind_links, put_in_place
from llama32_desktop.ui.attachments.items import PictureItem
from llama32_desktop.ui.attachments.picture_actions import PictureActions
from llama32_desktop.ui.attachments.viewer import PictureViewer
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.decoding import decode
from llama32_desktop.ui.services.settings import SettingsKeeper
from llama32_desktop.ui.services.window_place import WindowPlace

COPIED: Final = QSize(8192, 8192)
"""The largest image for programs that do not take the file's own bytes."""
MEDIA_TYPES: Final = {
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".webp": "image/webp",
    ".bmp": "image/bmp",
    ".tif": "image/tiff",
    ".gif": "image/gif",
}


class PictureController(QObject):
    """Does what a person asks of the pictures."""

    problem = Signal(str)
    """One sentence."""

    def __init__(
        self,
        actions: PictureActions,
        window: QWidget,
        background: Background,
        settings: SettingsKeeper,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._window = window
        self._background = background
        self._copied: QMimeData | None = None
        actions.open.connect(self.open)
        actions.copy.connect(self.copy)
        actions.save.connect(self.ask_where)

    def open(self, item: PictureItem) -> PictureViewer:
        """Shows the picture large in a window of its own; in the one that it has, if any."""
        open_ones = self._window.findChildren(PictureViewer)
        viewer = next((v for v in open_ones if v.item.path == item.path), None)
        if viewer is None:
            viewer = PictureViewer(item, self._background, self._window)
            WindowPlace(viewer, "picture", self._settings)
        viewer.show()
        viewer.activateWindow()
        return viewer

    def close(self) -> None:
        """Closes the pictures' windows, and lets go of the clipboard."""
        for viewer in self._window.findChildren(PictureViewer):
            viewer.close()
        # Qt destroys what is on the clipboard at the very end of the process, when Python, which
        # made this, is gone: that crashes. An image of Qt's own making takes its place.
        if self._copied is not None and isValid(self._copied):
            QGuiApplication.clipboard().setImage(QImage(self._copied.imageData()))
        self._copied = None

    def copy(self, item: PictureItem) -> None:
        """Puts the picture on the clipboard: its file's own bytes, and an image of it."""

        def work() -> tuple[bytes, QImage | None]:
            return Path(item.path).read_bytes(), decode(item.path, COPIED)

        def then(result: tuple[bytes, QImage | None]) -> None:
            data, image = result
            mime = QMimeData()
            kind = MEDIA_TYPES.get(Path(item.path).suffix)
            if kind is not None:
                mime.setData(kind, data)
            if image is not None:
                mime.setImageData(image)
            QGuiApplication.clipboard().setMimeData(mime)
            self._copied = mime

        self._background.run_task(work, then, lambda _: self._missing(item))

    def ask_where(self, item: PictureItem) -> None:
        """Asks for a place, then saves the picture there."""
        # A picture that was converted for the model has another ending than the user's file.
        name = str(Path(item.name).with_suffix(Path(item.path).suffix))
        dialogs.ask_save_picture(name, lambda path: self.save(item, Path(path)), self._window)

    def save(self, item: PictureItem, target: Path) -> None:
        """Writes a copy of the picture; what is there is replaced once the copy is whole."""

        def work() -> bool:
            if not Path(item.path).is_file():
                return False
            file = behind_links(target)
            with tempfile.TemporaryDirectory(prefix=".", dir=file.parent) as folder:
                copy = Path(folder) / file.name
                shutil.copyfile(item.path, copy)
                put_in_place(copy, file)
            return True

        def then(found: bool) -> None:
            if not found:
                self._missing(item)

        def failed(error: Exception) -> None:
            reason = getattr(error, "strerror", None) or str(error)
            text = self.tr("The picture could not be saved as {0} ({1}); choose another place.")
            self.problem.emit(text.format(target, reason.lower()))

        self._background.run_task(work, then, failed)

    def _missing(self, item: PictureItem) -> None:
        text = self.tr("The file of the picture “{0}” is missing, so there is nothing to copy.")
        self.problem.emit(text.format(item.name))
