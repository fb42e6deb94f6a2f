"""Moments as templates ask for them, the same on every system."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping
from typing import Final

_DIRECTIVE: Final = re.compile(r"%([-_0^]?)([A-Za-z])")
_OF_LINUX: Final[Mapping[str, Callable[[datetime.datetime], str]]] = {
    "e": lambda moment: f"{moment.day:2}",
    "k": lambda moment: f"{moment.hour:2}",
    "l": lambda moment: f"{moment.hour % 12 or 12:2}",
    "P": lambda moment: moment.strftime("%p").lower(),
    "s": lambda moment: str(int(moment.timestamp())),
}
_OF_NUMBERS: Final = frozenset("CdeGgHIjklmMSsUuVWwyY")


def written(moment: datetime.datetime, pattern: str) -> str:
    """A moment by a pattern of `strftime`, as Linux writes it.

    Templates are made on Linux, whose flags (`%-d`, a day without a zero) and further directives
    Windows refuses, and macOS in part. What no system knows stays as it stands.
    """
    # Two signs of percent are one, and begin no directive.
    return "%".join(
        _DIRECTIVE.sub(lambda found: _directive(moment, found), part)
        for part in pattern.split("%%")
    )


def _directive(moment: datetime.datetime, found: re.Match[str]) -> str:
    flag, letter = found[1], found[2]
    try:
        of_linux = _OF_LINUX.get(letter)
        text = of_linux(moment) if of_linux else moment.strftime(f"%{letter}")
    except ValueError:
        return found[0]
    if text == f"%{letter}":
        return found[0]
    if flag == "^":
        return text.upper()
    if not flag or letter not in _OF_NUMBERS:
        return text
    bare = text.lstrip("0 ") or "0"
    return bare if flag == "-" else bare.rjust(len(text), "0" if flag == "0" else " ")
