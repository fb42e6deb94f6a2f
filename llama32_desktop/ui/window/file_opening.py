"""Files that the app is to open: from another start, the system's "Open with", the command."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMainWindow

from llama32_desktop.ui.kit.offers import MODELS, parted
from llama32_desktop.ui.window.application import Application


class FileOpener(QObject):
    """Sorts files by what they are; shows the window where it is hidden or behind others.

    Args:
        open_model: Takes the path of a GGUF file.
        open_files: Takes the paths of all others: documents, pictures, folders; what is none of
            these it refuses with a sentence.
    """

    opened = Signal()

    def __init__(
        self,
        window: QMainWindow,
        open_model: Callable[[str], None],
        open_files: Callable[[tuple[str, ...]], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._open_model = open_model
        self._open_files = open_files
        self._ready = False
        self._waiting: list[str] = []
        app = QApplication.instance()
        if isinstance(app, Application):
            app.deliver_files(self.open)

    @property
    def waits(self) -> bool:
        """Whether there is something to open that cannot be opened yet."""
        return bool(self._waiting)

    def open(self, files: Sequence[str]) -> None:
        """Open these files, as soon as that is possible, and bring the window to the front."""
        self._waiting += files
        self._work_off()
        window = self._window
        window.setWindowState(
            (window.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive
        )
        window.show()
        window.raise_()
        window.activateWindow()
        self.opened.emit()

    def set_ready(self) -> None:
        """Settings, models and conversations are known: what waits is opened."""
        self._ready = True
        self._work_off()

    def _work_off(self) -> None:
        if not self._ready:
            return
        files, self._waiting = self._waiting, []
        models, others = parted(files, MODELS)
        for model in models:
            self._open_model(model)
        if others:
            self._open_files(others)
