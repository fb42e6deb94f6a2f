"""Tells what a model took from its instructions and not from the material.

A small model writes down what it is told to do in place of doing it. That is found by the words
that stand next to each other in the instructions and nowhere in the material, whatever the
instructions are; a wording of the material's own is never an echo.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

_WORD: Final = re.compile(r"\w+")
_RUN: Final = 4
"""Words in a row that two texts hardly share by chance."""
_SHARE: Final = 0.6
"""Of a sentence's words; a fact may have a common phrase in it."""


class Echoes:
    """The instructions of one prompt.

    Args:
        prompt: Instructions, an empty line, and the material.
    """

    def __init__(self, prompt: str) -> None:
        instructions, _, material = prompt.partition("\n\n")
        self._runs = _runs(_words(instructions)) - _runs(_words(material))

    def has(self, sentence: str) -> bool:
        """Whether a sentence says the instructions again."""
        words = _words(sentence)
        said: set[int] = set()
        for start in range(len(words) - _RUN + 1):
            if tuple(words[start : start + _RUN]) in self._runs:
                said.update(range(start, start + _RUN))
        return bool(said) and len(said) >= _SHARE * len(words)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _runs(words: Sequence[str]) -> set[tuple[str, ...]]:
    return {tuple(words[start : start + _RUN]) for start in range(len(words) - _RUN + 1)}
