"""How a model's layers are divided between this machine's cards and another machine's devices.

What is large and local goes first: cards here, then cards there, and another machine's processor,
which is no quicker than this one's and has to be waited for, only what no memory here holds.
llama.cpp itself would divide by free memory, wherever that is.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

import msgspec

from llama32_desktop.engine.device import Device
from llama32_desktop.engine.needs import ENGINE_BYTES, GPU_MARGIN, GPU_RESERVE, RAM_RESERVE

_HERE, _CARD, _PROCESSOR = range(3)
_RANKS: Final = (_HERE, _CARD, _PROCESSOR)


class Sizes(msgspec.Struct, frozen=True):
    """What there is to divide; bytes.

    Attributes:
        whole: All layers, the output counted as one.
        weights: Those that follow their layers; experts that stay here are not among them.
        kv: Of all layers.
        kv_here: The same on the processor, where vision models keep some of it in 32 bits.
        beside: What each device holds beside its layers: compute buffers, a picture.
    """

    whole: int
    weights: int
    kv: int
    kv_here: int
    beside: int

    @property
    def layer(self) -> float:
        """One of them, with its part of the KV cache."""
        return self._with(self.kv)

    @property
    def layer_here(self) -> float:
        """One on this machine's processor."""
        return self._with(self.kv_here)

    def _with(self, kv: int) -> float:
        return self.weights / max(1, self.whole) + kv / max(1, self.whole - 1)


def is_over_machines(devices: Sequence[Device]) -> bool:
    """Whether another machine has one of them."""
    return any(device.machine for device in devices)


def layers_that_go(sizes: Sizes, gpus: Sequence[Device], ram_free: int) -> int:
    """How many layers the devices take where nobody chose.

    Args:
        ram_free: Of this machine's own memory.
    """
    room = _rooms(sizes, gpus)
    on_cards = min(sizes.whole, sum(room[rank] for rank in (_HERE, _CARD)))
    left = (sizes.whole - on_cards) * sizes.layer_here
    too_much = left + sizes.beside + ENGINE_BYTES + RAM_RESERVE - ram_free
    too_many = max(0, math.ceil(too_much / sizes.layer_here)) if left else 0
    return on_cards + min(sizes.whole - on_cards, room[_PROCESSOR], too_many)


def divided(sizes: Sizes, gpus: Sequence[Device], layers: int) -> tuple[int, ...]:
    """How many of so many layers each device has, in their order.

    What is more than all of them hold, as a person may ask for, goes to other machines.
    """
    counts = [0] * len(gpus)
    room, left = _rooms(sizes, gpus), layers
    for rank in _RANKS:
        members = [place for place, gpu in enumerate(gpus) if _rank(gpu) == rank]
        given = min(left, room[rank])
        _spread(counts, members, [_room(sizes, gpus[place]) for place in members], given)
        left -= given
    last = [place for place, gpu in enumerate(gpus) if gpu.machine] or list(range(len(gpus)))
    _spread(counts, last, [max(1, gpus[place].memory_free) for place in last], left)
    return tuple(counts)


def _rank(device: Device) -> int:
    if not device.machine:
        return _HERE
    return _PROCESSOR if device.computes_slowly else _CARD


def _room(sizes: Sizes, device: Device) -> int:
    """Layers that a device holds."""
    free = device.memory_free - max(GPU_RESERVE, sizes.beside + GPU_MARGIN)
    return max(0, int(free // sizes.layer)) if sizes.layer else sizes.whole


def _rooms(sizes: Sizes, gpus: Sequence[Device]) -> dict[int, int]:
    rooms = dict.fromkeys(_RANKS, 0)
    for gpu in gpus:
        rooms[_rank(gpu)] += _room(sizes, gpu)
    return rooms


def _spread(counts: list[int], members: Sequence[int], parts: Sequence[int], given: int) -> None:
    """Give so many to some of them in these proportions; where each is a limit, none has more."""
    total, before, done = sum(parts), 0, 0
    for place, part in zip(members, parts, strict=True):
        before += part
        until = given * before // total if total else 0
        counts[place] += until - done
        done = until
