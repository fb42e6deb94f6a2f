"""The colours of code, found by Pygments.

Its patterns are not ours, and some take the third power of a line's length: `pieces_of` is for the
process that has time to lose (`code_colouring`).
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pygments.lexer import Lexer
    from pygments.token import _TokenType

MOST_CHARACTERS: Final = 300_000
"""Of a block; a longer one has no colours."""
MOST_LINE: Final = 4000
"""Characters of a line; one look of a pattern at a longer one takes too long."""

Piece = tuple[str, str]
"""The kind of token, empty for one without colour, and its text."""
Span = tuple[int, int, str]
"""Start and length in a line, in UTF-16 units, and the kind of token."""
Lines = list[list[Span]]

_PART: Final = struct.Struct("<IHHB")
"""A line, start and length in it, and the number of a kind: a line that is looked at has at most
twice `MOST_LINE` units."""

LIGHT: Final = {
    "keyword": "#8a2b8f",
    "string": "#2f6b2c",
    "number": "#9a4a00",
    "comment": "#6a6862",
    "name": "#1f56b0",
    "type": "#0e6670",
    "deleted": "#9c2118",
}
DARK: Final = {
    "keyword": "#d9a0e6",
    "string": "#a3d09b",
    "number": "#f0b27a",
    "comment": "#a3a19b",
    "name": "#8fb8ff",
    "type": "#7fd0d8",
    "deleted": "#ffb3a8",
}


def language_of(info: str) -> str:
    """What code is written in, by what stands beside its fence's marks."""
    return next(iter(info.split(maxsplit=1)), "")


def is_short(code: str) -> bool:
    """Whether code is as long, and its lines are, as is looked at for colours."""
    return len(code) <= MOST_CHARACTERS and all(len(line) <= MOST_LINE for line in code.split("\n"))


def pieces_of(code: str, language: str) -> Iterator[Piece]:
    """The code in pieces, as they are found; one without a kind where the language is not known.

    Takes about a millisecond for 50 lines, and for what somebody made for it any time.
    """
    lexer = _lexer(language)
    if lexer is None or not is_short(code):
        yield "", code
        return
    for token, text in lexer.get_tokens(code):
        yield _kind(token), text


def spans_of(pieces: Iterable[Piece]) -> Lines:
    """The coloured parts of each line; empty where no piece has a colour."""
    pieces = list(pieces)
    if not any(kind for kind, _ in pieces):
        return []
    lines: Lines = [[]]
    column = 0
    for kind, text in pieces:
        for i, part in enumerate(text.split("\n")):
            if i:
                lines.append([])
                column = 0
            length = len(part) if part.isascii() else len(part.encode("utf-16-le")) // 2
            if kind and part.strip():
                lines[-1].append((column, length, kind))
            column += length
    return lines


def packed(lines: Lines) -> bytes:
    """Coloured parts as they go from process to process: whatever is in it, it is one value."""
    pack, number = _PART.pack, {kind: n for n, kind in enumerate(LIGHT)}
    return b"".join(
        pack(line, start, length, number[kind])
        for line, spans in enumerate(lines)
        for start, length, kind in spans
    )


def unpacked(parts: bytes, count: int) -> Lines:
    """The coloured parts of each of so many lines; empty where there are none.

    Gives other threads their turn in between, whatever the number of parts.

    Raises:
        ValueError: `packed` made no such bytes.
    """
    if len(parts) % _PART.size:
        raise ValueError("a part of a part")
    if not parts:
        return []
    kinds = tuple(LIGHT)
    lines: Lines = [[] for _ in range(count)]
    for line, start, length, kind in _PART.iter_unpack(parts):
        if kind >= len(kinds):
            raise ValueError(f"kind {kind} of {len(kinds)}")
        if line < count:
            lines[line].append((start, length, kinds[kind]))
    return lines


def coloured(code: str, lines: Lines) -> Iterator[Piece]:
    """The code, whole, in pieces, by its coloured parts; those of a line stand in their order."""
    if not lines:
        yield "", code
        return
    for line, (spans, text) in enumerate(zip(lines, code.split("\n"), strict=True)):
        units = text.encode("utf-16-le", "surrogatepass")
        if line:
            yield "", "\n"
        kinds = {start: kind for start, _, kind in spans}
        ends = {start + length for start, length, _ in spans}
        for start, end in pairwise(sorted({0, *kinds, *ends, len(units) // 2})):
            part = units[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")
            if part:
                yield kinds.get(start, ""), part


def _lexer(language: str) -> Lexer | None:
    if not language:
        return None
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        return get_lexer_by_name(language.lower(), stripnl=False, ensurenl=False)
    except ClassNotFound:
        return None


_KINDS: Final = (
    ("Token.Keyword.Type", "type"),
    ("Token.Keyword", "keyword"),
    ("Token.Operator.Word", "keyword"),
    ("Token.Literal.String", "string"),
    ("Token.Literal.Number", "number"),
    ("Token.Comment", "comment"),
    ("Token.Name.Class", "type"),
    ("Token.Name.Builtin", "type"),
    ("Token.Name.Exception", "type"),
    ("Token.Name.Function", "name"),
    ("Token.Name.Tag", "keyword"),
    ("Token.Name.Attribute", "name"),
    ("Token.Name.Decorator", "name"),
    ("Token.Generic.Inserted", "string"),
    ("Token.Generic.Deleted", "deleted"),
    ("Token.Generic.Heading", "name"),
    ("Token.Generic.Subheading", "name"),
)


@lru_cache(maxsize=1024)
def _kind(token: _TokenType) -> str:
    name = str(token)
    return next((kind for start, kind in _KINDS if name.startswith(start)), "")
