"""What is selected in a message, across its leaves."""

from __future__ import annotations

from collections.abc import Sequence

from llama32_desktop.ui.chat.leaf_view import LeafView, Range

Place = tuple[int, int]
"""A leaf's index and a position in its text."""


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

    def select_all(self, views: Sequence[LeafView]) -> None:
        if views:
            self.set((0, 0), (len(views) - 1, views[-1].length()))

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
        return self._joined(views, markdown=False)

    def markdown(self, views: Sequence[LeafView]) -> str:
        """The selected text as Markdown."""
        return self._joined(views, markdown=True)

    def _joined(self, views: Sequence[LeafView], *, markdown: bool) -> str:
        parts: list[str] = []
        for i, view in enumerate(views):
            part = self.part_of(i, view)
            if part is None:
                continue
            leaf = view.leaf
            first = not parts
            if parts:
                item = leaf.marker and not leaf.loose and "l" in views[i - 1].leaf.path
                close = leaf.kind == "plain" or item
                apart = "\n" if close else "\n\n"
                parts.append(apart if leaf.joint is None else leaf.joint)
            text = view.markdown(part) if markdown else _plain(view, part)
            if markdown and leaf.kind == "code":
                last = view.ends or self.part_of(i + 1, views[i + 1]) is None
                text = _fenced(text, leaf.language, first or not view.continued, last)
            if leaf.marker and part[0] == 0:
                marker = _MARKDOWN.get(leaf.marker, leaf.marker) if markdown else leaf.marker
                text = f"{'  ' * (leaf.path.count('l') - 1)}{marker} {text}"
            parts.append(text)
        return "".join(parts)


_MARKDOWN = {"•": "-", "◦": "-", "▪": "-", "☐": "- [ ]", "☑": "- [x]"}


def _plain(view: LeafView, part: Range) -> str:
    return "---" if view.leaf.kind == "rule" else view.text(part)


def _fenced(code: str, language: str, opens: bool, closes: bool) -> str:
    """A piece of a code block, with the fences that stand beside it."""
    return (f"```{language}\n" if opens else "") + code + ("\n```" if closes else "")
