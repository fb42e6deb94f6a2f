"""Emphasis where words have no spaces between them.

CommonMark lets `**` beside punctuation begin or end emphasis only where a space or punctuation
is on its other side. Chinese and Japanese have no space there: `**注意：**请` would keep its
asterisks. Here a character of such a script counts as a letter that a word may begin beside.

Models forget the space in other scripts too, as in `**Note:**This`: behind the end of a sentence
or a colon, two marks end emphasis. Brackets and commas are no such ends: `(a)**n`, `f(a,**b)`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import MutableMapping
from typing import Any, Final

from markdown_it import MarkdownIt
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline.state_inline import Scanned
from markdown_it.token import Token

from llama32_desktop.typeset.unspaced import is_unspaced

_ENDS: Final = frozenset('.:!?\u2026"\u201d\u00bb')
"""Of a sentence or a heading."""


class _State(StateInline):
    def scanDelims(self, start: int, canSplitWord: bool) -> Scanned:  # noqa: N802, N803
        scanned = super().scanDelims(start, canSplitWord)
        if not canSplitWord:
            return scanned
        end = start + scanned.length
        before = self.src[start - 1] if start else " "
        after = self.src[end] if end < self.posMax else " "
        if scanned.length > 1 and before in _ENDS and after.isalpha():
            return Scanned(scanned.can_open, True, scanned.length)
        if self.src.isascii():
            return scanned
        opens = not after.isspace() and (not _is_mark(after) or _may_flank(before))
        closes = not before.isspace() and (not _is_mark(before) or _may_flank(after))
        return Scanned(opens, closes, scanned.length)


class _Inline(ParserInline):
    def parse(
        self, src: str, md: MarkdownIt, env: MutableMapping[str, Any], tokens: list[Token]
    ) -> list[Token]:
        state = _State(src, md, env, tokens)
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens


def inline_parser() -> ParserInline:
    """A parser of paragraphs' insides, without rules of its own yet."""
    return _Inline()


def _is_mark(char: str) -> bool:
    """Whether it is punctuation of a script with spaces, or a symbol."""
    return unicodedata.category(char)[0] in "PS" and not is_unspaced(char)


def _may_flank(char: str) -> bool:
    return char.isspace() or unicodedata.category(char)[0] in "PS" or is_unspaced(char)
