"""Takes an answer apart: what was said, what the model thought before it, and steps of tools.

Models and programs write thoughts and tools into the text itself, each with marks of its own.
"""

from __future__ import annotations

import re
from html import unescape
from typing import Final, NamedTuple

from llama32_desktop.conversations.importing.steps import from_json
from llama32_desktop.engine.parts import Step, Thought, ToolCall, ToolResult
from llama32_desktop.engine.thought_marks import FAMILIES, Effect

_DETAILS: Final = re.compile(
    r"^[ \t]*<details\b[^>\n]*?\btype=\"(?P<type>[a-z_]+)\"[^\n]*$", re.MULTILINE
)
"""Open WebUI's; a block in HTML that an answer shows has no such type."""
_NESTED: Final = re.compile(r"<(?P<end>/?)details\b")
_TYPES: Final = ("reasoning", "tool_calls", "code_interpreter")
_THINK: Final = tuple(
    (family.opening.rstrip(), mark, family.ordinary)
    for family in FAMILIES
    if family.leads
    for mark, effect in family.marks.items()
    if effect is Effect.ANSWER
)
"""Around thoughts, of all families that have marks for it; and whether answers may have these as
tags of XML, as somebody asked for them."""
_MARKED: Final = [
    mark
    for family in FAMILIES
    for mark, effect in family.marks.items()
    if effect is Effect.SAID and "|" in mark
]
_SAID: Final = tuple(zip(_MARKED[::2], _MARKED[1::2], strict=True))
"""Around the answer, of models that mark it too, by what is no XML."""
_FENCE: Final = re.compile(r"^ {0,3}(```|~~~)", re.MULTILINE)
_CHANNEL: Final = re.compile(
    r"(?:<\|start\|>(?P<who>[^<]*))?<\|channel\|>(?P<name>[^<]*)(?:<\|constrain\|>[^<]*)?"
    r"<\|message\|>(?P<text>.*?)(?=<\|(?:end|return|call|start|channel)\|>|\Z)"
    r"(?:<\|(?:end|return|call)\|>)?",
    re.DOTALL,
)
"""OpenAI's Harmony: every piece of an answer goes into a channel, and “final” is for the person."""


class Answer(NamedTuple):
    """What was said, and the steps with their places in it."""

    text: str
    steps: tuple[Step, ...] = ()


def answer_of(text: str) -> Answer:
    """An answer without thoughts and steps of tools in its text."""
    text, channels = _final(text)
    text, thoughts = _without_think(text)
    text, details = _without_details(text)
    return Answer(text.strip(), (*thoughts, *channels, *details))


def _final(text: str) -> tuple[str, list[Step]]:
    if "<|channel|>" not in text:
        return text, []
    said: list[str] = []
    steps: list[Step] = []
    for piece in _CHANNEL.finditer(text):
        channel, at = piece["name"].strip(), len("\n\n".join(said))
        tool, own = channel.partition(" to=")[2].strip(), (piece["who"] or "").strip()
        if channel.startswith("final"):
            said.append(piece["text"])
        elif own and not own.startswith("assistant"):
            steps.append(ToolResult(text=piece["text"].strip(), name=own.split()[0], at=at))
        elif tool:
            steps.append(ToolCall(name=tool, arguments=piece["text"].strip(), at=at))
        else:
            steps.append(Thought(text=piece["text"].strip(), at=at))
    rest = _CHANNEL.sub("", text).strip()
    return "\n\n".join([*said, rest] if rest else said), steps


def _without_think(text: str) -> tuple[str, list[Step]]:
    """Models open with their thoughts; the same words further on are spoken about."""
    steps: list[Step] = []
    begun = text.lstrip()
    while mark := next((mark for mark in _THINK if begun.startswith(mark[0])), None):
        thought, _, rest = begun.removeprefix(mark[0]).partition(mark[1])
        if mark[2] and not rest.strip():
            break  # all of it is the answer
        text = rest
        if thought.strip():
            steps.append(Thought(text=thought.strip()))
        begun = text.lstrip()
    thought, text = _without_open_end(text)
    if thought.strip():
        steps.append(Thought(text=thought.strip()))
    for first, last in _SAID:
        if text.lstrip().startswith(first):
            text = text.lstrip().removeprefix(first).rstrip().removesuffix(last)
    return text, steps


def _without_open_end(text: str) -> tuple[str, str]:
    """Thoughts that an answer only closes, as some templates write the mark that opens them; and
    the rest.

    The mark ends its line then; elsewhere it is spoken about.
    """
    for first, last, _ in _THINK:
        before, mark, after = text.partition(last)
        said, newline, _ = after.partition("\n")
        ends_line = not said.strip() and bool(newline or before.strip())
        if mark and ends_line and first not in before and not _FENCE.search(before):
            return before, after
    return "", text


def _without_details(text: str) -> tuple[str, list[Step]]:
    kept: list[str] = []
    steps: list[Step] = []
    at, in_code, length = 0, False, 0
    for block in _DETAILS.finditer(text):
        start = block.start()
        if start < at:
            continue
        in_code ^= len(_FENCE.findall(text, at, start)) % 2 == 1
        kept.append(text[at:start])
        length = length + start - at if length else len(text[at:start].lstrip())
        at = start
        if block["type"] in _TYPES and not in_code:  # code may show such a block
            at = _end_of_details(text, start)
            steps += _steps_of(block["type"], text[start:at], length)
    return "".join([*kept, text[at:]]), steps


def _end_of_details(text: str, start: int) -> int:
    depth = 0
    for tag in _NESTED.finditer(text, start):
        depth += -1 if tag["end"] else 1
        if depth == 0:
            end = text.find(">", tag.end())
            return end + 1 if end >= 0 else len(text)
    return len(text)


def _steps_of(kind: str, block: str, at: int) -> list[Step]:
    """What a block of Open WebUI's holds; its attributes are HTML around JSON."""
    tag, _, inside = block.partition(">")
    inside = inside.rpartition("</details")[0] or inside
    before, found, after = inside.partition("</summary>")
    inside = _plain(after if found else before).strip()
    if kind == "reasoning":
        lines = (line.removeprefix(">").removeprefix(" ") for line in inside.split("\n"))
        return [Thought(text="\n".join(lines), at=at)] if inside else []
    call, name = _attribute(tag, "id"), _attribute(tag, "name")
    steps: list[Step] = []
    if kind == "tool_calls":
        arguments, result = _attribute(tag, "arguments"), _attribute(tag, "result")
    else:
        name, arguments, result = kind, inside, _attribute(tag, "output")
    steps.append(ToolCall(name=name, arguments=arguments, call=call, at=at))
    if result:
        steps.append(ToolResult(text=result, name=name, call=call, at=at))
    return steps


def _attribute(tag: str, name: str) -> str:
    """An attribute's value; a string in JSON as what it says."""
    value = tag.partition(f' {name}="')[2].partition('"')[0]
    return from_json(_plain(value))


def _plain(escaped: str) -> str:
    """HTML's references as what they stand for; where one is no number that can be, as they are."""
    try:
        return unescape(escaped)
    except ValueError:  # of more digits than Python makes a number of
        return escaped
