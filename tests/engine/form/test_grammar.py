"""Every text of a schema's grammar is valid, and what cannot be held to is named."""

from __future__ import annotations

import datetime
import ipaddress
import json
import re
import time
from random import Random
from typing import Any

import pytest

from llama32_desktop.engine.form.grammar import grammar_of
from llama32_desktop.engine.form.rules import LENGTHS
from llama32_desktop.engine.form.schema import FormError
from tests.slowness import slowness

_ORDER = {
    "type": "object",
    "title": "Order",
    "properties": {
        "number": {"type": "integer", "minimum": 1, "maximum": 120},
        "when": {"type": "string", "format": "date"},
        "who": {"anyOf": [{"$ref": "#/$defs/person"}, {"type": "null"}]},
        "state": {"enum": ["new", 'sent "x" \\ ü', 3, None]},
        "lines": {
            "type": "array",
            "minItems": 1,
            "maxItems": 3,
            "items": {
                "type": "object",
                "properties": {
                    "price": {"type": "number", "minimum": 0},
                    "tags": {"type": "array", "items": {"type": "array", "items": {"const": "t"}}},
                },
                "required": ["price"],
                "additionalProperties": False,
            },
        },
    },
    "required": ["number", "lines"],
    "$defs": {
        "person": {
            "type": "object",
            "properties": {
                "name": {"type": "string", "minLength": 1, "maxLength": 5},
                "children": {"type": "array", "maxItems": 1, "items": {"$ref": "#/$defs/person"}},
            },
            "required": ["name"],
        }
    },
}
SCHEMAS: list[dict[str, Any]] = [
    _ORDER,
    {"type": ["string", "null"], "maxLength": 3},
    {"properties": {"a": {"$ref": "#/$defs//$defs/"}, "b": {"$ref": "#/$defs/x%22y~1z"}},
     "required": ["a", "b"],
     "$defs": {"": {"$defs": {"": {"type": "null"}}}, 'x"y/z': {"type": "integer"}}},
    {"properties": {"a": {"type": "boolean"}, "b": {}, "c": True}},
    {"required": ["x"]},
    {"allOf": [{"$ref": "#/definitions/a"},
               {"properties": {"b": {"type": "null"}}, "required": ["b"]}],
     "definitions": {"a": {"type": "object", "required": ["a"],
                           "properties": {"a": {"type": "integer"}}}}},
    {"type": "object", "properties": {"k": {"const": 1}}, "required": ["k"],
     "oneOf": [{"properties": {"x": {"type": "null"}}, "required": ["x"]},
               {"properties": {"y": {"type": "null"}}, "required": ["y"]}]},
    {"oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"},
               {"type": ["null", "integer"]}, {"enum": ["x", "y"]}, {"const": True}],
     "components": {"schemas": {
         "Cat": {"type": "object", "required": ["is"],
                 "properties": {"is": {"const": "cat"}, "x": {"type": "null"}}},
         "Dog": {"type": "object", "required": ["is"],
                 "properties": {"is": {"enum": ["dog", "puppy"]}, "x": {"type": "null"}}}}}},
    {"oneOf": [{"type": "object", "required": ["is", "n"],
                "properties": {"is": {"const": n}, "n": {"type": "null"}}} for n in range(40)]},
    {"oneOf": [{"const": n} for n in (*range(30), "1", True, None, 1.5)]},
    {"oneOf": [{"type": "object", "properties": {"a": {"type": "null"}}, "required": ["a"]},
               {"type": "object", "properties": {}, "additionalProperties": False}]},
    {"properties": {"a": {"type": "integer", "maximum": 9}}, "required": ["a"],
     "anyOf": [{"properties": {"a": {"minimum": 3}}}, {"properties": {"a": {"minimum": 8}}}]},
    {"allOf": [{"properties": {"a": {"maxLength": 3}}, "required": ["a"]},
               {"properties": {"a": {"type": "string"}, "b": {"type": "null"}}}]},
    {"allOf": [{"type": "string", "nullable": True}, {"type": "string", "minLength": 1}]},
    {"enum": [1, 100, "a", True], "maximum": 10},
    {"const": 5, "enum": [1, 5]},
    {"required": ["x"], "additionalProperties": {"type": "null"}},
    {"type": "array", "prefixItems": [{"type": "integer"}, {"enum": ["a"]}]},
    {"type": "array", "items": [{"type": "boolean"}]},
    {"type": "array", "maxItems": 0},
    {"type": "object", "additionalProperties": {"type": "integer", "minimum": -3, "maximum": -1}},
    {"type": "object", "additionalProperties": False},
    {"type": "integer", "minimum": 95, "maximum": 1203},
    {"type": "integer", "exclusiveMinimum": -12, "exclusiveMaximum": 13},
    {"type": "integer", "minimum": 7},
    {"type": "number", "minimum": 0, "maximum": 1},
    {"type": "number", "exclusiveMinimum": 0},
    {"type": "number", "minimum": -40, "maximum": 50},
    {"type": "number", "exclusiveMinimum": -3, "maximum": -1},
    {"type": "number", "minimum": 2, "exclusiveMaximum": 30},
    {"type": "string", "nullable": True, "minLength": 2},
    *({"type": "string", "format": name} for name in
      ("date", "time", "date-time", "uuid", "email", "ipv4", "uri", "hostname", "ipv6",
       "duration")),
    {"type": "string", "format": "uri", "minLength": 1, "maxLength": 2083},
    {"type": "string", "minLength": 3, "maxLength": 1500},
    {"type": "string", "maxLength": 20_000},
]  # fmt: skip


