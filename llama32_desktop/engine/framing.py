"""Messages on a pipe: four bytes of length, little-endian, then that many bytes of msgpack."""

from __future__ import annotations

from typing import IO, Any, Final, Generic, TypeVar

import msgspec

T = TypeVar("T")

MAX_MESSAGE_BYTES: Final = 256 * 1024 * 1024
"""A longer message means a broken stream: nobody types a quarter of a gigabyte."""


_encoder = msgspec.msgpack.Encoder()


def write_message(stream: IO[bytes], message: msgspec.Struct) -> None:
    """Write one message to an unbuffered `stream`, whole."""
    body = _encoder.encode(message)
    data = memoryview(len(body).to_bytes(4, "little") + body)
    while data:
        written = stream.write(data)
        data = data[written:]


class Reader(Generic[T]):
    """Reads messages of some types.

    Args:
        types: A struct with a tag, or a union of them.
    """

    def __init__(self, types: Any) -> None:
        self._decoder: msgspec.msgpack.Decoder[T] = msgspec.msgpack.Decoder(types)

    def __call__(self, stream: IO[bytes]) -> T | None:
        """Read the next message; `None` when the other side closed.

        Raises:
            ValueError: what came is none of them (`msgspec.ValidationError` is one).
        """
        body = read_body(stream)
        return None if body is None else self._decoder.decode(body)


def read_body(stream: IO[bytes]) -> bytes | None:
    """Read the next message; `None` when the other side closed.

    Raises:
        ValueError: its length is beyond `MAX_MESSAGE_BYTES`.
    """
    header = _read_exactly(stream, 4)
    if header is None:
        return None
    size = int.from_bytes(header, "little")
    if size > MAX_MESSAGE_BYTES:
        raise ValueError(f"message of {size} bytes")
    return _read_exactly(stream, size)


def _read_exactly(stream: IO[bytes], size: int) -> bytes | None:
    parts: list[bytes] = []
    while size:
        part = stream.read(size)
        if not part:
            return None
        parts.append(part)
        size -= len(part)
    return b"".join(parts)
