"""Takes out of a picture's file what is not the picture: where and when it was taken and by which
camera, what programs wrote into it, smaller pictures of it, and films behind it.

Pixels stay as they are, to the bit, unless the file says that they are to be turned: then they are
turned and written anew, since who leaves that remark out would show them lying.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Final

from llama32_desktop.engine.pictures import PictureError, opened_data
from llama32_desktop.sentences import Sentence

_JPEG_QUALITY: Final = 95
_PNG_START: Final = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT: Final = frozenset(
    (b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"pHYs",
     b"bKGD", b"sBIT", b"cICP", b"acTL", b"fcTL", b"fdAT")
)  # fmt: skip
"""What decides how it looks; pHYs is its size on paper."""
_WEBP_KEPT: Final = frozenset((b"VP8 ", b"VP8L", b"ALPH", b"ICCP", b"ANIM", b"ANMF"))
_GIF_KEPT: Final = (b"NETSCAPE2.0", b"ANIMEXTS1.0")
"""How often a film is shown; another program's own block may be XMP, which knows places."""
_BARE: Final = frozenset((0x01, *range(0xD0, 0xD9)))
"""JPEG's marks that have no length behind them."""
_DAMAGED: Final = Sentence("The picture's file is damaged.")


def without_facts(data: bytes) -> bytes:
    """The picture alone, in the same format.

    Raises:
        PictureError: it cannot be read.
    """
    from llama32_desktop.engine.picture_pixels import orientation

    with opened_data(data) as (image, kind):
        if orientation(image) > 1 and kind in ("JPEG", "PNG", "WEBP"):
            from PIL import ImageOps

            image.load()
            profile = image.info.get("icc_profile")
            turned = ImageOps.exif_transpose(image)
            for fact in ("exif", "xmp", "comment", "Raw profile type exif", "XML:com.adobe.xmp"):
                turned.info.pop(fact, None)
            made = io.BytesIO()
            how = {"quality": _JPEG_QUALITY, "subsampling": 0} if kind == "JPEG" else {}
            how = {"lossless": True} if kind == "WEBP" else how
            turned.save(made, kind, icc_profile=profile, **how)
            data = made.getvalue()
    try:
        if kind == "JPEG":
            return b"".join(_jpeg(data))
        if kind == "PNG":
            return b"".join(_png(data))
        if kind == "WEBP":
            return _webp(data)
        if kind == "GIF":
            return b"".join(_gif(data))
    except (IndexError, ValueError) as error:
        raise PictureError(_DAMAGED) from error
    return data  # BMP knows neither place nor camera


def _jpeg(data: bytes) -> Iterator[bytes]:
    """The segments that pixels are made of, up to the end of the first picture."""
    yield data[:2]
    at = 2
    while True:
        while data[at] != 0xFF:  # what stands between is no part of the picture
            at += 1
        mark = data[at + 1]
        if mark == 0xFF:
            at += 1
            continue
        if mark == 0xD9:
            yield data[at : at + 2]
            return
        if mark in _BARE:
            yield data[at : at + 2]
            at += 2
            continue
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if mark == 0xDA:
            end = _scan_end(data, end)
        if _is_kept(mark, data[at + 4 : at + 16]):
            yield data[at:end]
        at = end


def _is_kept(mark: int, beginning: bytes) -> bool:
    if mark == 0xE2:
        return beginning.startswith(b"ICC_PROFILE\0")
    if mark == 0xE0:
        return beginning.startswith(b"JFIF\0")
    # 14 is Adobe's, which says how colours are mixed; 0xFE is a comment.
    return mark == 0xEE or not (0xE1 <= mark <= 0xEF or mark == 0xFE)


def _scan_end(data: bytes, at: int) -> int:
    """Where a scan's pixels end: at the next mark that is none of their own."""
    while True:
        at = data.index(b"\xff", at)
        following = data[at + 1]
        if following and not 0xD0 <= following <= 0xD7:
            return at
        at += 2


def _png(data: bytes) -> Iterator[bytes]:
    yield _PNG_START
    at = len(_PNG_START)
    while True:
        kind = data[at + 4 : at + 8]
        end = at + 12 + int.from_bytes(data[at : at + 4], "big")
        if len(kind) < 4 or end > len(data):
            raise ValueError("cut short")
        if kind in _PNG_KEPT:
            yield data[at:end]
        if kind == b"IEND":
            return
        at = end


def _webp(data: bytes) -> bytes:
    end = min(len(data), 8 + int.from_bytes(data[4:8], "little"))
    parts: list[bytes] = []
    at = 12
    while at + 8 <= end:
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        following = at + 8 + size + size % 2
        kind, part = data[at : at + 4], data[at:following]
        if kind == b"VP8X":
            parts.append(part[:8] + bytes((part[8] & ~0x0C,)) + part[9:])  # no EXIF, no XMP
        elif kind in _WEBP_KEPT:
            parts.append(part)
        at = following
    body = b"WEBP" + b"".join(parts)
    return b"RIFF" + len(body).to_bytes(4, "little") + body


def _gif(data: bytes) -> Iterator[bytes]:
    """The blocks that pixels, their times and their colours are made of."""
    at = 13 + _colours(data[10])
    yield data[:at]
    while True:
        mark = data[at] if at < len(data) else 0x3B
        if mark == 0x3B:
            yield b";"
            return
        if mark == 0x2C:
            end = _blocks_end(data, at + 11 + _colours(data[at + 9]))
            yield data[at:end]
        elif mark == 0x21:
            end = _blocks_end(data, at + 2)
            # 0xF9 says how long a picture stays; 0xFE is a comment, 0x01 a text beside it.
            if data[at + 1] == 0xF9 or data[at + 3 : at + 14] in _GIF_KEPT:
                yield data[at:end]
        else:
            end = at + 1  # what stands between is no part of the picture
        at = end


def _colours(flags: int) -> int:
    """The bytes of a table of colours."""
    return 3 << (flags & 7) + 1 if flags & 0x80 else 0


def _blocks_end(data: bytes, at: int) -> int:
    while data[at]:
        at += data[at] + 1
    return at + 1
