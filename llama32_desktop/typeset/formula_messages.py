"""The typed messages between those who show formulas and the process that sets them.

Each request has one answer.
"""

from __future__ import annotations

import msgspec

from llama32_desktop.processes.framing import Reader
from llama32_desktop.typeset.formula import Drawing


class Formula(msgspec.Struct, frozen=True, tag=True):
    """Set a formula; answered by `Drawn`."""

    latex: str
    display: bool
    """Whether it stands on a line of its own."""


class Drawn(msgspec.Struct, frozen=True, tag=True):
    drawing: Drawing | None
    """`None` where it cannot be set."""


read_request = Reader[Formula](Formula)
read_answer = Reader[Drawn](Drawn)
