"""Arguments of calls of tools, which a model wrote and which may be any text."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from typing import Any, Final, NoReturn

_DEEPEST: Final = 16
"""What is nested deeper is given as the text that it was written as."""


def arguments_of(text: str) -> Any:
    """A call's arguments: an object, where the text is the JSON of one that says the same; else
    the text."""
    if not text.strip():
        return {}
    try:
        value = json.loads(text, object_pairs_hook=_unique, parse_constant=_refused)
    except (ValueError, RecursionError):
        return text
    return value if isinstance(value, dict) and is_plain(value, _DEEPEST) else text


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    values = dict(pairs)
    if len(values) != len(pairs):
        raise ValueError("a name twice")
    return values


def _refused(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no JSON")


def is_plain(value: Any, depth: int) -> bool:
    """Whether it is sent to the process of the template, and comes there, as it is."""
    match value:
        case str():
            return _is_whole(value)
        case bool() | None:
            return True
        case int():
            return -(2**63) <= value < 2**63
        case float():
            return math.isfinite(value)
        case list():
            return depth > 0 and all(is_plain(each, depth - 1) for each in value)
        case _:
            return depth > 0 and all(
                is_plain(name, 0) and is_plain(each, depth - 1) for name, each in value.items()
            )


def _is_whole(text: str) -> bool:
    """Whether there is no half of a surrogate pair in a text."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def with_texts(value: Any, name: Callable[[str], str], text: Callable[[str], str]) -> Any:
    """Arguments with other texts in them.

    Args:
        name: Gives what stands for a name.
        text: Gives what stands for a text.
    """
    match value:
        case str():
            return text(value)
        case list():
            return [with_texts(each, name, text) for each in value]
        case dict():
            return {name(key): with_texts(each, name, text) for key, each in value.items()}
        case _:
            return value
