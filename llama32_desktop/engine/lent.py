"""What an engine and the process that lends this machine's devices are told and asked.

ggml's RPC backend answers that the far side can do whatever it is asked, and what it cannot ends
its process. So an engine asks before a graph is built: operations are asked about by what they
compute, of which shapes, without numbers.
"""

from __future__ import annotations

import os
from typing import Final

import msgspec

from llama32_desktop.engine.device import DeviceKind
from llama32_desktop.processes.framing import Reader

SWITCH: Final = "--lent-process"
"""The argument that makes the frozen application the process that lends."""
PROTOCOL: Final = "ggml-rpc 7.0"
"""What both machines have to speak (`RPC_PROTO_MAJOR_VERSION` in ggml-rpc.h)."""
VARIABLE: Final = "LLAMA32_DESKTOP_LENT"
"""Tells an engine's process which devices of another machine it has, as JSON of `Lent`."""
LOST: Final = "llama32-desktop: other machine lost"
"""The last words of a process that had a part of its work done there."""
TOKEN_BYTES: Final = 32
_DIMENSIONS: Final = 4
_PARAMETERS: Final = 16
_MOST_SOURCES: Final = 10
_TYPES: Final = 43
_OPERATIONS: Final = 101
"""How many there are in the version whose structures `worker.ggml.graph` knows."""


class LentDevice(msgspec.Struct, frozen=True):
    """A device that is lent; memory in bytes, bandwidth in bytes a second."""

    description: str
    backend: str
    kind: DeviceKind
    memory_free: int
    memory_total: int
    bandwidth: float = 0.0
    """Of its memory, as it was measured there; 0 where it was not."""


class Lent(msgspec.Struct, frozen=True):
    """Another machine's devices as an engine here reaches them."""

    machine: str
    """What the person calls it."""
    port: int
    """On loopback: ggml's RPC."""
    questions: int
    """On loopback: what the far side can compute."""
    devices: tuple[LentDevice, ...]


def lent_as_told() -> Lent | None:
    """What this process was told when it was started; `None` where it has no other machine."""
    told = os.environ.get(VARIABLE, "")
    return msgspec.json.decode(told, type=Lent) if told else None


_Four = tuple[int, int, int, int]


class Shape(msgspec.Struct, frozen=True, array_like=True):
    """A tensor without its numbers."""

    type: int
    sizes: _Four
    steps: _Four


class Operation(msgspec.Struct, frozen=True, array_like=True):
    """What is computed from what; a source that is not there is `None`."""

    op: int
    parameters: tuple[int, ...]
    result: Shape
    sources: tuple[Shape | None, ...]

    @property
    def is_sound(self) -> bool:
        """Whether ggml may look at it: another machine may ask about anything."""
        shapes = (self.result, *(each for each in self.sources if each is not None))
        return (
            0 <= self.op < _OPERATIONS
            and len(self.parameters) == _PARAMETERS
            and len(self.sources) <= _MOST_SOURCES
            and all(-(2**31) <= each < 2**31 for each in self.parameters)
            and all(
                0 <= each.type < _TYPES
                and all(1 <= size < 2**40 for size in each.sizes)
                and all(0 <= step < 2**48 for step in each.steps)
                for each in shapes
            )
        )


class Supports(msgspec.Struct, frozen=True, tag=True):
    """Whether a lent device can compute this; answered by `Supported`."""

    device: int
    operation: Operation


class Supported(msgspec.Struct, frozen=True, tag=True):
    answer: bool


class Describe(msgspec.Struct, frozen=True, tag=True):
    """Which devices are lent; answered by `Described`."""


class Described(msgspec.Struct, frozen=True, tag=True):
    devices: tuple[LentDevice, ...]
    apart: bool = True
    """Whether nobody else of this machine can reach what is lent."""


class Serve(msgspec.Struct, frozen=True, tag=True):
    """Lend to who is behind a connection, until that ends; answered by `Described`."""

    port: int
    """On loopback: connect there, and send the token first."""
    token: bytes
    cache: str = ""
    """A folder for weights; empty keeps none."""
    threads: int = 0


class Unable(msgspec.Struct, frozen=True, tag=True):
    """It cannot be done; one sentence."""

    message: str


read_order: Final = Reader[Describe | Supports | Serve](Describe | Supports | Serve)
read_answer: Final = Reader[Described | Supported | Unable](Described | Supported | Unable)
