"""The text of leaves as a document shows it, for a search that lays nothing out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from re import Pattern
from typing import Final

from llama32_desktop.typeset.parser import is_too_deep
from llama32_desktop.ui.text.blocks import BlockStream, top_level
from llama32_desktop.ui.text.inline_html import Environment
from llama32_desktop.ui.text.markdown import (
    Leaf,
    block_tokens,
    leaves_of_tokens,
    plain_leaves,
)
from llama32_desktop.ui.text.table_html import table_html
from llama32_desktop.words import searchable

SHORT: Final = 2000
"""Characters of Markdown of which the blocks are found at once, each of them parsed once only."""
PIECE: Final = 500
"""Characters of a longer one that are parsed at a time."""
_ENDS: Final = re.compile(r"<br ?/?>|</t[dh]>")
_TAG: Final = re.compile(r"<(img)?[^<>]*>")
_MARKUP: Final = re.compile(r"^[ \t>]+|[*_~`\\\[\]]+|\]\([^)\n]*\)", re.MULTILINE)
_ENTITY: Final = re.compile(r"&(?:\w+|#\w+);")


def shown_text(leaf: Leaf) -> str:
    """What of a leaf is text: formulas and rules are none."""
    if leaf.kind in ("code", "plain"):
        return leaf.content
    if leaf.kind in ("rule", "math"):
        return ""
    html = table_html(leaf) if leaf.kind == "table" else leaf.content
    html = _ENDS.sub("\n", html)
    return unescape(_TAG.sub(lambda tag: "\ufffc" if tag[1] else "", html))


def may_show(phrase: Pattern[str], folded: str) -> bool:
    """A quick look at a Markdown text, as it is searched: False where it cannot show a phrase."""
    if phrase.search(folded):
        return True
    bare = _MARKUP.sub("", folded).replace("|", " ")
    if phrase.search(bare):
        return True
    if _ENTITY.search(bare) is None:
        return False
    try:
        return bool(phrase.search(searchable(unescape(bare))))
    except ValueError:  # a reference of more digits than Python makes a number of
        return True


def leaves_in_steps(text: str, *, markdown: bool) -> Iterator[list[Leaf] | None]:
    """The leaves of a message; `None` for each step before they are known."""
    if not markdown:
        yield plain_leaves(text)
        return
    if len(text) > SHORT:
        yield from _streamed(text)
        return
    env: Environment = {}
    tokens = block_tokens(text, env)
    yield None
    if is_too_deep(tokens):
        yield plain_leaves(text)
        return
    leaves: list[Leaf] = []
    for block in top_level(tokens):
        leaves += leaves_of_tokens(block, env)[0]
        yield None
    yield leaves


def _streamed(text: str) -> Iterator[list[Leaf] | None]:
    stream = BlockStream()
    while text:
        size = max(PIECE, stream.open_length // 4)
        stream.feed(text[:size])
        text = text[size:]
        yield None
    stream.finish()
    yield stream.leaves
