"""Marks that are looked for in text as it comes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from llama32_desktop.engine.thought_marks import EVERY_MARK, Effect

_BEGINNINGS: Final = frozenset("<[" + "".join(mark[0] for mark in EVERY_MARK))
"""What every mark begins with, learned ones too."""
_MATTERS: Final = re.compile("[" + re.escape("".join(_BEGINNINGS)) + "`~]")


def is_plain(text: str) -> bool:
    """Whether a text holds neither the beginning of a mark of any family nor a fence of code."""
    return _MATTERS.search(text) is None


class Spelled:
    """Marks that are looked for in text.

    Args:
        marks: With what they do.
    """

    def __init__(self, marks: Mapping[str, Effect]) -> None:
        assert _BEGINNINGS.issuperset(mark[0] for mark in marks), "plain text would hide them"
        self.marks = dict(marks)
        longest_first = sorted(self.marks, key=len, reverse=True)
        self._pattern = re.compile("|".join(map(re.escape, longest_first))) if marks else None
        self._begun = frozenset(mark[:end] for mark in self.marks for end in range(1, len(mark)))
        self._longest = max(map(len, self.marks), default=1)
        self.first = re.compile("[" + re.escape("".join({mark[0] for mark in marks} or "\0")) + "]")

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        return self._pattern.search(text, start) if self._pattern else None

    def held(self, text: str) -> int:
        """How many characters at the end of `text` may be the beginning of a mark."""
        start = max(0, len(text) - self._longest + 1)
        for found in self.first.finditer(text, start):
            if text[found.start() :] in self._begun:
                return len(text) - found.start()
        return 0
