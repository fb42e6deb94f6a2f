"""File dialogs that begin where a person keeps files, and later where the last one ended."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileInfo, QSize, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QHeaderView, QTreeView, QWidget

_SIZE: Final = QSize(780, 500)
_last = ""
"""The folder of what was chosen last; empty before."""


def begin_in(folder: str) -> None:
    """Has dialogs begin where those of an earlier start ended; empty where that is not known."""
    global _last
    _last = _last or folder


def last_folder() -> str:
    """The folder of what was chosen last, to be kept over restarts; empty before."""
    return _last


def start_folder() -> str:
    """Where a dialog begins; never the folder that the app was started from, as Qt would have it.

    That is the app's own where a menu started it.
    """
    if _last and Path(_last).is_dir():
        return _last
    kinds = QStandardPaths.StandardLocation
    for kind in (kinds.DocumentsLocation, kinds.HomeLocation):
        folder = QStandardPaths.writableLocation(kind)
        if folder and Path(folder).is_dir():
            return folder
    return str(Path.home())


def file_dialog(parent: QWidget, title: str) -> QFileDialog:
    """A dialog for files, which the caller says more of and shows."""
    dialog = QFileDialog(parent, title, start_folder())
    dialog.accepted.connect(lambda: _remember(dialog))
    if (listed := dialog.findChild(QTreeView)) is not None:  # Qt's own, where no system has one
        _show_whole(listed)
        dialog.resize(_SIZE.boundedTo(dialog.screen().availableSize() * 0.9))
    return dialog


def _show_whole(listed: QTreeView) -> None:
    """Gives sizes, types and dates the width that they take, where Qt would cut all of them."""
    heads = listed.header()
    heads.setResizeContentsPrecision(0)  # those in sight: a folder may hold any number
    for column in range(1, heads.count()):
        heads.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    heads.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)


def _remember(dialog: QFileDialog) -> None:
    """Where what was chosen lies: a path that was typed leaves the dialog's own folder as it is."""
    global _last
    chosen = next(iter(dialog.selectedFiles()), "")
    _last = QFileInfo(chosen).absolutePath() if chosen else dialog.directory().absolutePath()
