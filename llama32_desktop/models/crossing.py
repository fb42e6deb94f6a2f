"""What crosses the network between two machines that share a model, and how long that takes.

Of ggml's RPC, version 7, as llama.cpp's graphs and those of Llama 3.2 Vision use it; tests hold it
to what really crosses.
"""

from __future__ import annotations

from typing import Final

import msgspec

from llama32_desktop.engine.needs import ModelNumbers

GIGABIT: Final = 1e9 / 8
"""Bytes a second of a network of 1 Gbit/s."""
NETWORKS: Final = (1, 10)
"""Gbit/s of those for which a speed is estimated."""
ROUND_TRIP_S: Final = 0.5e-3
"""Of a small message over a wired network at home and both machines' processes for it."""
_HEAD: Final = 9
_TENSOR: Final = 296 + 9
"""A tensor's description, and where in it numbers are put."""
_SENT: Final = _HEAD + _TENSOR
"""What is sent beside the numbers of a tensor."""
_ASKED: Final = _HEAD + 312
_AGAIN: Final = _HEAD + 4
_NUMBER: Final = 4
_PLACE: Final = 8
_GRAPH_LAYER: Final = 13_600
"""How a layer's graph is described."""
_GRAPH_TOKENS: Final = 256
"""So many tokens are written before the graph has another shape."""
_COPIES: Final = 2
"""A layer's result goes to the next one twice where that is elsewhere: as it is, and normed."""


class Crossing(msgspec.Struct, frozen=True):
    """Of one token that is written; bytes.

    Attributes:
        waits: How often the other machine's answer is waited for.
    """

    there: int
    back: int
    waits: int

    def seconds(self, bytes_per_s: float) -> float:
        """How long it takes: nothing is computed meanwhile."""
        return self.waits * ROUND_TRIP_S + (self.there + self.back) / bytes_per_s


def crossing(
    numbers: ModelNumbers, layers: int, tokens: int, *, output: bool, flash: bool
) -> Crossing:
    """What crosses where the other machine has so many layers.

    Args:
        tokens: Of the conversation, which the mask depends on.
        output: Whether it has the output too.
        flash: Whether attention is flash attention.
    """
    if not layers:
        return Crossing(0, 0, 0)
    hidden = _NUMBER * numbers.embedding
    held = -(-tokens // _GRAPH_TOKENS) * _GRAPH_TOKENS
    mask = held * (2 if flash else _NUMBER)
    inputs = [
        *[hidden] * _COPIES,
        _NUMBER,  # the token's position
    ]
    if numbers.sees:
        inputs += [_PLACE, mask]
    else:
        # Without flash attention values are kept the other way around, a place for each number.
        wide = numbers.kv_heads * numbers.value_size // max(1, numbers.layers)
        places = [_PLACE, _PLACE * (1 if flash else wide)]
        # Layers that see a window have places and a mask of their own, as long as the others'.
        inputs += [*places, mask] * (2 if numbers.windowed else 1)
        inputs += [_NUMBER] if output else []
    answers = [_NUMBER * numbers.vocabulary] if output else [hidden] * _COPIES
    graph = layers * _GRAPH_LAYER // _GRAPH_TOKENS
    return Crossing(
        there=sum(_SENT + size for size in inputs) + _AGAIN + len(answers) * _ASKED + graph,
        back=sum(_PLACE + size for size in answers),
        waits=len(answers),
    )
