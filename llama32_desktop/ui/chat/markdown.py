"""Markdown to leaves: the paragraphs, headings, code blocks, tables and rules of a text.

Lists and quotes are flattened: a leaf knows in which containers it stands (`path`), and
the item's marker stands with the item's first leaf. So the view stacks leaves, and a list
of a thousand items costs no more to extend than one of three.

Raw HTML is shown as text. Images become their description: nothing is ever loaded.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from html import escape
from typing import Any, Literal

from markdown_it import MarkdownIt
from markdown_it.token import Token

from llama32_desktop.typeset.math_html import math_html
from llama32_desktop.typeset.math_rules import FENCE_RULE, INLINE
from llama32_desktop.typeset.parser import (
    LINK_SCHEMES,
    is_crowded,
    is_too_deep,
    markdown_parser,
    math_source,
)
from llama32_desktop.typeset.parser import TASK as _TASK
from llama32_desktop.ui.chat.code_pieces import split_code
from llama32_desktop.ui.chat.paragraphs import split_paragraph

LeafKind = Literal["text", "heading", "code", "table", "rule", "plain", "math"]
MOST_CELLS = 1000
"""A larger table is shown as text with tabs."""
BULLETS = ("•", "◦", "▪")
Environment = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Leaf:
    """One block that holds no other blocks."""

    kind: LeafKind
    content: str
    """Code: the code itself. Mathematics: its LaTeX. Otherwise the inside of an HTML paragraph or
    table."""
    level: int = 0
    """Heading: 1 to 6."""
    language: str = ""
    """Code: what the fence names."""
    path: str = ""
    """The containers from the outside in: "l" for a list's item, "q" for a quote."""
    marker: str = ""
    """The bullet or number, at the first leaf of an item."""
    loose: bool = False
    """Whether the list's items stand apart."""
    cells: tuple[tuple[str, ...], ...] = ()
    """Table: the text of each row's cells."""
    source: str = ""
    """Text, heading, table: the Markdown it was read from, without its containers; empty where
    that would not say all."""
    joint: str | None = None
    """What stands between this and the leaf before where both are of one paragraph or block."""


def _parser(*rules: str) -> MarkdownIt:
    parser = markdown_parser()
    parser.core.ruler.enableOnly(list(rules))
    return parser


_BLOCKS = _parser("normalize", "block", FENCE_RULE)
_INLINE = _parser("normalize", "block", "inline", "linkify", "text_join")


def plain_leaves(text: str, size: int = 2000) -> list[Leaf]:
    """Text as it was typed, in leaves of whole lines so that a long paste stays quick to draw."""
    leaves: list[Leaf] = []
    start = 0
    while len(text) - start > size:
        end = text.rfind("\n", start, start + size)
        end = start + size if end <= start else end
        leaves.append(Leaf("plain", text[start:end]))
        start = end + text.startswith("\n", end)
    return [*leaves, Leaf("plain", text[start:])]


def block_tokens(text: str, env: Environment) -> list[Token]:
    """The block structure of `text`; definitions of links go to `env["references"]`."""
    return _BLOCKS.parse(text, env)


def leaves_of(text: str) -> list[Leaf]:
    """The leaves of a whole text."""
    env: Environment = {}
    tokens = block_tokens(text, env)
    return plain_leaves(text) if is_too_deep(tokens) else leaves_of_tokens(tokens, env)[0]


@dataclass(slots=True)
class _List:
    ordered: bool
    number: int
    delimiter: str
    depth: int
    marker: str = ""


