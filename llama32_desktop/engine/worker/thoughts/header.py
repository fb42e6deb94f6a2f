"""Headers of messages: who speaks, in which channel, and to whom."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

OTHERS: Final = ("user", "system", "developer", "tool", "ipython")
"""Who speaks that is not the model."""
_NAMES: Final = (
    *("assistant", "analysis", "commentary", "final", "thought", "json", "code"),
    *(*OTHERS, "to=", "functions."),
)
"""The words of a header; the last two go on."""
_WORD: Final = re.compile(
    "|".join(name + r"\S*" * (name[-1] in "=.") for name in map(re.escape, _NAMES))
)
BEGINS: Final = re.compile(r"\s*(?:assistant\s*)?(analysis|commentary|final)?\s*")
"""What a header begins with that goes on as text."""


def are_of_header(words: Sequence[str]) -> bool:
    return all(map(_WORD.fullmatch, words))


def is_header(text: str) -> bool:
    return are_of_header(text.split())


def is_half(text: str) -> bool:
    """Whether a header was cut within its last word."""
    *words, last = text.split() or ("",)
    return any(name.startswith(last) for name in _NAMES) and are_of_header(words)
