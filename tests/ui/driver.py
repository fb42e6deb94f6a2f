"""Uses the window as a person does, and looks at what it shows."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QModelIndex, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from llama32_desktop import paths
from llama32_desktop.chat.answers import RunningAnswer
from llama32_desktop.conversations.model import Message
from llama32_desktop.engine.protocol import Device
from llama32_desktop.ui.sidebar.model import ID
from llama32_desktop.ui.window.main_window import MainWindow
from llama32_desktop.ui.window.wiring import Desktop

if TYPE_CHECKING:
    from llama32_desktop.ui.documents.place import DocumentsPlace
    from llama32_desktop.ui.models_window.place import ModelsPlace

# Long enough for a model beside another one on two slow cores.
PATIENCE_MS = 240_000
NEVER_MS = 10_000_000


class Driver:
    def __init__(self, qtbot: QtBot, *, tune_after_ms: int = NEVER_MS) -> None:
        self.qtbot = qtbot
        self._closed = False
        self.window = MainWindow()
        self.pane = self.window.pane
        try:
            with qtbot.waitSignal(self.window.painted):
                self.window.show()
            self.app = Desktop(self.window, tune_after_ms=tune_after_ms)
            self.app.begin()
        except BaseException:
            self.close()  # nobody else knows of it yet
            raise

    def close(self) -> None:
        if not self._closed:
            self._closed = True
            self.window.end()
            self.window.deleteLater()

    def put_in(self, *devices: Device) -> None:
        """Has verdicts be those of a machine with these devices."""
        machine = self.app.machine
        machine._asked = None  # the engine's answer, which may come yet, counts no more
        machine._patience.stop()
        machine._devices = devices
        machine._describe()

    # Waiting

    def until(self, condition: Callable[[], Any]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()))

    def wait_ready(self) -> None:
        self.until(lambda: self.app.models.state.phase == "ready")
        self.until(self.app.is_idle)

    @contextmanager
    def loading_again(self) -> Iterator[None]:
        """What is done meanwhile has the model loaded once more, which may be over at once."""
        before = self.app.models.loaded
        yield
        self.until(lambda: self.app.models.loaded is not before)
        self.wait_ready()

    def wait_answered(self) -> None:
        """Until nothing is under way and all is on the disk."""
        self.until(self.app.is_idle)

    # Doing

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(self.pane.composer.edit, text)

    def send(self, text: str) -> None:
        self.type(text)
        self.qtbot.keyClick(self.pane.composer.edit, Qt.Key.Key_Return)

    def ask(self, text: str) -> Message:
        """Send a message and wait for its whole answer."""
        before = len(self.branch)
        self.send(text)
        self.until(lambda: len(self.branch) >= before + 2)
        self.wait_answered()
        return self.branch[-1]

    def wait_for_text(self, characters: int = 10) -> RunningAnswer:
        """Until the answer that is being written has some text."""
        self.until(lambda: self.running and len(self.running.text) >= characters)
        assert self.running is not None
        return self.running

    def click(self, button: Any) -> None:
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def click_notice(self, label: str) -> None:
        self.click(self.notice_buttons[label])

    def drag_in(self, mime: QMimeData, over: QWidget | None = None) -> bool:
        """Drag something over a part of the window, as the system says it; whether it is taken."""
        event = QDragEnterEvent(
            self._spot(over).toPoint(),
            Qt.DropAction.CopyAction | Qt.DropAction.MoveAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(self.window.windowHandle(), event)
        return event.isAccepted()

    def drag_out(self) -> None:
        QApplication.sendEvent(self.window.windowHandle(), QDragLeaveEvent())

    def drop(self, mime: QMimeData, over: QWidget | None = None) -> bool:
        """Drag something over a part of the window and let it go there; whether it was taken."""
        if not self.drag_in(mime, over):
            return False
        event = QDropEvent(
            self._spot(over),
            Qt.DropAction.CopyAction | Qt.DropAction.MoveAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(self.window.windowHandle(), event)
        return event.isAccepted()

    def drop_files(self, *files: Path, over: QWidget | None = None) -> bool:
        """Drag files from a file manager onto the window."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        return self.drop(mime, over)

    def attach(self, file: Path) -> None:
        """Drop a picture and wait until it stands in the composer."""
        assert self.drop_files(file)
        self.until(lambda: self.app.chats.chat.picture)

    def _spot(self, over: QWidget | None) -> QPointF:
        widget = over or self.pane.transcript
        return QPointF(widget.mapTo(self.window, widget.rect().center()))

    def open_documents(self, page: str) -> DocumentsPlace:
        """Shows Documents at a page; the first time it comes a moment later."""
        self.app.documents.show(page)
        return self.documents()

    # Looking

    def documents(self) -> DocumentsPlace:
        """Documents, once it is there and shows what was last wished for."""
        self.until(lambda: self.app.documents.place and not self.app.documents._wishes)
        assert self.app.documents.place is not None
        return self.app.documents.place

    def models_place(self) -> ModelsPlace:
        """Shows Models; the first time it comes a moment later."""
        self.app.models_window.open()
        self.until(lambda: self.app.models_window.place and not self.app.models_window._wishes)
        assert self.app.models_window.place is not None
        return self.app.models_window.place

    @property
    def branch(self) -> list[Message]:
        return self.app.chats.chat.branch

    @property
    def running(self) -> RunningAnswer | None:
        return self.app.turns.answer_in(self.app.chats.chat.id)

    @property
    def notice(self) -> str:
        return self.pane.notice.text()

    @property
    def notice_buttons(self) -> dict[str, QPushButton]:
        return {button.text(): button for button in self.pane.notice.buttons()}

    def shown(self, message: Message) -> str:
        return self.pane.transcript.message_text(message.id)

    @property
    def titles(self) -> list[str]:
        model = self.window.conversations.model
        rows = [model.index(row) for row in range(model.rowCount())]
        return [index.data() for index in rows if index.data(ID) is not None]

    @property
    def headers(self) -> list[str]:
        model = self.window.conversations.model
        rows = [model.index(row) for row in range(model.rowCount())]
        return [index.data() for index in rows if index.data(ID) is None]

    def index_of(self, title: str) -> QModelIndex:
        """The row of the list with this text."""
        model = self.window.conversations.model
        rows = [model.index(row) for row in range(model.rowCount())]
        return next(index for index in rows if index.data() == title)


def stored(query: str, *values: object) -> list[Any]:
    """What is on the disk, read past the app."""
    with sqlite3.connect(f"{paths.database_file().as_uri()}?mode=ro", uri=True) as connection:
        return connection.execute(query, values).fetchall()
