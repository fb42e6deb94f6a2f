"""Messages on a pipe: four bytes of length, little-endian, then that many bytes."""

from __future__ import annotations

from typing import IO, Final

MAX_MESSAGE_BYTES: Final = 256 * 1024 * 1024
"""A longer message means a broken stream: nobody types a quarter of a gigabyte."""


def write_body(stream: IO[bytes], body: bytes) -> None:
    """Write one message to an unbuffered `stream`, whole."""
    data = memoryview(len(body).to_bytes(4, "little") + body)
    while data:
        written = stream.write(data)
        data = data[written:]


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
