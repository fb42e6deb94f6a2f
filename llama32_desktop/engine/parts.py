"""What a message consists of beside its pictures and files: text, thoughts, steps of tools.

A message's `content` is all of its text. Thoughts and steps of tools stand at places in it, so that
the text alone is what is searched, sent and copied, and the order of all is known.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec


class Text(msgspec.Struct, frozen=True, gc=False):
    """A piece of a message's text."""

    text: str


class Thought(
    msgspec.Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True, tag="thought"
):
    """What a model wrote for itself before it answered."""

    text: str
    at: int = 0
    """Characters of the message's text that stand before it."""


class ToolCall(
    msgspec.Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True, tag="tool_call"
):
    """What a model asked of a tool."""

    name: str
    arguments: str = ""
    """As the model wrote them; JSON mostly."""
    call: str = ""
    """Tells this call from the message's others; empty where nobody named it."""
    at: int = 0


class ToolResult(
    msgspec.Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True, tag="tool_result"
):
    """What a tool gave back."""

    text: str
    name: str = ""
    call: str = ""
    """The call that it answers; empty: the one before it."""
    failed: bool = False
    at: int = 0


Step = Thought | ToolCall | ToolResult


def in_order(content: str, steps: Sequence[Step]) -> Iterator[Text | Step]:
    """The text in pieces, with each step where it stands; text of spaces alone is left out."""
    done = 0
    for step in steps:
        at = min(max(step.at, done), len(content))
        if content[done:at].strip():
            yield Text(content[done:at])
        yield step
        done = at
    if content[done:].strip():
        yield Text(content[done:])


def as_text(content: str, steps: Sequence[Step]) -> str:
    """A message as a text: what was written, what was asked of tools, and what they gave back."""
    texts: list[str] = []
    for part in in_order(content, steps):
        match part:
            case Text():
                texts.append(part.text.strip())
            case ToolCall():
                texts.append(f"(Called {part.name}: {part.arguments.strip()})")
            case ToolResult():
                texts.append(f"({part.name or 'The tool'} gave back: {part.text.strip()})")
            case Thought():
                pass  # of no use to anybody later
    return "\n\n".join(texts)


def shifted(steps: Sequence[Step], by: int) -> tuple[Step, ...]:
    """Steps of a text before which `by` characters were put."""
    if not by:
        return tuple(steps)
    return tuple(msgspec.structs.replace(step, at=step.at + by) for step in steps)


def carried(steps: Sequence[Step], before: str, after: str) -> tuple[Step, ...]:
    """Steps of a text that was edited, each beside the words that it stood beside.

    Those within what was replaced stand where the replacement begins.
    """
    begins = _alike(before, after)
    ends = len(before) - _alike(before[begins:][::-1], after[begins:][::-1])
    by = len(after) - len(before)

    def place(at: int) -> int:
        return at + by if at >= ends and at > begins else min(at, begins)

    return tuple(msgspec.structs.replace(step, at=place(step.at)) for step in steps)


def _alike(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))
