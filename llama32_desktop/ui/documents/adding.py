"""Takes documents, folders and long pastes into the composer, and shows them there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from llama32_desktop.conversations.model import TextAttachment
from llama32_desktop.documents.model import Document
from llama32_desktop.documents.reading.folders import Walk, walk
from llama32_desktop.ui import dialogs
from llama32_desktop.ui.background import Background
from llama32_desktop.ui.chat.composer import Composer
from llama32_desktop.ui.chat_controller import ChatController
from llama32_desktop.ui.chat_state import Chat
from llama32_desktop.ui.documents import telling
from llama32_desktop.ui.documents.worker import DocumentWorker, Reading
from llama32_desktop.ui.notices import Notices

if TYPE_CHECKING:
    from llama32_desktop.ui.documents.viewer import TextViewer

MOST_TEXTS: Final = 20
PICTURES: Final = (
    *(".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff", ".gif"),
    *(".heic", ".heif", ".avif", ".svg", ".jfif", ".ico", ".ppm", ".pgm", ".pbm", ".xpm"),
)


class DocumentAdding(QObject):
    """Each conversation has its own files, as it has its own draft."""

    changed = Signal()
    """The shown conversation's files are others, or one is being read."""

    def __init__(
        self,
        composer: Composer,
        chats: ChatController,
        background: Background,
        worker: DocumentWorker,
        notices: Notices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._composer = composer
        self._chats = chats
        self._background = background
        self._worker = worker
        self._notices = notices
        composer.long_pasted.connect(self.add_paste)
        composer.texts.open_clicked.connect(self.open)
        composer.texts.remove_clicked.connect(self.remove)
        composer.texts.cancel_clicked.connect(self.cancel)
        worker.progressed.connect(self._on_progress)
        chats.view_changed.connect(self.show)

    def sort(self, files: Sequence[str], others: Callable[[tuple[str, ...]], None]) -> None:
        """Takes all but the pictures among these; `others` gets those, to be looked at."""
        pictures = tuple(file for file in files if Path(file).suffix.lower() in PICTURES)
        if pictures:
            others(pictures)
        rest = [Path(file) for file in files if file not in pictures]
        if rest:
            chat = self._chats.chat
            self._background.run_task(lambda: walk(rest), lambda found: self._add(chat, found))

    def _add(self, chat: Chat, found: Walk) -> None:
        room = MOST_TEXTS - len(chat.texts) - len(chat.documents)
        if len(found.files) > room:
            self._notices.show_text(
                self.tr(
                    "These are {0} files and a message takes {1}, so none was added; add fewer, or "
                    "summarise them or ask them under “Documents”."
                ).format(len(found.files), MOST_TEXTS),
                "warning",
            )
            return
        for path in found.files:
            self._read(chat, path)
        if found.left_out:
            self._notices.show_text(" ".join(found.left_out))
        elif not found.files:
            self._notices.show_text(self.tr("There are no files in this folder."), "warning")

    def _read(
        self, chat: Chat, path: Path, name: str = "", after: Callable[[], None] | None = None
    ) -> None:
        reading = Reading(path, name)
        chat.documents = (*chat.documents, reading)
        self._changed(chat)

        def then(document: Document) -> None:
            if not self._finish(chat, reading):
                return
            kept = self._keep(chat, telling.attachment_of(document, reading.name))
            if kept and after is not None:
                after()

        def failed(error: Exception) -> None:
            if self._finish(chat, reading):
                self._notices.show_text(str(error), "warning")

        self._worker.read(reading, then, failed)

    def read_picture(self, path: Path, name: str, after: Callable[[], None]) -> None:
        """Takes in the text of a picture; `after` is called when it is there."""
        self._read(self._chats.chat, path, name, after)

    def _finish(self, chat: Chat, reading: Reading) -> bool:
        """Whether it was still waited for."""
        waited = reading in chat.documents
        chat.documents = tuple(r for r in chat.documents if r is not reading)
        self._changed(chat)
        return waited

    def _keep(self, chat: Chat, text: TextAttachment) -> bool:
        """Whether there is anything to keep."""
        if not text.text.strip():
            unread = " ".join(text.source.unread) if text.source else ""
            self._notices.show_text(
                unread
                or self.tr("“{0}” has no text in it, so it was not added.").format(text.name),
                "warning",
            )
            return False
        if text in chat.texts:
            return True
        chat.texts = (*chat.texts, text)
        self._changed(chat)
        if text.source is not None:
            said = [*text.source.unread]
            if warning := telling.warning(text.source):
                said.insert(0, f"“{text.name}”: {warning}")
            if said:
                self._notices.show_done(
                    " ".join(said[:3]), self.tr("Look at it"), lambda: self.open(text)
                )
        return True

    def add_paste(self, text: str) -> None:
        """A paste that is too long to be read in the composer."""
        chat = self._chats.chat
        count = sum(t.name.startswith(self.tr("Pasted text")) for t in chat.texts) + 1
        name = self.tr("Pasted text") if count == 1 else self.tr("Pasted text {0}").format(count)
        self.add_text(name, text)

    def add_text(self, name: str, text: str) -> None:
        """A text that comes from no file."""
        chat = self._chats.chat
        if len(chat.texts) >= MOST_TEXTS:
            self._notices.show_text(
                self.tr(
                    "A message takes {0} files, so “{1}” was not added; send these first."
                ).format(MOST_TEXTS, name),
                "warning",
            )
            return
        self._keep(chat, TextAttachment(name=name, text=text))

    def remove(self, index: int) -> None:
        """Takes a file out of the composer."""
        chat = self._chats.chat
        chat.texts = (*chat.texts[:index], *chat.texts[index + 1 :])
        self._changed(chat)

    def cancel(self, reading: Reading) -> None:
        """Gives up reading a file."""
        reading.cancel()
        self._finish(self._chats.chat, reading)

    def _on_progress(self, reading: Reading) -> None:
        if reading in self._chats.chat.documents:
            self._composer.texts.show_progress(reading)

    def _changed(self, chat: Chat) -> None:
        if chat is self._chats.chat:
            self.show()
            self.changed.emit()

    def show(self) -> None:
        """Shows the files of the conversation that is shown."""
        chat = self._chats.chat
        self._composer.set_texts(chat.texts, chat.documents)

    def open(self, text: TextAttachment) -> TextViewer:
        """Shows what a file says."""
        from llama32_desktop.ui.documents.viewer import TextViewer

        viewer = TextViewer(text, self._composer.window())
        dialogs.show(viewer)
        return viewer
