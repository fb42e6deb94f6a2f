"""Grammars of calls of tools, read by llama.cpp's rules as the other grammars are."""

from __future__ import annotations

import json

import pytest

from llama32_desktop.engine.form.calls import grammar_of_calls
from llama32_desktop.engine.form.schema import FormError
from llama32_desktop.engine.tools import Tool, Toolset

NODE = {
    "$defs": {"node": {"type": "object", "properties": {"next": {"$ref": "#/$defs/node"}}}},
    "type": "object",
    "properties": {"root": {"$ref": "#/$defs/node"}},
    "required": ["root"],
}
TOOLS = (
    Tool("weather", "", '{"type": "object", "properties": {"town": {"type": "string"}}}'),
    Tool("tree", "", json.dumps(NODE)),
    Tool("clock"),
    Tool("strange", "", '{"type": "object", "minProperties": 2}'),
)


def test_only_wanted_tools_are_in_it() -> None:
    grammar = grammar_of_calls(Toolset(TOOLS, wanted=("clock",)))
    assert "clock" in grammar and "weather" not in grammar
    whole = grammar_of_calls(Toolset(TOOLS, wanted=tuple(tool.name for tool in TOOLS)))
    assert all(tool.name in whole for tool in TOOLS)
    assert '\\"next\\"' in whole and '\\"root\\"' in whole  # what a schema names within itself


def test_an_answer_keeps_to_its_schema_or_is_a_call() -> None:
    schema = {"$defs": {"n": {"const": "north"}}, "type": "object", "required": ["wind"]}
    schema["properties"] = {"wind": {"$ref": "#/$defs/n"}}
    grammar = grammar_of_calls(Toolset(TOOLS), json.dumps(schema))
    assert "north" in grammar and "clock" in grammar
    with pytest.raises(FormError, match="minProperties"):
        grammar_of_calls(Toolset(TOOLS), '{"minProperties": 2}')
