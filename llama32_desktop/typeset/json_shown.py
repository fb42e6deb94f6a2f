"""JSON as a table or a list in Markdown, for people; nothing of it is left out."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, Final

MOST: Final = 8_000
"""Characters of JSON that are shown so, which takes milliseconds; more stay as they are."""
_MOST_DEPTH: Final = 12
_MARKS: Final = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~$&^=:@/])")


def as_markdown(text: str) -> str:
    """An object or an array as a table where it is one, else as a list; empty for all else."""
    if len(text) > MOST or not text.lstrip().startswith(("{", "[")):
        return ""
    try:
        value = json.loads(
            text,
            parse_int=_Written,
            parse_float=_Written,
            parse_constant=_Written,
            object_pairs_hook=_named_once,
        )
    except (ValueError, RecursionError):
        return ""
    if not value or isinstance(value, str) or _is_deep(value):
        return ""
    return "\n\n".join(_blocks(value))


class _Written(str):
    """A number with the figures that it was written with."""

    __slots__ = ()


def _named_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object; of two values with one name a table would show the last alone.

    Raises:
        ValueError: Two have the same name.
    """
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("two values have the same name")
    return found


def _is_deep(value: Any) -> bool:
    """In a loop: small models write brackets without end."""
    level = [value]
    for _ in range(_MOST_DEPTH):
        containers = [one for one in level if isinstance(one, dict | list)]
        if not containers:
            return False
        level = [
            inner
            for one in containers
            for inner in (one.values() if isinstance(one, dict) else one)
        ]
    return True


def _blocks(value: Any) -> Iterator[str]:
    """Tables, and lists between them."""
    if _is_table(value):
        yield _table(value)
        return
    if isinstance(value, list):
        yield "\n".join(_lines(value, 0))
        return
    lines: list[str] = []
    for name, inside in value.items():
        if not _is_table(inside):
            lines += _lines({name: inside}, 0)
            continue
        if lines:
            yield "\n".join(lines)
            lines = []
        yield f"**{_text(name)}**"
        yield _table(inside)
    if lines:
        yield "\n".join(lines)


def _is_table(value: Any) -> bool:
    """Whether it is rows of plain values, each with a name."""
    rows = value if isinstance(value, list) and value else [None]
    return all(isinstance(row, dict) and row and all(map(_is_cell, row.values())) for row in rows)


def _is_cell(value: Any) -> bool:
    return not isinstance(value, dict | list) and "\n" not in str(value)


def _table(rows: list[dict[str, Any]]) -> str:
    names = list(dict.fromkeys(name for row in rows for name in row))
    lines = [[_text(name) for name in names], ["---"] * len(names)]
    lines += [[_text(row[name]) if name in row else "" for name in names] for row in rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _lines(value: Any, depth: int) -> list[str]:
    """A list, with lists in it."""
    pairs = value.items() if isinstance(value, dict) else ((None, one) for one in value)
    lines: list[str] = []
    for name, inside in pairs:
        nested = inside if isinstance(inside, dict | list) and inside else None
        if name is None and isinstance(nested, dict):
            said, nested = _taken_apart(nested)
        else:
            head = [] if name is None else [f"**{_text(name)}:**"]
            said = [" ".join(head if nested else [*head, _text(inside)])]
        lines.append(_item("\n".join(said) or "•", depth))
        if nested:
            lines += _lines(nested, depth + 1)
    return lines


def _taken_apart(row: dict[str, Any]) -> tuple[list[str], dict[str, Any]]:
    """The plain values that an object without a name begins with, which stand in its own item, and
    the others, which stand below."""
    begun: list[str] = []
    rest = dict(row)
    for name, inside in row.items():
        if isinstance(inside, dict | list) and inside:
            break
        begun.append(f"**{_text(name)}:** {_text(inside)}")
        del rest[name]
    return begun, rest


def _item(said: str, depth: int) -> str:
    """An item of a list; the ends of lines in it stay."""
    indent = "  " * depth
    return f"{indent}- " + said.replace("\n", f"\\\n{indent}  ")


def _text(value: Any) -> str:
    """A value as it is read, with nothing in it that Markdown would take for its own."""
    text = value if isinstance(value, str) and value.strip() else json.dumps(value)
    return _MARKS.sub(r"\\\1", text)
