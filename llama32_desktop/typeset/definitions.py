"""Definitions of links, which stay in sight.

CommonMark takes `[1]: https://example.org` out of a text. Models end their answers with lists of
them as sources, whether the text refers to them or not.
"""

from __future__ import annotations

import re
from html import escape
from typing import Final, NamedTuple

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_block.reference import reference
from markdown_it.token import Token

from llama32_desktop.typeset.shown import opens

DEFINITION: Final = "definition"
"""A token whose content is the lines of definitions that follow each other."""
_PARTS: Final = re.compile(r"(\[(?:[^\[\]\\]|\\.)+\]:\s*)(<[^<>\n]*>|\S+)(.*)", re.DOTALL)


class Definition(NamedTuple):
    """A definition as it was written: what is before its address, the address, the rest."""

    before: str
    address: str
    after: str
    href: str
    """The address as a link has it."""


def definition_plugin(parser: MarkdownIt) -> None:
    """Lets a parser keep definitions as tokens. A label with `^` is a footnote's, and text."""
    parser.block.ruler.at("reference", _rule)
    parser.add_render_rule(DEFINITION, lambda *_: "")


def definitions_of(token: Token) -> list[Definition]:
    """The definitions of a token."""
    found: list[Definition] = token.meta["definitions"]
    return found


def definition_html(definition: Definition) -> str:
    """A definition as it was written, its address a link."""
    address = escape(definition.address)
    if opens(definition.href):
        address = f'<a href="{escape(definition.href)}">{address}</a>'
    written = f"{escape(definition.before)}{address}{escape(definition.after)}"
    return written.replace("\n", "<br>")


def _rule(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    if state.src.startswith("[^", state.bMarks[start] + state.tShift[start]):
        return False
    if not reference(state, start, end, silent):
        return False
    if silent:
        return True
    source = state.getLines(start, state.line, state.blkIndent, False).strip()
    last = state.tokens[-1] if state.tokens else None
    if last is None or last.type != DEFINITION or last.map is None or last.map[1] != start:
        last = state.push(DEFINITION, "", 0)
        last.map, last.meta = [start, state.line], {"definitions": []}
    else:
        last.content += "\n"
        last.map[1] = state.line
    last.content += source
    last.meta["definitions"].append(_parts(state.md, source))
    return True


def _parts(parser: MarkdownIt, source: str) -> Definition:
    found = _PARTS.match(source)
    if found is None:
        return Definition(source, "", "", "")
    address = found[2]
    inside = address[1:-1] if address.startswith("<") else address
    return Definition(found[1], address, found[3], parser.normalizeLink(inside))
