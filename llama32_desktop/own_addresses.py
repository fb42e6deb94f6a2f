"""This machine's addresses, as others in its networks reach it."""

from __future__ import annotations

import contextlib
import socket


def own_addresses() -> list[str]:
    """Those of version 4: they are short enough to be typed."""
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
    return found
