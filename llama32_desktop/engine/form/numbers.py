"""Numbers between bounds, as rules of a grammar."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Final

from llama32_desktop.engine.form.schema import FormError, unheld

_LARGEST: Final = 10**15
_DECIMALS: Final = '("." [0-9]{1,15})?'
_BOUNDS: Final = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")


def number_rule(schema: Mapping[str, Any], *, whole: bool) -> str:
    """Numbers of a schema with `minimum` and the like.

    Raises:
        FormError: its bounds are no numbers, or allow none, or cut through numbers with decimals.
    """
    if not any(name in schema for name in _BOUNDS):
        return "integer" if whole else "number"
    for name in _BOUNDS:
        value = schema.get(name, 0)
        if isinstance(value, bool) or not isinstance(value, int | float) or abs(value) > _LARGEST:
            raise _error(schema)
    return f"({' | '.join(_whole(schema) if whole else _decimal(schema))}) ws"


def _whole(schema: Mapping[str, Any]) -> list[str]:
    """Whole numbers within the bounds."""
    low = max(
        math.ceil(schema.get("minimum", -_LARGEST)),
        math.floor(schema.get("exclusiveMinimum", -_LARGEST - 1)) + 1,
    )
    high = min(
        math.floor(schema.get("maximum", _LARGEST)),
        math.ceil(schema.get("exclusiveMaximum", _LARGEST + 1)) - 1,
    )
    if low > high:
        raise _error(schema)
    ways = [f'"-" ({_between(max(1, -high), -low)})'] if low < 0 else []
    return [*ways, _between(max(0, low), high)] if high >= 0 else ways


def _decimal(schema: Mapping[str, Any]) -> list[str]:
    """Numbers with decimals within bounds that are whole themselves."""
    if any(schema.get(name, 0) != int(schema.get(name, 0)) for name in _BOUNDS):
        raise _error(schema)
    if {"minimum", "exclusiveMinimum"} <= schema.keys():
        raise _error(schema)
    if {"maximum", "exclusiveMaximum"} <= schema.keys():
        raise _error(schema)
    over, under = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
    low = int(schema.get("minimum", -_LARGEST if over is None else over))
    high = int(schema.get("maximum", _LARGEST if under is None else under))
    if low > high or (low == high and (over, under) != (None, None)):
        raise _error(schema)
    ways = []
    if low < 0:
        ways += [
            f'"-" ({way})' for way in _sizes(max(0, -high), -low, under if high < 0 else None, over)
        ]
    if high >= 0:
        ways += _sizes(max(0, low), high, over if low >= 0 else None, under)
    return ways


def _sizes(first: int, last: int, over: float | None, under: float | None) -> list[str]:
    """Numbers with decimals from `first`, at least 0, to `last`.

    Args:
        over, under: Whether the first and the last are left out; `None`: they are not.
    """
    ways = [f'"{last}"'] if under is None and (over is None or last > first) else []
    if last == first:
        return ways
    if over is None:
        return [f"({_between(first, last - 1)}) {_DECIMALS}", *ways]
    above = f'"{first}." [0-9]{{0,14}} [1-9]'
    rest = [f"({_between(first + 1, last - 1)}) {_DECIMALS}"] if last > first + 1 else []
    return [above, *rest, *ways]


def _between(low: int, high: int) -> str:
    """Whole numbers from `low`, at least 0, to `high`."""
    ways: list[str] = []
    while low <= high:
        digits = len(str(low))
        top = min(high, 10**digits - 1)
        ways += _same_length(str(low), str(top))
        low = 10**digits
    return " | ".join(ways)


def _same_length(low: str, high: str) -> list[str]:
    """Numbers of as many digits, from the one to the other."""
    if not low:
        return [""]
    if low[1:].strip("0") == "" and high[1:].strip("9") == "":
        return [_digits(low[0], high[0]) + _any(len(low) - 1)]
    if low[0] == high[0]:
        return [f'"{low[0]}" {rest}'.strip() for rest in _same_length(low[1:], high[1:])]
    ways = [f'"{low[0]}" {rest}'.strip() for rest in _same_length(low[1:], "9" * len(low[1:]))]
    after, before = chr(ord(low[0]) + 1), chr(ord(high[0]) - 1)
    if after <= before:
        ways.append(_digits(after, before) + _any(len(low) - 1))
    ways += [f'"{high[0]}" {rest}'.strip() for rest in _same_length("0" * len(high[1:]), high[1:])]
    return ways


def _digits(first: str, last: str) -> str:
    return f'"{first}"' if first == last else f"[{first}-{last}]"


def _any(count: int) -> str:
    return f" [0-9]{{{count}}}" if count else ""


def _error(schema: Mapping[str, Any]) -> FormError:
    names = ", ".join(f"“{name}: {schema[name]}”" for name in _BOUNDS if name in schema)
    return unheld(names)
