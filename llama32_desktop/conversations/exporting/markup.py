"""An answer's Markdown as HTML for files: what it names is not loaded, what it holds is not run."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from html import escape
from typing import Any, Final

from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from llama32_desktop.typeset.definitions import DEFINITION, definition_html, definitions_of
from llama32_desktop.typeset.direction import begins_at_the_right, isolated
from llama32_desktop.typeset.math_rules import BLOCK, INLINE
from llama32_desktop.typeset.numbering import number_after, written_number
from llama32_desktop.typeset.parser import (
    TASK,
    is_crowded,
    is_too_deep,
    markdown_parser,
    math_source,
)

_CLOSE: Final = "margin-top: 0px; margin-bottom: 0px"
_DIRECTED: Final = frozenset(
    f"{kind}_open"
    for kind in ("paragraph", "heading", "blockquote", "table", "bullet_list", "ordered_list")
)
"""Each is written from the side that its text begins at."""


class Markup:
    """Turns answers into HTML.

    Args:
        code: Makes the HTML of a code block from the code and what stands beside its marks, the
            language first.
        formula: Makes that of a formula from its LaTeX, its source and whether it is displayed.
        table: The attributes of every table.
        for_qt: Whether it is for QTextDocument, which neither turns tables that begin at the right,
            nor knows code's direction within a text from the right, nor numbers of items.
    """

    def __init__(
        self,
        code: Callable[[str, str], str],
        formula: Callable[[str, str, bool], str],
        table: Mapping[str, str],
        *,
        for_qt: bool = False,
    ) -> None:
        self._code, self._formula, self._table = code, formula, dict(table)
        self._for_qt = for_qt
        self._parser = markdown_parser()
        self._parser.core.ruler.at("inline", _inline)
        self._parser.core.ruler.push("file", self._dress)
        for kind in ("fence", "code_block"):
            self._add(kind, self._code_of)
        self._add(INLINE[0], lambda token: self._formula_of(token, display=False))
        self._add(INLINE[1], lambda token: self._formula_of(token, display=True))
        self._add(BLOCK, lambda token: f"<p>{self._formula_of(token, display=True)}</p>\n")
        self._add(DEFINITION, _definitions_of)
        self._add("code_inline", self._inline_code_of)

    def html(self, text: str) -> str:
        """The HTML of a whole answer."""
        tokens = self._parser.parse(text)
        if is_too_deep(tokens):  # what is deeper is not in them
            return plain_html(text)
        return str(self._parser.renderer.render(tokens, self._parser.options, {}))

    def _add(self, kind: str, rule: Callable[[Token], str]) -> None:
        def render(_: Any, tokens: Sequence[Token], at: int, *__: Any) -> str:
            return rule(tokens[at])

        self._parser.add_render_rule(kind, render)

    def _code_of(self, token: Token) -> str:
        return self._code(token.content.removesuffix("\n"), token.info.strip())

    def _inline_code_of(self, token: Token) -> str:
        code = f'<code dir="ltr">{escape(token.content)}</code>'
        return isolated(code) if self._for_qt and token.meta.get("from_right") else code

    def _formula_of(self, token: Token, *, display: bool) -> str:
        return self._formula(token.content.strip(), math_source(token), display)

    def _dress(self, state: StateCore) -> None:
        """Gives the tokens what Markdown does not say: directions, tasks, links that are safe."""
        lists: list[tuple[Token, list[bool]]] = []
        _number(state.tokens)
        for at, token in enumerate(state.tokens):
            if token.type in _DIRECTED:
                token.attrs["dir"] = "auto"
            if token.type == "table_open":
                token.attrs.update(self._table)
                if self._for_qt:
                    _mirror(state.tokens, at)
            elif token.type in ("bullet_list_open", "ordered_list_open"):
                lists.append((token, []))
            elif token.type == "list_item_open":
                lists[-1][1].append(_mark_task(state.tokens[at + 1 : at + 3]))
            elif token.type in ("bullet_list_close", "ordered_list_close"):
                opening, are_tasks = lists.pop()
                if all(are_tasks) and opening.tag == "ul":
                    opening.attrs["class"] = "tasks"
            if token.children and begins_at_the_right(token.content):
                for child in token.children:
                    child.meta["from_right"] = True
        if self._for_qt:
            state.tokens = _divided(state.tokens)


def plain_html(text: str) -> str:
    """A text as it was typed."""
    lines = escape(text).replace("\n", "<br>").replace("  ", "\u00a0 ")
    return f'<p dir="auto">{lines}</p>\n'


def _inline(state: StateCore) -> None:
    for token in state.tokens:
        if token.type != "inline":
            continue
        token.children = []
        if is_crowded(token.content):
            for line in token.content.split("\n"):
                token.children.append(Token("text", "", 0, content=line))
                token.children.append(Token("hardbreak", "br", 0))
        else:
            state.md.inline.parse(token.content, state.md, state.env, token.children)


def _number(tokens: Sequence[Token]) -> None:
    """Gives those items a number that would else show another than was written."""
    lists: list[tuple[int, int]] = []
    for token in tokens:
        if token.type == "ordered_list_open":
            lists.append((int(token.attrs.get("start", 1)), -1))
        elif token.type == "ordered_list_close":
            lists.pop()
        elif token.type == "list_item_open" and token.info:
            shown, before = lists[-1]
            written = written_number(token)
            number = shown if before < 0 else number_after(shown, before, written)
            if before >= 0 and number != shown + 1:
                token.attrs["value"] = number
            lists[-1] = number, written


def _divided(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with another list where an item's number does not follow: Qt counts on."""
    divided: list[Token] = []
    lists: list[Token] = []
    for token in tokens:
        if token.type == "ordered_list_open":
            lists.append(token)
        elif token.type == "ordered_list_close":
            lists.pop()
        elif token.type == "list_item_open" and "value" in token.attrs:
            opening = lists[-1].copy()
            opening.attrs = {**opening.attrs, "start": token.attrs.pop("value")}
            lists[-1].attrs["style"] = opening.attrs["style"] = _CLOSE
            divided += [Token("ordered_list_close", "ol", -1), opening]
            lists[-1] = opening
        divided.append(token)
    return divided


def _definitions_of(token: Token) -> str:
    return f'<p dir="auto">{"<br>".join(map(definition_html, definitions_of(token)))}</p>\n'


def _mark_task(inside: Sequence[Token]) -> bool:
    """Makes the box of a list's task a sign; whether the item is one."""
    if [token.type for token in inside] != ["paragraph_open", "inline"]:
        return False
    box, children = TASK.match(inside[1].content), inside[1].children
    if box is None or not children or len(children[0].content) < box.end():
        return False
    children[0].content = children[0].content[box.end() :]
    children.insert(0, Token("text", "", 0, content="☐ " if box[1] == " " else "☑ "))
    return True


def _mirror(tokens: list[Token], at: int) -> None:
    """Puts the cells of the table that begins there in the other order, if its words are."""
    end = next(i for i in range(at, len(tokens)) if tokens[i].type == "table_close")
    if not begins_at_the_right(" ".join(token.content for token in tokens[at:end])):
        return
    row = at
    for i in range(at, end):
        if tokens[i].type == "tr_open":
            row = i + 1
        elif tokens[i].type == "tr_close":  # a cell is three: its beginning, its inside, its end
            cells = [tokens[cell : cell + 3] for cell in range(row, i, 3)]
            tokens[row:i] = [token for cell in reversed(cells) for token in cell]
