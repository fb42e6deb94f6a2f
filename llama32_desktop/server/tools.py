"""Tools in requests: what every interface says of them, as this app's."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Final

from llama32_desktop.engine.tools import NAME, NO_TOOLS, Tool, Toolset
from llama32_desktop.sentences import Sentence, grouped
from llama32_desktop.server.refusals import Refusal

MOST: Final = 512
"""Tools of one request."""


def tool_of(name: str, description: str | None, parameters: Any) -> Tool:
    """A tool as a request describes it.

    Raises:
        Refusal: its name is none that a model can call.
    """
    if NAME.fullmatch(name) is None:
        raise _wrong(
            Sentence(
                "A tool is called “{0}”, and names here are of letters, digits and “_-./:”, so "
                "nothing was asked.",
                name[:60],
            )
        )
    return Tool(name, description or "", json.dumps(parameters) if parameters else "")


def toolset_of(tools: Sequence[Tool], choice: str, *, single: bool = False) -> Toolset:
    """The tools of a request.

    Args:
        choice: “auto”, “none”, “required”, or the name of the one that has to be called behind “=”.

    Raises:
        Refusal: there are too many, two of one name, or not the one that has to be called.
    """
    if not tools or choice == "none":
        if choice not in ("auto", "none"):
            raise _wrong(
                Sentence("A tool has to be called, and there is none, so nothing was asked.")
            )
        return NO_TOOLS
    names = tuple(tool.name for tool in tools)
    if len(names) > MOST or len(set(names)) < len(names):
        raise _wrong(
            Sentence(
                "The request has {0} tools, and this server takes {1}, each with a name of its "
                "own, so nothing was asked.",
                grouped(len(names)),
                grouped(MOST),
            )
        )
    wanted = names if choice == "required" else ()
    if choice.startswith("="):
        wanted = (choice[1:],)
        if choice[1:] not in names:
            raise _wrong(
                Sentence(
                    "The tool “{0}” has to be called and is not among those that there are, so "
                    "nothing was asked.",
                    choice[1:61],
                )
            )
    return Toolset(tuple(tools), wanted, single)


def _wrong(sentence: str) -> Refusal:
    return Refusal(400, "invalid_request", sentence, field="tools")
