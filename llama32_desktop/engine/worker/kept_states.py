"""What a context holds of a conversation, kept on the disk over restarts.

A file is made by the window, empty, with the conversation; here it is only filled. So none comes
back that was removed meanwhile, with its conversation: what is being written then is written to a
file without a name. It holds a checksum, what it depends on (model, settings, versions), the tokens
and the engine's own form of the context. Whatever is wrong with a file, it is left alone and the
prompt is evaluated.
"""

from __future__ import annotations

import hashlib
import os
import struct
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, NamedTuple

import msgspec

from llama32_desktop.engine.worker.backend import CancelFlag

SUFFIX: Final = ".state"
_MAGIC: Final = b"L32STATE1"
_HEAD: Final = struct.Struct("<9s32s32sIQ")
"""Mark, checksum of all behind it, what it depends on, bytes of its texts and of its state."""
_MARK_AND_SUM: Final = len(_MAGIC) + 32
_PIECE: Final = 1 << 20


class Texts(msgspec.Struct, frozen=True):
    """What a context is of: its tokens, and which of them are answers.

    Attributes:
        regular: Tokens that were evaluated in whole batches counted from the first.
        batch: Tokens of such a batch.
        answers: The tokens of answers by their texts, which another tokenisation may not give.
    """

    tokens: list[int]
    regular: int
    batch: int
    answers: dict[str, list[int]]


class Kept(NamedTuple):
    """The content of a file."""

    texts: Texts
    state: bytearray


def identity(*parts: object) -> bytes:
    """Of everything that a state depends on, 32 bytes."""
    return hashlib.blake2b("\0".join(map(str, parts)).encode(), digest_size=32).digest()


def read(path: Path, depends: bytes) -> Kept | None:
    """The context of a file; `None` where it is damaged, or of another model or other settings."""
    with suppress(OSError, ValueError, MemoryError, msgspec.DecodeError), path.open("rb") as file:
        head = file.read(_HEAD.size)
        if len(head) < _HEAD.size:
            return None
        magic, checksum, stored, texts, size = _HEAD.unpack(head)
        whole = _HEAD.size + texts + size
        if magic != _MAGIC or stored != depends or os.fstat(file.fileno()).st_size != whole:
            return None
        said, state = file.read(texts), bytearray(size)
        if file.readinto(state) != size:
            return None
        digest = _digest(head[_MARK_AND_SUM:])
        digest.update(said)
        digest.update(state)
        if digest.digest() == checksum:
            return Kept(msgspec.msgpack.decode(said, type=Texts), state)
    return None


def write(path: Path, depends: bytes, texts: Texts, state: Any, cancel: CancelFlag) -> bool:
    """Fill a file that is there; returns whether it was, and holds the state now.

    Args:
        state: Anything with a buffer of bytes.
        cancel: Ends it, and leaves the file empty.
    """
    data, said = memoryview(state).cast("B"), msgspec.msgpack.encode(texts)
    head = _HEAD.pack(_MAGIC, bytes(32), depends, len(said), len(data))
    whole = False
    with suppress(OSError), path.open("r+b") as file:
        try:
            file.truncate(0)
            file.write(bytes(_MARK_AND_SUM) + head[_MARK_AND_SUM:] + said)
            digest = _digest(head[_MARK_AND_SUM:])
            digest.update(said)
            for start in range(0, len(data), _PIECE):
                if cancel.is_set():
                    return False
                piece = data[start : start + _PIECE]
                digest.update(piece)
                file.write(piece)
            file.seek(0)
            file.write(_MAGIC + digest.digest())
            file.flush()
            whole = True
        finally:
            if not whole:
                with suppress(OSError):
                    file.truncate(0)
    return whole


def _digest(start: bytes) -> hashlib.blake2b:
    return hashlib.blake2b(start, digest_size=32)


def make_room(folder: Path, size: int, most: int, besides: Path) -> bool:
    """Empty the files that were used longest ago until one of `size` bytes fits into `most`."""
    if size > most:
        return False
    with suppress(OSError):
        found = sorted(
            (stat.st_mtime, stat.st_size, file)
            for file in folder.glob(f"*{SUFFIX}")
            if file != besides and (stat := file.stat()).st_size
        )
        used = sum(each[1] for each in found)
        for _, freed, file in found:
            if used + size <= most:
                break
            os.truncate(file, 0)
            used -= freed
        return used + size <= most
    return False
