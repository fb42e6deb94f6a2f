"""Calls and results of tools, as other programs' JSON has them: under one name or another."""

from __future__ import annotations

import json
from typing import Any

from llama32_desktop.conversations.importing.parts import (
    TOOLS,
    Found,
    items,
    joined,
    mapping,
    text,
)
from llama32_desktop.engine.parts import Step, ToolCall, ToolResult


def from_json(value: str) -> str:
    """What a text says that may be a string in JSON; any other is given back."""
    if value.startswith('"'):
        try:
            return text(json.loads(value)) or value
        except (ValueError, RecursionError):
            return value
    return value


def written(value: Any) -> str:
    """A value as a text: a string as it is, the texts of a list of parts, else its JSON."""
    if isinstance(value, str) or value is None:
        return value or ""
    parts = [mapping(part) for part in items(value)]
    texts = [
        text(part.get("text")) or text(mapping(part.get("text")).get("value")) for part in parts
    ]
    if texts and all(texts):
        return joined(texts)
    try:
        return "" if value == [] else json.dumps(value, ensure_ascii=False)
    except (ValueError, RecursionError):
        return ""


def call_of(raw: dict[str, Any], at: int = 0) -> ToolCall | None:
    """A call; `None` where no tool is named."""
    function = mapping(raw.get("function")) or raw
    name = _first(function, "name", "tool_name")
    arguments = next(
        (function[key] for key in ("arguments", "input", "parameters") if key in function), None
    )
    if not name:
        return None
    return ToolCall(name=name, arguments=written(arguments), call=_call(raw), at=at)


def result_of(raw: dict[str, Any], at: int = 0) -> ToolResult | None:
    """A result; `None` where there is nothing in it."""
    value = next((raw[key] for key in ("content", "output", "result", "text") if key in raw), None)
    said, failed = written(value), raw.get("is_error") is True
    if not said and not failed and not _call(raw):
        return None
    return ToolResult(
        text=said, name=_first(raw, "name", "tool_name"), call=_call(raw), failed=failed, at=at
    )


def _call(raw: dict[str, Any]) -> str:
    return _first(raw, "tool_use_id", "tool_call_id", "toolCallId", "callId", "call_id", "id")


def _first(raw: dict[str, Any], *names: str) -> str:
    return next(filter(None, (text(raw.get(name)) for name in names)), "")


def kept(found: Found, *steps: Step | None) -> list[Step]:
    """The steps that there are; what is none is counted."""
    there = [step for step in steps if step is not None]
    found.leave_out(TOOLS, len(steps) - len(there))
    return there
