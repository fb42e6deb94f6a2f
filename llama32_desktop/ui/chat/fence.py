"""A code fence that is being written: read line by line, each line once."""

from __future__ import annotations

import re

from llama32_desktop.ui.chat.markdown import Leaf

_OPENING = re.compile(r"(`{3,})([^`\n]*)\n|(~{3,})([^\n]*)\n")
_PERHAPS_CLOSING = re.compile(r" {0,3}[`~]*[ \t]*")


class Fence:
    """An open fence at the start of a text that grows."""

    def __init__(self, marker: str, info: str, position: int) -> None:
        self._closing = re.compile(rf" {{0,3}}{re.escape(marker[0])}{{{len(marker)},}}[ \t]*")
        words = info.split(maxsplit=1)
        self._language = words[0] if words else ""
        self._start = position
        self.position = position
        """What lies before is read."""
        self.leaf = Leaf("code", "", language=self._language)

    @classmethod
    def opened_by(cls, text: str) -> Fence | None:
        """The fence at the start of `text`, if there is one and its first line is whole."""
        found = _OPENING.match(text)
        if found is None:
            return None
        return cls(found[1] or found[3], found[2] or found[4] or "", found.end())

    def read(self, text: str) -> bool:
        """Reads what is new in `text` (the same text, longer); True once the fence is closed."""
        end = len(text)
        closed = False
        while (line_end := text.find("\n", self.position)) >= 0:
            if self._closing.fullmatch(text, self.position, line_end):
                end, closed = self.position, True
                self.position = line_end + 1
                break
            self.position = line_end + 1
        if not closed and _PERHAPS_CLOSING.fullmatch(text, self.position):
            end = self.position  # not shown before it is known to be code
        code = text[self._start : end].removesuffix("\n")
        self.leaf = Leaf("code", code, language=self._language)
        return closed
