"""A name that a file gives a model, as it is shown."""

from __future__ import annotations

from typing import Final

_MOST: Final = 120
"""Letters; a file may say millions."""


def own_name(text: str) -> str:
    """The name in one line, without what cannot be seen; empty where nothing is left of it."""
    printable = "".join(c if c.isprintable() else " " for c in text[: 8 * _MOST])
    return " ".join(printable.split())[:_MOST]
