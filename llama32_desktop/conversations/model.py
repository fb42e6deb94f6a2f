"""What is stored: conversations, their messages, and how an answer was made."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import msgspec

from llama32_desktop.engine.measurements import Timings
from llama32_desktop.engine.parts import Step, Text, Thought, in_order
from llama32_desktop.engine.protocol import Given, ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.file_facts import Recognition
from llama32_desktop.guards.judgement import Judgement, hides_thoughts
from llama32_desktop.own_choices import NONE, OwnChoices

Author = Literal["user", "assistant"]
MessageKind = Literal["message", "summary"]
"""A summary stands in for the turns before it, where they no longer fit."""
MessageState = Literal["complete", "streaming", "cancelled", "failed", "length"]
Rating = Literal["", "good", "bad"]
"""What a person thinks of an answer; empty where nothing was said."""

# `gc=False`: none of these holds itself, and a conversation of 10,000 messages must not make the
# garbage collector walk through them all, which would hold every thread up.


class AnswerRecord(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """How an answer was made, so that it can be made again."""

    model_path: str
    """The text of its `ModelRef`."""
    model_name: str
    device: str = ""
    settings: ModelSettings = ModelSettings()
    sampling: Sampling = Sampling()
    """With the seed filled in once it is known."""
    timings: Timings | None = None
    """Of an answer that was continued: of what was added."""
    given: tuple[Given, ...] = ()
    """What was done to the conversation, as the template would have left out some of it."""
    tokens_before: int = 0
    """What an answer that was continued had before, as far as that is known."""

    @property
    def tokens(self) -> int:
        """Of the whole answer."""
        return self.tokens_before + (self.timings.completion_tokens if self.timings else 0)


class Attachment(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A picture of a message; its file is where `PictureStore.path` says, or was."""

    sha256: str
    """Of the file's content, in hex."""
    media_type: str
    """A key of `engine.pictures.EXTENSIONS`."""
    name: str
    """The file's name where it came from."""
    width: int
    """In pixels, as the picture is shown: after its EXIF orientation."""
    height: int
    bytes: int
    """Size of the file."""


class TextSource(msgspec.Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """How a document became a text; the words are those of `documents.model`."""

    kind: str = ""
    pages: int = 1
    ways: tuple[str, ...] = ()
    """How its pages were read, each way once."""
    unread: tuple[str, ...] = ()
    """A sentence for each thing that could not be read."""
    marks: tuple[str, ...] = ()
    """A clause for each passage that hides, or speaks to the model."""
    hidden: int = 0
    """How many of the marked passages were left out of the text, as no reader sees them."""
    recognition: Recognition | None = None
    """What the file was recognised as."""


class TextAttachment(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A text that goes with a message: a file's, or a long paste."""

    name: str
    text: str
    source: TextSource | None = None
    """`None` for a paste, and for files that older versions of the app took in."""

    @property
    def recognition(self) -> Recognition | None:
        """What it was recognised as; `None` where nobody has looked."""
        return self.source.recognition if self.source is not None else None


Part = Attachment | TextAttachment | Text | Step


class Message(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A node of a conversation's tree."""

    id: int
    conversation_id: int
    parent_id: int | None
    role: Author
    kind: MessageKind = "message"
    content: str
    """All of its text."""
    state: MessageState
    created_at: float
    """Seconds since the epoch."""
    error: str = ""
    answer: AnswerRecord | None = None
    attachments: tuple[Attachment, ...] = ()
    """Pictures that stand before the text, in the user's order."""
    texts: tuple[TextAttachment, ...] = ()
    """Texts that the model reads before `content`, in the user's order."""
    steps: tuple[Step, ...] = ()
    """What a model thought and what tools did, in order, each with its place in `content`."""
    guard: tuple[Judgement, ...] = ()
    """What a guard found in it and its files; empty where none has looked."""
    rating: Rating = ""
    corrects: int | None = None
    """The answer that the person wrote this one in place of."""
    sibling_ids: tuple[int, ...] = ()
    """All messages with the same parent, this one included, oldest first."""

    @property
    def is_answer(self) -> bool:
        """Whether a model wrote it to the person."""
        return self.role == "assistant" and self.kind == "message"

    @property
    def is_summary(self) -> bool:
        return self.kind == "summary"

    @property
    def parts(self) -> tuple[Part, ...]:
        """All that it consists of, in the order in which it is read."""
        return (*self.attachments, *self.texts, *in_order(self.content, self.steps))


def shown_steps(steps: Sequence[Step], guard: Sequence[Judgement]) -> tuple[Step, ...]:
    """Steps without the thoughts that a guard holds back."""
    if not hides_thoughts(guard):
        return tuple(steps)
    return tuple(step for step in steps if not isinstance(step, Thought))


class Conversation(msgspec.Struct, frozen=True, kw_only=True):
    """A conversation without its messages."""

    id: int
    title: str
    system_prompt: str
    created_at: float
    updated_at: float
    context_start_id: int | None = None
    """The oldest message that the model still sees, where earlier turns were dropped."""
    folder_id: int | None = None
    pinned: bool = False
    archived: bool = False
    deleted_at: float | None = None
    """When it was put into the trash, from where it can come back."""
    sampling: Sampling | None = None
    """Its own sampling, of the preset it was begun with; `None`: that of the settings."""
    own: OwnChoices = NONE
    """Its own guard and adapters, of the preset it was begun with or chosen in it."""
    origin: str = ""
    """A hash of the file's conversation that it was imported from; mostly empty."""


class Folder(msgspec.Struct, frozen=True):
    """A folder of conversations; folders do not nest."""

    id: int
    name: str


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """What was written in a conversation and not sent yet."""

    content: str = ""
    attachments: tuple[Attachment, ...] = ()
    texts: tuple[TextAttachment, ...] = ()
