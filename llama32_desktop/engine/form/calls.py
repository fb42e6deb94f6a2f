"""The schema of an answer that has to be a call of a tool, or may be one."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

from llama32_desktop.engine.form.grammar import grammar_of
from llama32_desktop.engine.form.schema import FormError
from llama32_desktop.engine.tools import Toolset

_ANY: dict[str, Any] = {"type": "object"}


def grammar_of_calls(tools: Toolset, schema: str = "") -> str:
    """The grammar of one call of a wanted tool, or of any beside an answer that keeps to a schema.

    Parameters that a grammar cannot say are held to be an object, and no more.

    Args:
        schema: Of an answer without a call; empty: only a call is an answer.

    Raises:
        FormError: `schema` is none, or asks for what an answer cannot be held to.
    """
    if schema:
        grammar_of(schema)  # says what is wrong with it in its own words
    names = tools.wanted or tuple(tool.name for tool in tools.tools)
    ways: list[Any] = [json.loads(schema)] if schema else []
    for name in names:
        tool = tools.named(name)
        if tool is not None:
            ways.append(_call(name, _parameters(tool.parameters)))
    whole = {"anyOf": [_moved(way, f"/anyOf/{i}") for i, way in enumerate(ways)]}
    return grammar_of(json.dumps(whole))


def _call(name: str, parameters: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {"name": {"const": name}, "parameters": parameters},
        "required": ["name", "parameters"],
        "additionalProperties": False,
    }


def _parameters(text: str) -> Any:
    if not text:
        return {"type": "object", "properties": {}, "additionalProperties": False}
    with suppress(FormError):
        grammar_of(text)
        found = json.loads(text)
        if found.get("type", "object") == "object":
            return _moved(found, "/properties/parameters")
    return _ANY


def _moved(schema: Any, place: str) -> Any:
    """The schema with its references as they are where it stands at a place in another."""
    if isinstance(schema, list):
        return [_moved(one, place) for one in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: f"#{place}{value[1:]}"
        if key == "$ref" and isinstance(value, str) and value.startswith("#")
        else _moved(value, place)
        for key, value in schema.items()
    }
