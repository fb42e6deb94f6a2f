"""Markdown as this app reads it: CommonMark, GitHub's tables and strikethrough, LaTeX.

Raw HTML is text, and nothing that a text names is loaded.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

from llama32_desktop.typeset.letters import plain_letter
from llama32_desktop.typeset.math_rules import math_plugin

LINK_SCHEMES: Final = ("http://", "https://", "mailto:")
TASK: Final = re.compile(r"\[([ xX])\][ \t]+(?=\S)")
"""The box that a task of a list begins with."""
_DEEPEST: Final = 100
"""So many levels stay well inside Python's recursion limit; the preset's 20 would drop text."""
_MOST_MARKS: Final = {
    "[": 300,
    "]": 300,
    "<": 300,
    "*": 1500,
    "_": 1500,
    "~": 1500,
    "`": 1500,
    "$": 600,
}


def markdown_parser() -> MarkdownIt:
    """A parser, for whoever wants to change what it does."""
    options = {"html": False, "breaks": True, "maxNesting": _DEEPEST, "linkify": True}
    parser = MarkdownIt("commonmark", options).enable(["table", "strikethrough", "linkify"])
    parser.use(math_plugin)
    normalised = parser.normalizeLink
    setattr(parser, "normalizeLink", lambda url: plain_letter(normalised(url)))  # noqa: B010
    if parser.linkify is not None:
        # Only what begins with a scheme: “readme.md” is a file, whatever Moldova's ending is.
        parser.linkify.set({"fuzzy_link": False, "fuzzy_email": False})
    return parser


def is_too_deep(tokens: Sequence[Token]) -> bool:
    """Whether the parser has left something out: it goes no deeper than `_DEEPEST`."""
    return any(token.level >= _DEEPEST - 2 for token in tokens)


def is_crowded(content: str) -> bool:
    """Whether a paragraph has so many marks that it takes long, and is no Markdown any more."""
    return len(content) > 300 and any(content.count(m) > most for m, most in _MOST_MARKS.items())


def math_source(token: Token) -> str:
    """A formula as it was written, marks included."""
    closing = {"\\(": "\\)", "\\[": "\\]"}.get(token.markup, token.markup)
    return f"{token.markup}{token.content}{closing}"
