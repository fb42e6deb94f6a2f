"""Takes an answer apart: what was said, what the model thought before it, and steps of tools.

Models and programs write thoughts and tools into the text itself, each with marks of its own.
"""

from __future__ import annotations

import re
from typing import Final

from llama32_desktop.conversations.importing.parts import THOUGHTS, TOOLS, Found

_DETAILS: Final = re.compile(
    r"^[ \t]*<details\b[^>\n]*?\btype=\"(?P<type>[a-z_]+)\"[^\n]*$", re.MULTILINE
)
"""Open WebUI's; a block in HTML that an answer shows has no such type."""
_NESTED: Final = re.compile(r"<(?P<end>/?)details\b")
_TYPES: Final = {"reasoning": THOUGHTS, "tool_calls": TOOLS, "code_interpreter": TOOLS}
_THINK: Final = (
    *((f"<{name}>", f"</{name}>") for name in ("think", "thinking", "thought", "seed:think")),
    ("[THINK]", "[/THINK]"),
    ("◁think▷", "◁/think▷"),
    ("<reasoning>", "</reasoning>"),
    ("<|channel>thought", "<channel|>"),
    ("<|begin_of_thought|>", "<|end_of_thought|>"),
    ("<|START_THINKING|>", "<|END_THINKING|>"),
)
"""As the templates of models that think have them."""
_SAID: Final = (
    ("<|begin_of_solution|>", "<|end_of_solution|>"),
    ("<|START_RESPONSE|>", "<|END_RESPONSE|>"),
)
"""Around the answer, of models that mark it too."""
_FENCE: Final = re.compile(r"^ {0,3}(```|~~~)", re.MULTILINE)
_CHANNEL: Final = re.compile(
    r"(?:<\|start\|>[^<]*)?<\|channel\|>(?P<name>[^<]*)(?:<\|constrain\|>[^<]*)?<\|message\|>"
    r"(?P<text>.*?)(?=<\|(?:end|return|call|start|channel)\|>|\Z)"
    r"(?:<\|(?:end|return|call)\|>)?",
    re.DOTALL,
)
"""OpenAI's Harmony: every piece of an answer goes into a channel, and “final” is for the person."""


def answer_of(text: str, found: Found) -> str:
    """An answer without thoughts and steps of tools; these are counted."""
    return _without_details(_without_think(_final(text, found), found), found).strip()


def _final(text: str, found: Found) -> str:
    if "<|channel|>" not in text:
        return text
    said: list[str] = []
    for piece in _CHANNEL.finditer(text):
        channel = piece["name"].strip()
        if channel.startswith("final"):
            said.append(piece["text"])
        else:
            found.leave_out(TOOLS if " to=" in channel else THOUGHTS)
    rest = _CHANNEL.sub("", text).strip()
    return "\n\n".join([*said, rest] if rest else said)


def _without_think(text: str, found: Found) -> str:
    """Models open with their thoughts; the same words further on are spoken about."""
    begun = text.lstrip()
    while mark := next((mark for mark in _THINK if begun.startswith(mark[0])), None):
        found.leave_out(THOUGHTS)
        text = begun.partition(mark[1])[2]
        begun = text.lstrip()
    text = _without_open_end(text, found)
    for first, last in _SAID:
        if text.lstrip().startswith(first):
            text = text.lstrip().removeprefix(first).rstrip().removesuffix(last)
    return text


def _without_open_end(text: str, found: Found) -> str:
    """Some templates write the mark that thoughts open with, so that an answer only closes them.

    The mark ends its line then; elsewhere it is spoken about.
    """
    for first, last in _THINK:
        before, mark, after = text.partition(last)
        said, newline, _ = after.partition("\n")
        ends_line = not said.strip() and bool(newline or before.strip())
        if mark and ends_line and first not in before and not _FENCE.search(before):
            found.leave_out(THOUGHTS)
            return after
    return text


def _without_details(text: str, found: Found) -> str:
    kept: list[str] = []
    at, in_code = 0, False
    for block in _DETAILS.finditer(text):
        start = block.start()
        if start < at:
            continue
        in_code ^= len(_FENCE.findall(text, at, start)) % 2 == 1
        kept.append(text[at:start])
        at = start
        if block["type"] in _TYPES and not in_code:  # code may show such a block
            found.leave_out(_TYPES[block["type"]])
            at = _end_of_details(text, start)
    return "".join([*kept, text[at:]])


def _end_of_details(text: str, start: int) -> int:
    depth = 0
    for tag in _NESTED.finditer(text, start):
        depth += -1 if tag["end"] else 1
        if depth == 0:
            end = text.find(">", tag.end())
            return end + 1 if end >= 0 else len(text)
    return len(text)
