"""What is selected in a message, across its leaves."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from llama32_desktop.ui.text.as_markdown import markdown_of
from llama32_desktop.ui.text.leaf_view import LeafView, Range

if TYPE_CHECKING:
    from llama32_desktop.ui.text.body import MessageBody

Place = tuple[int, int]
"""A leaf's index and a position in its text."""
START: Final = (0, 0)
END: Final = (sys.maxsize, 0)
"""Behind all that a message has, and will have."""


class Where(NamedTuple):
    """A place in one of several messages."""

    body: MessageBody
    place: Place


class Selection:
    """From `anchor` to `cursor`, in either order."""

    def __init__(self) -> None:
        self.anchor: Place = (0, 0)
        self.cursor: Place = (0, 0)

    def __bool__(self) -> bool:
        return self.anchor != self.cursor

    def clear(self) -> None:
        self.anchor = self.cursor = (0, 0)

    def set(self, anchor: Place, cursor: Place) -> None:
        self.anchor, self.cursor = anchor, cursor

    def part_of(self, index: int, view: LeafView) -> Range | None:
        """What is selected of the leaf at `index`."""
        start, end = sorted((self.anchor, self.cursor))
        if not self or not start[0] <= index <= end[0]:
            return None
        first = start[1] if index == start[0] else 0
        last = end[1] if index == end[0] else view.length()
        return (min(first, view.length()), min(last, view.length()))

    def text(self, views: Sequence[LeafView]) -> str:
        """The selected text, with the markers of list items."""
        parts: list[str] = []
        for i, view in enumerate(views):
            part = self.part_of(i, view)
            if part is None:
                continue
            leaf = view.leaf
            if parts:
                item = leaf.marker and not leaf.loose and "l" in views[i - 1].leaf.path
                apart = "\n" if leaf.kind == "plain" or item else "\n\n"
                parts.append(apart if leaf.joint is None else leaf.joint)
            text = "---" if leaf.kind == "rule" else view.text(part)
            if leaf.marker and part[0] == 0:
                text = f"{'  ' * (leaf.path.count('l') - 1)}{leaf.marker} {text}"
            parts.append(text)
        return "".join(parts)

    def markdown(self, views: Sequence[LeafView]) -> str:
        """The selected text as Markdown."""
        return markdown_of(views, self.part_of)
