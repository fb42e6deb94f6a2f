"""Cuts a text into pieces that fit a budget, where its structure allows a cut.

Headings begin pieces, and paragraphs, list items, tables and code stay whole where they fit.
Joined, the pieces are the text again, character by character.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from typing import Final

import msgspec

from llama32_desktop.documents import sentences

Count = Callable[[str], int]
"""Tokens of a text."""

_FENCE: Final = re.compile(r"^\s{0,3}(```+|~~~+)")
_HEADING: Final = re.compile(r"^\s{0,3}#{1,6}\s|^\[(?:Page|Seite) \d+\]$")
_ITEM: Final = re.compile(r"^\s*(?:[-*+•]|\d{1,3}[.)])\s")


class Chunk(msgspec.Struct, frozen=True):
    """`text[start:end]` of a page."""

    start: int
    end: int
    first_line: int
    """From 1."""
    last_line: int
    tokens: int
    """As counted block by block: the whole has as many, or fewer."""


def estimated_tokens(text: str) -> int:
    """Tokens without a model: four characters each in Latin letters, one in all others."""
    wide = sum(ord(character) > 0x24F for character in text)
    return wide + (len(text) - wide) // 4 + 1


def high_estimate(text: str) -> int:
    """The same, rounded up by a quarter: rather too many than too few."""
    return estimated_tokens(text) * 5 // 4


def chunks(text: str, budget: int, count: Count = estimated_tokens) -> list[Chunk]:
    """Cut a text; each piece has at most `budget` tokens.

    One character that has more tokens than that is a piece of its own.
    """
    lines = [match.start() for match in re.finditer("^", text, re.MULTILINE)]
    result: list[Chunk] = []
    start, used = 0, 0

    def close(end: int) -> None:
        nonlocal start, used
        if end > start:
            first, last = bisect_right(lines, start), bisect_right(lines, end - 1)
            result.append(Chunk(start, end, first, last, used))
        start, used = end, 0

    for begin, end, opens in _blocks(text):
        for piece_begin, piece_end, tokens in _fitting(text, begin, end, budget, count):
            heading = opens and piece_begin == begin
            if used and (used + tokens > budget or (heading and used > budget // 2)):
                close(piece_begin)
            used += tokens
            if piece_end == len(text):
                close(piece_end)
    return result


def _blocks(text: str) -> Iterator[tuple[int, int, bool]]:
    """Start, end and whether it is a heading; blank lines belong to the block before them."""
    start = at = 0
    fence = ""
    blank = opens = False
    for line in text.splitlines(keepends=True):
        marker = _FENCE.match(line)
        if fence:
            if marker and marker[1].startswith(fence):
                fence = ""
            at += len(line)
            continue
        heading = bool(_HEADING.match(line))
        begins = (
            heading
            or bool(_ITEM.match(line))
            or (marker is not None)
            or (blank and bool(line.strip()))
        )
        if begins and at > start:
            yield start, at, opens
            start, opens = at, False
        opens = opens or (heading and at == start)
        if marker:
            fence = marker[1]
        blank = not line.strip()
        at += len(line)
    if at > start:
        yield start, at, opens


def _fitting(
    text: str, start: int, end: int, budget: int, count: Count
) -> Iterator[tuple[int, int, int]]:
    """The block whole, or its sentences, or as much of one as fits."""
    tokens = count(text[start:end])
    if tokens <= budget:
        yield start, end, tokens
        return
    begin = start
    for stop in sentences.ends(text[start:end]):
        sentence = text[begin : start + stop]
        tokens = count(sentence)
        if tokens <= budget:
            yield begin, start + stop, tokens
        else:
            yield from _halves(text, begin, start + stop, budget, count)
        begin = start + stop


def _halves(
    text: str, start: int, end: int, budget: int, count: Count
) -> Iterator[tuple[int, int, int]]:
    """Cut at the space nearest to the middle, again and again."""
    waiting = [(start, end)]
    while waiting:
        begin, stop = waiting.pop()
        tokens = count(text[begin:stop])
        if tokens <= budget or stop - begin == 1:
            yield begin, stop, tokens
            continue
        middle = (begin + stop) // 2
        space = text.rfind(" ", begin + (stop - begin) // 4, middle)
        cut = space + 1 if space > begin else middle
        waiting += [(cut, stop), (begin, cut)]
