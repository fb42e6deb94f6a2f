"""This machine's addresses, as others in its networks reach it."""

from __future__ import annotations

import contextlib
import socket
from typing import Final

_ELSEWHERE: Final = "198.51.100.1"
"""An address of nobody's (RFC 5737), to which the way leads that leads anywhere else."""


def own_addresses() -> list[str]:
    """Those of version 4: they are short enough to be typed. First the one by which this machine
    reaches what is in none of its networks: others are of virtual machines and containers, mostly,
    and reached from this machine alone."""
    import psutil

    found: list[str] = []
    with contextlib.suppress(OSError, psutil.Error):
        up = {name for name, state in psutil.net_if_stats().items() if state.isup}
        for name, addresses in psutil.net_if_addrs().items():
            found += [
                each.address
                for each in addresses
                if name in up
                and each.family == socket.AF_INET
                and not each.address.startswith(("127.", "169.254."))
            ]
    first = _outward()
    return sorted(found, key=lambda address: address != first)


def _outward() -> str:
    """This machine's address on the way elsewhere; empty where there is none."""
    with contextlib.suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        asked.connect((_ELSEWHERE, 9))  # nothing is sent: the system only chooses the way
        return str(asked.getsockname()[0])
    return ""
