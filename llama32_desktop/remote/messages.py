"""A conversation as the interfaces of servers take it: turns of texts and pictures."""

from __future__ import annotations

import base64
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from llama32_desktop.engine.parts import Thought, as_text
from llama32_desktop.engine.pictures import PictureError, read_picture
from llama32_desktop.engine.protocol import ChatMessage, Given, Role
from llama32_desktop.remote.problems import RemoteError

_LONGEST_SIDE: Final = 2048
"""Pixels of a picture that is sent: servers scale what is larger down, and many refuse it."""
_QUALITY: Final = 92


@dataclass(frozen=True, slots=True)
class Turn:
    """What one side says.

    Attributes:
        pictures: JPEG files in base64; they stand before the text.
    """

    role: Role
    text: str
    pictures: tuple[str, ...] = ()


def turns_of(messages: Sequence[ChatMessage]) -> list[Turn]:
    """The messages with their pictures; reads files, and takes its time.

    Thoughts stay here. Of tools that other programs had, calls and results go as text: servers
    refuse those of tools that the request does not name.

    Raises:
        RemoteError: a picture cannot be read.
    """
    turns = []
    for message in messages:
        steps = message.steps
        done = any(not isinstance(step, Thought) for step in steps)
        text = as_text(message.content, steps) if done else message.content
        try:
            pictures = tuple(_encoded(Path(file)) for file in message.images)
        except PictureError as error:
            raise RemoteError(str(error), kind="picture") from None
        turns.append(Turn(message.role, text, pictures))
    return turns


def given_of(messages: Sequence[ChatMessage]) -> tuple[Given, ...]:
    """What was changed of the messages on the way."""
    steps = (step for message in messages for step in message.steps)
    return ("steps",) if any(not isinstance(step, Thought) for step in steps) else ()


def _encoded(file: Path) -> str:
    """A picture's pixels alone: where and with what it was taken stays here."""
    from PIL import Image

    image = Image.fromarray(read_picture(file))
    image.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE))
    made = io.BytesIO()
    image.save(made, "JPEG", quality=_QUALITY)
    return base64.b64encode(made.getvalue()).decode()
