"""What of a conversation the model is sent, and what to do when it no longer fits.

Nothing is left out unless the user chose so: `context_start_id` marks the oldest turn that is
still sent, and a summary that the user asked for stands in for what came before it. Of the
pictures only the newest is sent: the model sees one at a time. Thoughts and steps of tools go along
with their message; how a model is given them, its chat template decides.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from llama32_desktop.conversations.model import Attachment, Message, TextAttachment
from llama32_desktop.conversations.texts import with_texts
from llama32_desktop.engine.needs import UNSTATED_CONTEXT
from llama32_desktop.engine.parts import Thought, as_text, shifted
from llama32_desktop.engine.protocol import ChatMessage, Counted

CONTEXT_STEP: Final = 256
ANSWER_RESERVE: Final = 512
SUMMARY_HEADING: Final = "Summary of the earlier part of this conversation:"


Attachments = tuple[Attachment, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One message of a prompt and the stored messages that it comes from.

    Attributes:
        ids: Empty for the message that is only being written.
    """

    message: ChatMessage
    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Fit:
    """How a counted prompt stands to the window."""

    tokens: int
    reserve: int
    context: int

    @property
    def fits(self) -> bool:
        return self.tokens + self.reserve <= self.context


@dataclass(frozen=True, slots=True)
class Cut:
    """Where the sent part of a conversation may begin.

    Attributes:
        start_id: The oldest message still sent; `None`: only the new message is.
        dropped: The entries that are no longer sent, with their sizes in tokens.
    """

    start_id: int | None
    dropped: tuple[tuple[Entry, int], ...]


def reserve(max_tokens: int | None, context: int) -> int:
    """Tokens to be kept free for the answer."""
    return min(max_tokens or ANSWER_RESERVE, ANSWER_RESERVE, context // 4)


def start_index(path: Sequence[Message], context_start_id: int | None) -> int:
    """Index in `path` of the oldest turn that is sent.

    Another version of the marked message counts as it.
    """
    if context_start_id is not None:
        for index, message in enumerate(path):
            if message.id == context_start_id or context_start_id in message.sibling_ids:
                return index
    return 0


def summary_of(path: Sequence[Message]) -> Message | None:
    """The summary that holds on this path: the latest."""
    return next((m for m in reversed(path) if m.is_summary), None)


def newest_with_picture(path: Sequence[Message], context_start_id: int | None) -> Message | None:
    """The message whose picture is sent, where no newer one comes with a new message."""
    sent = path[start_index(path, context_start_id) :]
    return next((m for m in reversed(sent) if m.attachments), None)


def build_prompt(
    system_prompt: str,
    path: Sequence[Message],
    context_start_id: int | None,
    new_text: str | None = None,
    *,
    new_attachments: Attachments = (),
    new_texts: tuple[TextAttachment, ...] = (),
    images: Callable[[Attachments], tuple[str, ...]] = lambda _: (),
    only_new: bool = False,
) -> list[Entry]:
    """What the model is to see: system prompt and summary, then the turns that are sent.

    Args:
        new_text: A message of the user that is not stored yet.
        new_attachments: The pictures that come with it.
        new_texts: The files and long pastes that come with it.
        images: Gives the files of a message's pictures that the model is sent.
        only_new: Send no stored turn beside it.

    Consecutive messages of a user become one, and answers that ended before their first word, or
    in their thoughts, are left out: many chat templates insist on turns that alternate.
    """
    entries: list[Entry] = []
    summary = summary_of(path)
    parts = [system_prompt.strip()]
    if summary is not None:
        parts.append(f"{SUMMARY_HEADING}\n{summary.content.strip()}")
    system = "\n\n".join(part for part in parts if part)
    if system:
        ids = (summary.id,) if summary else ()
        entries.append(Entry(ChatMessage("system", system), ids))
    first = len(path) if only_new else start_index(path, context_start_id)
    seen = None if new_attachments else newest_with_picture(path, context_start_id)
    for message in path[first:]:
        if not message.is_summary and says_something(message):
            files = images(message.attachments) if message is seen else ()
            content = with_texts(message.content, message.texts)
            steps = shifted(message.steps, len(content) - len(message.content))
            _append(entries, ChatMessage(message.role, content, files, steps), (message.id,))
    if new_text is not None:
        content = with_texts(new_text, new_texts)
        _append(entries, ChatMessage("user", content, images(new_attachments)), ())
    return entries


def says_something(message: Message) -> bool:
    """Whether there is anything in it to be sent; thoughts alone are nothing."""
    done = any(not isinstance(step, Thought) for step in message.steps)
    return bool(message.content.strip() or message.texts or done)


def _append(entries: list[Entry], message: ChatMessage, ids: tuple[int, ...]) -> None:
    last = entries[-1] if entries else None
    if last is not None and last.message.role == message.role == "user":
        before = f"{last.message.content}\n\n"
        joined = ChatMessage(
            "user",
            before + message.content,
            last.message.images + message.images,
            last.message.steps + shifted(message.steps, len(before)),
        )
        entries[-1] = Entry(joined, last.ids + ids)
    else:
        entries.append(Entry(message, ids))


def messages(entries: Sequence[Entry]) -> list[ChatMessage]:
    """The prompt as the engine takes it."""
    return [entry.message for entry in entries]


def said(message: ChatMessage) -> str:
    """A message as a text: what was written, what was asked of tools, and what they gave back."""
    return as_text(message.content, message.steps)


def sizes(entries: Sequence[Entry], counted: Counted) -> list[int]:
    """Tokens of each entry; by its share of the text where the engine could not tell."""
    if len(counted.per_message) == len(entries):
        return list(counted.per_message)
    lengths = [len(said(entry.message)) + 16 for entry in entries]
    return [counted.tokens * length // sum(lengths) for length in lengths]


def find_cut(entries: Sequence[Entry], counted: Counted, fit: Fit) -> Cut | None:
    """The smallest number of oldest turns without which the prompt fits.

    Whole turns only: what is sent begins with a message of the user. `None` where the prompt
    does not fit even without all of them, or there is none to drop.
    """
    each = sizes(entries, counted)
    first = 1 if entries and entries[0].message.role == "system" else 0
    for index in range(first + 1, len(entries)):
        if entries[index].message.role != "user":
            continue
        left = counted.tokens - sum(each[first:index])
        if left + fit.reserve <= fit.context:
            dropped = tuple(zip(entries[first:index], each[first:index], strict=True))
            ids = entries[index].ids
            return Cut(ids[0] if ids else None, dropped)
    return None


def enlarged(fit: Fit, context_trained: int) -> int | None:
    """A window in which the prompt fits; `None` where the model cannot have one."""
    most = context_trained or UNSTATED_CONTEXT
    needed = fit.tokens + fit.reserve
    if needed > most:
        return None
    rounded = -(-needed // CONTEXT_STEP) * CONTEXT_STEP
    size = min(most, max(2 * fit.context, rounded))
    return size if size > fit.context else None
