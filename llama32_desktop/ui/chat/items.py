"""What the transcript shows: plain values, with no knowledge of store or engine."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from llama32_desktop.ui.attachments.items import PictureItem

if TYPE_CHECKING:
    from llama32_desktop.conversations.model import Rating, TextAttachment


@dataclass(frozen=True, slots=True)
class ThoughtItem:
    """What a model wrote for itself before it answered.

    Attributes:
        tokens: 0 where that is not known.
        seconds: 0 where that is not known.
        thinking: Whether it is being written.
    """

    text: str
    tokens: int = 0
    seconds: float = 0.0
    thinking: bool = False


@dataclass(frozen=True, slots=True)
class MessageItem:
    """One message as the transcript draws it."""

    id: int
    role: str
    """"user", "assistant" or "summary"."""
    text: str
    is_json: bool = False
    """Whether a table or a list stands in the text's place, where it can be shown as one."""
    footer: str = ""
    """Small text below the message: speed, model."""
    error: str = ""
    """One sentence, shown in a red box below what there is of the message."""
    guard_note: str = ""
    """What a guard found in it and its files, a line each."""
    held: bool = False
    """Whether a guard holds a part of the text back."""
    sibling_index: int = 0
    """Place of this message in `sibling_ids`, counted from 0."""
    sibling_ids: tuple[int, ...] = ()
    """Ids of all versions of this message, oldest first, itself included."""
    streaming: bool = False
    context_line: str = ""
    """A line drawn above this message ("Earlier turns are not sent to the model")."""
    pictures: tuple[PictureItem, ...] = ()
    """Shown above the text."""
    texts: tuple[TextAttachment, ...] = ()
    """Files, shown as labels above the text."""
    thought: ThoughtItem | None = None
    """Shown above the text, folded."""
    can_continue: bool = False
    """The answer was cut, and the model can go on with it."""
    can_rate: bool = False
    """Whether a model wrote it, and has ended."""
    rating: Rating = ""
    """What the person thinks of it."""
    bare: bool = False
    """Whether it stands alone, without what can be done with it below."""
    can_answer: bool = False
    """The last message is a question that has no answer, as where that was deleted."""
