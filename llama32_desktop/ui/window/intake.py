"""What is dropped, pasted or chosen for the next message: texts are read, pictures looked at."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from llama32_desktop.ui.attachments.file_actions import ASK, COLLECTION, SUMMARY, FileAction
from llama32_desktop.ui.conversation.controller import ChatController
from llama32_desktop.ui.conversation.drop_target import DropTarget
from llama32_desktop.ui.conversation.file_attachments import FileAttachments
from llama32_desktop.ui.conversation.notices import Notices
from llama32_desktop.ui.conversation.picture_attachment import PictureAttachment
from llama32_desktop.ui.conversation.pictures import PictureController
from llama32_desktop.ui.documents.controller import DocumentsController
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.offers import Offer
from llama32_desktop.ui.turn.vision import Sight
from llama32_desktop.ui.window.main_window import MainWindow


class Intake(QObject):
    """Sorts what comes, and offers another way where a message takes only a part of it."""

    def __init__(
        self,
        window: MainWindow,
        chats: ChatController,
        sight: Sight,
        texts: FileAttachments,
        attachment: PictureAttachment,
        documents: DocumentsController,
        pictures: PictureController,
        notices: Notices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._chats = chats
        self._sight = sight
        self._texts = texts
        self._attachment = attachment
        self._documents = documents
        self._pictures = pictures
        self._notices = notices
        composer, transcript = window.pane.composer, window.pane.transcript
        composer.picture_pasted.connect(self._take)
        composer.picture_wanted.connect(self.choose)
        composer.file_actions.wanted.connect(self._do)
        composer.strip.remove_clicked.connect(attachment.remove)
        composer.strip.open_clicked.connect(self._open_picture)
        transcript.message_actions.open_text.connect(texts.open)
        texts.page_drawn.connect(attachment.take)
        texts.pages_offered.connect(self._offer_pages)
        attachment.several.connect(self._offer_pages)
        notices.text_wanted.connect(self._read_picture)
        documents.ask_wanted.connect(self._ask_about)
        pictures.problem.connect(notices.show_error)

    def watch(self, target: DropTarget) -> None:
        """Takes what is dropped there."""
        target.offered.connect(self._take)

    def files(self, files: tuple[str, ...]) -> None:
        """Takes documents, pictures and folders for the shown conversation."""
        self._window.places.go("chats")
        self._texts.sort(files, lambda some, chat: self._attachment.take(Offer(files=some), chat))

    def choose(self) -> None:
        """Has the person choose files."""
        dialogs.ask_files(self.files, self._window)

    def _take(self, offer: Offer) -> None:
        if offer.files:
            self.files(offer.files)
        else:
            self._window.places.go("chats")
            self._attachment.take(offer)

    def _do(self, wish: FileAction) -> None:
        """What a button below the files does with them."""
        if wish.action == ASK:
            self._window.pane.composer.suggest(self.tr("What are the most important points?"))
            return
        paths = [self._texts.path_of(text) for text in wish.texts]
        files = tuple(str(path) for path in paths if path is not None)
        if len(files) < len(wish.texts):
            self._notices.show_text(
                self.tr(
                    "Where these files lie is not known any more since the app was started anew; "
                    "add them again."
                ),
                "warning",
            )
            return
        if wish.action == SUMMARY:
            self._documents.show("summary", lambda shown: shown.summary.add(files))
        elif wish.action == COLLECTION:
            self._documents.show("ask", lambda shown: shown.ask.choose(files))
        else:
            self._documents.show("extract", lambda shown: shown.extract.add(files, wish.form))

    def _offer_pages(self, sentence: str, files: tuple[str, ...]) -> None:
        """A message takes one picture; several are asked one by one elsewhere."""
        self._notices.show_done(
            sentence,
            self.tr("Ask each of them"),
            lambda: self._documents.show("pages", lambda shown: shown.pages.add(files)),
        )

    def _ask_about(self, name: str, text: str) -> None:
        """A summary goes into the composer, to be asked about."""
        self._texts.add_text(name, text)
        self._window.places.go("chats")
        self._window.pane.composer.focus()

    def _read_picture(self) -> None:
        """The model does not see the picture, but it can read what is written in it."""
        picture = self._chats.chat.picture
        if picture is not None:
            path = Path(self._sight.path(picture))
            self._texts.read_picture(path, picture.name, self._attachment.remove)

    def _open_picture(self) -> None:
        item = self._attachment.item
        if item is not None:
            self._pictures.open(item)
