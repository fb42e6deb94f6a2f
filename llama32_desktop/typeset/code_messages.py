"""The typed messages between those who show code and the process that finds its colours.

Each request has one answer.
"""

from __future__ import annotations

import msgspec

from llama32_desktop.processes.framing import Reader


class Code(msgspec.Struct, frozen=True, tag=True):
    """Find the colours of code; answered by `Coloured`."""

    code: str
    language: str


class Coloured(msgspec.Struct, frozen=True, tag=True):
    parts: bytes
    """What has a colour, packed: as values of their own they would hold Python's lock, and the
    window with it, while they are read."""


read_request = Reader[Code](Code)
read_answer = Reader[Coloured](Coloured)
