"""Exceptions of every kind that a boundary may raise, to be injected there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

KINDS: Final = {
    "OSError": "OSError(5, 'Input/output error')",
    "UnicodeEncodeError": "UnicodeEncodeError('utf-8', chr(0xd83d), 0, 1, 'no surrogates')",
    "MemoryError": "MemoryError()",
    "LookupError": "LookupError('a bug')",
}
"""The code that makes one, by its name: of the system, a text, the memory, and a plain bug."""


def failing(kind: str) -> Callable[..., None]:
    """What raises it, whatever it is called with."""

    def fail(*_: object, **__: object) -> None:
        error: Exception = eval(KINDS[kind])
        raise error

    return fail
