"""The forms in which models write calls of tools: JSON, Python, elements, a name before JSON."""

from __future__ import annotations

import ast
import json
import re
from typing import Any, Final, NamedTuple

from llama32_desktop.engine.tools import Tool, Toolset

_MOST_PYTHON: Final = 100_000
"""Characters of calls written as Python, which are read as a tree."""
_NAMES: Final = ("name", "function", "tool_name")
_ARGUMENTS: Final = ("arguments", "parameters")
_CONSTANTS: Final = {"true": True, "false": False, "null": None}
_ELEMENT: Final = re.compile(
    r"\s*(?:"
    r"<parameter=(?P<key>[^<>]+)>\n?(?P<value>.*?)\n?</parameter>"
    r"|<(?P<tag>(?:｜DSML｜|atem:|)param(?:eter)?) name=[\"']?(?P<name>[^<>\"']+)[\"']?"
    r"(?: string=\"(?P<string>true|false)\")?>"
    r"(?:<!\[CDATA\[(?P<data>.*?)\]\]>|(?P<inside>.*?))</(?P=tag)>"
    r"|<arg_key(?P<kind>:opensource|)>(?P<pair>.*?)</arg_key(?P=kind)>\s*"
    r"<arg_value(?P=kind)>(?P<worth>.*?)</arg_value(?P=kind)>"
    r")",
    re.DOTALL,
)
"""An argument: Qwen's and Seed's, DeepSeek's and MiniMax's, GLM's and Hunyuan's."""
_SPACE: Final = "functions."
_NUMBER: Final = re.compile(r":\d+\Z")


class Called(NamedTuple):
    """A call that a model wrote; its arguments are the JSON of an object."""

    name: str
    arguments: str


class _NoCallError(ValueError):
    """What was written is none, or of no tool that there is."""


def calls_of_json(text: str, tools: Toolset) -> list[Called] | None:
    """The calls that an object, or a list of them, is; `None` where it is anything else."""
    try:
        value = _loaded(text)
        return [_of_object(one, tools) for one in (value if isinstance(value, list) else [value])]
    except (ValueError, RecursionError):
        return None


def call_of_named(name: str, arguments: str, tools: Toolset) -> list[Called] | None:
    """The call of a tool whose arguments are an object in JSON behind its name."""
    try:
        return [_called(name, _loaded(arguments), tools)]
    except (ValueError, RecursionError):
        return None


def calls_of_python(text: str, tools: Toolset) -> list[Called] | None:
    """The calls in an expression of Python: one, or a list of them, with named arguments."""
    if len(text) > _MOST_PYTHON:
        return None
    try:
        tree = ast.parse(text.strip(), mode="eval").body
        nodes = tree.elts if isinstance(tree, ast.List) else [tree]
        return [_of_node(node, tools) for node in nodes]
    except (ValueError, SyntaxError, RecursionError, MemoryError, TypeError):
        return None


def call_of_elements(name: str, inside: str, tools: Toolset) -> list[Called] | None:
    """The call of a tool whose arguments are elements, one a parameter."""
    tool = _named(name, tools)
    if tool is None:
        return None
    kinds = _kinds(tool)
    values: dict[str, Any] = {}
    at = 0
    while found := _ELEMENT.match(inside, at):
        key, at = (found["key"] or found["name"] or found["pair"]).strip(), found.end()
        texts = (found[group] for group in ("value", "data", "inside", "worth"))
        text = next((text for text in texts if text is not None), "")
        values[key] = text if found["string"] == "true" else _typed(text, kinds.get(key))
    if inside[at:].strip():
        return None
    try:
        return [_called(name, values, tools)]
    except (ValueError, RecursionError):
        return None


