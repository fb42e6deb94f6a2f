"""What embedding models were trained to see before a question and before a passage."""

from __future__ import annotations

from typing import Final

_PREFIXES: Final = {
    "embedqa": ("query: ", "passage: "),
    "nemotron": ("query: ", "passage: "),
    "e5": ("query: ", "passage: "),
    "nomic": ("search_query: ", "search_document: "),
}
"""By a part of the model's name: before questions, and before passages."""


def prefixes_of(model_name: str) -> tuple[str, str]:
    """What stands before a question and before a passage; nothing for a model that is not known."""
    name = model_name.lower()
    return next((found for part, found in _PREFIXES.items() if part in name), ("", ""))
