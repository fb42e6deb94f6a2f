"""The picture that a prompt shows."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from llama32_desktop.engine.protocol import ChatMessage
from llama32_desktop.engine.worker.backend import EngineError
from llama32_desktop.sentences import Sentence


def picture_of(messages: Sequence[ChatMessage]) -> Path | None:
    """The one picture of a prompt.

    Raises:
        EngineError: kind `picture`, for more than one: the model was trained with one.
    """
    images = [image for message in messages for image in message.images]
    if len(images) > 1:
        raise EngineError(
            "picture",
            Sentence(
                "This model takes one picture in a conversation's prompt and was given {0}, so "
                "nothing was sent; send the pictures one by one.",
                len(images),
            ),
        )
    return Path(images[0]) if images else None
