"""The compression of RTF in Outlook's mails ([MS-OXRTFCP])."""

from __future__ import annotations

from typing import Final

_BEGINNING: Final = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript "
    rb"\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    b"\r\n"
    rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
"""What the dictionary holds at first (2.1.1.1.1)."""
_SIZE: Final = 4096
_HEAD: Final = 16
_MOST: Final = 64 * 1024 * 1024


def unpacked(data: bytes) -> bytes:
    """The RTF; what is cut off is read as far as it goes.

    Raises:
        ValueError: it is none of the two kinds that are known.
    """
    kind = data[8:12]
    if kind == b"MELA":
        return data[_HEAD:]
    if kind != b"LZFu":
        raise ValueError("no compressed RTF")
    window = bytearray(_BEGINNING.ljust(_SIZE, b"\0"))
    place = len(_BEGINNING)
    result = bytearray()
    position = _HEAD
    while position < len(data) and len(result) < _MOST:
        flags = data[position]
        position += 1
        for bit in range(8):
            if flags >> bit & 1:
                if position + 2 > len(data):
                    return bytes(result)
                reference = int.from_bytes(data[position : position + 2], "big")
                position += 2
                start, length = reference >> 4, (reference & 15) + 2
                if start == place:
                    return bytes(result)
                for offset in range(length):
                    byte = window[(start + offset) % _SIZE]
                    result.append(byte)
                    window[place] = byte
                    place = (place + 1) % _SIZE
            elif position < len(data):
                result.append(data[position])
                window[place] = data[position]
                place = (place + 1) % _SIZE
                position += 1
    return bytes(result)
