"""The window: where the parts stand, and what it remembers of its shape."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QMainWindow, QSplitter, QVBoxLayout, QWidget

from llama32_desktop.settings import Settings
from llama32_desktop.ui.chat.pane import ChatPane
from llama32_desktop.ui.kit.buttons import press_focused
from llama32_desktop.ui.kit.focus import FocusKeeper
from llama32_desktop.ui.kit.tab_order import TabByLines
from llama32_desktop.ui.kit.theme import colours, dress
from llama32_desktop.ui.kit.window_fit import bytes_of, fit, text_of
from llama32_desktop.ui.model_bar.bar import ModelBar
from llama32_desktop.ui.sidebar.conversation_list import ConversationList
from llama32_desktop.ui.window.actions import Actions
from llama32_desktop.ui.window.list_room import ListRoom
from llama32_desktop.ui.window.text_edits import TextEdits

LIST_WIDTH = 250


class MainWindow(TabByLines, QMainWindow):
    """Conversations at the left; model, transcript and composer beside them."""

    painted = Signal()
    """It has been drawn for the first time."""
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Llama 3.2 Desktop")
        self.setMinimumSize(480, 340)
        self.resize(1080, 760)
        fit(self)
        dress(self)
        self._was_painted = self._restored = False
        self.begins_again = False
        """Whether the app starts again once it has ended."""
        self.actions_ = Actions(self)
        self.conversations = ConversationList(self)
        self.model_bar = ModelBar(self)
        self.pane = ChatPane(self)
        self._line = QFrame(self)
        self._line.setFixedHeight(1)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.model_bar)
        column.addWidget(self._line)
        column.addWidget(self.pane, 1)
        self.splitter = QSplitter(self)
        self.splitter.addWidget(self.conversations)
        self.splitter.addWidget(right)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setCollapsible(1, False)
        self.splitter.setHandleWidth(1)
        self.splitter.setSizes([LIST_WIDTH, self.width() - LIST_WIDTH])
        self.setCentralWidget(self.splitter)
        self.conversations.lower()  # screen readers meet it first, as the eye does
        actions = self.actions_
        actions.toggle_list.toggled.connect(self.conversations.setVisible)
        actions.full_screen.toggled.connect(self._set_full_screen)
        actions.write.triggered.connect(self.pane.composer.focus)
        actions.quit.triggered.connect(self.close)
        self._list_room = ListRoom(self, actions.toggle_list)
        TextEdits(actions, self.pane.composer, self)
        FocusKeeper(self, lambda: self.pane.composer.edit)
        self._restyle()
        self.pane.composer.focus()

    def begin_again(self) -> None:
        """Closes the window as a person does, so that all is kept, and starts the app again."""
        self.begins_again = True
        self.close()

    def restore(self, settings: Settings) -> None:
        """Takes the shape that the window had last; once."""
        if self._restored:
            return
        self._restored = True
        self.restoreGeometry(bytes_of(settings.window_geometry))
        fit(self)  # the screen may be a smaller one now
        if settings.splitter:
            self.splitter.restoreState(bytes_of(settings.splitter))
        self.actions_.toggle_list.setChecked(self.splitter.sizes()[0] > 0)
        self._list_room.look(put_away=not settings.list_hidden)

    def shape(self) -> dict[str, Any]:
        """What `restore` takes, as fields of the settings."""
        return {
            "window_geometry": text_of(self.saveGeometry()),
            "splitter": text_of(self.splitter.saveState()),
            "list_hidden": self._list_room.hidden,
        }

    def tab_sections(self) -> Sequence[QWidget]:
        return (self.conversations, self.model_bar, self.pane)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is typed while nothing takes text goes into the message field."""
        edit, held = self.pane.composer.edit, event.modifiers()
        modifiers = Qt.KeyboardModifier
        text = event.text()
        if (
            text.isprintable()
            and text.strip()
            and not held & (modifiers.ControlModifier | modifiers.AltModifier)
            and not held & modifiers.MetaModifier
            and not edit.hasFocus()
        ):
            self.pane.composer.focus()
            QApplication.sendEvent(edit, event)
        elif not press_focused(event):
            super().keyPressEvent(event)

    def _set_full_screen(self, full: bool) -> None:
        if full != self.isFullScreen():  # and as large as before, where it was maximised
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)  # behind the children's own drawing

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_line"):
            self._restyle()
        elif event.type() == QEvent.Type.WindowStateChange:  # by the system's own button or keys
            self.actions_.full_screen.setChecked(self.isFullScreen())

    def _restyle(self) -> None:
        c = colours()
        self._line.setStyleSheet(f"background: {c.border};")
        sheet = f"QSplitter::handle {{ background: {c.border}; }}"
        if self.splitter.styleSheet() != sheet:
            self.splitter.setStyleSheet(sheet)
