"""The typed messages between those who show code and the process that finds its colours.

Each request has one answer.
"""

from __future__ import annotations

import msgspec

from llama32_desktop.processes.framing import Reader
from llama32_desktop.typeset.code import Piece


class Code(msgspec.Struct, frozen=True, tag=True):
    """Find the colours of code; answered by `Coloured`."""

    code: str
    language: str


class Coloured(msgspec.Struct, frozen=True, tag=True):
    pieces: list[Piece]
    """The code, whole."""


read_request = Reader[Code](Code)
read_answer = Reader[Coloured](Coloured)
