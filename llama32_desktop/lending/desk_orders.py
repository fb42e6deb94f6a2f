"""What the window and the process that lends for it say to each other."""

from __future__ import annotations

from typing import Final

import msgspec

from llama32_desktop.processes.framing import Reader

SWITCH: Final = "--lending-desk"


class Lend(msgspec.Struct, frozen=True, tag=True):
    """Let paired machines in; answered by `Lends` or `LendsNot`."""

    port: int
    keep_bytes: int = 0
    bandwidth: float = 0.0


class PairHere(msgspec.Struct, frozen=True, tag=True):
    """Wait for a machine that is to borrow, once it lends; answered by `Paired` or `PairedNot`.

    Every pairing has a number, which the window gives it: what was said of one that was left is
    not taken for the next one's.
    """

    number: int = 0


class PairThere(msgspec.Struct, frozen=True, tag=True):
    """Pair with a machine that lends; answered as `PairHere` is."""

    address: str
    number: int = 0


class Say(msgspec.Struct, frozen=True, tag=True):
    """Whether the person says that both codes are the same."""

    yes: bool


class PairNoMore(msgspec.Struct, frozen=True, tag=True):
    """Leave the pairing that is under way; answered by `PairedNot`."""


class Lends(msgspec.Struct, frozen=True, tag=True):
    port: int
    addresses: tuple[str, ...]
    """Of this machine, in the networks that it is in."""


class LendsNot(msgspec.Struct, frozen=True, tag=True):
    message: str
    """One sentence."""


class Borrows(msgspec.Struct, frozen=True, tag=True):
    """Who has the devices now; empty for nobody."""

    name: str


class Code(msgspec.Struct, frozen=True, tag=True):
    """What the person is to compare; answered by `Say`."""

    name: str
    code: str
    number: int = 0


class Paired(msgspec.Struct, frozen=True, tag=True):
    name: str
    number: int = 0


class PairedNot(msgspec.Struct, frozen=True, tag=True):
    message: str
    """One sentence; empty where the person left it."""
    number: int = 0


Order = Lend | PairHere | PairThere | Say | PairNoMore
Event = Lends | LendsNot | Borrows | Code | Paired | PairedNot
read_order: Final = Reader[Order](Order)
read_event: Final = Reader[Event](Event)
