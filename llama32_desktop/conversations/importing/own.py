"""This app's own JSON (docs/EXPORT.md)."""

from __future__ import annotations

import base64
import binascii
from contextlib import suppress
from typing import Final

import msgspec

from llama32_desktop.conversations.exporting.json_file import VERSION, ExportFile
from llama32_desktop.conversations.importing.parts import Found
from llama32_desktop.conversations.model import Attachment
from llama32_desktop.conversations.whole import is_picture

_MOST: Final = 2**63
"""What SQLite holds is below."""


class NewerExportError(Exception):
    """A newer version of the app wrote the file."""


class _Head(msgspec.Struct):
    version: int = 0


def read(data: bytes) -> Found:
    """Read an export.

    Raises:
        NewerExportError: a newer version wrote it.
        msgspec.MsgspecError: it is damaged.
    """
    if msgspec.json.decode(data, type=_Head).version > VERSION:
        raise NewerExportError
    content = msgspec.json.decode(data, type=ExportFile)
    pictures = [p for c in content.conversations for m in c.messages for p in m.pictures]
    if not all(0 <= n < _MOST for p in pictures for n in (p.width, p.height, p.bytes)):
        raise msgspec.ValidationError("a picture's size is out of range")
    found = Found(list(content.conversations))
    named: dict[str, set[Attachment]] = {}
    for picture in pictures:
        named.setdefault(picture.sha256, set()).add(picture)
    for key, encoded in content.files.items():
        data = b""
        with suppress(binascii.Error, ValueError):
            data = base64.b64decode(encoded)
        if any(is_picture(data, picture) for picture in named.get(key, ())):
            found.files[key] = data
        else:
            found.leave_out("pictures that cannot be read")
    return found
