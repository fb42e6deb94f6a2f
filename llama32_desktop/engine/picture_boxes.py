"""Pictures in boxes (ISO/IEC 14496-12 and 15444-1): HEIC, AVIF and JPEG 2000."""

from __future__ import annotations

import os
from typing import IO, Final

_END_OF_CODESTREAM: Final = b"\xff\xd9"
_MOST_BOXES: Final = 10_000
_GENERIC: Final = (b"mif1", b"msf1")
_BRANDS: Final = {
    **dict.fromkeys((b"avif", b"avis"), "AVIF"),
    **dict.fromkeys((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", *_GENERIC), "HEIF"),
}


def format_of(start: bytes) -> str:
    """HEIF, AVIF, or nothing for videos and what else is in such boxes.

    Args:
        start: The first 64 bytes of a file, with the box of its brands.
    """
    if start[4:8] != b"ftyp":
        return ""
    brands = [start[8:12]]
    if brands[0] in _GENERIC:
        end = int.from_bytes(start[:4], "big")
        brands += [start[at : at + 4] for at in range(16, min(end, len(start)), 4)]
    kinds = [_BRANDS[brand] for brand in brands if brand in _BRANDS]
    return "AVIF" if "AVIF" in kinds else next(iter(kinds), "")


def is_whole(stream: IO[bytes], size: int) -> bool:
    """Whether a file of boxes, or a bare codestream of JPEG 2000, goes on to its end: decoders fill
    up what was cut off, and say nothing."""
    stream.seek(0)
    if stream.read(2) == b"\xff\x4f":
        return _ends_as_codestream(stream)
    at = 0
    for _ in range(_MOST_BOXES):
        if at >= size:
            return at == size
        stream.seek(at)
        head = stream.read(16)
        length = int.from_bytes(head[:4], "big")
        if length == 0:  # the last box goes on to the end of the file
            return head[4:8] != b"jp2c" or _ends_as_codestream(stream)
        if length == 1:
            length = int.from_bytes(head[8:16], "big")
        if length < 8:
            return False
        at += length
    return False


def _ends_as_codestream(stream: IO[bytes]) -> bool:
    stream.seek(-2, os.SEEK_END)
    return stream.read(2) == _END_OF_CODESTREAM
