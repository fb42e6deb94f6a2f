"""Bodies of requests: read within limits, and taken as what an interface says they are."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, TypeVar

import msgspec
from starlette.requests import Request

from llama32_desktop.sentences import Sentence, grouped
from llama32_desktop.server.refusals import Refusal

T = TypeVar("T")
MOST_BYTES: Final = 64_000_000
"""A dozen photos as base64."""
MOST_TOGETHER: Final = 256_000_000
"""Of all requests that are worked on or wait."""
MOST_S: Final = 60.0
FEW_BYTES: Final = 256_000
"""A body that is no larger is read in a moment, whatever is in it."""
_MOST_PARTS: Final = ((b"[{:", 200_000), (b",", 2_000_000))
"""Signs of JSON, and how many of them a body may have, those in texts included: each may be an
object of its own, and the loop that reads it answers nobody else meanwhile. Pictures have none."""


class Budget:
    """What the bodies of all requests take; for one event loop.

    Args:
        most_bytes: Of one body.
        most_together: Of all.

    Attributes:
        most_s: Seconds until a body is there.
    """

    def __init__(
        self,
        most_bytes: int = MOST_BYTES,
        most_together: int = MOST_TOGETHER,
        most_s: float = MOST_S,
    ) -> None:
        self._most_bytes = most_bytes
        self._most_together = most_together
        self.most_s = most_s
        self._used = 0

    @contextmanager
    def taking(self) -> Iterator[Body]:
        """A body that counts for as long as the block lasts."""
        body = Body(self)
        try:
            yield body
        finally:
            self._used -= body.size

    def add(self, body: Body, size: int) -> None:
        """Count bytes of a body; raises what `Body.read` does."""
        body.size += size
        self._used += size
        self.check(body.size)
        if self._used > self._most_together:
            raise Refusal(
                503,
                "too_many_requests",
                Sentence(
                    "The requests that wait take all the room that there is for them, so this one "
                    "was not taken; send it again later."
                ),
            )

    def check(self, size: int) -> None:
        """Let a body of at least so many bytes pass; raises `Refusal` where that is too large."""
        if size > self._most_bytes:
            raise Refusal(
                413,
                "request_too_large",
                Sentence(
                    "The request has {0} bytes or more and this server takes {1}, so it was not "
                    "read; send less at once.",
                    grouped(size),
                    grouped(self._most_bytes),
                ),
            )


class Body:
    """The body of one request."""

    def __init__(self, budget: Budget) -> None:
        self._budget = budget
        self.size = 0

    async def read(self, request: Request) -> bytes:
        """All of it.

        Raises:
            Refusal: it is too large, too slow, or there is no room for it.
            ClientDisconnect: nobody is there any more.
        """
        announced = request.headers.get("content-length", "")
        if announced.isdigit():
            self._budget.check(int(announced))
        chunks: list[bytes] = []
        try:
            async with asyncio.timeout(self._budget.most_s):
                async for chunk in request.stream():
                    self._budget.add(self, len(chunk))
                    chunks.append(chunk)
        except TimeoutError:
            raise Refusal(
                408,
                "request_timeout",
                Sentence("The request did not come to its end in time, so it was not taken."),
            ) from None
        return b"".join(chunks)


def taken(data: bytes, kind: type[T]) -> T:
    """A body in JSON as a type; what the type does not have is left out.

    Raises:
        Refusal: it is no JSON, or not of that kind, and it names the part; or it has too many.
    """
    if len(data) > FEW_BYTES and any(_count(data, signs) > most for signs, most in _MOST_PARTS):
        raise Refusal(
            413,
            "request_too_large",
            Sentence(
                "The request has more parts than this server takes, so it was not read; send less "
                "at once."
            ),
        )
    try:
        return msgspec.json.decode(data, type=kind)
    except msgspec.ValidationError as error:
        raise Refusal(
            400,
            "invalid_request",
            Sentence("The request is not as it should be: {0}.", str(error)[:300]),
        ) from None
    except (ValueError, RecursionError):
        raise Refusal(
            400, "invalid_json", Sentence("The request is no JSON, so nothing was asked.")
        ) from None


def _count(data: bytes, signs: bytes) -> int:
    return sum(data.count(sign) for sign in signs)
