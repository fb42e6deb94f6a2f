"""Shows the app's log: what it did and what went wrong."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QTextCursor
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from llama32_desktop import log
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.services.settings import SettingsKeeper
from llama32_desktop.ui.services.window_place import WindowPlace
from llama32_desktop.ui.window.text_viewer import TextViewer

_LINES: Final = 2000


def show_log(settings: SettingsKeeper, background: Background, window: QWidget) -> None:
    """Reads the log in the background, and opens the viewer on its end."""

    def then(text: str) -> None:
        viewer = LogViewer(text, window)
        WindowPlace(viewer, "log", settings)
        dialogs.show(viewer)

    background.run_task(lambda: "\n".join(log.last_lines(_LINES)), then)


class LogViewer(TextViewer):
    """The newest lines of the log, to be read and copied, and the way to its folder."""

    def __init__(self, text: str, parent: QWidget) -> None:
        said = self.tr(
            "What the app did and what went wrong. It holds no text of your conversations and "
            "documents, and stays on this machine."
        )
        empty = self.tr("Nothing was written so far.")
        super().__init__(self.tr("Log"), said, text, empty, parent)
        self.edit.moveCursor(QTextCursor.MoveOperation.End)
        self.edit.moveCursor(QTextCursor.MoveOperation.StartOfLine)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.folder = self.buttons.addButton(self.tr("Open its folder"), role)
        self.folder.clicked.connect(self._open_folder)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(log.log_file().parent)))
