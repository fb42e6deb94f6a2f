"""A network that this process has for itself, where the system gives it one: Linux.

A new one has a loopback that nobody outside can reach, and leads nowhere. Connections that are open
stay. Some systems give none to programs of ordinary people: Ubuntu 24.04's AppArmor, containers.
"""

from __future__ import annotations

import ctypes
import socket
import struct
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

if sys.platform != "win32":
    import fcntl

_NEW_USER: Final = 0x10000000
_NEW_NETWORK: Final = 0x40000000
_GET_FLAGS, _SET_FLAGS = 0x8913, 0x8914
_UP: Final = 1


def enter_network_of_its_own() -> bool:
    """Leave the machine's network; to be called while this process has one thread.

    Returns:
        Whether it holds; else everything is as before.
    """
    system: str = sys.platform
    if system != "linux" or not _may_have_one():
        return False
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(ctypes.c_int(_NEW_USER | _NEW_NETWORK)) != 0:
        return False
    with suppress(OSError):
        _raise_loopback()
        return True
    # It is in a network where nothing works: better none than that.
    raise OSError("the loopback of a new network cannot be had")


def _may_have_one() -> bool:
    """Ubuntu gives an ordinary program a network of which it may not raise the loopback."""
    restricted = Path("/proc/sys/kernel/apparmor_restrict_unprivileged_userns")
    with suppress(OSError):
        return restricted.read_text().strip() != "1"
    return True


def _raise_loopback() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        request = struct.pack("16sh22x", b"lo", 0)
        told = fcntl.ioctl(any_socket, _GET_FLAGS, request)
        (flags,) = struct.unpack_from("h", told, 16)
        fcntl.ioctl(any_socket, _SET_FLAGS, struct.pack("16sh22x", b"lo", flags | _UP))
