"""A child's side of its pipe: the requests as they arrive, and the answers to numbered ones."""

from __future__ import annotations

import contextlib
import os
import queue
import secrets
import threading
from collections.abc import Callable, Iterator
from typing import IO, Generic, TypeVar

import msgspec

from llama32_desktop.processes.framing import Reader, write_message

R = TypeVar("R")


class Numbered(msgspec.Struct, Generic[R], frozen=True, tag=True):
    """A request, or its answer, which has the number of the request."""

    number: int
    message: R


class Answers:
    """Where the answers to numbered requests go.

    Attributes:
        number: Of the request that is answered.
    """

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self.number = 0

    def say(self, message: msgspec.Struct) -> None:
        """Write an answer, whole."""
        write_message(self._stream, Numbered(self.number, message))


def asked(message: R) -> Numbered[R]:
    """A request with a number that nobody can foretell, not even who answered the one before."""
    return Numbered(secrets.randbits(63), message)


def numbered(read: Reader[R]) -> Reader[Numbered[R]]:
    """Reads the same messages, each with its number."""
    return Reader(Numbered[read.types])  # type: ignore[name-defined]  # types that are a value


def serve(
    requests: IO[bytes],
    answers: IO[bytes],
    read: Reader[R],
    answer: Callable[[R], msgspec.Struct],
) -> None:
    """Answer numbered requests, one after the other, until the other side closes."""
    said = Answers(answers)
    with contextlib.suppress(BrokenPipeError):
        for request in questions(requests, read, said):
            said.say(answer(request))


def questions(requests: IO[bytes], read: Reader[R], answers: Answers) -> Iterator[R]:
    """Numbered requests as they arrive; what is said meanwhile answers the last one."""
    for request in arriving(requests, numbered(read)):
        answers.number = request.number
        yield request.message


def arriving(requests: IO[bytes], read: Reader[R]) -> Iterator[R]:
    """The requests, one after the other; never ends.

    When the other side closes, this process ends at once, whatever it is doing: nobody waits for
    it, and nobody would ever end it.
    """
    arrived: queue.SimpleQueue[R] = queue.SimpleQueue()

    def take() -> None:
        try:
            while (request := read(requests)) is not None:
                arrived.put(request)
        finally:
            os._exit(0)

    threading.Thread(target=take, name="requests", daemon=True).start()
    while True:
        yield arrived.get()
