"""Landlock: the part of the disk, and of the network, that this process may still reach.

Three system calls of Linux 5.13 and later, `Documentation/userspace-api/landlock.rst` of the
kernel's; the numbers are the same on all processors. The packages that wrap them are not released,
or a few months old.
"""

from __future__ import annotations

import ctypes
import os
import stat
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Final

_CREATE_RULESET: Final = 444
_ADD_RULE: Final = 445
_RESTRICT_SELF: Final = 446
_VERSION: Final = 1
_PATH_BENEATH: Final = 1
_NO_NEW_PRIVILEGES: Final = 38

_EXECUTE: Final = 1
_WRITE_FILE: Final = 1 << 1
_READ_FILE: Final = 1 << 2
_READ_FOLDER: Final = 1 << 3
_MAKE_CHAR: Final = 1 << 6
_MAKE_SOCKET: Final = 1 << 9
_MAKE_FIFO: Final = 1 << 10
_MAKE_BLOCK: Final = 1 << 11
_MAKE_LINK: Final = 1 << 12
_TRUNCATE: Final = 1 << 14
_OF_FILES: Final = _EXECUTE | _WRITE_FILE | _READ_FILE | _TRUNCATE
_NEVER: Final = (
    _EXECUTE | _MAKE_CHAR | _MAKE_SOCKET | _MAKE_FIFO | _MAKE_BLOCK | _MAKE_LINK | 1 << 15
)
"""Running programs, devices, sockets, pipes, links."""
_RIGHTS: Final = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
"""How many rights to files each version knows; later ones know those of 5."""
_TCP: Final = 0b11
"""Binding and connecting, from version 4 on."""
_SCOPES: Final = 0b11
"""Abstract sockets and signals to processes outside, from version 6 on."""
_MOVES: Final = 2
"""The version from which files can be moved from one folder to another."""


class _Ruleset(ctypes.Structure):
    _fields_ = (
        ("files", ctypes.c_uint64),
        ("network", ctypes.c_uint64),
        ("scopes", ctypes.c_uint64),
    )


class _Beneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = (("rights", ctypes.c_uint64), ("folder", ctypes.c_int32))


@cache
def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def version() -> int:
    """What the kernel has; 0 where it has none, or it is not switched on."""
    return max(0, _called(_CREATE_RULESET, None, ctypes.c_size_t(0), ctypes.c_uint32(_VERSION)))


def enter(
    reads: Iterable[Path],
    writes: Iterable[Path] = (),
    programs: Iterable[Path] = (),
    *,
    moves: bool = False,
    tcp: bool = False,
) -> bool:
    """Leave this thread, and those that it starts, the places named and no TCP; whether it holds.

    Args:
        reads: Files and folders that are read; what is not there is left out.
        writes: Folders in which files are also made, changed and removed.
        programs: Files and folders that are read, and run.
        moves: Whether files must be movable from one folder to another, which the first version
            allows nobody.
        tcp: Whether TCP stays, for who has a network of its own.
    """
    known = version()
    if known < (_MOVES if moves else 1):
        return False
    rights = (1 << _RIGHTS.get(known, 16)) - 1
    attributes = _Ruleset(
        rights, _TCP if known >= 4 and not tcp else 0, _SCOPES if known >= 6 else 0
    )
    size = 24 if known >= 6 else 16 if known >= 4 else 8
    ruleset = _called(
        _CREATE_RULESET, ctypes.byref(attributes), ctypes.c_size_t(size), ctypes.c_uint32(0)
    )
    if ruleset < 0:
        return False
    try:
        for path in reads:
            _allow(ruleset, path, rights & (_READ_FILE | _READ_FOLDER))
        for path in programs:
            _allow(ruleset, path, rights & (_READ_FILE | _READ_FOLDER | _EXECUTE))
        for path in writes:
            _allow(ruleset, path, rights & ~_NEVER)
        zero = ctypes.c_ulong(0)
        if _libc().prctl(_NO_NEW_PRIVILEGES, ctypes.c_ulong(1), zero, zero, zero) != 0:
            return False
        return _called(_RESTRICT_SELF, ctypes.c_int(ruleset), ctypes.c_uint32(0)) == 0
    finally:
        os.close(ruleset)


def _allow(ruleset: int, path: Path, rights: int) -> None:
    try:
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        if not stat.S_ISDIR(os.fstat(place).st_mode):
            rights &= _OF_FILES
        rule = ctypes.byref(_Beneath(rights, place))
        _called(_ADD_RULE, ctypes.c_int(ruleset), ctypes.c_int(_PATH_BENEATH), rule, _zero)
    finally:
        os.close(place)


_zero: Final = ctypes.c_uint32(0)


def _called(number: int, *arguments: object) -> int:
    return int(_libc().syscall(ctypes.c_long(number), *arguments))
