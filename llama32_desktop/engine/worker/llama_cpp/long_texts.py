"""Where a long text is cut, so that it is tokenised piece by piece.

llama.cpp's tokenisers cannot be interrupted, and with what a vocabulary does not know some take
time that grows with the square of the text: 200,000 emoji take minutes. So a text is cut where its
tokens stay as they are, which is tried beforehand with what stands beside each place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

PIECE: Final = 20_000
"""Characters of a piece at most: a tenth of a second where they are all unknown."""
_BESIDE: Final = 64
"""Characters on both sides of a place that it is tried with: tokens of words have fewer."""
_LOOKED: Final = 2_000
"""Characters before the end of a piece in which a good place is looked for."""
_TRIES: Final = 48
_LINE: Final = re.compile(r"(?<=\S\n)(?=[^\W\d_])")
_WORD: Final = re.compile(r"(?<=\S)(?= [^\W\d_])")
_LONGEST_MARK: Final = 256

Tokenise = Callable[[str], list[int]]


def pieces(text: str, tokenise: Tokenise, unbroken: re.Pattern[str] | None = None) -> Iterator[str]:
    """The text in order.

    Where no place of many keeps the tokens, as in a row of one letter, it is cut all the same:
    those beside that place are others then, and say the same.

    Args:
        tokenise: Tells the tokens of what stands in the middle of a text.
        unbroken: Matches what is not to be cut in any case.
    """
    start = 0
    while len(text) - start > PIECE:
        end = _place(text, start, tokenise, unbroken)
        yield text[start:end]
        start = end
    yield text[start:]


def _place(text: str, start: int, tokenise: Tokenise, unbroken: re.Pattern[str] | None) -> int:
    end = start + PIECE
    for place in _candidates(text, end):
        before, behind = text[place - _BESIDE : place], text[place : place + _BESIDE]
        if tokenise(before + behind) == tokenise(before) + tokenise(behind):
            return place
    if unbroken is not None:
        near = text[end - _LONGEST_MARK : end + _LONGEST_MARK]
        for mark in unbroken.finditer(near):
            if mark.start() < _LONGEST_MARK < mark.end():
                return end - _LONGEST_MARK + mark.start()
    return end


def _candidates(text: str, end: int) -> Iterator[int]:
    """Places before `end`, the best in front: between lines, between words, anywhere."""
    first = end - _LOOKED
    for kind in (_LINE, _WORD):
        found = [match.start() for match in kind.finditer(text, first, end)]
        yield from found[: -_TRIES // 3 : -1]
    yield from range(end, end - _TRIES // 3, -1)
