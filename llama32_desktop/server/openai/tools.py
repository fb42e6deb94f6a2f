"""Tools in requests of OpenAI's interfaces, of which the newer writes them flat."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from msgspec import Struct

from llama32_desktop.engine.tools import Toolset
from llama32_desktop.server.refusals import not_done
from llama32_desktop.server.tools import tool_of, toolset_of

_CHOICES: Final = ("auto", "none", "required")


class Described(Struct):
    """A tool of a program."""

    name: str
    description: str | None = None
    parameters: dict[str, Any] | None = None


class Offered(Struct):
    """A tool, described within or here; kinds without either are OpenAI's own."""

    type: str
    function: Described | None = None
    name: str = ""
    description: str | None = None
    parameters: dict[str, Any] | None = None


class Named(Struct):
    name: str


class Choice(Struct):
    """A tool that has to be called."""

    type: str
    function: Named | None = None
    name: str = ""


def toolset_in(
    offered: Sequence[Offered] | None, choice: str | Choice | None, parallel: bool | None
) -> Toolset:
    """The tools of a request.

    Raises:
        Refusal: for what is no tool, or no choice of one.
    """
    tools = []
    for tool in offered or ():
        if tool.type != "function":
            raise not_done("tools", f"a tool of the kind “{tool.type[:40]}”")
        given = tool.function or Described(tool.name, tool.description, tool.parameters)
        tools.append(tool_of(given.name, given.description, given.parameters))
    how = choice or "auto"
    if isinstance(how, Choice):
        if how.type != "function":
            raise not_done("tool_choice", f"a choice of the kind “{how.type[:40]}”")
        how = f"={how.function.name if how.function else how.name}"
    elif how not in _CHOICES:
        raise not_done("tool_choice", "another choice than “auto”, “none” or “required”")
    return toolset_of(tools, how, single=parallel is False)