class Texts:
    """Texts of a grammar, as this app writes them, by chance."""

    def __init__(self, grammar: str, random: Random) -> None:
        self._rules = dict(line.split(" ::= ", 1) for line in grammar.splitlines())
        self._random = random
        self._depth = 0

    def text(self, rule: str) -> str:
        self._depth += 1
        parsed = _Parser(self._rules[rule]).alternatives()
        text = self._any(parsed)
        self._depth -= 1
        return text

    def _any(self, ways: list[list[Any]]) -> str:
        shortest = min(ways, key=lambda way: len(str(way)))
        way = shortest if self._depth > 25 else self._random.choice(ways)
        return "".join(self._item(item) for item in way)

    def _item(self, item: tuple[str, Any, int, int]) -> str:
        kind, value, low, high = item
        times = low if self._depth > 12 else self._random.randint(low, min(high, low + 3))
        return "".join(self._one(kind, value) for _ in range(times))

    def _one(self, kind: str, value: Any) -> str:
        if kind == "literal":
            return str(value)
        if kind == "class":
            pattern = re.compile(value)
            letters = [c for c in map(chr, range(9, 127)) if pattern.fullmatch(c)]
            return self._random.choice(letters)
        return self._any(value) if kind == "group" else self.text(value)


class _Parser:
    """Takes a rule's right side apart."""

    _TOKEN = re.compile(
        r'\s*("(?:\\.|[^"])*"|\[(?:\\.|[^\]])*\]|[a-z0-9]+|[()|?*]|\{\d+(?:,\d*)?\})'
    )

    def __init__(self, text: str) -> None:
        self._tokens = self._TOKEN.findall(text)
        assert re.sub(self._TOKEN, "", text).strip() == "", text

    def alternatives(self) -> list[list[Any]]:
        ways: list[list[Any]] = [[]]
        while self._tokens and self._tokens[0] != ")":
            token = self._tokens.pop(0)
            if token == "|":
                ways.append([])
                continue
            if token == "(":
                kind, value = "group", self.alternatives()
                assert self._tokens.pop(0) == ")"
            elif token[0] == '"':
                kind, value = "literal", json.loads(token)
            else:
                kind, value = ("class" if token[0] == "[" else "rule"), token
            low, high = 1, 1
            if self._tokens and self._tokens[0][0] in "?*{":
                times = self._tokens.pop(0)
                if times[0] == "{":
                    first, comma, last = times[1:-1].partition(",")
                    low, high = int(first), int(last or (99 if comma else first))
                else:
                    low, high = 0, 1 if times == "?" else 99
            ways[-1].append((kind, value, low, high))
        return ways


