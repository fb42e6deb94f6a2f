"""Places in a message's text, and a part of it: from one place to another, across its leaves."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Final, NamedTuple

from llama32_desktop.ui.text.as_markdown import markdown_of
from llama32_desktop.ui.text.leaf_view import LeafView, Range

Place = tuple[int, int]
"""A leaf's index and a position in its text."""
START: Final = (0, 0)
END: Final = (sys.maxsize, 0)
"""Behind all that a message has, and will have."""


class Part(NamedTuple):
    """What lies between two places, of which `start` is not behind `end`."""

    start: Place
    end: Place

    def of_leaf(self, index: int, view: LeafView) -> Range | None:
        """What of the leaf at `index` belongs to it."""
        if self.start == self.end or not self.start[0] <= index <= self.end[0]:
            return None
        first = self.start[1] if index == self.start[0] else 0
        last = self.end[1] if index == self.end[0] else view.length()
        return (min(first, view.length()), min(last, view.length()))

    def text(self, views: Sequence[LeafView]) -> str:
        """Its text, with the markers of list items."""
        parts: list[str] = []
        for i, view in enumerate(views):
            part = self.of_leaf(i, view)
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
        """Its text as Markdown."""
        return markdown_of(views, self.of_leaf)
