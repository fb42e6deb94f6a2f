"""What the window and the server's process tell each other."""

from __future__ import annotations

import msgspec

from llama32_desktop.engine.protocol import Event, Request
from llama32_desktop.processes.framing import Reader


class _Frame(msgspec.Struct, frozen=True, tag=True):
    pass


# To the server


class Begin(_Frame, frozen=True):
    """Listen; answered by `Started` or `NotStarted`."""

    host: str
    port: int
    digest: str
    """Of the token, as `token_digest.digest_of`."""
    certificate: str = ""
    key: str = ""
    """Files for TLS; empty: it is spoken without."""


class Heard(_Frame, frozen=True):
    """An engine's event."""

    engine: int
    event: Event


# From the server


class Started(_Frame, frozen=True):
    port: int
    addresses: tuple[str, ...]
    """Under which programs reach it."""
    own: tuple[str, ...] = ()
    """This computer's in its networks, where those are listened at."""
    named: bool = False
    """Whether the addresses are the certificate's names, wherever this computer is."""


class NotStarted(_Frame, frozen=True):
    """The address cannot be listened at, or the certificate not be used; the server ends."""

    message: str


class Asked(_Frame, frozen=True):
    """A request to an engine; the first of each is a `Load`, and all others are for that model."""

    engine: int
    request: Request


class Released(_Frame, frozen=True):
    """An engine is not used any more."""

    engine: int


class Answered(_Frame, frozen=True):
    """A program's request is over; see `door.Entry`."""

    client: str
    program: str
    way: str
    status: int
    seconds: float


FromWindow = Begin | Heard
FromServer = Started | NotStarted | Asked | Released | Answered
read_from_window = Reader[FromWindow](FromWindow)
read_from_server = Reader[FromServer](FromServer)
