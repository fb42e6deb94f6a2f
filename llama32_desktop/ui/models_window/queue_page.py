"""All downloads, in the order in which they come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from llama32_desktop.downloads.state import DownloadState
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.buttons import IconButton, set_usable
from llama32_desktop.ui.kit.empty_place import EmptyPlace
from llama32_desktop.ui.kit.plain_text import plain_label, set_tooltip
from llama32_desktop.ui.kit.removal import remove
from llama32_desktop.ui.kit.slim_bar import SlimBar
from llama32_desktop.ui.kit.theme import small_font
from llama32_desktop.ui.models_window import texts
from llama32_desktop.ui.models_window.cards import Card, CardList
from llama32_desktop.ui.models_window.download_actions import DownloadActions
from llama32_desktop.ui.models_window.downloads import UNDER_WAY
from llama32_desktop.ui.models_window.progress_view import ProgressView


def _tr(text: str) -> str:
    return QCoreApplication.translate("Library", text)


class QueuePage(QWidget):
    """A row a download, and above them how far all are together."""

    move_wanted = Signal(int, int)
    """A download's id and its new place, 0 the first."""
    catalogue_wanted = Signal()

    def __init__(self, actions: DownloadActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.rows: list[QueueRow] = []
        self.empty = EmptyPlace(
            "download",
            self.tr(
                "Nothing is being downloaded. What you download from the catalogue or from the Hub "
                "is listed here; you can go on chatting meanwhile."
            ),
            self,
            self.tr("Catalogue"),
            self.catalogue_wanted.emit,
        )
        self.total = dialogs.paragraph("", self)
        self.bar = SlimBar(self)
        self._head = QWidget(self)
        head = QVBoxLayout(self._head)
        head.setContentsMargins(16, 14, 16, 4)
        head.setSpacing(6)
        head.addWidget(self.total)
        head.addWidget(self.bar)
        area = CardList(self)
        self._area = area
        self._column = area.column
        self._column.setContentsMargins(16, 12, 4, 16)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self.empty, 1)
        layout.addWidget(area, 1)
        self.show_downloads(())

    def show_downloads(self, states: Sequence[DownloadState]) -> None:
        """Shows the queue as it is now; rows are made and go only where it changed."""
        rows = {row.number: row for row in self.rows}
        self.rows = []
        for position, state in enumerate(states):
            row = rows.pop(state.id, None)
            if row is None:
                row = QueueRow(state.id, self._actions, self)
                row.move_wanted.connect(self._move)
            if self._column.indexOf(row) != position:
                self._column.insertWidget(position, row)
            row.show_state(state, first=position == 0, last=position == len(states) - 1)
            self.rows.append(row)
        for row in rows.values():
            remove(row)
        self.empty.setVisible(not states)
        self._area.setVisible(bool(states))
        self._show_total(states)

    def _show_total(self, states: Sequence[DownloadState]) -> None:
        moving = [state for state in states if state.phase in UNDER_WAY]
        self._head.setVisible(len(moving) > 1)
        done = sum(state.bytes_done for state in moving)
        total = sum(state.bytes_total for state in moving)
        self.bar.show_share(done, total)
        self.total.setText(
            self.tr("{0} downloads together: {1}").format(len(moving), texts.amount(done, total))
        )

    def _move(self, number: int, steps: int) -> None:
        for position, row in enumerate(self.rows):
            if row.number == number:
                self.move_wanted.emit(number, position + steps)
                return


class QueueRow(Card):
    """A download: its name, its place, its progress, and each of its files."""

    move_wanted = Signal(int, int)
    """Its id, and one step up (-1) or down (1)."""

    def __init__(
        self, number: int, actions: DownloadActions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.number = number
        self._state: DownloadState | None = None
        self.title = dialogs.paragraph("", self, bold=True)
        self.up = IconButton("arrow-up", _tr("Earlier"), self)
        self.down = IconButton("arrow-down", _tr("Later"), self)
        self.up.clicked.connect(lambda: self.move_wanted.emit(self.number, -1))
        self.down.clicked.connect(lambda: self.move_wanted.emit(self.number, 1))
        self.use = QPushButton(_tr("Use"), self)
        self.clear = IconButton("close", _tr("Take off the list; the model stays"), self)
        self.use.clicked.connect(lambda: actions.use.emit(self._state))
        self.clear.clicked.connect(lambda: actions.clear.emit(self._state))
        self.progress = ProgressView(actions, self)
        self._files = QWidget(self)
        self._files.setFont(small_font(self.font()))
        self._grid = QGridLayout(self._files)
        self._grid.setContentsMargins(0, 4, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(0, 1)
        self._labels: list[tuple[QLabel, QLabel]] = []
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.title, 1)
        for button in (self.use, self.up, self.down, self.clear):
            top.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 12, 10)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self.progress)
        layout.addWidget(self._files)

    def show_state(self, state: DownloadState, *, first: bool, last: bool) -> None:
        """Shows the download as it is now."""
        set_usable(self.up, _tr("It is the first already") if first else "")
        set_usable(self.down, _tr("It is the last already") if last else "")
        if state == self._state:
            return
        self._state = state
        done = state.phase == "done"
        self.title.setText(state.title)
        self.use.setAccessibleName(_tr("Use {0}").format(state.title))
        self.use.setVisible(done and bool(state.path) and not state.is_adapter)
        self.clear.setVisible(done)
        self.up.setVisible(not done)
        self.down.setVisible(not done)
        self.progress.show_state(state)
        self._show_files(state)

    def _show_files(self, state: DownloadState) -> None:
        shown = state.files if len(state.files) > 1 and state.phase != "done" else ()
        while len(self._labels) < len(shown):
            row = len(self._labels)
            name, figure = plain_label("", self._files), plain_label("", self._files)
            for label in (name, figure):
                label.setForegroundRole(dialogs.SECONDARY)
            figure.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(name, row, 0)
            self._grid.addWidget(figure, row, 1)
            self._labels.append((name, figure))
        for row, (name, figure) in enumerate(self._labels):
            name.setVisible(row < len(shown))
            figure.setVisible(row < len(shown))
            if row < len(shown):
                file = shown[row]
                name.setText(
                    name.fontMetrics().elidedText(file.name, Qt.TextElideMode.ElideMiddle, 380)
                )
                set_tooltip(name, file.name)
                figure.setText(texts.amount(file.bytes_done, file.bytes_total))
        self._files.setVisible(bool(shown))
