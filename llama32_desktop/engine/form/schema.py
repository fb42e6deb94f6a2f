"""JSON schemas as people write them: read, and made plain for `grammar`.

What a grammar cannot hold an answer to is named, and nothing is asked: an answer that only seems to
keep to its schema is worse than none.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final
from urllib.parse import unquote

from llama32_desktop.engine.form.rules import FORMATS, LENGTHS
from llama32_desktop.sentences import Sentence

Schema = Mapping[str, Any]
MOST_REPEATED: Final = 1000
"""llama.cpp's grammars repeat no more."""
MOST_LONG: Final = 200_000
"""Letters that the longest text may have; a grammar has them in groups."""
MOST_DEPTH: Final = 64
_NEVER: Final = (
    "not",
    "if",
    "then",
    "else",
    "dependentRequired",
    "dependentSchemas",
    "dependencies",
    "patternProperties",
    "propertyNames",
    "contains",
    "minContains",
    "maxContains",
    "multipleOf",
    "minProperties",
    "maxProperties",
    "pattern",
    "unevaluatedProperties",
    "unevaluatedItems",
    "$dynamicRef",
    "$recursiveRef",
)
_INSIDE: Final = ("items", "additionalProperties")
_LISTS: Final = ("anyOf", "oneOf", "allOf", "prefixItems")
_MAPS: Final = ("properties", "$defs", "definitions")
_REPEATED: Final = ("minLength", "maxLength", "minItems", "maxItems")


class FormError(ValueError):
    """A schema cannot be used; the text is one sentence for a person."""


def read(text: str) -> Schema:
    """A schema from its JSON.

    Raises:
        FormError: it is none, or asks for what an answer cannot be held to.
    """
    try:
        schema = json.loads(text)
        # Numbers that JSON does not have, and letters that no text can hold.
        json.dumps(schema, allow_nan=False, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        raise FormError(
            Sentence("The JSON schema is no JSON, so no answer can keep to it; correct it.")
        ) from None
    if not isinstance(schema, dict):
        raise FormError(
            Sentence(
                "The JSON schema is no object in braces, so no answer can keep to it; correct it."
            )
        )
    _refuse(_unheld(schema, 0))
    return schema


def check(schema: Schema) -> None:
    """Refuse what of a schema itself, not of those within, a grammar has no way to say.

    Raises:
        FormError: names it.
    """
    _refuse(_unheld_here(schema))


def _refuse(names: Iterator[str]) -> None:
    found = list(dict.fromkeys(names))
    if found:
        raise unheld(", ".join(f"“{name}”" for name in found[:8]))


def unheld(names: str) -> FormError:
    """The error that names what an answer cannot be held to."""
    return FormError(
        Sentence(
            "The JSON schema has {0}, which an answer cannot be held to here; take it out or write "
            "it in another way.",
            names,
        )
    )


def target(root: Schema, ref: str) -> Schema | bool:
    """What a reference within the schema names.

    Raises:
        FormError: nothing does.
    """
    found: Any = root
    within, *steps = ref.split("/")
    for step in steps:
        step = unquote(step).replace("~1", "/").replace("~0", "~")
        if isinstance(found, list) and step.isdecimal() and int(step) < len(found):
            found = found[int(step)]
        elif isinstance(found, dict) and step in found:
            found = found[step]
        else:
            found = None
            break
    if within != "#" or not isinstance(found, dict | bool):
        raise FormError(
            Sentence(
                "The JSON schema names “{0}”, which is not in it, so no answer can keep to it; put "
                "it into the same file.",
                ref,
            )
        )
    return found


def _unheld(schema: Any, depth: int) -> Iterator[str]:
    """What of a schema, and of those within, a grammar has no way to say."""
    if depth > MOST_DEPTH:
        yield "…"
        return
    if not isinstance(schema, dict):
        return
    yield from _unheld_here(schema)
    for name in _INSIDE:
        yield from _unheld(schema.get(name), depth + 1)
    for name in _LISTS:
        value = schema.get(name, [])
        for one in value if isinstance(value, list) else ():
            yield from _unheld(one, depth + 1)
    for name in _MAPS:
        value = schema.get(name, {})
        for one in value.values() if isinstance(value, dict) else ():
            yield from _unheld(one, depth + 1)


def _has_room(schema: Schema, shortest: int, longest: int) -> bool:
    """Whether a schema's limits leave texts of these lengths as they are."""
    low, high = schema.get("minLength", 0), schema.get("maxLength", longest)
    return isinstance(low, int) and isinstance(high, int) and low <= shortest and longest <= high


def _unheld_here(schema: Schema) -> Iterator[str]:
    yield from (name for name in _NEVER if name in schema)
    if schema.get("uniqueItems") is True:
        yield "uniqueItems"
    kind = schema.get("format")
    if isinstance(kind, str):
        if kind not in FORMATS:
            yield f"format: {kind}"
        elif not _has_room(schema, *LENGTHS[kind]):
            yield "minLength, maxLength + format"
    for name in _REPEATED:
        value = schema.get(name, 0)
        most = MOST_LONG if name == "maxLength" else MOST_REPEATED
        if not isinstance(value, int) or not 0 <= value <= most:
            yield f"{name}: {value}"
