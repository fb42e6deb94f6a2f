"""What a block of notes says, sentence by sentence, and what stands over it or beside it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from llama32_desktop.documents import sentences
from llama32_desktop.documents.notes.outline import Block
from llama32_desktop.documents.notes.votes import Vote, is_motion

_MOST_OF_NAME: Final = 3
_MOST_PARTS: Final = 60
MOTION_TEXT: Final = 120
"""A sentence that is longer says itself what the motion was."""


def over(block: Block) -> str:
    over = block.under[-1].text if block.under else ""
    return f"{block.heads[-1].text if block.heads else ''} {over}"


def is_part(found: Sequence[Block], index: int) -> bool:
    """Whether a block is one of a list of names of things below “… are:”, which is the decision."""
    if found[index].kind != "item" or len(found[index].text.split()) > _MOST_OF_NAME:
        return False
    return announcement(found, index) is not None


def announcement(found: Sequence[Block], index: int) -> Block | None:
    """The prose over a block under the same headings, where it ends in a colon."""
    for back in range(index - 1, max(-1, index - 1 - _MOST_PARTS), -1):
        over = found[back]
        if over.heads != found[index].heads:
            return None
        if over.kind == "prose":
            return over if over.text.endswith((":", "：")) else None
    return None


def motion_of(found: Sequence[Block], vote: Vote) -> tuple[str, int, bool]:
    """What was voted on, the line it begins in, and whether it is its whole block."""
    about = found[vote.about]
    said = sentences_of(about)
    moved = [(text, first) for text, first, _ in said if is_motion(text)]
    if vote.about < vote.first and len(said) > 1 and moved:
        return *moved[-1], False
    text = about.text
    if vote.about + 1 < vote.first and is_motion(text) and len(text) < MOTION_TEXT:
        text = f"{text} {found[vote.about + 1].text}"  # “The board moves:” and what
    return text, about.first, True


def sentences_of(block: Block) -> list[tuple[str, int, int]]:
    """A block's sentences, each with its first and last line, from 0."""
    text = block.text
    places: list[int] = []  # where each line ends in the text
    for _, line in block.lines:
        places.append((places[-1] if places else -1) + len(line) + 1)
    found, begin = [], 0
    for end in sentences.ends(text):
        piece = text[begin:end]
        if piece.strip():
            start = begin + len(piece) - len(piece.lstrip())
            stop = begin + len(piece.rstrip()) - 1
            first = bisect_right(places, start - 1) if start else 0
            last = bisect_right(places, stop - 1) if stop else 0
            first, last = min(first, len(places) - 1), min(last, len(places) - 1)
            found.append((piece.strip(), block.lines[first][0], block.lines[last][0]))
        begin = end
    return found
