"""GitHub's tables, none of whose text is lost.

By the letter of GitHub's rules a `|` in code or in a formula divides a cell, and cells beyond
the head's are dropped. Here such a `|` is text, and a row with more cells widens the table.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.common.utils import mdTrim
from markdown_it.rules_block import StateBlock
from markdown_it.rules_block.table import escapedSplit, table
from markdown_it.token import Token

from llama32_desktop.typeset.dollars import is_formula

_MASK: Final = "\0"
"""Stands for a `|` that divides no cells. A text has none: the parser replaces them."""
_MASKED: Final = "masked"
_RULE: Final = re.compile(r"[ \t>]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?")
_CODE: Final = re.compile(r"(?<![\\`])(`+)(?!`)(.*?[^`])\1(?!`)")
_DOLLARS: Final = re.compile(r"(?<!\\)\$([^\s$](?:[^$]*[^\s$\\])?)\$(?!\d)")
_BAR: Final = re.compile(r"(?<!\\)\|")
_MARKS: Final = re.compile(r"[`$]|\\\(")
_LONGEST: Final = 4000
"""Characters of a line; a longer one is divided as GitHub does."""
_MOST_ADDED: Final = 20_000
"""Empty cells that wider rows may add to the others."""


def table_plugin(parser: MarkdownIt) -> None:
    """Lets a parser read tables."""
    parser.block.ruler.at("table", _rule, {"alt": ["paragraph", "reference"]})


def _rule(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    if start + 2 > end or "|" not in _line(state, start):
        return False
    if not _RULE.fullmatch(_line(state, start + 1)):
        return False
    columns = len(_cells(_line(state, start + 1)))
    source, masked, first = state.src, _masked_source(state), len(state.tokens)
    # Who divides the head's cells as GitHub does meant it so.
    state.src = masked if len(_row(state, masked, start, columns)) == columns else source
    try:
        found = table(state, start, end, silent)
    finally:
        state.src = source
    if found and not silent:
        _fill(state, masked, first, columns)
    return found


def _masked_source(state: StateBlock) -> str:
    """All of a text with masks, made once for all its tables."""
    source, masked = state.env.get(_MASKED, ("", ""))
    if source is not state.src:
        masked = "\n".join(map(_masked, state.src.split("\n")))
        state.env[_MASKED] = state.src, masked
    return str(masked)


def _line(state: StateBlock, line: int) -> str:
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]


def _cells(line: str) -> list[str]:
    cells = escapedSplit(mdTrim(line))
    if cells and not cells[0]:
        cells.pop(0)
    if cells and not cells[-1]:
        cells.pop()
    return cells


def _row(state: StateBlock, masked: str, line: int, columns: int) -> list[str]:
    """The cells of a line: with as many as the head has, GitHub's division was meant."""
    begin, end = state.bMarks[line] + state.tShift[line], state.eMarks[line]
    plain, cells = _cells(state.src[begin:end]), _cells(masked[begin:end])
    if len(plain) == columns > len(cells):
        return plain
    return [cell.replace(_MASK, "|") for cell in cells]


def _masked(line: str) -> str:
    """The line, as long as it was, with masks for what divides no cells."""
    if "|" not in line or len(line) > _LONGEST or not _MARKS.search(line):
        return line
    masked = _CODE.sub(_mask, line)
    masked = _masked_brackets(masked)
    return _DOLLARS.sub(lambda found: _mask(found) if _is_formula(found) else found[0], masked)


def _masked_brackets(line: str) -> str:
    """With masks in what stands between `\\(` and the next `\\)`."""
    parts: list[str] = []
    done = 0
    while (first := line.find("\\(", done)) >= 0 and (last := line.find("\\)", first + 2)) >= 0:
        parts += line[done:first], _BAR.sub(_MASK, line[first : last + 2])
        done = last + 2
    return "".join((*parts, line[done:]))


def _mask(found: re.Match[str]) -> str:
    return _BAR.sub(_MASK, found[0])


def _is_formula(found: re.Match[str]) -> bool:
    source = found.string
    before = source[max(0, found.start() - 1) : found.start()]
    return is_formula(found[1], before, source[found.end() : found.end() + 1])


def _fill(state: StateBlock, masked: str, first: int, columns: int) -> None:
    """Gives the tokens their cells, those beyond the head's too, and empty ones beside them."""
    tokens = state.tokens[first:]
    ends = [i for i, token in enumerate(tokens) if token.type == "tr_close"]
    begins = [token.map[0] for token in tokens if token.type == "tr_open" and token.map]
    rows = [_row(state, masked, line, columns) for line in begins]
    widest = max(map(len, rows))
    if (widest - columns) * len(rows) > _MOST_ADDED:  # what is too wide stays one cell
        rows = [[*row[:columns], " | ".join(row[columns:])] for row in rows]
        widest = columns + 1
    parts: list[Token] = []
    for (begin, end), row, line in zip(pairwise([0, *ends]), rows, begins, strict=True):
        inside = [token for token in tokens[begin:end] if token.type == "inline"]
        for token, cell in zip(inside, row, strict=False):
            token.content = mdTrim(cell)
        parts += tokens[begin:end]
        tag = "td" if ends[0] < end else "th"
        for i in range(columns, widest):
            parts += _cell(tag, row[i] if i < len(row) else "", line, state.level + 3)
    state.tokens[first:] = [*parts, *tokens[ends[-1] :]]


def _cell(tag: str, text: str, line: int, level: int) -> tuple[Token, Token, Token]:
    content = Token("inline", "", 0, content=mdTrim(text), children=[], map=[line, line + 1])
    content.level, content.block = level + 1, True
    opening = Token(f"{tag}_open", tag, 1, level=level, block=True)
    return opening, content, Token(f"{tag}_close", tag, -1, level=level, block=True)
