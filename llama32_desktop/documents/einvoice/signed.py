"""What a signed file (CMS, RFC 5652; `.p7m`) has inside, in DER or BER, PEM or base64."""

from __future__ import annotations

import base64
import binascii
import re
from typing import Final

_SIGNED: Final = bytes.fromhex("06092a864886f70d010702")
"""The identifier of signed data, which stands within the first bytes."""
_HEAD: Final = 32
_PEM: Final = re.compile(rb"-----(?:BEGIN|END) [A-Z0-9 ]{1,40}-----")
_BASE64: Final = re.compile(rb"[A-Za-z0-9+/=\s]*")
_DEEPEST: Final = 4
"""Signatures on signatures."""


def is_signed(head: bytes) -> bool:
    """Whether a file that begins with these bytes is signed data."""
    return _der(head) is not None


def signed_content(data: bytes) -> bytes | None:
    """What was signed, signatures on signatures taken off; `None` where this is no signed data,
    is damaged, or is a signature without what it signs. Signatures are not verified."""
    for _ in range(_DEEPEST):
        der = _der(data)
        if der is None:
            return None
        content = _content(der)
        if content is None or _der(content[:4096]) is None:
            return content
        data = content
    return None


def _der(data: bytes) -> bytes | None:
    """The binary form; base64 is decoded as far as it goes."""
    if data[:1] == b"\x30":
        return data if _SIGNED in data[:_HEAD] else None
    text = data.lstrip()
    if not text.startswith((b"MI", b"-----BEGIN ")):
        return None
    text = b"".join(_PEM.sub(b"", text).split())
    if not _BASE64.fullmatch(text):
        return None
    try:
        der = base64.b64decode(text[: len(text) // 4 * 4])
    except binascii.Error:
        return None
    return der if der[:1] == b"\x30" and _SIGNED in der[:_HEAD] else None


def _content(der: bytes) -> bytes | None:
    from asn1crypto.cms import ContentInfo

    try:
        content = ContentInfo.load(der)["content"]["encap_content_info"]["content"].native
    except (ValueError, TypeError, KeyError, RecursionError, OverflowError):
        return None
    return content if isinstance(content, bytes) else None
