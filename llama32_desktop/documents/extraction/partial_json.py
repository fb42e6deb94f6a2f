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
    best = 0
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
            best = at + 1
        elif character in "}]":
            if open_:
                open_.pop()
            best = at + 1
        elif character == ",":
            best = at
    # Nothing was opened or closed behind that place.
    return text[:best] + "".join(reversed(open_))


def _loads(text: str) -> Any:
    try:
        return json.loads(text, parse_float=Decimal, parse_int=Decimal)
    except RecursionError as error:
        raise ValueError("nested too deep") from error
