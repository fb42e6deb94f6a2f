"""Schemas that hold together: several as one, and whether ways tell each other apart."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

from llama32_desktop.engine.form.schema import Schema, target, unheld

KEPT: Final = ("$defs", "definitions", "$schema", "$id", "title", "description", "examples")
"""What says nothing of an answer, and is not merged."""
_REMARKS: Final = ("default", "deprecated", "readOnly", "writeOnly", "$comment", "example", "xml")
_PLACES: Final = ("items", "prefixItems")
_MOST_REFS: Final = 16
_MOST_COMPARED: Final = 20
"""Ways of a `oneOf` that are compared, each with each."""
_TYPES: Final[dict[Any, type | tuple[type, ...]]] = {
    "string": str,
    "boolean": bool,
    "null": type(None),
    "object": dict,
    "array": list,
    "integer": int,
    "number": (int, float),
}


def restricts(schema: Schema) -> bool:
    """Whether a schema asks for anything that an answer has to keep to."""
    return any(key not in _REMARKS and key not in KEPT for key in schema)


def merged(
    parts: Sequence[Any], root: Schema, step: Callable[[], None], depth: int = 0
) -> dict[str, Any]:
    """A schema that asks for all that several ask for.

    Args:
        step: Called for each part, and raises where there are too many.

    Raises:
        FormError: they ask for different values of the same, or one forbids what another has.
    """
    parts = [part for part in parts if part is not True and part != {}]
    if depth > _MOST_REFS:
        raise RecursionError
    if not all(isinstance(part, dict) for part in parts):
        raise unheld("“allOf”")
    if len(parts) == 1 and not depth:
        return dict(parts[0])
    whole: dict[str, Any] = {}
    closed: list[set[str]] = []
    nullable, places = [], []
    for part in parts:
        step()
        one = {key: value for key, value in part.items() if key not in KEPT}
        ref, nested = one.pop("$ref", None), one.pop("allOf", [])
        if ref is not None:
            nested = [target(root, ref), *nested]
        if nested:
            one = merged([one, *nested], root, step, depth + 1)
        null = one.pop("nullable", False)
        if restricts(one):
            nullable.append(null)
        if one.get("additionalProperties", True) not in (True, {}):
            closed.append(set(one.get("properties", {})))
        places.append(tuple(one.get(key) for key in _PLACES))
        _add(one, whole, root, step, depth)
    if "prefixItems" in whole and len({key_of(place) for place in places if any(place)}) > 1:
        raise unheld("“allOf + items, prefixItems”")  # which items one means, the other moves
    names = {*whole.get("properties", {}), *whole.get("required", [])}
    for own in closed:
        if len(parts) > 1 and names - own:
            raise unheld(f"“additionalProperties + {min(names - own)}”")
    if nullable and all(nullable):
        whole["nullable"] = True
    return whole


def _add(
    one: Schema, whole: dict[str, Any], root: Schema, step: Callable[[], None], depth: int
) -> None:
    for key, value in one.items():
        if key == "properties":
            known = whole.setdefault(key, {})
            for name, inside in value.items():
                both = name in known and known[name] != inside
                step()
                known[name] = (
                    merged([known[name], inside], root, step, depth + 1) if both else inside
                )
        elif key == "required":
            whole[key] = [*whole.get(key, []), *value]
        elif whole.get(key, value) != value and key not in _REMARKS:
            raise unheld(f"“allOf, anyOf + {key}”")
        else:
            whole[key] = value


def are_apart(ways: Iterable[Any], root: Schema, step: Callable[[], None]) -> bool:
    """Whether an answer that is written by one of several schemas keeps to no other of them."""
    whole = [merged([way], root, step, 1) for way in ways]
    if _are_told_by_a_value(whole):
        return True
    if len(whole) > _MOST_COMPARED:
        return False
    for written in whole:
        for other in whole:
            step()
            if other is not written and not _misses(written, other):
                return False
    return True


def _are_told_by_a_value(ways: Sequence[Schema]) -> bool:
    """Whether each lists its values, or those of a member that all require, and no two the same."""
    listed = [[_values(way) for way in ways]]
    if ways and all(_kinds(way, writes=True) == {"object"} for way in ways):
        shared = set(ways[0].get("required", [])).intersection(
            *(way.get("required", []) for way in ways[1:])
        )
        members = [[way.get("properties", {}).get(name) for way in ways] for name in shared]
        listed += [
            [_values(one) if isinstance(one, dict) else None for one in each] for each in members
        ]
    return any(_are_different(each) for each in listed)


def _are_different(lists: Sequence[list[Any] | None]) -> bool:
    """Whether no value is in two of these lists."""
    seen: set[str] = set()
    for values in lists:
        if values is None:
            return False
        keys = set(map(key_of, values))
        if keys & seen:
            return False
        seen |= keys
    return bool(lists)


def _misses(written: Schema, other: Schema) -> bool:
    """Whether no answer that is written by one schema keeps to the other.

    Of an object only what its schema names is written.
    """
    values, others = _values(written), _values(other)
    if values is not None and others is not None:
        return not set(map(key_of, values)) & set(map(key_of, others))
    kinds, allowed = _kinds(written, writes=True), _kinds(other, writes=False)
    if kinds is not None and allowed is not None and not kinds & allowed:
        return True
    if kinds != {"object"}:
        return False
    has, may = written.get("properties", {}), other.get("properties", {})
    always = written.get("required", [])
    names = {*has, *always}
    named = names or written.get("additionalProperties", True) is False
    if any(name in written for name in ("anyOf", "oneOf", "allOf")):
        named = False  # these may name more
    if named and any(name not in names for name in other.get("required", [])):
        return True
    if other.get("additionalProperties", True) is False and any(name not in may for name in always):
        return True
    return any(
        _misses(has[name], may[name])
        for name in always
        if isinstance(has.get(name), dict) and isinstance(may.get(name), dict)
    )


def _values(schema: Schema) -> list[Any] | None:
    """The values that are allowed, where they are listed."""
    if schema.get("nullable"):
        return None
    if "const" in schema:
        return [schema["const"]]
    return list(schema["enum"]) if "enum" in schema else None


def _kinds(schema: Schema, *, writes: bool) -> set[str] | None:
    """The types that a schema allows; `None` where it names none.

    Args:
        writes: Those that are written by it, which keeps to what it speaks of.
    """
    values = _values(schema)
    if values is not None:
        return {kind for kind in _TYPES for value in values if is_of(value, kind)}
    speaks = writes and not any(name in schema for name in ("anyOf", "oneOf", "allOf", "$ref"))
    kinds = schema.get("type", kind_of(schema) if speaks else None)
    if kinds is None or kinds == "value":
        return None
    found = set(kinds) if isinstance(kinds, list) else {str(kinds)}
    if "number" in found:
        found.add("integer")
    return found | ({"null"} if schema.get("nullable") else set())


def kind_of(schema: Schema) -> str:
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


def is_of(value: Any, kind: Any) -> bool:
    """Whether a value is of a schema's type."""
    if isinstance(value, bool) and kind != "boolean":
        return False
    return isinstance(value, _TYPES.get(kind, ()))


def key_of(value: Any) -> str:
    """Equal for values that are the same in JSON, where 1 is 1.0 and `true` is not 1."""
    return json.dumps(_plain(value), sort_keys=True)


def _plain(value: Any) -> Any:
    """The value with whole numbers written in one way."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, list):
        return [_plain(one) for one in value]
    if isinstance(value, dict):
        return {name: _plain(one) for name, one in value.items()}
    return value
