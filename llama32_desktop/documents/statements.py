"""Takes notes apart into what they state: sentences with their lines, and what these stand under.

A sentence may go over several lines. List items, rows of tables, headings and the words of another
speaker begin a block of their own, so that two of them are never read as one. A block stands under
the heading above it and under what is less indented, which say what it is about.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from llama32_desktop.documents import sentences
from llama32_desktop.documents.word_lists import FUNCTION_WORDS

_HEADING: Final = re.compile(r"^\s{0,3}(#{1,6})\s")
_ITEM: Final = re.compile(r"^(\s*)(?:[-*+•‣–]|\d{1,3}[.)])\s")
_SPEAKER: Final = re.compile(r"^\W{0,6}[^\W\d_][\w.’'-]{0,24}(?: [\w.’'-]{1,24}){0,3}\s?:(?=\s|\W)")
_ROW: Final = re.compile(r"^\s*\|")
_LINK: Final = re.compile(r"!?\[([^\[\]\n]{0,300})\]\([^()\s]{0,2000}\)")
_BARE: Final = re.compile(r"<?\b(?:https?|mailto|ftp):[^\s>]{1,2000}>?|<[^<>\s]{1,300}>")
_ASIDE: Final = re.compile(r"\([^()]{0,200}\)|(?<!\w)@[\w-]{1,60}")
_MARKUP: Final = re.compile(r"^\s*(?:#{1,6}\s|>|[-*+•‣–]\s|\d{1,3}[.)]\s)|[*`]{1,3}|\[[ xX]\]\s")
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_CASELESS: Final = re.compile("[\u0900-\u1fff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0590-\u06ff]")
_CASELESS_SIGNS: Final = 6
_FEWEST_WORDS: Final = 3
_WRAPPED: Final = 45
"""Characters: a line that is wrapped is hardly shorter."""


@dataclass(frozen=True)
class Stated:
    """A sentence of the notes."""

    text: str
    first: int
    last: int
    """Lines, both included, from 0."""
    block: int
    under: int
    """The block that it stands under; -1 at the top."""
    heading: bool


def plain(text: str) -> str:
    """A text without the marks of Markdown; of a link its words."""
    return " ".join(_MARKUP.sub(" ", _BARE.sub(" ", _LINK.sub(r"\1", text))).split())


def is_statement(text: str) -> bool:
    """Whether a text says something: a heading, a label or a link alone says nothing.

    It takes three words at least of which one is neither a name nor a word like “of the”; in
    scripts without capitals it takes six signs.
    """
    if _HEADING.match(text):
        return False
    bare = _ASIDE.sub(" ", plain(text)).strip()
    if bare.endswith((":", "：")):
        return False
    if len(_CASELESS.findall(bare)) >= _CASELESS_SIGNS:
        return True
    head, colon, rest = bare.partition(": ")
    said = rest if colon and len(head.split()) <= 4 else bare
    words = _WORD.findall(said)
    if len(_WORD.findall(bare)) < _FEWEST_WORDS:
        return False
    return any(word[0].islower() and len(word) > 2 and word not in FUNCTION_WORDS for word in words)


def stated(lines: Sequence[str], breaks: Collection[int] = ()) -> list[Stated]:
    """The sentences of some lines, in order.

    Args:
        breaks: Lines that begin a page or another note: nothing goes over them.
    """
    found: list[Stated] = []
    open_blocks: list[tuple[int, int]] = []  # how deep, and the number of the block
    block, start = -1, 0
    new_pages = set(breaks)
    for index in range(len(lines) + 1):
        line = lines[index] if index < len(lines) else ""
        before = lines[index - 1] if index > start else ""
        ends = index == len(lines) or index in new_pages or not line.strip()
        if start < index and (ends or _begins(line, before)):
            block += 1
            depth = _depth(lines[start])
            while open_blocks and open_blocks[-1][0] >= depth:
                open_blocks.pop()
            under = open_blocks[-1][1] if open_blocks else -1
            found += _sentences(lines, start, index, block, under)
            open_blocks.append((depth, block))
            start = index
        if index in new_pages:
            open_blocks.clear()
        if ends and not line.strip():
            start = index + 1
    return found


def _begins(line: str, before: str) -> bool:
    """Whether a line that follows another begins a block of its own.

    A line that ended early was not wrapped, unless the next goes on in small letters.
    """
    if any(pattern.match(line) for pattern in (_HEADING, _ITEM, _SPEAKER, _ROW)):
        return True
    ended = len(before.rstrip()) < _WRAPPED and not line.lstrip()[:1].islower()
    return ended or _HEADING.match(before) is not None


def _depth(line: str) -> int:
    """Headings stand above everything, list items above those that are indented further."""
    if heading := _HEADING.match(line):
        return len(heading[1]) - 10
    expanded = line.expandtabs(4)
    return len(expanded) - len(expanded.lstrip()) + bool(_ITEM.match(line))


def _sentences(lines: Sequence[str], start: int, end: int, block: int, under: int) -> list[Stated]:
    text = " ".join(lines[start:end])
    places: list[int] = []  # where each line ends in the text
    for line in lines[start:end]:
        places.append((places[-1] if places else -1) + len(line) + 1)
    heading = _HEADING.match(lines[start]) is not None
    found, begin, at = [], 0, start
    for stop in sentences.ends(text):
        piece = text[begin:stop]
        first_sign = begin + len(piece) - len(piece.lstrip())
        last_sign = max(first_sign, begin + len(piece.rstrip()) - 1)
        while places[at - start] < first_sign:
            at += 1
        first = at
        while places[at - start] < last_sign:
            at += 1
        if piece.strip():
            found.append(Stated(piece.strip(), first, at, block, under, heading))
        begin = stop
    return found
