"""Which conversations are for training, and which for the test."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from typing import Final

import msgspec

_WHOLE: Final = 2**64


class Split(msgspec.Struct, frozen=True):
    """A share of the conversations, drawn by a seed.

    Where a conversation goes depends on the seed and on what it begins with alone: it is the same
    in later exports, whatever has come in, and conversations that begin alike go together (see
    `together`).
    """

    test_percent: int = 10
    seed: int = 0

    def tested(self, beginnings: Iterable[str]) -> frozenset[str]:
        """Those of these beginnings that are for the test.

        From two on, some are for each where a share was asked for.
        """
        order = sorted({(self._place(each), each) for each in beginnings})
        limit = self.test_percent / 100
        count = sum(place < limit for place, _ in order)
        if 0 < self.test_percent < 100 and len(order) > 1:
            count = min(max(count, 1), len(order) - 1)
        return frozenset(each for _, each in order[:count])

    def _place(self, beginning: str) -> float:
        """Between 0 and 1."""
        text = f"{self.seed}\n{beginning}".encode("utf-8", "surrogatepass")
        return int.from_bytes(hashlib.sha256(text).digest()[:8], "big") / _WHOLE


def together(conversations: Iterable[Sequence[str]]) -> dict[str, str]:
    """For each beginning, the oldest that it goes together with, itself mostly.

    A question that was edited leaves a conversation with several beginnings, and each may be that
    of another one.

    Args:
        conversations: What each begins with, the oldest conversation first.
    """
    oldest: dict[str, str] = {}
    order: dict[str, int] = {}

    def found(beginning: str) -> str:
        while oldest[beginning] != beginning:
            oldest[beginning] = beginning = oldest[oldest[beginning]]
        return beginning

    for beginnings in conversations:
        for each in beginnings:
            oldest.setdefault(each, each)
            order.setdefault(each, len(order))
            older, newer = sorted((found(beginnings[0]), found(each)), key=order.__getitem__)
            oldest[newer] = older
    return {each: found(each) for each in oldest}
