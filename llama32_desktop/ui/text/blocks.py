"""The leaves of a Markdown text that is still growing.

Only what can still change is parsed again: the last top-level block, and of a list only its
last item. A block is settled once another begins on a line that is whole; a line without
its end may yet turn into something else. An open code fence is only scanned for its end.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from markdown_it.token import Token

from llama32_desktop.typeset.math_rules import BLOCK, OPENINGS
from llama32_desktop.typeset.math_rules import MOST_OPEN as MOST_FORMULA
from llama32_desktop.typeset.numbering import number_after, written_number
from llama32_desktop.typeset.parser import is_too_deep
from llama32_desktop.ui.text.fence import Fence
from llama32_desktop.ui.text.inline_html import Environment
from llama32_desktop.ui.text.markdown import (
    Leaf,
    block_tokens,
    leaves_of,
    leaves_of_tokens,
    plain_leaves,
)

MOST_OPEN: Final = 16_000
"""Characters of a block that is still open; a longer one is settled as it stands."""
MOST_TABLE: Final = 8_000
"""The same for a table, which is laid out as a whole."""
MOST_AT_ONCE: Final = 200_000
"""A longer text is not parsed again for a definition at its end."""
_LINE_END = re.compile(r"\n")
_ITEM = re.compile(r"(?:[-+*]|\d{1,9}[.)])[ \t]")


@dataclass(slots=True)
class _OpenList:
    """A list of which earlier items are settled and later ones are in the window."""

    first_leaf: int
    next_number: int | None
    loose: bool = False


class BlockStream:
    """Feed text in any pieces; `leaves` shows it as Markdown at each moment."""

    def __init__(self) -> None:
        self.leaves: list[Leaf] = []
        self._text: list[str] = []
        self._window = ""  # the source of what is not settled
        self._settled = 0
        self._changed = 0
        self._references: dict[str, object] = {}
        self._list: _OpenList | None = None
        self._fence: Fence | None = None
        self._held = ""
        self._defined = False  # a definition was seen; later text can have made it none

    @property
    def open_length(self) -> int:
        """Characters that are parsed again with the next ones."""
        return 0 if self._fence is not None else len(self._window)

    def feed(self, text: str) -> int:
        """Adds text and returns the index of the first leaf that may have changed."""
        text = self._held + text
        self._held = "\r" if text.endswith("\r") else ""  # half of a line's end, perhaps
        text = text.removesuffix("\r").replace("\r\n", "\n").replace("\r", "\n")
        text = text.replace("\0", "\ufffd")
        self._text.append(text)
        self._window += text
        self._changed = self._settled
        self._advance()
        return self._changed

    def finish(self) -> int:
        """Says that nothing follows; returns the index of the first leaf that may have changed."""
        self._changed = self._settled
        if self._held:
            self._held = ""
            self._text.append("\n")
            self._window += "\n"
        if self._fence is None:
            self._parse()
        else:
            self._read_fence(self._fence, whole=True)
            self._fence = None
        if self._defined and sum(map(len, self._text)) <= MOST_AT_ONCE:
            # A definition may stand after its use: only the whole text tells.
            self.leaves = leaves_of("".join(self._text))
            self._changed = 0
        self._window = ""
        self._settled = len(self.leaves)
        return self._changed

    def _advance(self) -> None:
        while self._fence is None or self._read_fence(self._fence):
            if not self._window:
                return
            self._parse()
            self._fence = Fence.opened_by(self._window)
            if self._fence is None:
                return

    def _read_fence(self, fence: Fence, *, whole: bool = False) -> bool:
        """Reads on in an open fence; True once it is closed."""
        closed = fence.read(self._window, whole=whole)
        del self.leaves[self._settled :]
        self.leaves += fence.leaves
        if closed:
            self._window = self._window[fence.position :]
            self._settled = len(self.leaves)
            self._fence = None
        else:
            self._settled = len(self.leaves) - 1
            self._window = self._window[fence.settle() :]
        return closed

    def _parse(self) -> None:
        """Shows the window's leaves and settles what can be."""
        env: Environment = {"references": dict(self._references)}
        tokens = block_tokens(self._window, env)
        del self.leaves[self._settled :]
        if is_too_deep(tokens):
            self.leaves += plain_leaves(self._window)
            self._begin_anew("")
            return
        blocks = top_level(tokens)
        if blocks:
            lines = _Lines(self._window)
            last = len(blocks) - 1
            # A formula that text follows on its last line is part of a paragraph.
            unsure = blocks[last][0].type == BLOCK and not self._window.endswith("\n")
            if last and (unsure or not lines.begins_on_whole_line(blocks[last][0])):
                last -= 1
            cut = 0
            held = self._open_formula(blocks, lines)
            last = last if held is None else min(last, held)
            for i, block in enumerate(blocks):
                items = self._show(block, env)
                if i < last:
                    self._settled, self._list = len(self.leaves), None
                elif i == last and i == held:
                    cut = lines.offset(block[0])
                elif i == last:
                    cut = self._settle_items(block, items, lines)
            self._keep_references(cut, env)
            self._window = self._window[cut:]
            if len(self._window) > MOST_OPEN or (
                len(self._window) > MOST_TABLE and blocks[-1][0].type == "table_open"
            ):
                self._let_go(blocks[-1][0].type == "table_open")
        self._defined = self._defined or bool(env["references"])

    def _open_formula(self, blocks: list[list[Token]], lines: _Lines) -> int | None:
        """Which block holds marks that may yet open or close a formula, across what follows it."""
        offsets = [lines.offset(block[0]) for block in blocks] + [len(self._window)]
        for i, block in enumerate(blocks):
            source = self._window[offsets[i] : offsets[i + 1]]
            marks = any(opening in source for opening in OPENINGS)
            if marks and block[0].type not in ("fence", "code_block", BLOCK):
                return i if len(self._window) - offsets[i] <= MOST_FORMULA else None
        return None

    def _let_go(self, is_table: bool) -> None:
        """Settles a block that has no end, so that what follows costs what it always does.

        A table goes on as another one with the same head.
        """
        lines = self._window.split("\n")
        if len(lines) < 2:
            self._begin_anew("")
        elif is_table and len(lines) > 3:
            self._show_open("\n".join(lines[:-1]))
            self._begin_anew("\n".join([*lines[:2], lines[-1]]))
        else:
            self._show_open("\n".join(lines[:-1]))
            self._begin_anew(lines[-1])

    def _show_open(self, source: str) -> None:
        """Shows the open block as it stands without its last line."""
        env: Environment = {"references": dict(self._references)}
        del self.leaves[self._settled :]
        self.leaves += leaves_of_tokens(block_tokens(source, env), env)[0]

    def _begin_anew(self, window: str) -> None:
        self._settled = len(self.leaves)
        self._list = None
        self._window = window

    def _show(self, block: list[Token], env: Environment) -> list[int]:
        """Appends a block's leaves; returns where its items begin, for a list."""
        open_list = self._list if len(self.leaves) == self._settled else None
        number = None if open_list is None else open_list.next_number
        first = len(self.leaves)
        leaves, items = leaves_of_tokens(block, env, number)
        self.leaves += leaves
        if open_list is not None:
            open_list.loose = open_list.loose or _is_loose(block)
            if open_list.loose:
                self._loosen(open_list.first_leaf)
        return [first + item for item in items]

    def _loosen(self, first: int) -> None:
        """One gap makes the whole list loose, the settled items too."""
        for i in range(len(self.leaves) - 1, first - 1, -1):
            leaf = self.leaves[i]
            if leaf.path == "l" and leaf.kind == "text" and leaf.content and not leaf.loose:
                self.leaves[i] = replace(leaf, loose=True)
                self._changed = min(self._changed, i)

    def _settle_items(self, block: list[Token], items: list[int], lines: _Lines) -> int:
        """Settles all but the last item of an open list; returns where the rest begins."""
        whole = 0
        opens = [token for token in block if token.type == "list_item_open" and token.level == 1]
        # Only a paragraph shows whether the list is loose: an item without one stays open.
        shown = {_line(t) for t in block if t.type == "paragraph_open" and t.level == 2}
        for i, token in enumerate(opens):
            is_item = _ITEM.match(self._window, lines.offset(token))
            if is_item and lines.begins_on_whole_line(token):
                whole = i
            following = _line(opens[i + 1]) if i + 1 < len(opens) else 0
            if shown.isdisjoint(range(_line(token), following)):
                break
        if not whole:
            return lines.offset(block[0])
        if self._list is None:
            number = int(block[0].attrs.get("start", 1)) if block[0].type[0] == "o" else None
            self._list = _OpenList(items[0], number, _is_loose(block))
        if self._list.next_number is not None:
            written = [written_number(token) for token in opens[: whole + 1]]
            for before, this in pairwise(written):
                self._list.next_number = number_after(self._list.next_number, before, this)
        self._settled = items[whole]
        return lines.offset(opens[whole])

    def _keep_references(self, cut: int, env: Environment) -> None:
        if len(env["references"]) > len(self._references):
            settled: Environment = {"references": dict(self._references)}
            block_tokens(self._window[:cut], settled)
            self._references = settled["references"]


def top_level(tokens: list[Token]) -> list[list[Token]]:
    """The tokens of each block that stands in no other."""
    blocks: list[list[Token]] = []
    for token in tokens:
        if token.level == 0 and token.nesting >= 0:
            blocks.append([])
        blocks[-1].append(token)
    return blocks


def _is_loose(block: list[Token]) -> bool:
    return any(t.type == "paragraph_open" and t.level == 2 and not t.hidden for t in block)


def _line(token: Token) -> int:
    return token.map[0] if token.map else 0


class _Lines:
    """Where the lines of a text begin: told once for all its blocks, which may be thousands."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(found.end() for found in _LINE_END.finditer(text))]

    def offset(self, token: Token) -> int:
        """Where the line begins on which `token` begins."""
        return self._starts[_line(token)]

    def begins_on_whole_line(self, token: Token) -> bool:
        """Whether more text cannot undo that a block begins here; a table's second line decides."""
        whole = len(self._starts) - 1
        return _line(token) + (token.type == "table_open") < whole
