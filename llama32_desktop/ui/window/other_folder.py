"""A folder of the app's that nothing can be kept in: says so, and offers another."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from llama32_desktop import log, paths
from llama32_desktop.ui.conversation.notices import Notices
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.background import Background


class OtherFolder(QObject):
    """Looks once whether the app's folders can be written."""

    changed = Signal()
    """Another folder was chosen: everything is to be read from there."""

    def __init__(
        self,
        background: Background,
        notices: Notices,
        window: QWidget,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._notices = notices
        self._window = window
        self._problem: paths.Unusable | None = None

    def check(self) -> None:
        """Tries the folders in the background, before anything else that is asked for then."""
        self._background.run_task(paths.unusable, self._note)

    def _note(self, problem: paths.Unusable | None) -> None:
        self._problem = problem

    def show(self) -> bool:
        """Says what is wrong, if something is."""
        if self._problem is None:
            return False
        self._notices.show_problem(str(self._problem), self.tr("Choose another folder…"), self._ask)
        return True

    def _ask(self) -> None:
        dialogs.ask_folder(
            self.tr("Choose a folder for the app's files"),
            lambda folders: self.use(Path(folders[0])),
            self._window,
        )

    def use(self, folder: Path) -> None:
        """Keeps the app's files in this folder, until the app ends."""
        os.environ[paths.HOME_VARIABLE] = str(folder)
        log.close()

        def then(problem: paths.Unusable | None) -> None:
            self._problem = problem
            if self.show():
                return
            self._notices.show_text(
                self.tr(
                    "The app keeps its files in “{0}” until it ends; set {1} to this folder to "
                    "find them again at the next start."
                ).format(folder, paths.HOME_VARIABLE)
            )
            self.changed.emit()

        self._background.run_task(paths.unusable, then)
