"""Watches a process that writes without end: whoever reads it has to hold it up."""

from __future__ import annotations

import time

import psutil

_LOOKS = 25


def written_until_held_up(pid: int, most: int) -> int:
    """The bytes that a process wrote until it stood still, seen by a look every 20 ms.

    It is let go on for as long as it writes, up to `most` bytes.
    """
    process = psutil.Process(pid)
    written, same = -1, 0
    while same < _LOOKS and written <= most:
        now = process.io_counters().write_chars
        same = same + 1 if now == written else 0
        written = now
        time.sleep(0.02)
    return written
