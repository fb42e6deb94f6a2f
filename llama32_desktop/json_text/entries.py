"""Lists whose entries are read one by one, so that one which cannot be read takes no other with it.

What a newer version wrote, or what went bad, goes back into the file as it is: see `listed`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TypeVar

import msgspec

from llama32_desktop.json_text.halves import encoded, read

T = TypeVar("T")


def entries(data: bytes, kind: type[T]) -> tuple[list[T], list[msgspec.Raw]]:
    """The entries of a list that are of a kind, and the others as they stand there.

    Raises:
        ValueError: it is no list. RecursionError: it is nested too deep.
    """
    try:
        found = msgspec.json.decode(data, type=list[msgspec.Raw])
    except msgspec.MsgspecError:  # half a letter in one of them, say
        whole = json.loads(data)
        if not isinstance(whole, list):
            raise
        found = apart(whole)
    return each(found, kind)


def listed(values: Iterable[object]) -> bytes:
    """A list for a file, an entry a line; `Raw` stands in it as it was read, also with half a
    letter, which msgspec writes and formats nowhere."""
    lines = (bytes(each) if isinstance(each, msgspec.Raw) else encoded(each) for each in values)
    return b"[\n" + b",\n".join(lines) + b"\n]\n"


def apart(values: list[object]) -> list[msgspec.Raw]:
    """Values as they may stand in a file."""
    return [msgspec.Raw(json.dumps(value).encode()) for value in values]


def each(found: Iterable[msgspec.Raw], kind: type[T]) -> tuple[list[T], list[msgspec.Raw]]:
    """Those that are of a kind, and the others."""
    known: list[T] = []
    unknown: list[msgspec.Raw] = []
    for entry in found:
        try:
            known.append(read(bytes(entry), kind))
        except (ValueError, RecursionError):
            unknown.append(entry)
    return known, unknown
