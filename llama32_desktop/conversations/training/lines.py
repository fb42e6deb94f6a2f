"""Lessons as lines of JSON, in the forms that TRL, Unsloth and NeMo read (docs/FINE-TUNING.md)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

import msgspec

from llama32_desktop.conversations.model import Attachment
from llama32_desktop.conversations.training.lessons import (
    Chat,
    Lesson,
    Preference,
    Said,
    pictures_of,
)

_BREAKS: Final = tuple(
    (sign.encode(), f"\\u{ord(sign):04x}".encode()) for sign in "\x85\u2028\u2029"
)
"""What JSON may hold as it is, and Python's `splitlines` breaks at, as NeMo reads such files."""

Name = Callable[[Attachment], str]
"""Gives the file of a picture."""


def lines_of(lesson: Lesson, name: Name) -> Iterator[tuple[str, bytes]]:
    """The folder of each file that a lesson is a line of, and the line.

    Lessons with pictures have files of their own: there the content of each message is a list of
    parts, which a column of texts cannot hold.
    """
    pictures = pictures_of(lesson)
    sees = bool(pictures)
    before = "vision-" if sees else ""
    row: dict[str, Any]
    beside: dict[str, Any] = {"images": [name(picture) for picture in pictures]} if sees else {}
    if isinstance(lesson, Chat):
        yield f"{before}chat", _line({"messages": _messages(lesson.said, sees)} | beside)
    elif isinstance(lesson, Preference):
        prompt = _messages(lesson.prompt, sees)
        chosen, rejected = (_messages([each], sees) for each in (lesson.chosen, lesson.rejected))
        row = {"prompt": prompt, "chosen": chosen, "rejected": rejected}
        yield f"{before}preferences", _line(row | beside)
        if not sees:
            ranked = [
                {"rank": rank, "completion": each} for rank, each in enumerate((chosen, rejected))
            ]
            yield "nemo-preferences", _line({"context": prompt, "completions": ranked})
    else:
        row = {
            "prompt": _messages(lesson.prompt, sees),
            "completion": _messages([lesson.answer], sees),
            "label": lesson.good,
        }
        yield f"{before}ratings", _line(row | beside)


def _messages(said: Sequence[Said], sees: bool) -> list[dict[str, Any]]:
    return [{"role": each.speaker, "content": _content(each, sees)} for each in said]


def _content(said: Said, sees: bool) -> str | list[dict[str, str]]:
    if not sees:
        return said.text
    parts = [{"type": "image"} for _ in said.pictures]
    return [*parts, {"type": "text", "text": said.text}] if said.text else parts


def _line(row: dict[str, Any]) -> bytes:
    line = msgspec.json.encode(row)
    for sign, escaped in _BREAKS:
        line = line.replace(sign, escaped)
    return line + b"\n"
