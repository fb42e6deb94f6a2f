"""The window: where its places and parts stand, and what it remembers of its shape."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from llama32_desktop.settings import Settings
from llama32_desktop.ui.chat.pane import ChatPane
from llama32_desktop.ui.kit.buttons import press_focused
from llama32_desktop.ui.kit.colour_sheets import follow_colours
from llama32_desktop.ui.kit.focus import FocusKeeper
from llama32_desktop.ui.kit.places import Place, Places
from llama32_desktop.ui.kit.plain_text import call_main_window
from llama32_desktop.ui.kit.reading_order import ReadingOrder
from llama32_desktop.ui.kit.tab_order import TabByLines
from llama32_desktop.ui.kit.theme import dress
from llama32_desktop.ui.kit.typed import typed_text
from llama32_desktop.ui.kit.window_fit import bytes_of, fit, room_of, text_of
from llama32_desktop.ui.model_bar.bar import ModelBar
from llama32_desktop.ui.sidebar.conversation_list import ConversationList
from llama32_desktop.ui.window.actions import Actions
from llama32_desktop.ui.window.list_room import NARROW, ListRoom
from llama32_desktop.ui.window.rail import Rail
from llama32_desktop.ui.window.text_edits import TextEdits

LIST_WIDTH = 250
LEAST_CHAT: Final = QSize(480, 340)
"""The room that a conversation needs beside the rail."""
LEAST_OTHER: Final = QSize(640, 360)
"""The room that the other places need below the model's bar, where their words need no more."""


class MainWindow(TabByLines, QMainWindow):
    """The rail of places; beside it the model, and the place that is shown."""

    painted = Signal()
    """It has been drawn for the first time."""
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        call_main_window(self)
        self.resize(1080 + 72, 760)
        fit(self)
        dress(self)
        self._was_painted = self._restored = False
        self.begins_again = False
        """Whether the app starts again once it has ended."""
        self.may_close: Callable[[], bool] = lambda: True
        """Asked as it is closed; where it says no, whoever said so closes it later."""
        self.actions_ = Actions(self)
        self.conversations = ConversationList(self)
        self.model_bar = ModelBar(self)
        self.pane = ChatPane(self)
        self._line = QFrame(self)
        self._line.setFixedHeight(1)
        follow_colours(self._line, lambda c: f"background: {c.border};")
        self.splitter = QSplitter(self)
        # While there is nothing in it that would have to be styled once more.
        follow_colours(self.splitter, lambda c: f"QSplitter::handle {{ background: {c.border}; }}")
        self.splitter.addWidget(self.conversations)
        self.splitter.addWidget(self.pane)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setCollapsible(1, False)
        self.splitter.setHandleWidth(1)
        self.splitter.setSizes([LIST_WIDTH, self.width() - LIST_WIDTH])
        actions = self.actions_
        self.rail = Rail(actions.places, self)
        self.places = Places(self)
        self.places.fill("chats", self.splitter, lambda: self.pane.composer.edit)
        self._news = QWidget(self)
        """Where notices stand while the conversations are not shown."""
        QVBoxLayout(self._news).setContentsMargins(16, 8, 16, 0)
        self._news.hide()
        whole = QWidget(self)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.model_bar)
        column.addWidget(self._line)
        column.addWidget(self._news)
        column.addWidget(self.places, 1)
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        self.setCentralWidget(whole)
        for first in (self.rail, self.conversations):
            first.lower()  # screen readers meet them as the eye does
        self.places.changed.connect(self._on_place)
        self.pane.notice.saying.connect(self._place_notice)
        self.rail.show_place("chats")
        self._set_least()
        actions.toggle_list.toggled.connect(self.conversations.setVisible)
        actions.full_screen.toggled.connect(self._set_full_screen)
        actions.write.triggered.connect(self._write)
        actions.quit.triggered.connect(self.close)
        self._list_room = ListRoom(self, actions.toggle_list, NARROW + self.rail.width())
        TextEdits(actions, self.pane.composer, self)
        FocusKeeper(self, self.places.home)
        ReadingOrder(self)
        self.pane.composer.focus()

    def begin_again(self) -> None:
        """Closes the window as a person does, so that all is kept, and starts the app again."""
        self.begins_again = True
        self.close()

    def end(self) -> None:
        """Closes the window where nobody can be asked any more."""
        self.may_close = lambda: True
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
        if not settings.is_first_run and not self.pane.composer.text():
            self.places.go(settings.place)

    def shape(self) -> dict[str, Any]:
        """What `restore` takes, as fields of the settings."""
        return {
            "window_geometry": text_of(self.saveGeometry()),
            "splitter": text_of(self.splitter.saveState()),
            "list_hidden": self._list_room.hidden,
        }

    def tab_sections(self) -> Sequence[QWidget]:
        return (self.rail, self.model_bar, self._news, self.places)

    def _write(self) -> None:
        self.places.go("chats")
        self.pane.composer.focus()

    def _on_place(self, place: Place) -> None:
        self.actions_.places[place].setChecked(True)
        self.rail.show_place(place)
        self._place_notice()
        self._set_least()

    def _place_notice(self) -> None:
        """News is seen wherever one is; what is of the message stays above it."""
        notice, room = self.pane.notice, self._news.layout()
        elsewhere = self.places.current != "chats" and not notice.of_message
        moved = notice.parentWidget() is self._news
        if moved and not elsewhere:
            self.pane.take_notice_back()
        elif elsewhere and not moved and room is not None:
            room.addWidget(notice)
        self._news.setVisible(elsewhere)

    def _set_least(self) -> None:
        """Lets the window be no smaller than what it shows, where the screen has that room."""
        if self.places.current == "chats":
            least = LEAST_CHAT + QSize(self.rail.width(), 0)
        else:
            above = self.menuBar().sizeHint().height() + self.model_bar.sizeHint().height() + 1
            least = QSize(self.places.least(), 0).expandedTo(LEAST_OTHER)
            least += QSize(self.rail.width(), above)
        self.setMinimumSize(least.boundedTo(room_of(self)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is typed while nothing takes text goes into the message field."""
        edit = self.pane.composer.edit
        if typed_text(event).strip() and not edit.hasFocus() and self.places.current == "chats":
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
        if not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:  # by the system's own button or keys
            self.actions_.full_screen.setChecked(self.isFullScreen())
