"""A code fence that is being written: read line by line, each line once."""

from __future__ import annotations

import re

from llama32_desktop.typeset.math_rules import is_formula_fence
from llama32_desktop.ui.text.markdown import Leaf, code_leaves

_OPENING = re.compile(r"(`{3,})([^`\n]*)\n|(~{3,})([^\n]*)\n")
_PERHAPS_CLOSING = re.compile(r" {0,3}[`~]*[ \t]*")


class Fence:
    """An open fence at the start of a text that grows."""

    def __init__(self, marker: str, info: str, position: int) -> None:
        self._closing = re.compile(rf" {{0,3}}{re.escape(marker[0])}{{{len(marker)},}}[ \t]*")
        self._info = info.strip()
        self._start = position
        self._joint: str | None = None
        self._inside = False  # the text begins in the middle of a line
        self.position = position
        """What lies before is read."""
        self.leaves: list[Leaf] = []
        """The pieces of code that are in the text; only the last one can still change."""

    @classmethod
    def opened_by(cls, text: str) -> Fence | None:
        """The fence at the start of `text`, if there is one and its first line is whole."""
        found = _OPENING.match(text)
        if found is None:
            return None
        return cls(found[1] or found[3], found[2] or found[4] or "", found.end())

    def read(self, text: str, *, whole: bool = False) -> bool:
        """Reads what is new in `text` (the same text, longer); True once the fence is closed.

        Args:
            whole: Nothing follows, so that the last line is what it looks like.
        """
        end = len(text)
        closed = False
        while not closed and (line_end := self._line_end(text, whole)) >= 0:
            if not self._inside and self._closing.fullmatch(text, self.position, line_end):
                end, closed = self.position, True
            self.position = line_end + 1
            self._inside = False
        if not (closed or self._inside) and _PERHAPS_CLOSING.fullmatch(text, self.position):
            end = self.position  # not shown before it is known to be code
        code = text[self._start : end].removesuffix("\n")
        if closed and self._joint is None and is_formula_fence(self._info, code):
            self.leaves = [Leaf("math", code.strip())]
        else:
            self.leaves = code_leaves(code, self._info, self._joint)
        return closed

    def _line_end(self, text: str, whole: bool) -> int:
        end = text.find("\n", self.position)
        # As in markdown-it, spaces without a line's end are no last line.
        ends_here = whole and end < 0 and (self._inside or text[self.position :].strip(" \t"))
        return len(text) if ends_here and self.position < len(text) else end

    def settle(self) -> int:
        """Lets go of all pieces but the last; returns how much of the text is not needed more."""
        if len(self.leaves) < 2:
            return 0
        shown = sum(len(leaf.content) for leaf in self.leaves[:-1])
        read = self._start + shown + sum(len(leaf.joint or "") for leaf in self.leaves[1:])
        self._joint = self.leaves[-1].joint
        self._inside = self._inside or self.position < read
        self.position = max(0, self.position - read)
        self._start = 0
        return read
