"""Shows what another process of the app, a command mostly, adds to the conversation on show."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from llama32_desktop.conversations import elsewhere
from llama32_desktop.conversations.elsewhere import Tip
from llama32_desktop.conversations.model import Message
from llama32_desktop.conversations.recovery import companion
from llama32_desktop.conversations.store import Store
from llama32_desktop.ui.conversation.controller import ChatController
from llama32_desktop.ui.conversation.notices import Notices
from llama32_desktop.ui.services.store import Storage
from llama32_desktop.ui.turn.state import Chat

GATHER_MS: Final = 150
"""Several writes are looked at once."""
LIFE_MS: Final = 2000
"""So often it is looked whether a command that answers still lives: a killed one writes nothing."""


class Elsewhere(QObject):
    """Watches the database's log, which the system tells of, and looks when it has grown.

    What follows what is shown is shown; where the conversation went another way, a button shows
    that. What was shown before, or is being written, is never touched.
    """

    def __init__(
        self,
        chats: ChatController,
        storage: Storage,
        notices: Notices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._chats = chats
        self._storage = storage
        self._notices = notices
        self._version: int | None = None  # in the store's thread only
        self._anybody = False
        """Whether another process was ever seen to write."""
        self._watcher = QFileSystemWatcher(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(GATHER_MS)
        self._timer.timeout.connect(self._look)
        self._life = QTimer(self)
        self._life.setSingleShot(True)
        self._life.setInterval(LIFE_MS)
        self._life.timeout.connect(self._look_again)
        self._watcher.fileChanged.connect(self._on_written)
        storage.opened.connect(self._watch)
        chats.current_changed.connect(self._look_again)
        chats.answered.connect(self._look_again)
        chats.problem.connect(lambda _: self._look(always=True))  # perhaps it is refused for that
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):  # where the system does not tell of each write
            app.applicationStateChanged.connect(self._on_state)

    def _watch(self) -> None:
        def work(store: Store) -> tuple[Path, bool]:
            self._version = elsewhere.version(store)
            log = companion(store.path, "-wal")
            return log, elsewhere.anybody_writes(store)

        def then(found: tuple[Path, bool]) -> None:
            log, written = found
            if written:  # a command answered before the window was opened
                self._anybody = True
                self._look(always=True)
            if known := self._watcher.files():
                self._watcher.removePaths(known)
            self._watcher.addPath(str(log))

        self._storage.run(work, then, lambda _: None)

    def _on_written(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._on_written()

    def _look_again(self) -> None:
        if self._anybody:
            self._look(always=True)

    def _look(self, *, always: bool = False) -> None:
        chat = self._chats.chat
        number = chat.id

        def work(store: Store) -> tuple[bool, Tip | None, bool]:
            version = elsewhere.version(store)
            written, self._version = version != self._version, version
            if number is None or not (written or always):
                return written, None, False
            tip = elsewhere.tip(store, number)
            answering = elsewhere.is_written(store, tip)
            if not answering and tip.last is not None and tip.last.state == "streaming":
                tip = elsewhere.tip(store, number)  # it was closed
            return written, tip, answering

        def then(found: tuple[bool, Tip | None, bool]) -> None:
            written, tip, answering = found
            if written:
                self._anybody = True
                self._chats.refresh_list()
            if chat is not self._chats.chat or self._chats.busy:
                return  # the end of the answer has it looked at again
            if tip is not None:
                self._show(chat, tip, answering)
            elif always:
                self._notices.show_elsewhere(False)

        self._storage.run(work, then, lambda _: None)  # it may be deleted by now

    def _show(self, chat: Chat, tip: Tip, answering: bool) -> None:
        shown = tuple(message.id for message in chat.branch)
        if tip.conversation != chat.conversation:
            self._chats.note_change(tip.conversation)
        if tip.ids == shown:
            if tip.last is not None and _grew(chat.branch[-1], tip.last):
                chat.put(tip.last)
                self._chats.set_branch(chat, chat.branch)
        elif tip.ids[: len(shown)] == shown:
            self._read(chat)
        else:
            self._notices.show_done(
                self.tr("This conversation has gone on another way, in a command."),
                self.tr("Show it"),
                lambda: self._read(chat),
            )
            return
        self._notices.show_elsewhere(answering)
        if answering:
            self._life.start()

    def _read(self, chat: Chat) -> None:
        number = chat.id
        assert number is not None

        def then(branch: list[Message]) -> None:
            if chat is self._chats.chat and not self._chats.busy:
                self._chats.set_branch(chat, branch)

        self._storage.run(lambda store: store.branch(number), then, lambda _: None)


def _grew(shown: Message, stored: Message) -> bool:
    return (shown.content, shown.state, shown.error) != (
        stored.content,
        stored.state,
        stored.error,
    )
