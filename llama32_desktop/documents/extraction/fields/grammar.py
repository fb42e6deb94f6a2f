"""A grammar for llama.cpp (GBNF) from a form's JSON schema, so that what is decoded parses."""

from __future__ import annotations

import json
from typing import Any

# No \u escapes: half a surrogate pair would be a string that no strict parser takes.
_RULES = r"""space ::= [ \n]?
string ::= "\"" char{0,160} "\""
char ::= [^"\\\x00-\x1F\x7F] | "\\" ["\\/bfnrt]
number ::= "-"? ("0" | [1-9] [0-9]{0,14}) ("." [0-9]{1,6})?
date ::= "\"" ("19" | "20") [0-9] [0-9] "-" month "-" day "\""
month ::= "0" [1-9] | "1" [0-2]
day ::= "0" [1-9] | [12] [0-9] | "3" [01]
"""
_MOST_ROWS = 200


def grammar(schema: dict[str, Any]) -> str:
    """The GBNF of what `Form.schema` gives: its fields in its order, each once.

    A date has the form of one but may be a day that no calendar has (31 April): that is a check's
    to find. Raises ValueError for a schema that has anything a form's has not.
    """
    return f"root ::= {_rule(schema)}\n{_RULES}"


def _rule(schema: dict[str, Any]) -> str:
    match schema.get("type"):
        case "object":
            pairs = [
                f"{_literal(json.dumps(name, ensure_ascii=False) + ':')} space {_rule(value)}"
                for name, value in schema["properties"].items()
            ]
            inner = ' space "," space '.join(pairs)
            return f'"{{" space {inner} space "}}"' if pairs else '"{" space "}"'
        case "array":
            row = f"({_rule(schema['items'])})"
            more = f'(space "," space {row}){{0,{_MOST_ROWS - 1}}}'
            return f'"[" space ({row} {more})? space "]"'
        case ["number", "null"]:
            return '(number | "null")'
        case ["string", "null"]:
            name = "date" if schema.get("format") == "date" else "string"
            return f'({name} | "null")'
        case other:
            raise ValueError(f"No form has a value of the type {other!r}.")


def _literal(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