def valid(value: Any, schema: Any, root: Any) -> bool:
    """Whether a value keeps to a schema; of JSON Schema what the tests have."""
    if schema is True:
        return True
    if "$ref" in schema:
        found = root
        for step in schema["$ref"].split("/")[1:]:
            found = found[step.replace("%22", '"').replace("~1", "/")]
        if not valid(value, found, root):
            return False
    if value is None and schema.get("nullable"):
        return True
    kinds = schema.get("type", [])
    kinds = kinds if isinstance(kinds, list) else [kinds]
    number = isinstance(value, int | float) and not isinstance(value, bool)
    is_of = {
        "string": isinstance(value, str), "null": value is None, "boolean": isinstance(value, bool),
        "object": isinstance(value, dict), "array": isinstance(value, list), "number": number,
        "integer": number and value == int(value),
    }  # fmt: skip
    checks = [
        not kinds or any(is_of[kind] for kind in kinds),
        "const" not in schema or (value == schema["const"]
                                  and isinstance(value, bool) == isinstance(schema["const"], bool)),
        "enum" not in schema or value in schema["enum"],
        all(valid(value, one, root) for one in schema.get("allOf", [])),
        any(valid(value, one, root) for one in schema.get("anyOf", [True])),
        sum(valid(value, one, root) for one in schema.get("oneOf", [True])) == 1,
    ]  # fmt: skip
    if number:
        checks += [
            value >= schema.get("minimum", value), value <= schema.get("maximum", value),
            value > schema.get("exclusiveMinimum", value - 1),
            value < schema.get("exclusiveMaximum", value + 1),
        ]  # fmt: skip
    if isinstance(value, str):
        checks += [schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", 10**9)]
        checks += [_of_format(value, schema.get("format"))]
    if isinstance(value, list):
        checks += [schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", 10**9)]
        items = schema.get("items", True)
        each = schema.get("prefixItems", items if isinstance(items, list) else [])
        checks += [valid(one, inside, root) for one, inside in zip(value, each, strict=False)]
        if not each and isinstance(items, dict):
            checks += [valid(one, items, root) for one in value]
    if isinstance(value, dict):
        known = schema.get("properties", {})
        checks += [name in value for name in schema.get("required", [])]
        checks += [valid(value[name], known[name], root) for name in value if name in known]
        others = schema.get("additionalProperties", True)
        checks += [
            others is not False and valid(value[n], others, root) for n in value.keys() - known
        ]
    return all(checks)


def _of_format(text: str, name: str | None) -> bool:
    match name:
        case "date":
            datetime.date.fromisoformat(text)
        case "date-time":
            datetime.datetime.fromisoformat(text)
        case "time":
            datetime.time.fromisoformat(text)
        case "uuid":
            return re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", text) is not None
        case "ipv4":
            return all(0 <= int(part) <= 255 for part in text.split("."))
        case "email":
            return re.fullmatch(r"[\w.]+@[a-z0-9-]+(\.[a-z0-9-]+)+", text) is not None
        case "uri":
            return text.startswith(("http://", "https://"))
        case "hostname":
            return re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", text) is not None
        case "ipv6":
            return ipaddress.IPv6Address(text).version == 6
        case "duration":
            date, _, time_ = text.partition("T")
            dated = re.fullmatch(r"P(\d+[DWMY])?", date) is not None and text[-1] not in "PT"
            return dated and re.fullmatch(r"(\d+H)?(\d+M)?(\d+S)?", time_) is not None
    return True


@pytest.mark.parametrize("schema", SCHEMAS, ids=lambda schema: str(sorted(schema))[:60])
def test_every_text_of_the_grammar_is_valid(schema: dict[str, Any]) -> None:
    grammar = grammar_of(json.dumps(schema))
    low, high = LENGTHS.get(schema.get("format", ""), (0, 10**9))
    for seed in range(60):
        text = Texts(grammar, Random(seed)).text("root")
        assert valid(json.loads(text), schema, schema), text
        assert not isinstance(json.loads(text), str) or low <= len(json.loads(text)) <= high


@pytest.mark.parametrize(
    ("schema", "named"),
    [
        ({"not": {}}, "not"),
        ({"properties": {"a": {"patternProperties": {}, "if": {}}}}, "patternProperties"),
        ({"type": "array", "items": {"uniqueItems": True}}, "uniqueItems"),
        ({"type": "string", "format": "regex"}, "format: regex"),
        ({"type": "string", "format": "date", "maxLength": 9}, "minLength, maxLength + format"),
        ({"type": "string", "pattern": "^a+$"}, "pattern"),
        ({"type": "string", "maxLength": 200_001}, "maxLength: 200001"),
        (
            {"allOf": [{"prefixItems": [{"minimum": 3}]}], "items": {"minimum": 5}},
            "allOf + items, prefixItems",
        ),
        ({"type": "number", "minimum": 0.5}, "minimum: 0.5"),
        ({"type": "integer", "minimum": 3, "maximum": 2}, "minimum: 3"),
        ({"type": "integer", "multipleOf": 5}, "multipleOf"),
        ({"allOf": [{"type": "string"}, {"type": "null"}]}, "type"),
        ({"type": "colour"}, "colour"),
        ({"enum": []}, "enum"),
        ({"anyOf": []}, "anyOf"),
        ({"oneOf": []}, "anyOf"),
        ({"$ref": "https://example.org/x"}, "https://example.org/x"),
        ({"$ref": "#/$defs/none"}, "#/$defs/none"),
        ({"properties": {"a": False}}, "false"),
        ({"allOf": [{"$ref": "#"}, {"type": "object"}]}, "nested too deeply"),
        ({"$ref": "#"}, "nested too deeply"),
        ({"anyOf": [{"$ref": "#"}, {"type": "null"}]}, "nested too deeply"),
        ({"$ref": "#/components/A", "components": {"A": {"pattern": "a"}}}, "pattern"),
        ({"type": "array", "items": [{"pattern": "a"}]}, "pattern"),
        ({"const": 5, "enum": [1]}, "enum"),
        ({"enum": [[1]], "maxItems": 0}, "enum, const + maxItems"),
        ({"unevaluatedProperties": False}, "unevaluatedProperties"),
        ({"required": ["a"], "additionalProperties": False}, "false"),
        (
            {
                "allOf": [
                    {"properties": {"a": {}}, "additionalProperties": False},
                    {"properties": {"b": {}}},
                ]
            },
            "additionalProperties + b",
        ),
        (
            {
                "allOf": [
                    {"properties": {"a": {"maxLength": 3}}},
                    {"properties": {"a": {"maxLength": 4}}},
                ]
            },
            "maxLength",
        ),
        ({"oneOf": [{"type": "integer"}, {"type": "number"}]}, "oneOf"),
        ({"oneOf": [{"properties": {"a": {}}}, {"properties": {"b": {}}}]}, "oneOf"),
        ({"oneOf": [{"properties": {"a": {}}, "required": ["a"]}, {"type": "string"}]}, "oneOf"),
        ({"oneOf": [{"enum": [1, 2]}, {"enum": [2, 3]}]}, "oneOf"),
        ({"oneOf": [{"const": 1}, {"const": 1.0}]}, "oneOf"),
        ({"oneOf": [{"properties": {"is": {"const": n}}} for n in range(30)]}, "oneOf"),
    ],
)
def test_what_is_not_supported_is_named(schema: dict[str, Any], named: str) -> None:
    with pytest.raises(FormError) as error:
        grammar_of(json.dumps(schema))
    assert named in str(error.value)
    assert "was asked" not in str(error.value), "it is said while a schema is written, too"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[1]",
        "{",
        "nonsense",
        "[" * 100_000,
        '{"minimum": NaN}',
        '{"const": 1e400}',
        '{"const": "\\ud800"}',
        '{"properties": {"\\udfff": {}}}',
        '{"enum": null}',
        '{"enum": {"a": 1}}',
        '{"required": null}',
        '{"properties": null}',
        '{"properties": ["a"]}',
        '{"prefixItems": 3}',
        '{"format": ["date"]}',
        '{"format": ["date"], "minLength": 1}',
        '{"type": {}, "enum": [1]}',
        '{"type": {}}',
        '{"type": [["string"]]}',
        '{"anyOf": 3}',
        '{"allOf": {"a": 1}}',
        '{"oneOf": [3, 4]}',
        '{"$ref": 3}',
        '{"$ref": "#/a", "a": {"format": "x"}}',
        '{"minLength": "3"}',
        '{"exclusiveMinimum": true}',
    ],
)
def test_what_is_no_schema_is_refused(text: str) -> None:
    with pytest.raises(FormError):
        grammar_of(text)


