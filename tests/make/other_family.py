"""The starter as a model of another family, that has no chat template."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from pathlib import Path
from typing import Final

_CONTROL: Final = 16
"""Control tokens of the starter behind the first, which ends a text."""
_TOKENS: Final = b"tokenizer.ggml.tokens"
_BEFORE: Final = 4 + 4 + 8
"""Bytes of the array's head: its kind, that of its items, their number."""
_HEADER: Final = 4_000_000
"""Bytes in which all of it stands that is changed."""


def of_family(source: Path, target: Path, marks: Sequence[str]) -> Path:
    """Copies the starter with these control tokens in the place of its own.

    It changes bytes in their place, and none of them moves: writing the file anew takes a minute.
    """
    with source.open("rb") as stream, target.open("wb") as copy:
        head = stream.read(_HEADER)
        copy.write(_changed(head, [mark.encode() for mark in marks]))
        while part := stream.read(1 << 24):
            copy.write(part)
    return target


def _changed(head: bytes, marks: list[bytes]) -> bytes:
    start = head.index(_TOKENS) + len(_TOKENS) + _BEFORE
    at, length = start, 0
    for place in range(1 + _CONTROL):
        (size,) = struct.unpack_from("<Q", head, at)
        at += 8 + size
        if place == 0:
            start = at
        else:
            length += size
    others = [b"<%02d>" % place for place in range(_CONTROL - len(marks))]
    others[-1] += b"." * (length - sum(map(len, [*marks, *others])))
    tokens = b"".join(struct.pack("<Q", len(each)) + each for each in [*marks, *others])
    assert len(tokens) == at - start
    changed = head[:start] + tokens + head[at:]
    return changed.replace(b"tokenizer.chat_template", b"tokenizer.no__template_")
