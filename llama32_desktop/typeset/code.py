"""The colours of code, found by Pygments.

Its patterns are not ours, and some take the third power of a line's length: `pieces_of` is for the
process that has time to lose (`code_colouring`).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pygments.lexer import Lexer

MOST_CHARACTERS: Final = 300_000
"""Of a block; a longer one has no colours."""
MOST_LINE: Final = 4000
"""Characters of a line; one look of a pattern at a longer one takes too long."""

Piece = tuple[str, str]
"""The kind of token, empty for one without colour, and its text."""
Span = tuple[int, int, str]
"""Start and length in a line, in UTF-16 units, and the kind of token."""
Lines = list[list[Span]]

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


def pieces_of(code: str, language: str) -> list[Piece]:
    """The code in pieces; one without a kind where the language is not known.

    Takes about a millisecond for 50 lines, and for what somebody made for it any time.
    """
    lexer = _lexer(language)
    if lexer is None or not is_short(code):
        return [("", code)]
    return [(_kind(str(token)), text) for token, text in lexer.get_tokens(code)]


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


def _kind(token: str) -> str:
    return next((kind for start, kind in _KINDS if token.startswith(start)), "")