def test_what_would_take_ages_is_refused_at_once() -> None:
    """Unions of references within each other, each of which doubles what is within."""
    defs: dict[str, Any] = {"a40": {"type": "null"}}
    for level in range(40):
        inside = {"$ref": f"#/$defs/a{level + 1}", "nullable": True}
        defs[f"a{level}"] = {"anyOf": [inside, {**inside, "minimum": 0}]}
    with pytest.raises(FormError, match="nested too deeply"):
        grammar_of(json.dumps({"$ref": "#/$defs/a0", "$defs": defs}))
    ways = [{"properties": {f"w{n}": {}}} for n in range(300)]
    wide = {"properties": {f"p{n}": {} for n in range(300)}, "anyOf": ways}
    with pytest.raises(FormError, match="nested too deeply"):
        grammar_of(json.dumps(wide))


def test_what_llama_cpp_would_follow_in_too_many_ways_is_refused() -> None:
    """Each union leads twice to the next: 2 kB that kept an engine from all else for ever."""
    defs: dict[str, Any] = {"a0": {"type": "string"}}
    for level in range(1, 40):
        defs[f"a{level}"] = {"anyOf": [{"$ref": f"#/$defs/a{level - 1}"}] * 2}
    for root in ({"$ref": "#/$defs/a39"}, {"type": "array", "items": {"$ref": "#/$defs/a39"}}):
        with pytest.raises(FormError, match=f"enum, anyOf, oneOf: {2**39}"):
            grammar_of(json.dumps({**root, "$defs": defs}))
    within: dict[str, Any] = {"$ref": "#/$defs/a9", "$defs": dict(list(defs.items())[:10])}
    assert "root ::= r0" in grammar_of(json.dumps(within))


