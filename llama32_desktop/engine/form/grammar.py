"""A JSON schema as a grammar in llama.cpp's GBNF: every text of it is valid."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Final

from llama32_desktop.engine.form.numbers import number_rule
from llama32_desktop.engine.form.parts import (
    KEPT,
    are_apart,
    is_of,
    key_of,
    kind_of,
    merged,
    restricts,
)
from llama32_desktop.engine.form.rules import FORMATS, RULES
from llama32_desktop.engine.form.schema import (
    MOST_REPEATED,
    FormError,
    Schema,
    check,
    read,
    target,
    unheld,
)
from llama32_desktop.sentences import Sentence

_MOST_RULES: Final = 4000
_MOST_STEPS: Final = 3000
"""Schemas looked at, and parts of them merged: some 20 milliseconds at most."""
_MOST_LETTERS: Final = 1_000_000
_GROUP: Final = 256
"""Letters of a text that may be long are repeated in groups of so many, as llama.cpp has a rule for
each time that one may be repeated; up to as many fewer are allowed."""
_MOST_WAYS: Final = 2000
"""Ways in which an answer may go on at one place: llama.cpp goes into all of them there, into each
as often as unions within unions lead to it, and hears of nothing else meanwhile."""
_UNWEIGHED: Final = (
    "format",
    "properties",
    "required",
    "additionalProperties",
    "items",
    "prefixItems",
    "minItems",
    "maxItems",
)
"""Beside listed values; nobody needs them there."""


def grammar_of(text: str) -> str:
    """The grammar of a schema in JSON, with the rule `root`.

    Raises:
        FormError: it is no schema, or asks for what an answer cannot be held to.
    """
    writer = _Writer(read(text))
    try:
        root = writer.rule(writer.root)
        writer.check_ways(root)
    except RecursionError:
        raise FormError(
            Sentence(
                "The JSON schema is nested too deeply, so no answer can keep to it; make it "
                "plainer."
            )
        ) from None
    except FormError:
        raise
    except (TypeError, ValueError, LookupError, AttributeError, OverflowError):
        raise FormError(
            Sentence(
                "The JSON schema has a keyword with a value that schemas do not have there, so no "
                "answer can keep to it; correct it."
            )
        ) from None
    # Behind its end nothing comes: small models fill what blanks are allowed there.
    rules = {"root": root.removesuffix(" ws"), **writer.rules, **RULES}
    return "".join(f"{name} ::= {rule}\n" for name, rule in rules.items())


class _Writer:
    """Writes the rules of one schema."""

    def __init__(self, root: Schema) -> None:
        self.root = root
        self.rules: dict[str, str] = {}
        self._refs: dict[str, str] = {}
        self._open: set[str] = set()
        """References that are being followed, with nothing written since."""
        self._unions: dict[str, list[str]] = {}
        """The names of the rules that a text of a rule chooses among."""
        self._ways: dict[str, int] = {}
        """Ways in which what a text of a rule allows may begin, where they are not one."""
        self._steps = self._letters = 0

    def rule(self, schema: Any) -> str:
        """What a schema allows, as the right side of a rule."""
        if schema is True or schema == {}:
            return "value"
        if not isinstance(schema, dict):
            raise unheld(f"“{json.dumps(schema)}”")
        self._step()
        check(schema)
        schema = {key: value for key, value in schema.items() if key not in KEPT}
        ref = schema.pop("$ref", None)
        if ref is not None:
            if restricts(schema):
                return self.rule(self._merged([{"$ref": ref}, schema]))
            return self._named(str(ref))
        parts = schema.pop("allOf", None)
        if parts is not None:
            return self.rule(self._merged([schema, *parts]))
        for union in ("anyOf", "oneOf"):
            ways = schema.pop(union, None)
            if ways is not None:
                whole = [self._merged([schema, way]) for way in ways]
                if union == "oneOf" and not are_apart(whole, self.root, self._step):
                    raise unheld("“oneOf”")
                return self._union(whole)
        listed = schema.get("enum", [schema["const"]] if "const" in schema else [None])
        if schema.pop("nullable", False) and None in listed:
            return self._union([schema, {"type": "null"}])
        return self._plain(schema)

    def check_ways(self, root: str) -> None:
        """Refuse what llama.cpp would follow in too many ways at once.

        Raises:
            FormError: there is such a place.
        """
        for text in (root, *self.rules.values()):
            if (count := self._ways_of(text)) > _MOST_WAYS:
                raise unheld(f"“enum, anyOf, oneOf: {count}”")

    def _ways_of(self, text: str) -> int:
        if text not in self._ways:
            names = self._unions.get(text, [text] if text in self.rules else [])
            self._ways[text] = sum(self._ways_of(self.rules[name]) for name in names) or 1
        return self._ways[text]

    def _plain(self, schema: dict[str, Any]) -> str:
        """A schema without other ones beside it."""
        if "const" in schema:
            return self._values([schema["const"]], schema)
        if "enum" in schema:
            return self._values(schema["enum"], schema)
        kind = schema.get("type")
        if isinstance(kind, list) and all(isinstance(one, str) for one in kind):
            return self._union([{**schema, "type": one} for one in kind])
        if kind is None:
            kind = kind_of(schema)
        match kind:
            case "object" | "array":
                # Within brackets a schema may name itself again.
                outside, self._open = self._open, set()
                rule = self._object(schema) if kind == "object" else self._array(schema)
                self._open = outside
                return rule
            case "string":
                return self._string(schema)
            case "integer" | "number":
                return number_rule(schema, whole=kind == "integer")
            case "boolean" | "null" | "value":
                return str(kind)
        raise unheld(f"“type: {kind}”")

    def _new(self, rule: str) -> str:
        """The name of a rule."""
        self._letters += len(rule)
        if len(self.rules) >= _MOST_RULES or self._letters > _MOST_LETTERS:
            raise RecursionError
        name = f"r{len(self.rules)}"
        self.rules[name] = rule
        return name

    def _sub(self, schema: Any) -> str:
        return self._new(self.rule(schema))

    def _step(self) -> None:
        self._steps += 1
        if self._steps > _MOST_STEPS:
            raise RecursionError

    def _merged(self, parts: Sequence[Any]) -> dict[str, Any]:
        return merged(parts, self.root, self._step)

    def _named(self, ref: str) -> str:
        if ref in self._open:
            raise RecursionError  # it is what it is
        if ref not in self._refs:
            name = self._refs[ref] = self._new("")  # it may name itself
            self._open.add(ref)
            self.rules[name] = self.rule(target(self.root, ref))
            self._open.discard(ref)
        return self._refs[ref]

    def _union(self, ways: Sequence[Any]) -> str:
        if not ways:
            raise unheld("“anyOf: []”")
        names = [self._sub(way) for way in ways]
        text = " | ".join(names)
        self._unions[text] = names
        return text

    def _values(self, values: Any, schema: dict[str, Any]) -> str:
        kind = schema.get("type")
        kinds = kind if isinstance(kind, list) else [kind]
        beside = [name for name in _UNWEIGHED if name in schema]
        if beside:
            raise unheld(f"“enum, const + {beside[0]}”")
        listed = set(map(key_of, schema.get("enum", values)))
        fitting = dict.fromkeys(
            _literal(value)
            for value in values
            if (kind is None or any(is_of(value, one) for one in kinds))
            and key_of(value) in listed
            and _within(value, schema)
        )
        if not isinstance(values, list) or not fitting:
            raise unheld("“enum”")
        text = "(" + " | ".join(fitting) + ") ws"
        self._ways[text] = len(fitting)
        return text

    def _object(self, schema: dict[str, Any]) -> str:
        properties = dict(schema.get("properties", {}))
        required = dict.fromkeys(schema.get("required", []))
        others = schema.get("additionalProperties", True)
        for name in required:
            properties.setdefault(name, others)
        if not properties:
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
        if not isinstance(tuples, list):
            raise TypeError(tuples)
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
            return f'"\\"" {FORMATS[kind]} "\\"" ws'
        low, high = schema.get("minLength", 0), schema.get("maxLength")
        if high is not None and high < low:
            raise unheld("“maxLength”")
        if not low and high is None:
            return "string"
        if high is not None and high - low > MOST_REPEATED:
            groups = (high - low) // _GROUP - 1
            group = self._new(f"char{{{_GROUP}}}")
            return f'"\\"" char{{{low}}} {group}{{0,{groups}}} char{{0,{_GROUP - 1}}} "\\"" ws'
        return f'"\\"" char{{{low},{"" if high is None else high}}} "\\"" ws'


def _within(value: Any, schema: Schema) -> bool:
    """Whether a listed value keeps to the bounds beside it."""
    if isinstance(value, str):
        low, high = schema.get("minLength", 0), schema.get("maxLength", len(value))
        return bool(low <= len(value) <= high)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return True
    return bool(
        schema.get("minimum", value) <= value <= schema.get("maximum", value)
        and ("exclusiveMinimum" not in schema or value > schema["exclusiveMinimum"])
        and ("exclusiveMaximum" not in schema or value < schema["exclusiveMaximum"])
    )


def _literal(value: Any) -> str:
    """A value in JSON, as a literal of the grammar."""
    text = json.dumps(value, ensure_ascii=False).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{text}"'
