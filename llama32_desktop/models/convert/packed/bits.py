"""Small numbers out of the 32-bit words that they are packed in."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

Levels = NDArray[np.uint8]
_WORD: Final = 32
_AWQ_PLACES: Final = (0, 4, 1, 5, 2, 6, 3, 7)
"""Where AWQ has each of the eight numbers of a word (autoawq, `packing_utils.py`)."""


def unpack(words: NDArray[Any], bits: int, count: int) -> Levels:
    """The first `count` numbers of each row of words, [rows, count].

    They follow one another without gaps from the lowest bit of the first word on, over the edges
    of words: as GPTQ's and compressed-tensors' do at every width.
    """
    data = np.ascontiguousarray(words, "<u4").view(np.uint8)
    rows = data.shape[0]
    if bits == 8:
        return data[:, :count]
    if bits == 4:
        levels = np.empty((rows, data.shape[1], 2), np.uint8)
        np.bitwise_and(data, 15, out=levels[:, :, 0])
        np.right_shift(data, 4, out=levels[:, :, 1])
        return levels.reshape(rows, -1)[:, :count]
    single = np.unpackbits(data, axis=1, count=count * bits, bitorder="little")
    weights = (1 << np.arange(bits)).astype(np.uint8)
    found: Levels = (single.reshape(rows, count, bits) * weights).sum(-1, dtype=np.uint8)
    return found


def unpack_awq(words: NDArray[Any]) -> Levels:
    """Four-bit numbers of words in AWQ's order, [rows, 8 · words]."""
    levels = unpack(words, 4, 8 * words.shape[1])
    return levels.reshape(len(levels), -1, 8)[:, :, _AWQ_PLACES].reshape(len(levels), -1)


def width_of(words: int, numbers: int) -> int:
    """The bits that each of `numbers` has in `words`; 0 where they do not fill them."""
    for bits in range(2, 9):
        if -(-numbers * bits // _WORD) == words:
            return bits
    return 0