def test_many_values_are_read_in_a_moment() -> None:
    few = [f"value {number}" for number in range(1900)]
    assert all(f'"\\"{value}\\""' in grammar_of(json.dumps({"enum": few})) for value in few[::100])
    many = [*range(1, 30_000)]
    shared = {"oneOf": [{"enum": many}, {"enum": [*range(-30_000, 0), many[-1]]}]}
    schemas = [json.dumps({"enum": many}), json.dumps(shared)]
    limit = 2.0 * slowness()
    began = time.thread_time()
    for schema, named in zip(schemas, ("enum, anyOf, oneOf: 29999", "oneOf"), strict=True):
        with pytest.raises(FormError, match=named):
            grammar_of(schema)
    assert time.thread_time() - began < limit


@pytest.mark.parametrize(
    ("schema", "kept"),
    [
        ({"enum": [1, 1.0, 2]}, '("1" | "1.0" | "2")'),
        ({"enum": ["a", "a", "b"]}, '("\\"a\\"" | "\\"b\\"")'),
        ({"allOf": [{"const": True}], "enum": [1, True]}, '("true")'),
    ],
)
def test_equal_values_are_those_that_json_holds_equal(schema: dict[str, Any], kept: str) -> None:
    assert f"root ::= {kept}\n" in grammar_of(json.dumps(schema))


def test_a_schema_that_is_nested_endlessly_is_refused() -> None:
    schema: dict[str, Any] = {"type": "string"}
    for _ in range(80):
        schema = {"type": "array", "items": schema}
    with pytest.raises(FormError):
        grammar_of(json.dumps(schema))
