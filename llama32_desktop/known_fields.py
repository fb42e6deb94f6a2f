"""Takes of a file's fields every one that this version knows, and keeps what it does not."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import PurePath
from typing import Any, Final, get_args, get_origin

import msgspec

_SHOWN: Final = 40
"""Characters of a value in a sentence."""


class Refused(msgspec.Struct, frozen=True):
    """A value that was not taken: of a newer version, or mistyped."""

    place: tuple[str, ...]
    """The names that lead to it."""
    wrote: Any
    """What the file has there."""
    stands_in: Any
    """What is in its place, as a file would have it."""

    def __str__(self) -> str:
        value = json.dumps(self.wrote, ensure_ascii=False)
        shown = value if len(value) <= _SHOWN else f"{value[:_SHOWN]}…"
        of = f" of {PurePath(self.place[-2]).name}" if len(self.place) > 2 else ""
        return f"{self.place[-1]}{of} ({shown})"


def taken(
    fields: Any, kind: Any, default: Any, place: tuple[str, ...] = ()
) -> tuple[Any, list[Refused]]:
    """`fields` as a value of the type `kind`; what is not of its type has its default.

    Args:
        fields: As a file's JSON has them.
        kind: A struct whose fields have defaults, a dict, a list, or anything that msgspec takes.
        default: Stands in where nothing can be taken.
        place: The names that lead to `fields`.
    """
    try:
        return msgspec.convert(fields, kind), []
    except msgspec.ValidationError:
        pass
    refused: list[Refused] = []
    if isinstance(fields, dict) and (inner := _inner(fields, kind)) is not None:
        values = {}
        for name, (type_of_it, default_of_it) in inner.items():
            values[name], more = taken(fields[name], type_of_it, default_of_it, (*place, name))
            refused += more
        return msgspec.convert(values, kind, from_attributes=True), refused
    if isinstance(fields, list) and get_origin(kind) is list:
        [item] = get_args(kind)
        default = [msgspec.convert(each, item) for each in fields if _fits(each, item)]
    return default, [Refused(place, fields, msgspec.to_builtins(default))]


def _inner(fields: dict[str, Any], kind: Any) -> dict[str, tuple[Any, Any]] | None:
    """The type and the default of each of `fields`; `None` where they have none of their own."""
    if get_origin(kind) is dict:
        item = get_args(kind)[1]
        return dict.fromkeys(fields, (item, item())) if _is_struct(item) else None
    if not _is_struct(kind):
        return None
    standard = kind()
    return {
        field.name: (field.type, getattr(standard, field.name))
        for field in msgspec.structs.fields(kind)
        if field.name in fields
    }


def _is_struct(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, msgspec.Struct)


def _fits(value: Any, kind: Any) -> bool:
    try:
        msgspec.convert(value, kind)
    except msgspec.ValidationError:
        return False
    return True


def put_back(fields: dict[str, Any], refused: Sequence[Refused]) -> None:
    """What was not taken goes back into the file's `fields`, unless it was changed since."""
    for each in refused:
        holder: Any = fields
        for name in each.place[:-1]:
            holder = holder.get(name) if isinstance(holder, dict) else None
        name = each.place[-1]
        if isinstance(holder, dict) and name in holder and holder[name] == each.stands_in:
            holder[name] = each.wrote
