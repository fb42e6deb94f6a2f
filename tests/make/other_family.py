"""The starter as a model of another family, that has no chat template."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np

from llama32_desktop.engine.gguf.header import read_header

_CONTROL: Final = 16
"""Control tokens of the starter behind the first, which ends a text."""
_TOKENS: Final = b"tokenizer.ggml.tokens"
_BEFORE: Final = 4 + 4 + 8
"""Bytes of the array's head: its kind, that of its items, their number."""
_HEADER: Final = 4_000_000
"""Bytes in which all of it stands that is changed."""
_LINE_END: Final = 198
"""The starter's token for it."""
_BLOCK: Final = 34
"""Bytes of 32 numbers in Q8_0: a scale in float16 before them."""


def of_family(
    source: Path, target: Path, marks: Sequence[str], *, unwritten: int | None = None
) -> Path:
    """Copies the starter with these control tokens in the place of its own.

    It changes bytes in their place, and none of them moves: writing the file anew takes a minute.

    Args:
        unwritten: From this mark on they are read as the end of a line, and the model never writes
            them by itself.
    """
    with source.open("rb") as stream, target.open("wb") as copy:
        head = stream.read(_HEADER)
        copy.write(_changed(head, [mark.encode() for mark in marks]))
        while part := stream.read(1 << 24):
            copy.write(part)
    if unwritten is not None:
        _take_for_line_ends(target, range(1 + unwritten, 1 + len(marks)))
    return target


def _take_for_line_ends(file: Path, tokens: range) -> None:
    header = read_header(file)
    table = next(t for t in header.tensors if t.name == "token_embd.weight")
    rows = np.memmap(file, np.uint8, "r+", header.data_offset + table.offset, (table.bytes,))
    rows = rows.reshape(table.shape[1], -1, _BLOCK)
    row = rows[_LINE_END].copy()
    row[:, :2] = (row[:, :2].copy().view(np.float16) * np.float16(0.01)).view(np.uint8)
    rows[list(tokens)] = row


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
