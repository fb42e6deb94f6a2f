"""Takes text files and long pastes into the composer, and shows them there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from llama32_desktop.conversations.model import TextAttachment
from llama32_desktop.conversations.texts import looks_like_text, read_text
from llama32_desktop.ui import dialogs
from llama32_desktop.ui.background import Background
from llama32_desktop.ui.chat.composer import Composer
from llama32_desktop.ui.chat_controller import ChatController
from llama32_desktop.ui.chat_state import Chat
from llama32_desktop.ui.notices import Notices

if TYPE_CHECKING:
    from llama32_desktop.ui.texts.viewer import TextViewer

MOST_TEXTS: Final = 20
_HEAD: Final = 4096
PICTURES: Final = (
    *(".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff", ".gif"),
    *(".heic", ".heif", ".avif", ".svg"),
)


class TextAdding(QObject):
    """Each conversation has its own files, as it has its own draft."""

    changed = Signal()
    """The shown conversation's files are others."""

    def __init__(
        self,
        composer: Composer,
        chats: ChatController,
        background: Background,
        notices: Notices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._composer = composer
        self._chats = chats
        self._background = background
        self._notices = notices
        composer.long_pasted.connect(self.add_paste)
        composer.texts.open_clicked.connect(self.open)
        composer.texts.remove_clicked.connect(self.remove)
        chats.view_changed.connect(self.show)

    def sort(self, files: Sequence[str], others: Callable[[tuple[str, ...]], None]) -> None:
        """Takes the text files among these; `others` gets the rest, to be looked at."""
        if all(_is_picture(Path(file)) for file in files):
            others(tuple(files))
            return

        def then(texts: set[str]) -> None:
            self.add_files([file for file in files if file in texts])
            rest = tuple(file for file in files if file not in texts)
            if rest:
                others(rest)

        self._background.run_task(
            lambda: {file for file in files if _may_be_text(Path(file))}, then
        )

    def add_files(self, files: Sequence[str]) -> None:
        """Reads text files; what cannot be read is refused with a sentence."""
        chat = self._chats.chat
        for file in files:
            self._background.run_task(
                lambda file=file: read_text(Path(file)),  # type: ignore[misc]
                lambda text: self._add(chat, text),
                lambda error: self._notices.show_text(str(error), "warning"),
            )

    def add_paste(self, text: str) -> None:
        """A paste that is too long to be read in the composer."""
        chat = self._chats.chat
        number = sum(t.name.startswith(self.tr("Pasted text")) for t in chat.texts) + 1
        name = self.tr("Pasted text") if number == 1 else self.tr("Pasted text {0}").format(number)
        self._add(chat, TextAttachment(name=name, text=text))

    def _add(self, chat: Chat, text: TextAttachment) -> None:
        if text in chat.texts:
            return
        if len(chat.texts) >= MOST_TEXTS:
            self._notices.show_text(
                self.tr(
                    "A message takes {0} files, so “{1}” was not added; send these first."
                ).format(MOST_TEXTS, text.name),
                "warning",
            )
            return
        chat.texts = (*chat.texts, text)
        self._changed(chat)

    def remove(self, index: int) -> None:
        """Takes a file out of the composer."""
        chat = self._chats.chat
        chat.texts = (*chat.texts[:index], *chat.texts[index + 1 :])
        self._changed(chat)

    def _changed(self, chat: Chat) -> None:
        if chat is self._chats.chat:
            self.show()
            self.changed.emit()

    def show(self) -> None:
        """Shows the files of the conversation that is shown."""
        self._composer.set_texts(self._chats.chat.texts)

    def open(self, text: TextAttachment) -> TextViewer:
        """Shows what a file says."""
        from llama32_desktop.ui.texts.viewer import TextViewer

        viewer = TextViewer(text, self._composer.window())
        dialogs.show(viewer)
        return viewer


def _is_picture(path: Path) -> bool:
    return path.suffix.lower() in PICTURES


def _may_be_text(path: Path) -> bool:
    """Looks at the name first and then at a few bytes; for the background."""
    if _is_picture(path):
        return False
    try:
        with path.open("rb") as file:
            return looks_like_text(file.read(_HEAD))
    except OSError:
        return False