@dataclass(slots=True)
class _Walk:
    env: Environment
    path: str = ""
    lists: list[_List] = field(default_factory=list)
    leaves: list[Leaf] = field(default_factory=list)
    items: list[int] = field(default_factory=list)

    def task(self, content: str) -> tuple[str, str]:
        """A task's box, and the text behind it: the box is the item's marker, or follows it."""
        found = _TASK.match(content)
        if found is None or not self.lists or not self.lists[-1].marker:
            return "", content
        box = "☐" if found[1] == " " else "☑"
        if self.lists[-1].ordered:
            return box, content
        self.lists[-1].marker = box
        return "", content[found.end() :]

    def kept(self, source: str) -> str:
        """The source, where it says all: a link's definition may stand elsewhere."""
        return "" if self.env.get("references") and "[" in source else source

    def add(self, leaf: Leaf) -> None:
        marker = ""
        if self.lists and self.path.endswith("l"):
            marker, self.lists[-1].marker = self.lists[-1].marker, ""
        self.leaves.append(replace(leaf, path=self.path, marker=marker))


def leaves_of_tokens(
    tokens: Sequence[Token], env: Environment, first_number: int | None = None
) -> tuple[list[Leaf], list[int]]:
    """The leaves of block tokens, and at which leaf each item of the outermost lists begins.

    `first_number` overrides the number of a leading ordered list.
    """
    walk = _Walk(env)
    iterator = iter(tokens)
    for token in iterator:
        _visit(walk, token, iterator, first_number)
        first_number = None
    return walk.leaves, walk.items


def _visit(walk: _Walk, token: Token, rest: Iterator[Token], first_number: int | None) -> None:
    match token.type:
        case "paragraph_open":
            loose = not token.hidden and bool(walk.lists)
            box, content = walk.task(next(rest).content)
            for source, joint in split_paragraph(content):
                if box and joint is None:
                    html = f"{box} {inline_html(_TASK.sub('', source, count=1), walk.env)}"
                else:
                    html = inline_html(source, walk.env)
                walk.add(Leaf("text", html, loose=loose, source=walk.kept(source), joint=joint))
        case "heading_open":
            level, source = int(token.tag[1]), next(rest).content
            html = inline_html(source, walk.env)
            line = f"{'#' * level} {source.replace(chr(10), ' ')}"
            walk.add(Leaf("heading", html, level=level, source=walk.kept(line)))
        case "fence" | "code_block":
            words = token.info.split(maxsplit=1)
            code = token.content.removesuffix("\n")
            for leaf in code_leaves(code, words[0] if words else ""):
                walk.add(leaf)
        case "math_block":
            walk.add(Leaf("math", token.content.strip()))
        case "hr":
            walk.add(Leaf("rule", ""))
        case "table_open":
            html, cells, source = _table(rest, walk.env)
            if sum(map(len, cells)) <= MOST_CELLS:
                walk.add(Leaf("table", html, cells=cells, source=walk.kept(source)))
            else:  # Qt lays a table out as a whole, which would hold the window up
                for leaf in code_leaves("\n".join("\t".join(row) for row in cells), ""):
                    walk.add(leaf)
        case "blockquote_open":
            walk.path += "q"
        case "bullet_list_open" | "ordered_list_open":
            ordered = token.type[0] == "o"
            number = int(token.attrs.get("start", 1)) if first_number is None else first_number
            walk.lists.append(_List(ordered, number, token.markup, len(walk.lists)))
        case "list_item_open":
            current = walk.lists[-1]
            walk.path += "l"
            if token.level == 1:
                walk.items.append(len(walk.leaves))
            if current.ordered:
                current.marker = f"{current.number}{current.delimiter}"
                current.number += 1
            else:
                current.marker = BULLETS[min(current.depth, len(BULLETS) - 1)]
        case "list_item_close":
            if walk.lists[-1].marker:  # an item with nothing in it still shows its bullet
                walk.add(Leaf("text", ""))
            walk.path = walk.path[:-1]
        case "bullet_list_close" | "ordered_list_close":
            walk.lists.pop()
        case "blockquote_close":
            walk.path = walk.path[:-1]


