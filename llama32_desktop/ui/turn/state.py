"""What the window knows of one conversation."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from llama32_desktop.chat.state import ChatState, Turn
from llama32_desktop.conversations.model import Attachment, Draft, Message, TextAttachment

if TYPE_CHECKING:
    from llama32_desktop.ui.services.document_reader import IncomingDocument


@dataclass(slots=True)
class PendingTurn(Turn):
    """A turn, and where its text stands until it is stored.

    Attributes:
        from_composer: It stands in the composer.
        replaces: The message that was edited; its text box has the text.
    """

    from_composer: bool = False
    replaces: int | None = None


@dataclass(frozen=True, slots=True, eq=False)
class IncomingPicture:
    """A picture that is being taken in; each is another, whatever its name."""

    name: str


@dataclass(slots=True)
class Chat(ChatState):
    """One conversation, and what is prepared in it."""

    draft: str = ""
    picture: Attachment | None = None
    """What goes with the next message."""
    texts: tuple[TextAttachment, ...] = ()
    """Files and long pastes that go with the next message."""
    documents: tuple[IncomingDocument, ...] = ()
    """Files that are to go with the next message, once they are read."""
    reading: IncomingPicture | None = None
    """A picture that is to go with the next message, once it is taken in."""
    held: str | None = None
    """The text of a message that is sent once what goes with it is read."""
    comparing: bool = False
    """Whether several models answer a message of it, one after the other."""

    @property
    def waiting(self) -> bool:
        """Whether a message is on its way to the model, or is sent by itself when it can be."""
        held = self.held is not None
        return held or self.pending is not None or self.summarising or self.comparing

    @property
    def unread(self) -> tuple[str, ...]:
        """Names of what is still being read for the next message."""
        picture = (self.reading.name,) if self.reading is not None else ()
        return (*(document.name for document in self.documents), *picture)

    @property
    def has_draft(self) -> bool:
        """Whether something was prepared that is not sent yet."""
        return bool(
            self.draft.strip() or self.picture or self.reading or self.texts or self.documents
        )

    def has_choices(self, usual_prompt: str) -> bool:
        """Whether something was chosen for it that a new conversation does not begin with."""
        return self.sampling is not None or bool(self.own) or self.prompt != usual_prompt

    @property
    def prepared(self) -> Draft:
        """What was prepared, as it is kept on the disk."""
        return Draft(
            content=self.draft if self.draft.strip() else "",
            attachments=(self.picture,) if self.picture else (),
            texts=self.texts,
        )

    def named(self, sentence: str) -> str:
        """A sentence about it, where another conversation is shown."""
        title = self.conversation.title if self.conversation is not None else ""
        return f"“{title}”: {sentence}" if title else sentence

    def message(self, message_id: int) -> Message | None:
        """A message of the shown branch; `None` where it is not in sight."""
        return next((m for m in self.branch if m.id == message_id), None)

    @property
    def last_question(self) -> Message | None:
        """The last message of the user that is in sight."""
        return next((m for m in reversed(self.branch) if m.role == "user"), None)

    def path_before(self, message_id: int) -> list[Message]:
        """What a message follows; nothing where it is not in sight."""
        ids = [message.id for message in self.branch]
        return self.branch[: ids.index(message_id)] if message_id in ids else []

    def turn_with(self, text: str) -> PendingTurn:
        """What is prepared, with this text, as a message on its way."""
        return PendingTurn(
            text,
            list(self.branch),
            from_composer=True,
            attachments=(self.picture,) if self.picture else (),
            texts=self.texts,
        )

    def prepares(self, turn: PendingTurn, text: str) -> bool:
        """Whether what is prepared, with this text, is the message of this turn."""
        now = self.turn_with(text.strip())
        return not self.unread and (now.text, now.path, now.attachments, now.texts) == (
            turn.text,
            turn.path,
            turn.attachments,
            turn.texts,
        )

    def take(self, draft: Draft) -> None:
        """Puts back what was prepared."""
        self.draft, self.texts = draft.content, draft.texts
        self.picture = next(iter(draft.attachments), None)


def unbegun(chats: Iterable[Chat]) -> Draft:
    """What is prepared in one of these that has no conversation yet.

    A message that waits is not stored, so it is kept too where nothing else is prepared.
    """
    new = [chat for chat in chats if chat.conversation is None and chat.has_draft]
    chat = min(new, key=lambda each: each.waiting, default=None)
    return chat.prepared if chat is not None else Draft()
