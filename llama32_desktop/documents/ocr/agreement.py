"""Letters and digits that look alike: what the rest of a word says, where the network is in doubt.

“Rückge1d” and “StraBe” are no words, and “l2,50” is no amount. A sign is changed only where its two
neighbours leave one reading, and only where the network held that reading possible itself: what is
printed clearly (“sha1sum”, “eBay”) stays as it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Final

from llama32_desktop.documents.ocr.models import alphabet

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_AMONG_LETTERS: Final = {"1": "l", "0": "o", "B": "ß"}
_AMONG_DIGITS: Final = {"l": "1", "I": "1", "O": "0", "o": "0"}
_FEWEST_LETTERS: Final = 3
"""Beside it: shorter words are codes as often."""
_POSSIBLE: Final = 0.02
"""What the network gives a reading at least that is taken for its own."""


def agreed(word: str, scores: Sequence[npt.NDArray[np.float32]]) -> str:
    """A word with its doubtful signs read as their neighbours are.

    Args:
        scores: For each character of `word`, what the network gave each class there.
    """
    places = _places()
    read = list(word)
    for at, sign in enumerate(word):
        other = ""
        if sign in _AMONG_LETTERS and _is_in_lower_case(word, at):
            other = _AMONG_LETTERS[sign]
        elif sign in _AMONG_DIGITS and _is_in_a_number(word, at):
            other = _AMONG_DIGITS[sign]
        if other and other in places and float(scores[at][places[other]]) >= _POSSIBLE:
            read[at] = other
    return "".join(read)


def _is_in_lower_case(word: str, at: int) -> bool:
    """Whether it stands behind a small letter, and before one or at the word's end, in a word of
    small letters but for the first."""
    bare = word.rstrip(".,:;!?)")
    rest = bare[:at] + bare[at + 1 :]
    return (
        0 < at < len(bare)
        and bare[at - 1].islower()
        and len(rest) >= _FEWEST_LETTERS
        and rest.isalpha()
        and rest[1:].islower()
    )


def _is_in_a_number(word: str, at: int) -> bool:
    """Whether all else is digits and their marks, and a digit follows: “5l” are litres."""
    rest = word[:at] + word[at + 1 :]
    if not rest or not all(sign.isdigit() or sign in ".,-" for sign in rest):
        return False
    return word[at + 1 :].lstrip(".,")[:1].isdigit()


@cache
def _places() -> dict[str, int]:
    return {letter: index for index, letter in enumerate(alphabet())}
