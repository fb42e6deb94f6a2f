"""Markdown to leaves: the paragraphs, headings, code blocks, tables and rules of a text.

Lists and quotes are flattened: a leaf knows in which containers it stands (`path`), and
the item's marker stands with the item's first leaf. So the view stacks leaves, and a list
of a thousand items costs no more to extend than one of three.

Raw HTML is shown as text, definitions of links stay, and images become their description:
nothing is ever loaded.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Literal

from markdown_it.token import Token

from llama32_desktop.typeset.code import language_of
from llama32_desktop.typeset.definitions import DEFINITION, definition_html, definitions_of
from llama32_desktop.typeset.math_rules import FENCE_RULE
from llama32_desktop.typeset.numbering import number_after, written_number
from llama32_desktop.typeset.parser import TASK as _TASK
from llama32_desktop.typeset.parser import is_too_deep, markdown_parser
from llama32_desktop.ui.text.code_pieces import split_code
from llama32_desktop.ui.text.inline_html import (
    Environment,
    inline_html,
    plain_text,
)
from llama32_desktop.ui.text.paragraphs import split_paragraph

LeafKind = Literal["text", "heading", "code", "table", "rule", "plain", "math"]
MOST_CELLS = 1000
"""A larger table is shown as text with tabs."""
BULLETS = ("•", "◦", "▪")


@dataclass(frozen=True, slots=True)
class Leaf:
    """One block that holds no other blocks."""

    kind: LeafKind
    content: str
    """Code: the code itself. Mathematics: its LaTeX. Otherwise the inside of an HTML paragraph or
    table."""
    level: int = 0
    """Heading: 1 to 6."""
    info: str = ""
    """Code: what stands beside the fence's marks."""
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

    @property
    def language(self) -> str:
        """Code: what it is written in, by the fence's first word."""
        return language_of(self.info)


_BLOCKS: Final = markdown_parser()
_BLOCKS.core.ruler.enableOnly(["normalize", "block", FENCE_RULE])


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
    written: int = -1
    """The number that the last item was given."""
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
            code = token.content.removesuffix("\n")
            for leaf in code_leaves(code, token.info.strip()):
                walk.add(leaf)
        case "math_block":
            walk.add(Leaf("math", token.content.strip()))
        case _ if token.type == DEFINITION:
            for i, definition in enumerate(definitions_of(token)):
                html, source = definition_html(definition), "".join(definition[:3])
                walk.add(Leaf("text", html, source=source, joint="\n" if i else None))
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
                written = written_number(token)
                if current.written >= 0:
                    current.number = number_after(current.number, current.written, written)
                current.written = written
                current.marker = f"{current.number}{current.delimiter}"
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


def code_leaves(code: str, info: str, first: str | None = None) -> list[Leaf]:
    """A code block, in pieces where it is long; `first` is the joint of the first piece."""
    return [
        Leaf("code", piece, info=info, joint=first if joint is None else joint)
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
            rows[-1].append(plain_text(source))
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


def warm_up() -> None:
    """Makes what the first paragraph would otherwise wait 50 ms for; for a worker's thread."""
    leaves_of("- https://example.org $x$\n\n|a|\n|-|\n|b|")
