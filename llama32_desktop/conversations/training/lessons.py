"""What a model can learn from: chats, preferences between two answers, rated answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from llama32_desktop.conversations.model import Attachment

Speaker = Literal["system", "user", "assistant"]


@dataclass(frozen=True, slots=True)
class Said:
    """A message as the model is given it."""

    speaker: Speaker
    text: str
    pictures: tuple[Attachment, ...] = ()
    """They stand before the text."""


@dataclass(frozen=True, slots=True)
class Chat:
    """All of it is to be learned; its last message is an answer."""

    said: tuple[Said, ...]

    def begins(self, other: Chat) -> bool:
        """Whether another one is this one, or goes on behind it."""
        return other.said[: len(self.said)] == self.said


@dataclass(frozen=True, slots=True)
class Preference:
    """Of two answers to the same, the person prefers one."""

    prompt: tuple[Said, ...]
    chosen: Said
    rejected: Said


@dataclass(frozen=True, slots=True)
class Rated:
    """An answer, and whether the person found it good."""

    prompt: tuple[Said, ...]
    answer: Said
    good: bool


Lesson = Chat | Preference | Rated


def pictures_of(lesson: Lesson) -> tuple[Attachment, ...]:
    """All pictures of a lesson, in their order."""
    said = lesson.said if isinstance(lesson, Chat) else lesson.prompt
    return tuple(picture for each in said for picture in each.pictures)
