"""How a download stands, with the buttons that its state allows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, SignalInstance
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from llama32_desktop.downloads.state import DownloadState
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.buttons import IconButton
from llama32_desktop.ui.kit.plain_text import MessageBox
from llama32_desktop.ui.kit.sentences import localised
from llama32_desktop.ui.kit.slim_bar import SlimBar
from llama32_desktop.ui.kit.theme import small_font
from llama32_desktop.ui.models_window import texts
from llama32_desktop.ui.models_window.download_actions import DownloadActions
from llama32_desktop.ui.models_window.downloads import UNDER_WAY

ASK_ABOVE: Final = 50 * 10**6
"""Bytes that are there, above which a download is not thrown away without a question."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Library", text)


class ProgressView(QWidget):
    """Bar, figures, a failure's sentence and what can be done about it."""

    def __init__(self, actions: DownloadActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._state: DownloadState | None = None
        self.bar = SlimBar(self)
        self.status = dialogs.paragraph("", self, role=dialogs.SECONDARY)
        self.status.setFont(small_font(self.font()))
        self.note = dialogs.paragraph("", self, role=dialogs.SECONDARY)
        self.note.setFont(small_font(self.font()))
        self.error = dialogs.paragraph("", self, role=dialogs.ERROR)
        self.pause = IconButton("pause", _tr("Pause"), self)
        self.resume = IconButton("play", _tr("Go on"), self)
        self.cancel = IconButton("close", _tr("Cancel the download"), self)
        self.retry = QPushButton(_tr("Try again"), self)
        self.token = QPushButton(_tr("Enter a token…"), self)
        self.pause.clicked.connect(lambda: self._emit(actions.pause))
        self.resume.clicked.connect(lambda: self._emit(actions.resume))
        self.retry.clicked.connect(lambda: self._emit(actions.retry))
        self.token.clicked.connect(lambda: self._emit(actions.enter_token))
        self.cancel.clicked.connect(self._cancel)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.bar, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addSpacing(6)
        for icon_button in (self.pause, self.resume, self.cancel):
            line.addWidget(icon_button)
        self._mending = QWidget(self)
        mending = QHBoxLayout(self._mending)
        mending.setContentsMargins(0, 4, 0, 0)
        mending.setSpacing(8)
        mending.addWidget(self.retry)
        mending.addWidget(self.token)
        mending.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(line)
        layout.addWidget(self.status)
        layout.addWidget(self.note)
        layout.addWidget(self.error)
        layout.addWidget(self._mending)

    def show_state(self, state: DownloadState) -> None:
        """Shows the download as it is now."""
        self._state = state
        phase = state.phase
        if phase == "waiting" and not state.bytes_total:
            self.bar.show_share(0, 1000)
        elif phase == "converting":
            self.bar.show_share(round(state.converted * 1000), 1000 if state.converted else 0)
        else:
            self.bar.show_share(state.bytes_done, state.bytes_total or int(phase in _STILL))
        self.status.setText(texts.progress(state))
        self.note.setText(localised(state.note))
        self.note.setVisible(bool(state.note))
        self.error.setText(localised(state.error))
        self.error.setVisible(phase == "failed")
        self.pause.setVisible(phase in UNDER_WAY)
        self.resume.setVisible(phase == "paused")
        self.cancel.setVisible(phase != "done")
        self.bar.setVisible(phase != "done")
        self._mending.setVisible(phase == "failed")
        self.token.setVisible(state.error_kind in ("token", "gated"))

    def _emit(self, action: SignalInstance) -> None:
        if self._state is not None:
            action.emit(self._state)

    def _cancel(self) -> None:
        state = self._state
        if state is not None and state.bytes_done > ASK_ABOVE:
            ask_cancel(state, lambda: self._actions.cancel.emit(state), self.window())
        else:
            self._emit(self._actions.cancel)


_STILL: Final = ("paused", "failed")
"""Phases in which a bar of unknown length must not move."""


def ask_cancel(state: DownloadState, then: Callable[[], object], parent: QWidget) -> QMessageBox:
    """Asks whether what was fetched may be thrown away."""
    box = MessageBox(parent)
    box.setWindowTitle(_tr("Cancel the download"))
    box.setText(_tr("Discard the downloaded part of {0}?").format(state.title))
    there = texts.amount(state.bytes_done, state.bytes_total)
    box.setInformativeText(
        _tr("{0} are there. To go on another time, pause it instead.").format(there)
    )
    throw = box.addButton(_tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
    throw.setAutoDefault(False)  # Enter must not
    throw.clicked.connect(lambda: then())
    box.setDefaultButton(box.addButton(_tr("Keep it"), QMessageBox.ButtonRole.RejectRole))
    dialogs.show(box)
    return box
