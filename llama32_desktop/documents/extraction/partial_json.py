"""Closes JSON that ends too early, at the last place where a value was whole."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any


def parse(text: str) -> tuple[Any, bool]:
    """The value of `text` and whether it was whole; numbers as `Decimal`.

    Raises:
        ValueError: not even its beginning makes sense.
    """
    try:
        return _loads(text), True
    except ValueError:
        return _loads(closed(text)), False


def closed(text: str) -> str:
    """`text` up to its last whole pair or item, with the brackets that are open closed."""
    open_: list[str] = []
    best, brackets = 0, ""
    in_string = escaped = False
    for at, character in enumerate(text):
        if in_string:
            if escaped:
                escaped = False
            elif character == "\\":
                escaped = True
            elif character == '"':
                in_string = False
        elif character == '"':
            in_string = True
        elif character in "{[":
            open_.append("}" if character == "{" else "]")
            best, brackets = at + 1, "".join(reversed(open_))
        elif character in "}]":
            if open_:
                open_.pop()
            best, brackets = at + 1, "".join(reversed(open_))
        elif character == ",":
            best, brackets = at, "".join(reversed(open_))
    return text[:best] + brackets


def _loads(text: str) -> Any:
    return json.loads(text, parse_float=Decimal, parse_int=Decimal)
