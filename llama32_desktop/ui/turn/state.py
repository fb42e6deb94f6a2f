"""What the window knows of one conversation."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from llama32_desktop.chat.prompt import Cut, Entry, Fit
from llama32_desktop.conversations.model import (
    Attachment,
    Conversation,
    Draft,
    Message,
    TextAttachment,
)
from llama32_desktop.engine.protocol import Counted, Sampling
from llama32_desktop.ui.services.engine import Reply

if TYPE_CHECKING:
    from llama32_desktop.ui.services.document_reader import Reading as DocumentReading


@dataclass(slots=True)
class Pending:
    """A message on its way: being counted, or being stored.

    Attributes:
        text: The user's new message; `None` asks for another answer to the path's last one, or
            to go on with it where it is an answer that was cut.
        path: The messages that it follows.
        from_composer: Whether the text stands in the composer until it is sent.
        attachments: The pictures that go with the text.
        texts: The files and long pastes that go with it.
        replaces: The message that was edited; its text box has the text until it is sent.
        only_new: The user chose to drop every earlier turn.
        entries: The prompt, as it is counted and then sent.
        tokens: What it was counted to.
    """

    text: str | None
    path: list[Message]
    from_composer: bool = False
    attachments: tuple[Attachment, ...] = ()
    texts: tuple[TextAttachment, ...] = ()
    replaces: int | None = None
    only_new: bool = False
    entries: list[Entry] = field(default_factory=list)
    count: Reply | None = None
    tokens: int = 0
    cancelled: bool = False
    entries_stored: bool = False
    """It fits and is on its way to the disk: from here on stopping stops the answer."""

    @property
    def begun(self) -> Message | None:
        """The answer that the model is to go on with."""
        last = self.path[-1] if self.path else None
        return last if self.text is None and last and last.is_answer else None

    @property
    def question_attachments(self) -> tuple[Attachment, ...]:
        """The pictures of the message that is to be answered, new or stored."""
        if self.text is not None:
            return self.attachments
        return self.path[-1].attachments if self.path else ()


@dataclass(slots=True)
class Refusal:
    """A message that was not sent since the conversation no longer fits.

    Attributes:
        cut: Where to begin if the oldest turns are dropped; `None` where that does not help.
        summary_cut: The same, with room for a summary of them.
        enlarged: A window in which it fits; `None` where the model cannot have one.
    """

    pending: Pending
    counted: Counted
    fit: Fit
    cut: Cut | None
    summary_cut: Cut | None
    enlarged: int | None


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """A picture that is being taken in; each is another, whatever its name."""

    name: str


@dataclass(slots=True)
class Chat:
    """One conversation, stored or still to be begun."""

    conversation: Conversation | None = None
    branch: list[Message] = field(default_factory=list)
    draft: str = ""
    picture: Attachment | None = None
    """What goes with the next message."""
    texts: tuple[TextAttachment, ...] = ()
    """Files and long pastes that go with the next message."""
    documents: tuple[DocumentReading, ...] = ()
    """Files that are to go with the next message, once they are read."""
    reading: Reading | None = None
    """A picture that is to go with the next message, once it is taken in."""
    system_prompt: str = ""
    own_sampling: Sampling | None = None
    """Of the preset that a conversation begins with."""
    pending: Pending | None = None
    refusal: Refusal | None = None
    summarising: bool = False

    @property
    def id(self) -> int | None:
        return self.conversation.id if self.conversation else None

    @property
    def waiting(self) -> bool:
        """Whether a message is on its way to the model."""
        return self.pending is not None or self.summarising

    @property
    def has_draft(self) -> bool:
        """Whether something was prepared that is not sent yet."""
        return bool(
            self.draft.strip() or self.picture or self.reading or self.texts or self.documents
        )

    @property
    def prepared(self) -> Draft:
        """What was prepared, as it is kept on the disk."""
        return Draft(
            content=self.draft if self.draft.strip() else "",
            attachments=(self.picture,) if self.picture else (),
            texts=self.texts,
        )

    def take(self, draft: Draft) -> None:
        """Puts back what was prepared."""
        self.draft, self.texts = draft.content, draft.texts
        self.picture = next(iter(draft.attachments), None)

    @property
    def prompt(self) -> str:
        """The system prompt."""
        return self.conversation.system_prompt if self.conversation else self.system_prompt

    @property
    def sampling(self) -> Sampling | None:
        """Its own sampling; `None`: that of the model's settings."""
        return self.conversation.sampling if self.conversation else self.own_sampling

    @property
    def context_start_id(self) -> int | None:
        return self.conversation.context_start_id if self.conversation else None
