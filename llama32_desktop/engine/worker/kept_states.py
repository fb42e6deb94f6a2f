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
        threads: That evaluated them.
        picture: The hash of the picture that they saw; empty for none.
    """

    tokens: list[int]
    regular: int
    batch: int
    answers: dict[str, list[int]]
    threads: int = 0
    picture: str = ""


class Kept(NamedTuple):
    """The content of a file."""

    texts: Texts
    state: bytearray


def identity(*parts: object) -> bytes:
    """Of everything that a state depends on, 32 bytes."""
    return hashlib.blake2b("\0".join(map(str, parts)).encode(), digest_size=32).digest()


class Stamp(NamedTuple):
    """Which file it is, and how it was left: another one of the same name has another."""

    inode: int
    size: int
    written_ns: int


def stamp(path: Path) -> Stamp | None:
    """How a file is now; `None` where there is none."""
    with suppress(OSError):
        return _stamp(path.stat())
    return None


def _stamp(stat: os.stat_result) -> Stamp:
    return Stamp(stat.st_ino, stat.st_size, stat.st_mtime_ns)


def read(path: Path, depends: bytes, most: int, cancel: CancelFlag) -> Kept | None:
    """The context of a file.

    Args:
        most: Bytes that its state may have; a larger one is not read.
        cancel: Ends it.

    Returns:
        `None` where it is damaged, too large, or of another model or other settings.
    """
    with suppress(OSError, ValueError, MemoryError, msgspec.DecodeError), path.open("rb") as file:
        head = file.read(_HEAD.size)
        if len(head) < _HEAD.size:
            return None
        magic, checksum, stored, texts, size = _HEAD.unpack(head)
        whole = _HEAD.size + texts + size
        if magic != _MAGIC or stored != depends or os.fstat(file.fileno()).st_size != whole:
            return None
        if size > most:
            return None
        said, state = file.read(texts), bytearray(size)
        digest = _digest(head[_MARK_AND_SUM:])
        digest.update(said)
        pieces = memoryview(state)
        for start in range(0, size, _PIECE):
            piece = pieces[start : start + _PIECE]
            if cancel.is_set() or file.readinto(piece) != len(piece):
                return None
            digest.update(piece)
        if digest.digest() == checksum:
            return Kept(msgspec.msgpack.decode(said, type=Texts), state)
    return None


def write(
    path: Path, known: Stamp, depends: bytes, texts: Texts, state: Any, cancel: CancelFlag
) -> tuple[bool, Stamp | None]:
    """Fill a file that is as it was left.

    Args:
        known: How it was left; another one, as where it was removed and made anew, is let be.
        state: Anything with a buffer of bytes.
        cancel: Ends it, and leaves the file empty.

    Returns:
        Whether the state is in it, and how the file is left now; `None` where it was let be.
    """
    data, said = memoryview(state).cast("B"), msgspec.msgpack.encode(texts)
    head = _HEAD.pack(_MAGIC, bytes(32), depends, len(said), len(data))
    whole, left = False, None
    with suppress(OSError), path.open("r+b") as file:
        if _stamp(os.fstat(file.fileno())) != known:
            return False, None
        try:
            file.truncate(0)
            file.write(bytes(_MARK_AND_SUM) + head[_MARK_AND_SUM:] + said)
            digest = _digest(head[_MARK_AND_SUM:])
            digest.update(said)
            for start in range(0, len(data), _PIECE):
                if cancel.is_set():
                    break
                piece = data[start : start + _PIECE]
                digest.update(piece)
                file.write(piece)
            else:
                file.seek(0)
                file.write(_MAGIC + digest.digest())
                file.flush()
                whole = True
        finally:
            if not whole:
                with suppress(OSError):
                    file.truncate(0)
                    left = _stamp(os.fstat(file.fileno()))
    if whole:
        left = stamp(path)  # Windows has the time when the file is closed
        size = len(head) + len(said) + len(data)
        if left is None or (left.inode, left.size) != (known.inode, size):
            return False, None
    return whole, left


def _digest(start: bytes) -> hashlib.blake2b:
    return hashlib.blake2b(start, digest_size=32)
