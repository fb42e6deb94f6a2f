"""The typed messages between the engine and the process that renders chat templates.

Each request has one answer.
"""

from __future__ import annotations

from typing import Any, Final

import msgspec

from llama32_desktop.processes.framing import Reader

Value = str | bool | int | None | list[dict[str, Any]]
"""A token's text, a switch, no tools, or messages, whose values are those of JSON."""
TOO_MUCH_MEMORY: Final = "it used too much memory"


class Render(msgspec.Struct, frozen=True, tag=True):
    """Render a template; answered by `Rendered` or `Failed`."""

    source: str
    values: dict[str, Value] | None
    """By the names that the template knows them by; `None`: only see whether it is a template."""


class Rendered(msgspec.Struct, frozen=True, tag=True):
    text: str


class Failed(msgspec.Struct, frozen=True, tag=True):
    """The template failed or misbehaved; the end of a sentence on it."""

    reason: str
    refused: bool = False
    """Whether it failed by itself, and may not with other values."""


read_request = Reader[Render](Render)
read_answer = Reader[Rendered | Failed](Rendered | Failed)
