"""Tools of other programs: what a model is told of them, and which of them it may call."""

from __future__ import annotations

import re
from typing import Final

import msgspec

NAME: Final = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.:/-]{0,127}")
"""What a tool may be called."""


class Tool(msgspec.Struct, frozen=True, gc=False):
    """A tool as its program describes it."""

    name: str
    description: str = ""
    parameters: str = ""
    """A JSON schema of an object, as JSON; empty: it takes none."""


class Toolset(msgspec.Struct, frozen=True):
    """The tools of one request."""

    tools: tuple[Tool, ...] = ()
    wanted: tuple[str, ...] = ()
    """The answer is a call of one of these; empty: the model decides whether it calls any."""
    single: bool = False
    """At most one call is taken of an answer."""

    def __bool__(self) -> bool:
        return bool(self.tools)

    def named(self, name: str) -> Tool | None:
        """The tool of a name."""
        return next((tool for tool in self.tools if tool.name == name), None)


NO_TOOLS: Final = Toolset()
