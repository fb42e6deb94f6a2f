"""Who connects on loopback: every program and every user of this computer can."""

from __future__ import annotations

import asyncio
import os
import time
from typing import Final

_PATIENCE_S: Final = 1.0
"""A process that is being looked at may have made the connection a moment ago."""


def is_of_this_app(writer: asyncio.StreamWriter) -> bool:
    """Whether a connection comes from a process that the same app started as this one."""
    import psutil

    # Both ends: a port alone may be that of a connection of the app to somewhere else, too.
    ends = (writer.get_extra_info("peername")[:2], writer.get_extra_info("sockname")[:2])
    until = time.monotonic() + _PATIENCE_S
    while True:
        try:
            parent = psutil.Process(os.getppid())
            family = [parent, *parent.children(recursive=True)]
        except psutil.Error:
            return False
        for process in family:
            try:
                connections = process.net_connections("tcp4")
            except (psutil.Error, OSError):
                continue
            if any((each.laddr, each.raddr) == ends for each in connections):
                return True
        if time.monotonic() > until:
            return False
        time.sleep(0.01)
