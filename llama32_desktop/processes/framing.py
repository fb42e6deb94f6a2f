"""Messages on a pipe: four bytes of length, little-endian, then that many bytes of msgpack.

Text that UTF-8 has no form for comes through as it is: the name of a file may be any bytes, which
Python holds as lone surrogates. It travels as msgpack's extension type 1, for which a message that
holds it is taken apart and put together again; any other message is not touched. A sentence
(`sentences`) comes through as its template and values in the same way, as extension type 2.
"""

from __future__ import annotations

import errno
from typing import IO, Any, Final, Generic, TypeVar

import msgspec

from llama32_desktop.processes.values import has_too_many
from llama32_desktop.sentences import Sentence, restored, stored

T = TypeVar("T")

MAX_MESSAGE_BYTES: Final = 256 * 1024 * 1024
"""A longer message means a broken stream: nobody types a quarter of a gigabyte."""
_SHORT: Final = 256 * 1024
"""Bytes of a message whose values need not be counted."""

_SURROGATES: Final = 1
"""The extension type of text with lone surrogates, in UTF-8 that allows them."""
_SENTENCE: Final = 2
"""The extension type of a sentence, as its JSON."""
_APART: Final = "\udc00sentence"
"""The key under which a sentence waits to become an extension; UTF-8 has no form for it, so that
no struct's field is called so."""


def _extension(value: object) -> msgspec.msgpack.Ext:
    """What msgspec has no form for."""
    if isinstance(value, Sentence):
        return msgspec.msgpack.Ext(_SENTENCE, stored(value).encode())
    raise NotImplementedError(type(value).__name__)


_encoder = msgspec.msgpack.Encoder(enc_hook=_extension)


class MessageTooLongError(ValueError):
    """A message that the other side would refuse; nothing of it was written."""


class TooManyValuesError(ValueError):
    """A message that would take too long to decode; it is not damaged for that."""


def write_message(stream: IO[bytes], message: msgspec.Struct) -> None:
    """Write one message to an unbuffered `stream`, whole.

    Raises:
        MessageTooLongError: it is beyond `MAX_MESSAGE_BYTES`.
        OSError: the other side is gone.
    """
    write_packed(stream, packed(message))


def packed(message: msgspec.Struct) -> bytes:
    """A message as it goes over a pipe.

    Raises:
        MessageTooLongError: it is beyond `MAX_MESSAGE_BYTES`.
    """
    try:
        body = _encoder.encode(message)
    except UnicodeEncodeError:
        fields = msgspec.to_builtins(message, builtin_types=(bytes,), enc_hook=_apart)
        body = _encoder.encode(_escaped(fields))
    if len(body) > MAX_MESSAGE_BYTES:
        raise MessageTooLongError(f"message of {len(body)} bytes")
    return len(body).to_bytes(4, "little") + body


def write_packed(stream: IO[bytes], data: bytes) -> None:
    """Write what `packed` made to an unbuffered `stream`, whole.

    Raises:
        BrokenPipeError: the other side is gone.
        OSError: it cannot be written to.
    """
    left = memoryview(data)
    try:
        while left:
            left = left[stream.write(left) :]
    except OSError as error:
        if error.errno == errno.EINVAL:  # so Windows has it
            raise BrokenPipeError(errno.EPIPE, "Broken pipe") from error
        raise


class Reader(Generic[T]):
    """Reads messages of some types.

    Attributes:
        types: A struct with a tag, or a union of them.
    """

    def __init__(self, types: Any) -> None:
        self.types = types
        self._decoder: msgspec.msgpack.Decoder[T] = msgspec.msgpack.Decoder(types)

    def __call__(self, stream: IO[bytes]) -> T | None:
        """Read the next message; `None` when the other side closed.

        Raises:
            ValueError: what came is none of them (`msgspec.ValidationError` is one).
        """
        body = read_body(stream)
        return None if body is None else self.decoded(body)

    def decoded(self, body: bytes) -> T:
        """The message that `read_body` read.

        Raises:
            TooManyValuesError: it has more values than any.
            ValueError: it is none of them (`msgspec.ValidationError` is one).
        """
        if len(body) > _SHORT and has_too_many(body):
            raise TooManyValuesError("message of too many values")
        try:
            return self._decoder.decode(body)
        except msgspec.ValidationError:
            fields = msgspec.msgpack.decode(body, ext_hook=_unescaped)
            message: T = msgspec.convert(fields, self.types, builtin_types=(bytes,))
            return message


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


def _apart(value: object) -> dict[str, str]:
    """A sentence in a message's fields."""
    if isinstance(value, Sentence):
        return {_APART: stored(value)}
    raise NotImplementedError(type(value).__name__)


def _escaped(value: Any) -> Any:
    """A message's fields with each text that UTF-8 has no form for, and each sentence, as an
    extension."""
    match value:
        case dict() if value.keys() == {_APART}:
            return msgspec.msgpack.Ext(_SENTENCE, value[_APART].encode())
        case str():
            try:
                value.encode()
            except UnicodeEncodeError:
                return msgspec.msgpack.Ext(_SURROGATES, value.encode("utf-8", "surrogatepass"))
            return value
        case dict():
            return {key: _escaped(each) for key, each in value.items()}
        case list() | tuple():
            return [_escaped(each) for each in value]
    return value


def _unescaped(code: int, data: memoryview) -> str:
    if code == _SENTENCE:
        return restored(bytes(data).decode())
    if code != _SURROGATES:
        raise ValueError(f"extension type {code}")
    return bytes(data).decode("utf-8", "surrogatepass")
