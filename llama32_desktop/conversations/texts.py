"""Puts the texts that are attached to a message into the prompt."""

from __future__ import annotations

from collections.abc import Sequence

from llama32_desktop.conversations.model import TextAttachment
from llama32_desktop.fence import fenced, fenced_under
from llama32_desktop.file_facts import for_prompt


def with_texts(content: str, texts: Sequence[TextAttachment]) -> str:
    """A message as the model reads it: its files between fences, then what was written."""
    parts = [_file(text) for text in texts]
    return "\n\n".join([*parts, content] if content else parts)


def told_apart(texts: Sequence[TextAttachment]) -> tuple[str, ...]:
    """The files' names; of those that have the same one, all but the first with a number."""
    names: dict[str, None] = {}
    for text in texts:
        name, number = text.name, 1
        while name in names:
            number += 1
            name = f"{text.name} ({number})"
        names[name] = None
    return tuple(names)


def _file(text: TextAttachment) -> str:
    """A file between fences, and before it what rules read in it, between fences likewise: its
    values are a stranger's too. No file's name makes a heading like that one."""
    facts = for_prompt(text.recognition) if text.recognition else ""
    file = fenced(text.name, text.text)
    heading = f"What the app read by rules in “{text.name}”"
    return f"{fenced_under(heading, facts)}\n\n{file}" if facts else file
