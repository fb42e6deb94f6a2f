"""Markdown as this app reads it: CommonMark, GitHub's tables and strikethrough, LaTeX.

Raw HTML is text but for `<br>`, and nothing that a text names is loaded. What a model wrote
stays in sight: where the standards drop text, it is shown.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from llama32_desktop.typeset.addresses import Addresses, address_rule
from llama32_desktop.typeset.definitions import definition_plugin
from llama32_desktop.typeset.fences import fence_plugin
from llama32_desktop.typeset.flanking import inline_parser
from llama32_desktop.typeset.letters import plain_letter
from llama32_desktop.typeset.math_rules import math_plugin
from llama32_desktop.typeset.shown import shown_plugin
from llama32_desktop.typeset.tables import table_plugin

TASK: Final = re.compile(r"\[([ xX])\][ \t]+(?=\S)")
"""The box that a task of a list begins with."""
_BREAK: Final = re.compile(r"<br\s*/?>", re.IGNORECASE)
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
    "://": 300,
}


def markdown_parser() -> MarkdownIt:
    """A parser, for whoever wants to change what it does."""
    options = {"html": False, "breaks": True, "maxNesting": _DEEPEST, "linkify": True}
    parser = MarkdownIt("commonmark")
    parser.inline, parser.linkify = inline_parser(), Addresses()
    parser.configure("commonmark", options).enable(["table", "strikethrough", "linkify"])
    for plugin in (fence_plugin, math_plugin, table_plugin, definition_plugin, shown_plugin):
        parser.use(plugin)
    parser.inline.ruler.at("linkify", address_rule)
    parser.inline.ruler.before("autolink", "line_break", _line_break)
    normalised = parser.normalizeLink
    setattr(parser, "normalizeLink", lambda url: plain_letter(normalised(url)))  # noqa: B010
    return parser


def _line_break(state: StateInline, silent: bool) -> bool:
    """`<br>`, the only way to begin a line in a table's cell."""
    found = _BREAK.match(state.src, state.pos) if state.src[state.pos] == "<" else None
    if found is None:
        return False
    if not silent:
        state.push("hardbreak", "br", 0)
    state.pos = found.end()
    return True


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
