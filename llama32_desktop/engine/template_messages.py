"""The typed messages between the engine and the process that renders chat templates.

Each request has one answer.
"""

from __future__ import annotations

from typing import Final

import msgspec

from llama32_desktop.engine.framing import Reader

TOO_MUCH_MEMORY: Final = "it used too much memory"


class Render(msgspec.Struct, frozen=True, tag=True):
    """Render a template; answered by `Rendered` or `Failed`."""

    source: str
    special: dict[str, str]
    """Texts of tokens, by the names that the template knows them by."""
    messages: list[dict[str, str]] | None
    """`None`: only see whether the source is a template."""


class Rendered(msgspec.Struct, frozen=True, tag=True):
    text: str


class Failed(msgspec.Struct, frozen=True, tag=True):
    """The template failed or misbehaved; the end of a sentence on it."""

    reason: str


read_request = Reader[Render](Render)
read_answer = Reader[Rendered | Failed](Rendered | Failed)
