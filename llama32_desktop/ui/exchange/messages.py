"""The typed messages between the window and the process that exports and imports.

The process takes one request and gives one answer. Whoever does not want it any more closes its
input: then it stops where it is, and what it had written goes.
"""

from __future__ import annotations

from pathlib import Path
from typing import IO, Literal

import msgspec

from llama32_desktop.conversations.exporting import Format
from llama32_desktop.conversations.importing import ImportReport
from llama32_desktop.engine.framing import read_body, write_body


class Export(msgspec.Struct, frozen=True, tag=True):
    """Write conversations to a file; answered by `Exported`, `Stopped` or `Refused`."""

    conversations: tuple[int, ...] | None
    """Their ids; `None` for all."""
    target: Path
    format: Format | Literal["pdf"]
    language: str
    """The window's, as `ui.translating` names it."""
    font: str
    """Of a PDF, as `QFont.toString` gives it."""


class Import(msgspec.Struct, frozen=True, tag=True):
    """Add the conversations of files; answered by `Imported` or `Refused`."""

    files: tuple[Path, ...]


class Exported(msgspec.Struct, frozen=True, tag=True):
    count: int


class Imported(msgspec.Struct, frozen=True, tag=True):
    report: ImportReport


class Stopped(msgspec.Struct, frozen=True, tag=True):
    """Its input was closed; nothing has changed."""


class Refused(msgspec.Struct, frozen=True, tag=True):
    """It cannot be done; one sentence for a person."""

    message: str


Request = Export | Import
Answer = Exported | Imported | Stopped | Refused

_encoder = msgspec.msgpack.Encoder(enc_hook=str)
_requests: msgspec.msgpack.Decoder[Request] = msgspec.msgpack.Decoder(
    Request, dec_hook=lambda kind, value: kind(value)
)
_answers: msgspec.msgpack.Decoder[Answer] = msgspec.msgpack.Decoder(Answer)


def write(stream: IO[bytes], message: Request | Answer) -> None:
    """Write one message to an unbuffered `stream`, whole."""
    write_body(stream, _encoder.encode(message))


def read_request(stream: IO[bytes]) -> Request | None:
    """Read the request; `None` when the other side closed."""
    body = read_body(stream)
    return None if body is None else _requests.decode(body)


def read_answer(stream: IO[bytes]) -> Answer | None:
    """Read the answer; `None` when the process ended without one.

    Raises:
        ValueError: what came is no answer (`msgspec.ValidationError` is one).
    """
    body = read_body(stream)
    return None if body is None else _answers.decode(body)
