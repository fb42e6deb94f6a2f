"""Takes documents, folders and long pastes into the composer, and shows them there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from llama32_desktop.chat.attachments import MOST_TEXTS, attachment_of
from llama32_desktop.conversations.model import TextAttachment
from llama32_desktop.documents.model import Document
from llama32_desktop.documents.reading.folders import Walk, walk
from llama32_desktop.engine.pictures import PictureError, page_count
from llama32_desktop.guards.judgement import Judgement
from llama32_desktop.models.checkpoints import holds_model
from llama32_desktop.sentences import together
from llama32_desktop.ui.attachments import reading_remarks
from llama32_desktop.ui.chat.composer import Composer
from llama32_desktop.ui.conversation.controller import ChatController
from llama32_desktop.ui.conversation.guard_words import found_in
from llama32_desktop.ui.conversation.notices import Notices
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.numbers import number_text
from llama32_desktop.ui.kit.offers import Offer, parted
from llama32_desktop.ui.services.document_reader import DocumentWorker, IncomingDocument
from llama32_desktop.ui.services.settings import SettingsKeeper
from llama32_desktop.ui.services.window_place import WindowPlace
from llama32_desktop.ui.turn.state import Chat

if TYPE_CHECKING:
    from llama32_desktop.ui.conversation.text_viewer import TextViewer

MOST_PASTED: Final = 4_000_000
"""Characters; more than any model reads at once."""
PICTURES: Final = (
    *(".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif"),
    *(
        ".heic",
        ".heif",
        ".avif",
        ".jp2",
        ".j2k",
        ".jpx",
        ".svg",
        ".jfif",
        ".ico",
        ".ppm",
        ".pgm",
        ".pbm",
        ".xpm",
    ),
)


PAGED: Final = (".tif", ".tiff")
"""Pictures that may have several pages."""
Pictures = Callable[[tuple[str, ...], Chat], object]
"""Gets the files of pictures, and the conversation that they are for."""


class FileAttachments(QObject):
    """Each conversation has its own files, as it has its own draft.

    Args:
        sees: Whether the chosen model sees pictures: then a page goes to it as one.
    """

    changed = Signal()
    """The shown conversation's files are others, or one is being read."""
    page_drawn = Signal(object)
    """An `Offer`: the picture of a document's only page."""
    pages_offered = Signal(str, object)
    """A sentence, and the paths of documents whose pages can be asked one by one."""
    model_offered = Signal(str)
    """A folder that is no document: it holds a model's checkpoint, or an adapter."""

    def __init__(
        self,
        composer: Composer,
        chats: ChatController,
        background: Background,
        worker: DocumentWorker,
        notices: Notices,
        sees: Callable[[], bool],
        settings: SettingsKeeper,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sees = sees
        self._settings = settings
        self._composer = composer
        self._chats = chats
        self._background = background
        self._worker = worker
        self._notices = notices
        self._paths: list[tuple[Chat, TextAttachment, Path]] = []
        """Where what is prepared in a conversation was read. Paths are kept on no disk."""
        composer.long_pasted.connect(self.add_paste)
        composer.texts.open_clicked.connect(self.open)
        composer.texts.remove_clicked.connect(self.remove)
        composer.texts.cancel_clicked.connect(self.cancel)
        worker.progressed.connect(self._on_progress)
        chats.view_changed.connect(self.show)
        chats.held.unsent.connect(self._on_unsent)

    def sort(self, files: Sequence[str], others: Pictures) -> None:
        """Takes all but the pictures among these; `others` gets those, to be looked at."""
        chat = self._chats.chat
        pictures, remaining = parted(files, PICTURES)
        if pictures:
            others(pictures, chat)
        if rest := [Path(file) for file in remaining]:
            self._look_through(chat, rest, others)

    def _look_through(self, chat: Chat, paths: Sequence[Path], others: Pictures) -> None:
        """Finds the files among these and in these folders; a message waits for that already."""
        looking = IncomingDocument(paths[0])
        self._begin(chat, looking)

        def then(found: tuple[Walk, tuple[str, ...], list[Path]]) -> None:
            walked, single, models = found
            for folder in models:
                self.model_offered.emit(str(folder))
            if looking not in chat.documents:
                return  # nobody waits for them any more
            chat.documents = tuple(each for each in chat.documents if each is not looking)
            if single:
                others(single, chat)
            if walked.files or walked.left_out or not (single or models):
                self._add(chat, walked)
            self._changed(chat)
            self._chats.held.note_read(chat)

        self._background.run_task(
            lambda: _looked_through(paths),
            then,
            lambda error: self._on_failed(chat, looking, error),
        )

    def _add(self, chat: Chat, found: Walk) -> None:
        room = MOST_TEXTS - len(chat.texts) - len(chat.documents)
        if len(found.files) > room:
            sentence = self.tr(
                "These are {0} files and a message takes {1}, so none was added; add fewer, or "
                "summarise them or ask them under “Documents”."
            )
            self._refuse(chat, sentence.format(len(found.files), MOST_TEXTS))
            return
        for path in found.files:
            self._read(chat, path)
        if found.left_out:
            self._notices.show_text(self._chats.held.taken_back_with(chat, *found.left_out))
        elif not found.files:
            self._refuse(chat, self.tr("There are no files in this folder."))

    def _read(
        self,
        chat: Chat,
        path: Path,
        name: str = "",
        after: Callable[[], None] | None = None,
        *,
        as_text: bool = False,
    ) -> None:
        """Reads a file into a conversation.

        Args:
            as_text: Whether pages that are pictures are read by OCR, though the model sees.
        """
        seen = self._sees() and not as_text
        reading = IncomingDocument(path, name)
        self._begin(chat, reading)

        def take(document: Document) -> None:
            self._finish(chat, reading)
            text = attachment_of(document, reading.name)
            if self._keep(chat, text):
                text = next(one for one in chat.texts if one == text)  # an earlier draft's, maybe
                self._paths.append((chat, text, path))
                if after is not None:
                    after()
                if self._sees() and document.kind in ("pdf", "image"):
                    self._offer_pages(path, document)
            self._chats.held.note_read(chat)

        def then(document: Document) -> None:
            if reading not in chat.documents:
                return  # nobody waits for it any more
            if seen:
                self._show_model(chat, reading, document, take)
            else:
                take(document)

        self._worker.read(
            reading,
            then,
            lambda error: self._on_failed(chat, reading, error),
            recognise=not seen,
            identify=True,
        )

    def _show_model(
        self,
        chat: Chat,
        reading: IncomingDocument,
        document: Document,
        take: Callable[[Document], None],
    ) -> None:
        """The only page of a document goes to the model as a picture; a text layer goes with it.

        Args:
            reading: What is waited for until the picture is there.
            take: Takes in what was read as text.
        """
        scan = any(page.way == "picture" for page in document.pages)

        def is_free() -> bool:
            return chat is self._chats.chat and chat.picture is None and chat.reading is None

        def read_text() -> None:
            if scan:
                self._read(chat, reading.path, reading.name, as_text=True)
                self._finish(chat, reading)
            else:
                take(document)

        if document.kind not in ("pdf", "image") or len(document.pages) != 1 or not is_free():
            read_text()
            return

        def drawn(data: bytes) -> None:
            if reading not in chat.documents:
                return
            if not is_free():  # another file's page may have come before
                read_text()
                return
            self.page_drawn.emit(Offer(data=data, name=Path(document.name).stem))
            if chat.reading is not None:  # else it was refused, and why is said
                text = (
                    self.tr("“{0}” goes to the model as a picture of the page.")
                    if scan
                    else self.tr(
                        "“{0}” goes to the model as a picture of the page, and as its text."
                    )
                )
                self._notices.show_text(text.format(document.name))
            if scan:
                self._finish(chat, reading)
            else:
                take(document)

        def failed(_: Exception) -> None:
            if reading in chat.documents:
                read_text()

        self._worker.draw(reading.path, 1, drawn, failed)

    def _offer_pages(self, path: Path, document: Document) -> None:
        marked = document.unread or any(page.marks for page in document.pages)
        if len(document.pages) > 1 and not marked:  # else there is more to be said
            self.pages_offered.emit(
                self.tr(
                    "“{0}” goes to the model as text: it sees one picture a message. Its pages can "
                    "be asked one by one."
                ).format(document.name),
                (str(path),),
            )

    def read_picture(self, path: Path, name: str, after: Callable[[], None]) -> None:
        """Takes in the text of a picture; `after` is called when it is there."""
        self._read(self._chats.chat, path, name, after, as_text=True)

    def _begin(self, chat: Chat, reading: IncomingDocument) -> None:
        """It is waited for from now on."""
        chat.documents = (*chat.documents, reading)
        self._changed(chat)

    def _on_failed(self, chat: Chat, reading: IncomingDocument, error: Exception) -> None:
        if reading in chat.documents:
            self._refuse(chat, str(error))
            self._finish(chat, reading)

    def _finish(self, chat: Chat, reading: IncomingDocument) -> None:
        """It is not waited for any more."""
        chat.documents = tuple(r for r in chat.documents if r is not reading)
        self._changed(chat)

    def _refuse(self, chat: Chat, sentence: str) -> None:
        """Says why a file does not go with the message, which is not sent without it."""
        self._notices.show_text(self._chats.held.taken_back_with(chat, sentence), "warning")

    def _on_unsent(self) -> None:
        self._notices.show_text(
            self.tr("Your message was not sent: a picture needs a question; write one."), "warning"
        )

    def _keep(self, chat: Chat, text: TextAttachment) -> bool:
        """Whether there is anything to keep."""
        if not text.text.strip():
            unread = together(text.source.unread) if text.source else ""
            self._refuse(
                chat,
                unread
                or self.tr("“{0}” has no text in it, so it was not added.").format(text.name),
            )
            return False
        if text in chat.texts:
            return True
        chat.texts = (*chat.texts, text)
        self._changed(chat)
        if text.source is not None:
            said = [*text.source.unread]
            if warning := reading_remarks.warning(text.source):
                said.insert(0, f"“{text.name}”: {warning}")
            if said:  # which is looked at before the message goes
                sentence = self._chats.held.taken_back_with(chat, *said[:3])
                self._notices.show_done(sentence, self.tr("Look at it"), lambda: self.open(text))
        return True

    def add_paste(self, text: str) -> None:
        """A paste that is too long to be read in the composer."""
        if len(text) > MOST_PASTED:
            self._notices.show_text(
                self.tr(
                    "The pasted text has more than {0} characters, which no model reads at once, "
                    "so it was not added; paste a part of it."
                ).format(number_text(MOST_PASTED)),
                "warning",
            )
            return
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
        self._chats.held.take_back(chat)
        chat.texts = (*chat.texts[:index], *chat.texts[index + 1 :])
        self._changed(chat)

    def cancel(self, reading: IncomingDocument) -> None:
        """Gives up reading a file."""
        reading.cancel()
        self._chats.held.take_back(self._chats.chat)
        self._finish(self._chats.chat, reading)

    def path_of(self, text: TextAttachment) -> Path | None:
        """The file that a text was read from; `None` where the app has begun anew since."""
        return next((path for _, known, path in self._paths if known is text), None)

    def _on_progress(self, reading: IncomingDocument) -> None:
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
        self._paths = [one for one in self._paths if any(one[1] is t for t in one[0].texts)]

    def open(self, text: TextAttachment) -> TextViewer:
        """Shows what a file says."""
        from llama32_desktop.ui.conversation.text_viewer import TextViewer

        viewer = TextViewer(text, self._composer.window(), self._found_in(text))
        WindowPlace(viewer, "text", self._settings)
        dialogs.show(viewer)
        return viewer

    def _found_in(self, text: TextAttachment) -> tuple[Judgement, ...]:
        """What a guard found in a file of the conversation, sent or held back."""
        chat = self._chats.chat
        held = chat.withheld
        judged = [(message.texts, message.guard) for message in chat.branch if message.guard]
        if held is not None:
            judged.append((tuple(held.turn.texts), held.findings))
        found = (found_in(text, texts, findings) for texts, findings in judged)
        return tuple(dict.fromkeys(each for findings in found for each in findings))


def _looked_through(paths: Sequence[Path]) -> tuple[Walk, tuple[str, ...], list[Path]]:
    """The files among these and in these folders, and apart from them pictures of one page and
    folders of models."""
    single = [path for path in paths if path.suffix.lower() in PAGED and _has_one_page(path)]
    models = [path for path in paths if holds_model(path)]
    apart = {*single, *models}
    return walk(path for path in paths if path not in apart), tuple(map(str, single)), models


def _has_one_page(path: Path) -> bool:
    try:
        return page_count(path) == 1
    except PictureError:  # refused as what it is: a picture
        return True