def _of_object(value: Any, tools: Toolset) -> Called:
    if not isinstance(value, dict):
        raise _NoCallError
    inner = value.get("function")
    if isinstance(inner, dict):
        value = inner
    if len(value) == 1:  # Apertus writes a tool's name as the key
        ((name, given),) = value.items()
        if isinstance(given, dict) and tools.named(name) is not None:
            return _called(name, given, tools)
    if "description" in value:  # a tool that is told of, as where somebody asks which there are
        raise _NoCallError
    name = next((value[key] for key in _NAMES if isinstance(value.get(key), str)), "")
    given = next((value[key] for key in _ARGUMENTS if key in value), None)
    if isinstance(given, str):  # some write the arguments as a text, as programs have them
        given = _loaded(given) if given.strip() else None
    return _called(name, {} if given is None else given, tools)


def _of_node(node: ast.expr, tools: Toolset) -> Called:
    if not isinstance(node, ast.Call) or node.args:
        raise _NoCallError
    values: dict[str, Any] = {}
    for keyword in node.keywords:
        if keyword.arg is None or keyword.arg in values:
            raise _NoCallError
        values[keyword.arg] = _literal(keyword.value)
    name = ast.unparse(node.func)
    if tools.named(name) is None:
        name = name.removesuffix(".call")  # as Llama's own tools are written
    return _called(name, values, tools)


def _literal(node: ast.expr) -> Any:
    """A value of Python, in which JSON's own words may stand."""
    match node:
        case ast.Name(id=word) if word in _CONSTANTS:
            return _CONSTANTS[word]
        case ast.List(elts=elements) | ast.Tuple(elts=elements):
            return [_literal(element) for element in elements]
        case ast.Dict(keys=keys, values=values):
            made: dict[str, Any] = {}
            for key, value in zip(keys, values, strict=True):
                if not isinstance(key, ast.Constant) or not isinstance(key.value, str):
                    raise _NoCallError
                made[key.value] = _literal(value)
            return made
    value = ast.literal_eval(node)
    if isinstance(value, bytes | set | complex) or value is ...:
        raise _NoCallError
    return value


def _called(name: str, arguments: Any, tools: Toolset) -> Called:
    tool = _named(name, tools)
    if not isinstance(arguments, dict) or tool is None:
        raise _NoCallError
    text = json.dumps(arguments, ensure_ascii=False, allow_nan=False)
    try:
        text.encode()
    except UnicodeEncodeError:  # half a pair, which only an escape can write
        text = json.dumps(arguments, allow_nan=False)
    return Called(tool.name, text)


def _loaded(text: str) -> Any:
    return json.loads(text, strict=False, parse_constant=_refused)


def _refused(constant: str) -> Any:
    raise _NoCallError(constant)


def _named(name: str, tools: Toolset) -> Tool | None:
    """The tool of a name, which some write with a space of names before it and a number behind."""
    short = _NUMBER.sub("", name).removeprefix(_SPACE)
    return next(filter(None, map(tools.named, dict.fromkeys((name, short)))), None)


def _typed(text: str, kinds: frozenset[str] | None) -> Any:
    """The value that a text is, by the kinds that its parameter may be of."""
    kinds = kinds or frozenset()
    if kinds == {"string"}:
        return text
    plain = text.strip()
    if "boolean" in kinds and plain.lower() in ("true", "false"):
        return plain.lower() == "true"
    if "string" in kinds:
        null = "null" in kinds and plain in ("null", "None")
        return None if null else text
    try:
        return _loaded(text)
    except (ValueError, RecursionError):
        return None if plain == "None" and "null" in kinds else text


def _kinds(tool: Tool) -> dict[str, frozenset[str]]:
    """Of which kinds each parameter may be, as far as the tool says it plainly."""
    try:
        found = json.loads(tool.parameters or "{}").get("properties", {})
        return {key: frozenset(_kinds_of(value)) for key, value in found.items()}
    except (ValueError, AttributeError, TypeError, RecursionError):
        return {}


def _kinds_of(schema: dict[str, Any]) -> list[str]:
    kinds = schema.get("type", [])
    found = [kinds] if isinstance(kinds, str) else list(kinds)
    for several in ("anyOf", "oneOf"):
        for one in schema.get(several, []):
            found += _kinds_of(one)
    return found
