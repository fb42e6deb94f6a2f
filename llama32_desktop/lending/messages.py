"""What two paired machines say to each other, beside ggml's RPC."""

from __future__ import annotations

import msgspec

from llama32_desktop.engine.lent import LentDevice, Supports


class Control(msgspec.Struct, frozen=True, tag=True):
    """The first connection of one who borrows: as long as it stands, it has the devices."""

    protocol: str
    release: str
    """Of llama.cpp: RPC is of one release on both sides."""


class Work(msgspec.Struct, frozen=True, tag=True):
    """A connection that carries ggml's RPC from here on."""


class Offered(msgspec.Struct, frozen=True, tag=True):
    """Answers `Control`: what is lent."""

    devices: tuple[LentDevice, ...]


class Ready(msgspec.Struct, frozen=True, tag=True):
    """Answers `Work`: what follows is ggml's RPC."""


class Refused(msgspec.Struct, frozen=True, tag=True):
    """Answers either; why, as a reason that both sides know: nobody else's words are shown."""

    reason: str


class Ping(msgspec.Struct, frozen=True, tag=True):
    """Answered by itself."""


BUSY, OTHER_RELEASE, UNABLE = "busy", "release", "unable"

First = Control | Work
ToLender = Supports | Ping
