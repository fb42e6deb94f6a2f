"""The notes that a summary is made of: files and folders, whose changes can be followed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from llama32_desktop.documents.reading.folders import folders_in
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.buttons import set_usable
from llama32_desktop.ui.kit.flow_row import FlowRow
from llama32_desktop.ui.kit.page_parts import HintedList
from llama32_desktop.ui.kit.plain_text import set_tooltip

_MOST_WATCHED: Final = 1000
"""Folders: systems bound how many of them a program may watch."""


class SummarySources(QWidget):
    """Their list, with buttons to add and remove."""

    changed = Signal()
    """Other notes are listed."""
    written = Signal()
    """A note was changed on the disk, and that is followed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._paths: list[Path] = []
        self._background = Background(self)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_written)
        self._watcher.fileChanged.connect(self._on_written)
        self.list = HintedList(
            self.tr("Notes to summarise"), self.tr("Drop notes here, or a folder of them."), self
        )
        self.list.setMaximumHeight(120)
        self.add_button = QPushButton(self.tr("Add files…"), self)
        self.add_button.clicked.connect(self._ask_files)
        folder = QPushButton(self.tr("Add a folder…"), self)
        folder.clicked.connect(lambda: dialogs.ask_folder(self.tr("Add a folder"), self.add, self))
        remove = QPushButton(self.tr("Remove"), self)
        remove.clicked.connect(self._remove)
        self.remove = remove
        self.list.currentRowChanged.connect(lambda _: self._enable())
        self.follow = QCheckBox(self.tr("Update when files change"), self)
        self.follow.toggled.connect(self._watch)
        buttons = FlowRow(self.add_button, folder, remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        column.addLayout(buttons)
        column.addWidget(self.follow)
        self._enable()

    def _ask_files(self) -> None:
        dialogs.ask_files(self.add, self, self.tr("Add files"))

    def _enable(self) -> None:
        chosen = self.list.currentRow() >= 0
        set_usable(self.remove, "" if chosen else self.tr("Select a note first"))

    @property
    def paths(self) -> list[Path]:
        """Files and folders, in the order in which they were added."""
        return list(self._paths)

    @property
    def watched(self) -> list[str]:
        """The files and folders that are watched now."""
        return [*self._watcher.files(), *self._watcher.directories()]

    def add(self, added: Sequence[str]) -> None:
        """Adds files and folders."""
        for name in added:
            path = Path(name)
            if path not in self._paths:
                self._paths.append(path)
                item = QListWidgetItem(path.name or str(path))
                set_tooltip(item, str(path))
                self.list.addItem(item)
        self._watch()
        self.changed.emit()

    def add_first(self, paths: Sequence[str]) -> None:
        """Puts files and folders before those that are listed."""
        listed = [str(path) for path in self._paths]
        self._paths.clear()
        self.list.clear()
        self.add([*paths, *listed])

    def _remove(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            del self._paths[row]
            self.list.takeItem(row)
        self._watch()
        self.changed.emit()

    def _watch(self) -> None:
        if watched := self.watched:
            self._watcher.removePaths(watched)
        if not (self.follow.isChecked() and self._paths):
            return
        paths = self.paths

        def then(folders: list[Path]) -> None:
            if self.follow.isChecked() and paths == self._paths:
                self._watcher.addPaths([str(path) for path in {*paths, *folders}])

        self._background.run_task(lambda: folders_in(paths, _MOST_WATCHED), then)

    def _on_written(self) -> None:
        self._watch()  # editors that write a new file in the old one's place end the watch
        self.written.emit()

    def end(self) -> None:
        """Watches no more."""
        self._background.close()
