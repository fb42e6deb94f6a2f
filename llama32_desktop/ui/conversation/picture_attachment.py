"""The picture that goes with the next message: taken in, shown in the composer, removed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from llama32_desktop.conversations.model import Attachment
from llama32_desktop.ui.attachments.items import PictureItem
from llama32_desktop.ui.attachments.strip import PictureStrip
from llama32_desktop.ui.attachments.thumbnails import Thumbnails
from llama32_desktop.ui.conversation.controller import ChatController
from llama32_desktop.ui.conversation.message_items import picture_item
from llama32_desktop.ui.conversation.notices import Notices
from llama32_desktop.ui.kit.offers import Offer
from llama32_desktop.ui.services.store import Storage
from llama32_desktop.ui.turn.state import Chat, IncomingPicture
from llama32_desktop.ui.turn.vision import Sight


class PictureAttachment(QObject):
    """Each conversation has its own picture, as it has its own draft."""

    changed = Signal()
    """The shown conversation's picture is another, or one is being read."""
    several = Signal(str, object)
    """A sentence, and the paths of pictures of which one message takes only the first."""

    def __init__(
        self,
        strip: PictureStrip,
        chats: ChatController,
        storage: Storage,
        sight: Sight,
        thumbnails: Thumbnails,
        notices: Notices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._strip = strip
        self._chats = chats
        self._storage = storage
        self._sight = sight
        self._thumbnails = thumbnails
        self._notices = notices
        self._warned: object = None
        strip.set_thumbnails(thumbnails)

    @property
    def item(self) -> PictureItem | None:
        """The picture in the composer."""
        picture = self._chats.chat.picture
        return picture_item(picture, self._sight.path(picture)) if picture else None

    def take(self, offer: Offer, chat: Chat | None = None) -> None:
        """Takes a picture in; what cannot be sent is refused with a sentence.

        Args:
            chat: The conversation that it is for; the shown one where none is named.
        """
        chat = self._chats.chat if chat is None else chat
        pictures = self._storage.pictures
        if chat.picture is not None or chat.reading is not None:
            self._refuse(
                chat,
                self.tr(
                    "Only one picture can be sent with a message, so the first one was kept; "
                    "remove it to add another."
                ),
            )
            return
        if offer.web:
            self._refuse(
                chat,
                self.tr(
                    "Nothing is downloaded from the web, so the picture was not added; copy the "
                    "picture itself in the browser, or save it and drop the file."
                ),
            )
            return
        if pictures is None:
            self._refuse(
                chat,
                self.tr("The conversations are not open, so no picture can be kept with them."),
            )
            return
        said = ""
        if len(offer.files) > 1:
            sentence = self.tr(
                "Only one picture can be sent with a message, so only “{0}” was added."
            )
            said = sentence.format(Path(offer.files[0]).name)
            said = self._chats.held.taken_back_with(chat, said)
        unnamed = offer.name or self.tr("Picture")
        name = Path(offer.files[0]).name if offer.files else unnamed
        reading = chat.reading = IncomingPicture(name)
        self._changed(chat)

        def work(_: object) -> Attachment:
            from llama32_desktop.ui.conversation.picture_intake import take_in

            return take_in(offer, pictures, unnamed)

        def taken(attachment: Attachment) -> None:
            wanted = chat.reading is reading
            self._on_taken(chat, reading, attachment)
            # Behind what is said of a model that does not see it, which would take its place.
            if said and wanted and chat is self._chats.chat:
                self.several.emit(said, offer.files)

        self._storage.run(
            work,
            taken,
            lambda error: self._on_failed(chat, reading, error),
        )

    def remove(self) -> None:
        """Take the picture out of the composer."""
        chat = self._chats.chat
        self._chats.held.take_back(chat)
        chat.picture = chat.reading = None
        self._changed(chat)

    def _on_taken(self, chat: Chat, reading: IncomingPicture, attachment: Attachment) -> None:
        if chat.reading is reading:  # else it was removed since
            chat.reading, chat.picture = None, attachment
            self._thumbnails.forget(self._sight.path(attachment))
            self._changed(chat)
            self._chats.held.note_read(chat)

    def _on_failed(self, chat: Chat, reading: IncomingPicture, error: Exception) -> None:
        if chat.reading is not reading:
            return
        chat.reading = None
        sentence = str(error)
        if isinstance(error, OSError):
            text = self.tr("“{0}” could not be kept ({1}), so it was not added; free some space.")
            sentence = text.format(reading.name, (error.strerror or sentence).lower())
        self._changed(chat)
        self._refuse(chat, sentence)

    def _refuse(self, chat: Chat, sentence: str) -> None:
        """Says why a picture does not go with the message, which is not sent without it."""
        self._notices.show_text(self._chats.held.taken_back_with(chat, sentence), "warning")

    def _changed(self, chat: Chat) -> None:
        if chat is self._chats.chat:
            self.show()
            self.changed.emit()

    # What is shown

    def show(self) -> None:
        """Shows the picture of the conversation that is shown, and whether the model sees it."""
        chat = self._chats.chat
        if chat.reading is not None:
            self._strip.show_reading(chat.reading.name)
        elif chat.picture is not None:
            item = picture_item(chat.picture, self._sight.path(chat.picture))
            self._strip.show_picture(item, self._details(chat.picture))
        else:
            self._strip.clear()
        if chat.picture is None or self._sight.sees:
            self._warned = None
            self._notices.hide_blind()
        elif self._warned != (chat.picture, self._sight.model_name):
            self.warn(chat)

    def warn(self, chat: Chat) -> None:
        """Says that the model reads text only and which ones see, if this chat is shown."""
        if chat is not self._chats.chat:
            return
        self._warned = (chat.picture, self._sight.model_name)
        self._notices.show_blind(self._sight.vision_models(), to_send=chat.picture is not None)

    def remind(self) -> None:
        """Says once more what can be done with a picture that the model does not see."""
        if self._chats.chat.picture is not None and not self._sight.sees:
            self.warn(self._chats.chat)

    def _details(self, picture: Attachment) -> str:
        size = self.tr("{0} × {1}").format(picture.width, picture.height)
        tiles = self._sight.tiles(picture)
        if tiles is None:
            return size
        one, more = self.tr("{0} · 1 tile"), self.tr("{0} · {1} tiles")
        return (one if tiles == 1 else more).format(size, tiles)
