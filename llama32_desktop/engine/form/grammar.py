"""A JSON schema as a grammar in llama.cpp's GBNF: every text of it is valid."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Final

from llama32_desktop.engine.form.numbers import number_rule
from llama32_desktop.engine.form.schema import FormError, Schema, read, target, unheld
from llama32_desktop.sentences import Sentence

_MOST_RULES: Final = 4000
_MOST_REFS: Final = 16
_KEPT: Final = ("$defs", "definitions", "$schema", "$id", "title", "description", "examples")
_RULES: Final = {
    "ws": '| " " | "\\n" [ \\t]{0,20}',
    "char": '[^"\\\\\\x7F\\x00-\\x1F] | "\\\\" ["\\\\bfnrt/]',
    "string": '"\\"" char* "\\"" ws',
    "boolean": '("true" | "false") ws',
    "null": '"null" ws',
    "number": '"-"? ("0" | [1-9] [0-9]{0,15}) ("." [0-9]{1,15})? ws',
    "integer": '"-"? ("0" | [1-9] [0-9]{0,15}) ws',
    "value": "object | array | string | number | boolean | null",
    "member": 'string ":" ws value',
    "object": '"{" ws (member ("," ws member)*)? "}" ws',
    "array": '"[" ws (value ("," ws value)*)? "]" ws',
    "long": '"0" [13578] | "1" [02]',
    "day": (
        '(long) "-" ("0" [1-9] | [12] [0-9] | "3" [01])'
        ' | ("0" [469] | "11") "-" ("0" [1-9] | [12] [0-9] | "30")'
        ' | "02-" ("0" [1-9] | "1" [0-9] | "2" [0-8])'
    ),
    "date": '[12] [0-9]{3} "-" day',
    "clock": '([01] [0-9] | "2" [0-3]) ":" [0-5] [0-9] ":" [0-5] [0-9]',
    "zone": '"Z" | [+-] ([01] [0-9] | "2" [0-3]) ":" [0-5] [0-9]',
    "byte": '"25" [0-5] | "2" [0-4] [0-9] | "1" [0-9] [0-9] | [1-9]? [0-9]',
    "label": "[a-z0-9] [a-z0-9-]{0,30} [a-z0-9] | [a-z0-9]",
    "host": 'label ("." label){1,4}',
}
_FORMATS: Final = {
    "date": "date",
    "time": "clock zone",
    "date-time": 'date "T" clock zone',
    "uuid": '[0-9a-f]{8} ("-" [0-9a-f]{4}){3} "-" [0-9a-f]{12}',
    "email": '[a-zA-Z0-9] [a-zA-Z0-9_]{0,30} ("." [a-zA-Z0-9_]{1,30}){0,3} "@" host',
    "ipv4": 'byte ("." byte){3}',
    "uri": '"http" "s"? "://" host ("/" [a-zA-Z0-9._~-]{0,60}){0,8}',
}


def grammar_of(text: str) -> str:
    """The grammar of a schema in JSON, with the rule `root`.

    Raises:
        FormError: it is no schema, or asks for what an answer cannot be held to.
    """
    writer = _Writer(read(text))
    try:
        root = writer.rule(writer.root)
    except RecursionError:
        raise FormError(
            Sentence("The JSON schema is nested too deeply, so nothing was asked; make it plainer.")
        ) from None
    rules = {"root": root, **writer.rules, **_RULES}
    return "".join(f"{name} ::= {rule}\n" for name, rule in rules.items())


class _Writer:
    """Writes the rules of one schema."""

    def __init__(self, root: Schema) -> None:
        self.root = root
        self.rules: dict[str, str] = {}
        self._refs: dict[str, str] = {}

    def rule(self, schema: Any) -> str:
        """What a schema allows, as the right side of a rule."""
        if schema is True or schema == {}:
            return "value"
        if not isinstance(schema, dict):
            raise unheld(f"“{json.dumps(schema)}”")
        schema = {key: value for key, value in schema.items() if key not in _KEPT}
        ref = schema.pop("$ref", None)
        if ref is not None:
            if _restricts(schema):
                return self.rule(_merged([{"$ref": ref}, schema], self.root))
            return self._named(str(ref))
        parts = schema.pop("allOf", None)
        if parts is not None:
            return self.rule(_merged([schema, *parts], self.root))
        for union in ("anyOf", "oneOf"):
            ways = schema.pop(union, None)
            if ways is not None:
                return self._union([_merged([schema, way], self.root) for way in ways])
        if schema.pop("nullable", False):
            return self._union([schema, {"type": "null"}])
        return self._plain(schema)

    def _plain(self, schema: dict[str, Any]) -> str:
        """A schema without other ones beside it."""
        if "const" in schema:
            return self._values([schema["const"]], schema)
        if "enum" in schema:
            return self._values(schema["enum"], schema)
        kind = schema.get("type")
        if isinstance(kind, list):
            return self._union([{**schema, "type": one} for one in kind])
        if kind is None:
            kind = _kind_of(schema)
        match kind:
            case "object":
                return self._object(schema)
            case "array":
                return self._array(schema)
            case "string":
                return self._string(schema)
            case "integer" | "number":
                return number_rule(schema, whole=kind == "integer")
            case "boolean" | "null" | "value":
                return str(kind)
        raise unheld(f"“type: {kind}”")

    def _new(self, rule: str) -> str:
        """The name of a rule."""
        if len(self.rules) >= _MOST_RULES:
            raise RecursionError
        name = f"r{len(self.rules)}"
        self.rules[name] = rule
        return name

    def _sub(self, schema: Any) -> str:
        return self._new(self.rule(schema))

    def _named(self, ref: str) -> str:
        if ref not in self._refs:
            name = self._refs[ref] = self._new("")  # it may name itself
            self.rules[name] = self.rule(target(self.root, ref))
        return self._refs[ref]

    def _union(self, ways: Sequence[Any]) -> str:
        if not ways:
            raise unheld("“anyOf: []”")
        return " | ".join(f"({self.rule(way)})" for way in ways)

    def _values(self, values: Any, schema: dict[str, Any]) -> str:
        kind = schema.get("type")
        kinds = kind if isinstance(kind, list) else [kind]
        fitting = [v for v in values if kind is None or any(_is(v, one) for one in kinds)]
        if not isinstance(values, list) or not fitting:
            raise unheld("“enum”")
        return "(" + " | ".join(_literal(value) for value in fitting) + ") ws"

    def _object(self, schema: dict[str, Any]) -> str:
        properties = dict(schema.get("properties", {}))
        required = schema.get("required", [])
        for name in required:
            properties.setdefault(name, True)
        if not properties:
            others = schema.get("additionalProperties", True)
            if others is False:
                return '"{" ws "}" ws'
            member = self._new(f'string ":" ws {self._sub(others)}')
            return f'"{{" ws ({member} ("," ws {member})*)? "}}" ws'
        first, later = "", ""  # behind the last: nothing
        for name, inside in reversed(properties.items()):
            member = self._new(f'{_literal(name)} ":" ws {self._sub(inside)}')
            if name in required:
                first = f"{member} {later}"
                later = self._new(f'"," ws {member} {later}')
            else:
                first = f"{member} {later} | {first}" if first else f"({member} {later})?"
                later = self._new(f'("," ws {member})? {later}')
            first = self._new(first)
        return f'"{{" ws {first} "}}" ws'

    def _array(self, schema: dict[str, Any]) -> str:
        items, tuples = schema.get("items", True), schema.get("prefixItems", [])
        if isinstance(items, list):
            items, tuples = False, items
        if tuples:
            texts = ' "," ws '.join(self._sub(one) for one in tuples)
            count = len(tuples)
            if not schema.get("minItems", 0) <= count <= schema.get("maxItems", count):
                raise unheld("“prefixItems + minItems, maxItems”")
            return f'"[" ws {texts} "]" ws'
        low, high = schema.get("minItems", 0), schema.get("maxItems")
        if high is not None and high < low:
            raise unheld("“maxItems”")
        if high == 0 or items is False:
            return '"[" ws "]" ws'
        item = self._sub(items)
        more = f'("," ws {item}){{{max(0, low - 1)},{"" if high is None else high - 1}}}'
        some = f"{item} {more}"
        return f'"[" ws {some if low else f"({some})?"} "]" ws'

    def _string(self, schema: dict[str, Any]) -> str:
        kind = schema.get("format")
        if kind is not None:
            return f'"\\"" {_FORMATS[kind]} "\\"" ws'
        low, high = schema.get("minLength", 0), schema.get("maxLength")
        if high is not None and high < low:
            raise unheld("“maxLength”")
        if not low and high is None:
            return "string"
        return f'"\\"" char{{{low},{"" if high is None else high}}} "\\"" ws'


def _restricts(schema: dict[str, Any]) -> bool:
    """Whether anything stands beside a reference that an answer has to keep to."""
    return any(key not in ("default", "deprecated", "readOnly", "$comment") for key in schema)


def _merged(parts: Sequence[Any], root: Schema, depth: int = 0) -> dict[str, Any]:
    """A schema that asks for all that several ask for.

    Raises:
        FormError: they ask for different values of the same.
    """
    parts = [part for part in parts if part is not True and part != {}]
    if depth > _MOST_REFS or not all(isinstance(part, dict) for part in parts):
        raise unheld("“allOf”")
    if len(parts) == 1:
        return dict(parts[0])
    merged: dict[str, Any] = {}
    for part in parts:
        one = {key: value for key, value in part.items() if key not in _KEPT}
        ref, nested = one.pop("$ref", None), one.pop("allOf", [])
        if ref is not None:
            nested = [target(root, ref), *nested]
        if nested:
            one = _merged([one, *nested], root, depth + 1)
        for key, value in one.items():
            if key == "properties":
                merged[key] = {**merged.get(key, {}), **value}
            elif key == "required":
                merged[key] = [*merged.get(key, []), *value]
            elif merged.get(key, value) != value and key != "default":
                raise unheld(f"“allOf, anyOf + {key}”")
            else:
                merged[key] = value
    return merged


def _kind_of(schema: dict[str, Any]) -> str:
    """The type that a schema without one speaks of."""
    for kind, names in (
        ("object", ("properties", "required", "additionalProperties")),
        ("array", ("items", "prefixItems", "minItems", "maxItems")),
        ("string", ("format", "minLength", "maxLength")),
        ("number", ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")),
    ):
        if any(name in schema for name in names):
            return kind
    return "value"


def _is(value: Any, kind: Any) -> bool:
    """Whether a value is of a schema's type."""
    types: dict[Any, type | tuple[type, ...]] = {
        "string": str,
        "boolean": bool,
        "null": type(None),
        "object": dict,
        "array": list,
        "integer": int,
        "number": (int, float),
    }
    if isinstance(value, bool) and kind != "boolean":
        return False
    return isinstance(value, types.get(kind, ()))


def _literal(value: Any) -> str:
    """A value in JSON, as a literal of the grammar."""
    text = json.dumps(value, ensure_ascii=False).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{text}"'
