"""Texts that a regular expression nearly matches: the beginnings of its shortest match."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

_OF_CATEGORY = {
    "CATEGORY_DIGIT": "1",
    "CATEGORY_SPACE": " ",
    "CATEGORY_WORD": "a",
    "CATEGORY_NOT_DIGIT": "a",
    "CATEGORY_NOT_SPACE": "a",
    "CATEGORY_NOT_WORD": " ",
}
_USUAL = "a1 .-é"


def beginnings(pattern: re.Pattern[Any]) -> list[str]:
    """A short text that a pattern matches, up to each of its parts; of a choice the first is
    taken, and what must not or must follow is left out."""
    so_far, found = "", []
    for sign in _signs(parsed(pattern)):
        so_far += sign
        found.append(so_far)
    return [one for one in dict.fromkeys(found) if one]


def repeated(pattern: re.Pattern[Any]) -> list[str]:
    """What a pattern repeats without an end, once."""
    return list(dict.fromkeys(_repetitions(parsed(pattern))))


def parsed(pattern: re.Pattern[Any]) -> Any:
    """A pattern's parts, as Python's own parser has them."""
    source = pattern.pattern
    text = source.decode("latin-1") if isinstance(source, bytes) else source
    flags = pattern.flags & ~re.UNICODE if isinstance(source, bytes) else pattern.flags
    return re._parser.parse(text, flags)  # type: ignore[attr-defined]


def _signs(parts: Any) -> Iterator[str]:
    groups: dict[int, str] = {}
    for kind, value in parts:
        match str(kind):
            case "SUBPATTERN":
                signs = list(_signs(value[3]))
                groups[value[0]] = "".join(signs)
                yield from signs
            case "ATOMIC_GROUP":
                yield from _signs(value)
            case "BRANCH":
                yield from _signs(value[1][0])
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
                least, _, inner = value
                signs = list(_signs(inner))
                yield "".join(signs * min(least, 8)) if least else ""
            case "GROUPREF":
                yield groups.get(value, "")
            case "LITERAL" | "NOT_LITERAL" | "ANY" | "IN":
                yield _sign(str(kind), value)


def _repetitions(parts: Any) -> Iterator[str]:
    for kind, value in parts:
        match str(kind):
            case "SUBPATTERN":
                yield from _repetitions(value[3])
            case "ATOMIC_GROUP":
                yield from _repetitions(value)
            case "BRANCH":
                for one in value[1]:
                    yield from _repetitions(one)
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
                if str(value[1]) == "MAXREPEAT" or value[1] > 8:
                    yield "".join(_signs(value[2])) or "a"
                yield from _repetitions(value[2])


def _sign(kind: str, value: Any) -> str:
    if kind == "LITERAL":
        return chr(value)
    if kind == "NOT_LITERAL":
        return next(sign for sign in _USUAL if ord(sign) != value)
    return "a" if kind == "ANY" else _of_class(value)


def _of_class(members: Any) -> str:
    """A sign of a class; the last that is named, since the first are often letters."""
    if str(members[0][0]) == "NEGATE":
        sets = "".join(map(_member, members[1:]))
        return next((sign for sign in _USUAL if sign not in sets), "\u2603")
    return _member(members[-1])


def _member(member: Any) -> str:
    kind, value = member
    match str(kind):
        case "LITERAL":
            return chr(value)
        case "RANGE":
            return chr(value[0])
    return _OF_CATEGORY.get(str(value), "a")