def code_leaves(code: str, language: str, first: str | None = None) -> list[Leaf]:
    """A code block, in pieces where it is long; `first` is the joint of the first piece."""
    return [
        Leaf("code", piece, language=language, joint=first if joint is None else joint)
        for piece, joint in split_code(code)
    ]


def _table(rest: Iterator[Token], env: Environment) -> tuple[str, tuple[tuple[str, ...], ...], str]:
    """Its HTML, the text of its cells, and its Markdown."""
    parts: list[str] = []
    rows: list[list[str]] = []
    lines: list[list[str]] = []
    rules: list[str] = []
    for token in rest:
        if token.type == "table_close":
            break
        if token.type in ("th_open", "td_open"):
            align = str(token.attrs.get("style", "")).removeprefix("text-align:") or "left"
            source = next(rest).content
            parts.append(f'<{token.tag} align="{align}">{inline_html(source, env)}')
            rows[-1].append(_plain(source))
            lines[-1].append(source.replace("|", "\\|"))
            if token.tag == "th":
                rules.append(_ALIGNED[align] if token.attrs else "---")
        elif token.type in ("th_close", "td_close", "tr_open", "tr_close"):
            parts.append(f"<{'/' * (token.nesting < 0)}{token.tag}>")
            if token.type == "tr_open":
                rows.append([])
                lines.append([])
    lines.insert(1, rules)
    markdown = "\n".join(f"| {' | '.join(line)} |" for line in lines)
    return "".join(parts), tuple(tuple(row) for row in rows), markdown


_ALIGNED = {"left": ":--", "center": ":-:", "right": "--:"}


def _plain(source: str) -> str:
    """A cell as text, without what Markdown puts around its words."""
    parts: list[str] = []
    for token in _INLINE.parseInline(source, {})[0].children or ():
        if token.type in INLINE:
            parts.append(math_source(token))
        elif token.type in ("softbreak", "hardbreak"):
            parts.append(" ")
        else:
            parts.append(token.content)
    return "".join(parts)


def warm_up() -> None:
    """Makes what the first paragraph would otherwise wait 50 ms for; for a worker's thread."""
    leaves_of("- https://example.org $x$\n\n|a|\n|-|\n|b|")


def inline_html(content: str, env: Environment) -> str:
    """The HTML of a paragraph's inside, in the subset that QTextDocument knows."""
    if is_crowded(content):
        return escape(content).replace("\n", "<br>")
    if env.get("references") and "[" in content:
        return _inline_html(content, env)
    return _inline_html_cached(content)


@lru_cache(maxsize=512)
def _inline_html_cached(content: str) -> str:
    return _inline_html(content, {})


_PLAIN_TAGS = {"em": "i", "strong": "b", "s": "s"}


def _inline_html(content: str, env: Environment) -> str:
    parts: list[str] = []
    links: list[bool] = []
    for token in _INLINE.parseInline(content, env)[0].children or ():
        match token.type:
            case "softbreak" | "hardbreak":
                parts.append("<br>")
            case "code_inline":
                parts.append(f"<code>{_spaces(escape(token.content))}</code>")
            case "link_open":
                address = str(token.attrs.get("href", ""))
                links.append(address.lower().startswith(LINK_SCHEMES))
                if links[-1]:
                    parts.append(f'<a href="{escape(address)}">')
            case "link_close":
                if links.pop():
                    parts.append("</a>")
            case "math_inline" | "math_inline_double":
                display = token.type == "math_inline_double"
                parts.append(math_html(token.content, math_source(token), display=display))
            case "image":
                parts.append(f"<i>[{escape(token.content or 'image')}]</i>")
            case _ if token.tag in _PLAIN_TAGS:
                parts.append(f"<{'/' * (token.nesting < 0)}{_PLAIN_TAGS[token.tag]}>")
            case _:
                parts.append(escape(token.content))
    return "".join(parts)


def _spaces(text: str) -> str:
    """Keeps runs of spaces, which HTML would fold."""
    return text.replace("  ", "\u00a0 ")
