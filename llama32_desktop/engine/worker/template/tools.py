"""Tools as a chat template takes them, and as text for one that knows none."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from llama32_desktop.engine.tools import Tool, Toolset
from llama32_desktop.engine.worker.backend import EngineError
from llama32_desktop.engine.worker.template.arguments import is_plain
from llama32_desktop.engine.worker.template.steps import Turn
from llama32_desktop.sentences import Sentence

_DEEPEST: Final = 64
_NOTHING: Final = '{"type": "object", "properties": {}}'
_TOLD: Final = (
    "These are functions that you can call:\n\n{tools}\n\n"
    "Where one of them helps to answer, call it: write only a JSON object with its name and its "
    'parameters, {{"name": "…", "parameters": {{…}}}}, one line for each call and nothing else. '
    "Its result comes in the next message. Where none helps, answer as usual."
)
"""A call is written as a turn's calls are told where a template knows none: see `turns`."""


def functions_of(tools: Toolset) -> list[dict[str, Any]]:
    """The tools as templates know them.

    Raises:
        EngineError: kind `template`, where one cannot be given to a template.
    """
    return [{"type": "function", "function": _function(tool)} for tool in tools.tools]


def _function(tool: Tool) -> dict[str, Any]:
    try:
        parameters = json.loads(tool.parameters or _NOTHING)
        usable = isinstance(parameters, dict) and is_plain(parameters, _DEEPEST)
    except (ValueError, RecursionError):
        usable = False
    if not usable:
        raise EngineError(
            "template",
            Sentence(
                "The parameters of the tool “{0}” are no JSON schema that a model can be told, so "
                "nothing was asked; correct them.",
                tool.name,
            ),
        )
    return {"name": tool.name, "description": tool.description, "parameters": parameters}


def with_text(turns: Sequence[Turn], functions: Sequence[dict[str, Any]]) -> list[Turn]:
    """The turns with the tools in the first system text."""
    written = "\n".join(json.dumps(one["function"], ensure_ascii=False) for one in functions)
    told = _TOLD.format(tools=written)
    if turns and turns[0].role == "system":
        return [replace(turns[0], text=f"{turns[0].text}\n\n{told}"), *turns[1:]]
    return [Turn("system", told), *turns]
