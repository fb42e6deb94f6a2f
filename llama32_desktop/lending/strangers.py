"""Says who was turned away, however often somebody knocks: not one line for each."""

from __future__ import annotations

from collections import Counter
from typing import Final

from llama32_desktop.sentences import Sentence

_MOST_ADDRESSES: Final = 64
"""That are told apart; a stranger may come from any number of them."""
_OTHERS: Final = ""


class Strangers:
    """Counts them by address: the first of each is told, then the tenth, the hundredth …"""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()

    def turned_away(self, address: str) -> str:
        """What is to be said of one more; empty for nothing."""
        known = address in self._counts or len(self._counts) < _MOST_ADDRESSES
        key = address if known else _OTHERS
        self._counts[key] += 1
        count = self._counts[key]
        if count == 1:
            return Sentence("A stranger was turned away ({0}).", address)
        if str(count).strip("0") != "1":
            return ""
        if key == _OTHERS:
            return Sentence(
                "Strangers from many addresses were turned away: {0} times so far.", str(count)
            )
        return Sentence(
            "The stranger at {0} was turned away {1} times so far.", address, str(count)
        )
