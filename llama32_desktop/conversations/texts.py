"""Puts the texts that are attached to a message into the prompt."""

from __future__ import annotations

from collections.abc import Sequence

from llama32_desktop.conversations.model import TextAttachment
from llama32_desktop.fence import fenced


def with_texts(content: str, texts: Sequence[TextAttachment]) -> str:
    """A message as the model reads it: its files between fences, then what was written."""
    parts = [fenced(text.name, text.text) for text in texts]
    return "\n\n".join([*parts, content] if content else parts)
