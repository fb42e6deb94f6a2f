"""Several answers to one request, one after the other: what was read of it stays read."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import msgspec

from llama32_desktop.sentences import Sentence, grouped
from llama32_desktop.server.answers import Asked
from llama32_desktop.server.refusals import Refusal

MOST: Final = 16
_SEEDS: Final = 1 << 32


def number_of(n: int | None) -> int:
    """How many answers a request asks for; raises `Refusal` for none and too many."""
    if n is not None and not 1 <= n <= MOST:
        raise Refusal(
            400,
            "invalid_request",
            Sentence(
                "The request asks for {0} answers and this server gives 1 to {1}, so nothing was "
                "asked.",
                grouped(n),
                grouped(MOST),
            ),
            field="n",
        )
    return n or 1


def each_of(asked: Asked, n: int) -> list[Asked]:
    """The same question so many times, each with a seed of its own where one was given."""
    sampling = asked.sampling
    if sampling.seed is None:
        return [asked] * n
    seeds = [(sampling.seed + i) % _SEEDS for i in range(n)]
    return [replace(asked, sampling=msgspec.structs.replace(sampling, seed=s)) for s in seeds]
