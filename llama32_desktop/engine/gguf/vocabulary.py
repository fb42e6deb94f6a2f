"""Whether two models have one vocabulary: what one writes the other reads token for token."""

from __future__ import annotations

import struct
import sys
from array import array
from functools import lru_cache
from pathlib import Path
from typing import Final, NamedTuple

from llama32_desktop.cage import ordinary
from llama32_desktop.engine.gguf.header import (
    INT32,
    STRING,
    GgufError,
    GgufHeader,
    SkippedArray,
    read_header,
)

_TOKENS: Final = "tokenizer.ggml.tokens"
_TYPES: Final = "tokenizer.ggml.token_type"
_TEXTS: Final = frozenset({1, 4, 6})
"""Types of tokens that stand for a text: usual ones, a person's own, and single bytes."""
_USUAL: Final = 1
_MOST_BYTES: Final = 64 * 1024 * 1024
_TYPE_BYTES: Final = 4
_LENGTH: Final = struct.Struct("<Q")
_HEAD: Final = 8 + 4 + 4 + 8
"""Bytes before an array's items beside its key: that one's length, two types, their number."""


class _Vocabulary(NamedTuple):
    """The tokens as the file has them, their number, and the type of each."""

    kind: str
    packed: bytes
    size: int
    types: array[int]

    def names(self) -> list[bytes]:
        return texts(self.packed, self.size)


def shared_tokens(one: Path, other: Path) -> int:
    """How many first tokens both models have; 0 where their vocabularies do not agree.

    Tokens that stand for a text have to be the same. Those that control a conversation may have
    other names, and one model may have more of them: Llama 3.2 Vision calls its reserved ones
    otherwise than Llama 3.2, and has one for a picture behind them.
    """
    try:
        stamps = tuple((each.stat().st_size, each.stat().st_mtime_ns) for each in (one, other))
        return _shared(one, other, stamps)
    except (GgufError, OSError, struct.error):
        return 0


@lru_cache(maxsize=256)
def _shared(one: Path, other: Path, _stamps: tuple[tuple[int, int], ...]) -> int:
    mine, others = _read(one), _read(other)
    if mine is None or others is None or mine.kind != others.kind:
        return 0
    if (mine.packed, mine.types) == (others.packed, others.types):
        return mine.size
    shared = min(mine.size, others.size)
    further = [*mine.types[shared:], *others.types[shared:]]
    if not _TEXTS.isdisjoint(further):
        return 0
    pairs = zip(mine.names(), others.names(), mine.types, others.types, strict=False)
    same = all(a == b or (s not in _TEXTS and t not in _TEXTS) for a, b, s, t in pairs)
    return shared if same else 0


def _read(path: Path) -> _Vocabulary | None:
    """`None` where the file has no vocabulary."""
    header = read_header(path)
    count, packed = items(path, header, _TOKENS, STRING)
    if not count:
        return None
    known, data = items(path, header, _TYPES, INT32)
    if known and len(data) != known * _TYPE_BYTES:
        return None  # another program writes the file
    types = array("i", data if known == count else [_USUAL] * count)
    if known == count and sys.byteorder == "big":
        types.byteswap()
    return _Vocabulary(header.text("tokenizer.ggml.model"), packed, count, types)


def texts(packed: bytes, count: int) -> list[bytes]:
    """The texts of an array, as `items` gives it."""
    found, at, unpack, head = [], 0, _LENGTH.unpack_from, _LENGTH.size
    for _ in range(count):
        end = at + head + unpack(packed, at)[0]
        found.append(packed[at + head : end])
        at = end
    return found


def items(path: Path, header: GgufHeader, key: str, kind: int) -> tuple[int, bytes]:
    """How many items of a kind an array of the metadata has, and those as the file has them; none
    where it is longer than any model's."""
    value = header.metadata.get(key)
    count = value.count if isinstance(value, SkippedArray) else 0
    if isinstance(value, tuple):
        count = len(value)
    if not count or header.kinds[key] != kind:
        return 0, b""
    start, end = header.spans[key]
    start += _HEAD + len(key.encode())
    if end - start > _MOST_BYTES:
        return 0, b""
    with ordinary.opened(path) as file:
        file.seek(start)
        return count, file.read(end - start)
