"""What the scans of a JPEG file cost (ITU-T T.81, B.1.1.2 and B.2.3).

Each scan goes over all of the picture, and takes some bytes where it changes nothing: a small file
can hold thousands of them, which take hours.
"""

from __future__ import annotations

import re
from typing import IO, Final

MOST_WORK: Final = 2_500_000_000
"""Pixels times scans: 25 scans of the largest picture, or ten seconds; usual files have ten."""
_SCAN: Final = b"\xff\xda"
_MARKER: Final = re.compile(rb"\xff[\x01-\xcf\xd8-\xfe]")
"""In a scan's data a zero follows each 255, or the number of a restart."""
_END, _SCAN_BEGINS, _ALONE = 0xD9, 0xDA, (0x01, 0xD8)
_PIECE: Final = 1 << 20


def takes_too_long(stream: IO[bytes], pixels: int) -> bool:
    """Whether a file has far more scans than a picture of so many pixels needs."""
    most = max(20, MOST_WORK // max(1, pixels))
    if _seeming(stream) <= most:
        return False
    stream.seek(0)
    return _scans(stream.read()) > most


def _seeming(stream: IO[bytes]) -> int:
    """No fewer than there are; what lies behind the picture, such as a film, has some by chance."""
    seeming, last = 0, b""
    stream.seek(0)
    while piece := stream.read(_PIECE):
        seeming += (last + piece).count(_SCAN)
        last = piece[-1:]
    return seeming


def _scans(data: bytes) -> int:
    scans, place = 0, 2
    while found := _MARKER.search(data, place):
        kind, place = data[found.start() + 1], found.end()
        if kind == _END:
            break
        if kind not in _ALONE:
            scans += kind == _SCAN_BEGINS
            place += int.from_bytes(data[place : place + 2], "big")
    return scans
