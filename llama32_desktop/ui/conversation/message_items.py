"""Stored messages as the transcript shows them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from textwrap import indent
from typing import Final

from PySide6.QtCore import QCoreApplication

from llama32_desktop.chat.answers import RunningAnswer
from llama32_desktop.chat.prompt import newest_with_picture, start_index, summary_of
from llama32_desktop.conversations.exporting.labels import Labels
from llama32_desktop.conversations.exporting.saying import step_of
from llama32_desktop.conversations.model import (
    AnswerRecord,
    Attachment,
    Message,
    TextAttachment,
    shown_steps,
)
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.parts import Thought
from llama32_desktop.guards.judgement import holds_back
from llama32_desktop.ui.attachments.items import PictureItem
from llama32_desktop.ui.chat.items import MessageItem, ThoughtItem
from llama32_desktop.ui.conversation.formed import is_formed
from llama32_desktop.ui.conversation.guard_words import note_of, shown_text
from llama32_desktop.ui.kit.numbers import decimal_text

_INDENT: Final = "    "


def _tr(text: str) -> str:
    return QCoreApplication.translate("Messages", text)


def footer(message: Message) -> str:
    """What an answer cost, why it ended where that is not plain, and who wrote it of several."""
    record = message.answer
    timings = record.timings if record else None
    parts: list[str] = []
    if message.corrects is not None:
        parts.append(_tr("Your correction"))
    if record and len(message.sibling_ids) > 1:
        parts.append(record.model_name)  # its versions may be by different ones
    # Of one that failed before its first word, its own sentence says what was sent.
    began = message.state != "failed" or bool(message.content)
    if record and began and (host := left_for(record)):
        parts.append(_tr("left this machine, to {0}").format(host))
    if message.state == "cancelled" and not message.error:
        parts.append(_tr("Stopped"))
    elif message.state == "length":
        limit = record.sampling.max_tokens if record else None
        if limit is not None and timings and timings.completion_tokens >= limit:
            parts.append(_tr("Ended at the limit of {0} tokens").format(limit))
        else:
            parts.append(_tr("Ended because the context is full"))
    if record and timings and timings.completion_tokens:
        if timings.decode_tps:
            parts.append(_tr("{0} tokens/s").format(decimal_text(timings.decode_tps, 1)))
        parts.append(_tr("first token {0} s").format(decimal_text(timings.ttft_s, 2)))
        tokens = record.tokens
        parts.append(_tr("1 token") if tokens == 1 else _tr("{0} tokens").format(tokens))
        if timings.vision_cached:
            parts.append(_tr("picture remembered"))
        elif timings.vision_s:
            parts.append(_tr("picture seen in {0} s").format(decimal_text(timings.vision_s, 1)))
    return " · ".join(parts)


def left_for(record: AnswerRecord) -> str:
    """The host that an answer came from; empty for one of this machine."""
    model = ModelRef.of_text(record.model_path)
    return "" if model is None or model.is_file else record.device or model.server


def can_continue(message: Message) -> bool:
    """Whether it is an answer that ended before its end."""
    cut = message.state in ("length", "cancelled", "failed")
    return message.is_answer and cut and bool(message.content.strip())


def picture_item(attachment: Attachment, path: str, note: str = "") -> PictureItem:
    """A picture whose file is, or should be, at `path`."""
    return PictureItem(path, attachment.name, attachment.width, attachment.height, note)


def _steps(message: Message) -> tuple[TextAttachment, ...]:
    """What the model thought and tools did, as one text to be opened; thoughts alone are shown
    in another way."""
    steps = shown_steps(message.steps, message.guard)
    if all(isinstance(step, Thought) for step in steps):
        return ()
    labels = Labels(
        thought=_tr("Thought"),
        tool_call=_tr("Tool call: {0}"),
        tool_result=_tr("Tool result: {0}"),
        tool_failed=_tr("Tool failed: {0}"),
    )
    said = [step_of(step, labels) for step in steps]
    if len(said) == 1:
        return (said[0],)
    # Further in than their names, so that these stand out where all is one letter.
    text = "\n\n".join(f"{each.name}\n\n{indent(each.text, _INDENT)}" for each in said)
    name = _tr("Thoughts and steps of tools ({0})").format(len(said))
    return (TextAttachment(name=name, text=text),)


def _thought(message: Message, running: RunningAnswer | None) -> ThoughtItem | None:
    """What the model thought, where that is all that it did."""
    steps = running.shown_steps if running else shown_steps(message.steps, message.guard)
    thoughts = [step.text for step in steps if isinstance(step, Thought)]
    if not steps or len(thoughts) < len(steps):
        return None
    text = "\n\n".join(thoughts)
    if running is not None:
        return ThoughtItem(text, seconds=running.thought_s, thinking=not running.pieces)
    timings = message.answer.timings if message.answer else None
    if timings is None:
        return ThoughtItem(text)
    return ThoughtItem(text, timings.thought_tokens, timings.thought_s)


def item(
    message: Message,
    running: RunningAnswer | None = None,
    context_line: str = "",
    pictures: tuple[PictureItem, ...] = (),
    *,
    is_last: bool = False,
    continues: bool = True,
) -> MessageItem:
    """One message; `running` where it is still being written, `is_last` at the branch's end.

    Args:
        continues: Whether the model goes on with answers that were begun.
    """
    siblings = message.sibling_ids
    streaming = running is not None
    return MessageItem(
        id=message.id,
        role="summary" if message.is_summary else message.role,
        text=running.text if running else shown_text(message),
        is_json=not streaming and is_formed(message),
        footer="" if streaming else footer(message),
        error="" if streaming else message.error,
        guard_note="" if streaming else note_of(message.guard, message.texts),
        held=not streaming and holds_back(message.guard),
        sibling_index=siblings.index(message.id) if message.id in siblings else 0,
        sibling_ids=siblings,
        streaming=streaming,
        context_line=context_line,
        pictures=pictures,
        texts=(*message.texts, *_steps(message)),
        thought=_thought(message, running),
        can_continue=is_last and not streaming and continues and can_continue(message),
        can_answer=is_last and message.role == "user",
        can_rate=not streaming and message.is_answer and message.corrects is None,
        rating=message.rating,
    )


@dataclass(frozen=True, slots=True)
class Lines:
    """What of a conversation decides the lines between its messages; ids and indexes."""

    start: int
    summary: int | None
    newest: int | None
    first_picture: int | None
    sees: bool

    @classmethod
    def of(cls, branch: Sequence[Message], context_start_id: int | None, sees: bool) -> Lines:
        summary, newest = summary_of(branch), newest_with_picture(branch, context_start_id)
        first_picture = next((i for i, m in enumerate(branch) if m.attachments), None)
        return cls(
            start=start_index(branch, context_start_id),
            summary=summary.id if summary else None,
            newest=newest.id if newest else None,
            first_picture=first_picture,
            sees=sees,
        )


def items(
    branch: Sequence[Message],
    context_start_id: int | None,
    running: RunningAnswer | None,
    path_of: Callable[[Attachment], str] = lambda _: "",
    *,
    sees: bool = True,
    continues: bool = True,
    first: int = 0,
    end: int | None = None,
    lines: Lines | None = None,
) -> list[MessageItem]:
    """A conversation's active path, with a line where what the model is sent begins.

    Args:
        path_of: Gives a picture's file.
        sees: Whether the model sees pictures.
        continues: Whether it goes on with answers that were begun.
        first: Index of the first message that is wanted.
        end: Index behind the last one.
        lines: Where they are known already.
    """
    lines = lines or Lines.of(branch, context_start_id, sees)
    result: list[MessageItem] = []
    for index in range(first, len(branch) if end is None else end):
        message = branch[index]
        line = ""
        is_newest = message.id == lines.newest
        if index == lines.start and lines.start > 0:
            line = (
                _tr("Earlier turns are summarised for the model")
                if lines.summary is not None
                else _tr("Earlier turns are not sent to the model")
            )
        elif message.id == lines.summary:
            line = _tr("Summary of the earlier turns, sent in their place")
        elif message.is_summary:
            line = _tr("A former summary, no longer sent")
        has_earlier = lines.first_picture is not None and lines.first_picture < index
        if is_newest and has_earlier and sees:
            parts = (line, _tr("Earlier pictures are no longer seen by the model"))
            line = " · ".join(part for part in parts if part)
        note = _note(sees, is_newest) if message.attachments else ""
        pictures = tuple(picture_item(a, path_of(a), note) for a in message.attachments)
        answer = running if running and running.message.id == message.id else None
        last = index == len(branch) - 1
        result.append(item(message, answer, line, pictures, is_last=last, continues=continues))
    return result


def _note(sees: bool, is_newest: bool) -> str:
    if not sees:
        return _tr("Not seen: this model reads text only")
    return "" if is_newest else _tr("No longer seen by the model")
