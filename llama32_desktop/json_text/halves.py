"""JSON of structs that hold names of files, whose bytes may be no text.

Python has such bytes as halves of surrogate pairs, which are no UTF-8; as escapes they are kept.
"""

from __future__ import annotations

import json
from typing import TypeVar

import msgspec

T = TypeVar("T")


def encoded(value: object, *, indent: int = 0) -> bytes:
    """The JSON of a struct or of what is built in, on one line without an `indent`."""
    try:
        data = msgspec.json.encode(value)
    except UnicodeEncodeError:
        return json.dumps(msgspec.to_builtins(value), indent=indent or None).encode()
    return msgspec.json.format(data, indent=indent) if indent else data


def read(data: bytes | str, kind: type[T]) -> T:
    """The value that `encoded` wrote.

    Raises:
        msgspec.MsgspecError: it is none of that kind.
        UnicodeDecodeError: it is no text.
        RecursionError: it is nested too deep.
    """
    try:
        return msgspec.json.decode(data, type=kind)
    except msgspec.MsgspecError as error:
        try:
            escapes = "\\u" in data if isinstance(data, str) else b"\\u" in data
            value = json.loads(data) if escapes else None
        except ValueError:
            raise error from None
        if value is None:
            raise
    return msgspec.convert(value, kind)
