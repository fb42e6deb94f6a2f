"""What the process that speaks to other machines is told by the app, and answers."""

from __future__ import annotations

from typing import Final

import msgspec

from llama32_desktop.engine.lent import Lent
from llama32_desktop.processes.framing import Reader

SWITCH: Final = "--lending-process"


class Reach(msgspec.Struct, frozen=True, tag=True):
    """Have a machine's devices; answered by `Reached` or `Unreached`."""

    id: int
    name: str


class Reached(msgspec.Struct, frozen=True, tag=True):
    id: int
    lent: Lent


class Unreached(msgspec.Struct, frozen=True, tag=True):
    id: int
    message: str
    """One sentence."""


read_order: Final = Reader[Reach](Reach)
read_answer: Final = Reader[Reached | Unreached](Reached | Unreached)
