"""The line that is being said, and whether a mark in it is meant or spoken about."""

from __future__ import annotations

import re
from typing import Final

from llama32_desktop.engine.thought_marks import EVERY_MARK
from llama32_desktop.engine.worker.thoughts.spelled import Spelled

_ABOUT: Final = re.compile(r"""[“‘«„(\[{]$|(?:^|[\s(\[{])["'*_]{1,3}$|^(?: {4,}|\t+)$""")
"""Behind one of these, and in indented code, a mark is spoken about. What may close as well as open
has to open here."""
_TICKS: Final = re.compile("`+")
_FENCE: Final = re.compile("`{3,}|~{3,}")
_MOST: Final = 1000
"""Characters of the line which are looked at."""
_EVERY: Final = Spelled(EVERY_MARK)


def _fences(said: str, text: str) -> int:
    """How many fences around code a text adds to what was said; one may be of many signs."""
    begun = said[len(said.rstrip("`~")) :]
    return len(_FENCE.findall(begun + text)) - len(_FENCE.findall(begun))


class Line:
    """What was said, as far as it tells what a mark behind it is.

    Attributes:
        add: Take text in which nothing could be part of a fence. Nothing is done with it until
            somebody asks, since most tokens are followed by none.
    """

    def __init__(self) -> None:
        self._start = ""
        self._behind: list[str] = []
        self.add = self._behind.append
        self._fences = 0

    def add_any(self, text: str) -> None:
        """Take whatever text."""
        if "`" in text or "~" in text:
            self._fences += _fences(self._whole(), text)
        self.add(text)

    def begin(self) -> None:
        """Nothing stands on it."""
        self._start = ""
        self._behind.clear()

    def leave_code(self) -> None:
        """What was said before has no fences."""
        self._fences = 0

    def speaks_about(self, before: str) -> bool:
        """Whether a mark behind what was said, and `before`, is spoken about."""
        said = self._whole()
        fences = self._fences + _fences(said, before)
        line = (said + before).rpartition("\n")[2]
        if fences % 2 or _ABOUT.search(line):
            return True
        *ticks, code = _TICKS.split(line)
        # Code that is open, and has the mark alone so far, or others.
        return len(ticks) % 2 == 1 and (not code or _EVERY.search(code) is not None)

    def _whole(self) -> str:
        if self._behind:
            said = self._start + "".join(self._behind)
            self.begin()
            self._start = said.rpartition("\n")[2][-_MOST:]
        return self._start
