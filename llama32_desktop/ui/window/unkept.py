"""Keeps the window open while something that was written is not on the disk."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from llama32_desktop.ui.kit.dialogs import show
from llama32_desktop.ui.kit.plain_text import MessageBox
from llama32_desktop.ui.services.store import Storage
from llama32_desktop.ui.window.main_window import MainWindow

_PATIENCE_S: Final = 5.0
"""So long a close waits for the disk, with the window out of sight, and then shows it again. Who
closes all windows to end the system's session takes one that stays for a refusal."""


class Unkept(QObject):
    """Tries once more to write it as the window is closed, and asks where the disk takes it still
    not.

    Where the system ends its session nobody can be asked.

    Attributes:
        keep: Has what was typed last written, which nobody has tried yet.
    """

    def __init__(self, window: MainWindow, storage: Storage) -> None:
        super().__init__(window)
        self._window = window
        self._storage = storage
        self._tries = self._asks = self._gives_up = False
        self.keep: Callable[[], object] = lambda: None
        window.may_close = self._may_close

    def _may_close(self) -> bool:
        app = QCoreApplication.instance()
        session_ends = isinstance(app, QGuiApplication) and app.isSavingSession()
        if self._gives_up or session_ends:
            return True
        if not (self._tries or self._asks):
            self.keep()
            was_seen = self._window.isVisible()
            self._window.hide()  # nobody waits in front of it
            if self._storage.caught_up(_PATIENCE_S) and not self._storage.owes:
                return True
            self._window.setVisible(was_seen)
            self._tries = True
            self._storage.settle(self._on_tried)
        return False

    def _on_tried(self, left: int) -> None:
        self._tries = False
        if left:
            self._ask()
        else:
            self._window.close()

    def _ask(self) -> None:
        box = MessageBox(self._window)
        box.setText(
            self.tr(
                "What you wrote last could not be written to the disk, and is lost if the app "
                "closes now."
            )
        )
        box.setInformativeText(
            self.tr("Make room on the disk: then it is written within seconds, and you can close.")
        )
        leave = box.addButton(self.tr("Close anyway"), QMessageBox.ButtonRole.DestructiveRole)
        leave.setAutoDefault(False)  # Enter must not lose it
        leave.clicked.connect(self._give_up)
        stay = box.addButton(self.tr("Keep open"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.rejected.connect(self._stay)
        box.finished.connect(self._on_answered)
        self._asks = True
        show(box)

    def _on_answered(self) -> None:
        self._asks = False

    def _give_up(self) -> None:
        self._gives_up = True
        self._window.close()

    def _stay(self) -> None:
        if not self._gives_up:
            self._window.begins_again = False
