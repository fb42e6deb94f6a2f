"""One way of the server: reads a request, hands it to who answers it, and says what went wrong."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Callable, Coroutine
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any, TypeVar

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from llama32_desktop import log
from llama32_desktop.engine.client.handle import EngineFailedError
from llama32_desktop.models.describe import InstalledModel
from llama32_desktop.sentences import Sentence
from llama32_desktop.server.bodies import FEW_BYTES, Budget, taken
from llama32_desktop.server.engines import Engines
from llama32_desktop.server.model_names import ModelNames
from llama32_desktop.server.refusals import Refusal, of_engine
from llama32_desktop.server.streams import Stream, begun, refused, while_there

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Entry:
    """What is said of a request: nothing of its content.

    Attributes:
        program: What it calls itself.
        way: HTTP's word and the path, as this server knows it.
        status: HTTP's number; 499 where the client went.
    """

    client: str
    way: str
    status: int
    seconds: float
    program: str = ""


@dataclass(frozen=True, slots=True)
class Service:
    """What all ways of the server share.

    Attributes:
        tell: Is told of each request when it is over.
    """

    engines: Engines
    names: ModelNames
    budget: Budget
    tell: Callable[[Entry], None] = lambda entry: None


@dataclass(frozen=True, slots=True)
class Call:
    """A request that was read.

    Attributes:
        client: Tells who asks from others: the address, and what the program calls itself.
    """

    service: Service
    data: bytes
    path: str
    client: str
    parameters: dict[str, Any]

    @property
    def engines(self) -> Engines:
        return self.service.engines

    async def taken(self, kind: type[T]) -> T:
        """What it says, as a type; raises `Refusal` where it is not of that kind."""
        return await self.apart(lambda: taken(self.data, kind))

    async def apart(self, work: Callable[[], T]) -> T:
        """Do what takes the longer the larger the request is, of a large one in a thread: the loop
        has others to answer meanwhile."""
        return work() if len(self.data) <= FEW_BYTES else await asyncio.to_thread(work)

    async def model(self, name: str) -> InstalledModel:
        """The model of a name; raises `Refusal` where there is none."""
        return await asyncio.to_thread(self.service.names.find, name)


Answering = Callable[[Call], Coroutine[Any, Any, Response]]


def explained(error: Exception) -> Refusal:
    """What a client is told of an error, whichever it is."""
    if isinstance(error, Refusal):
        return error
    if isinstance(error, EngineFailedError):
        return of_engine(error)
    log.note(error, "answering a program")
    return Refusal(
        500,
        "internal_error",
        Sentence(
            "The server met an error of its own ({0}), so this was not answered; its log says "
            "where.",
            type(error).__name__,
        ),
    )


async def streamed(
    parts: AsyncGenerator[T, None],
    media_type: str,
    written: Callable[[T], bytes],
    broken: Callable[[Refusal], bytes],
    end: bytes = b"",
) -> Stream:
    """A response whose parts are sent as they come; raises what prevents the first of them.

    Args:
        written: A part as the interface has it.
        broken: What ended the parts early, as the interface says it; what was written stands.
        end: Stands behind the last part where nothing ended them early.
    """
    begun_parts = await begun(parts)

    async def sent() -> AsyncGenerator[bytes, None]:
        try:
            async with aclosing(begun_parts):
                async for part in begun_parts:
                    yield written(part)
        except Exception as error:
            yield broken(explained(error))
        else:
            if end:
                yield end

    return Stream(sent(), media_type)


class Door:
    """One way of the server, as an application of ASGI's.

    Args:
        way: As in `Entry`.
    """

    def __init__(self, service: Service, way: str, answer: Answering) -> None:
        self._service = service
        self._way = way
        self._answer = answer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        began = time.monotonic()
        request = Request(scope, receive)
        host = request.client.host if request.client else ""
        status = 499
        try:
            with self._service.budget.taking() as body:
                response = await self._answered(request, host, await body.read(request))
                status = response.status_code
                await response(scope, receive, send)
        except ClientDisconnect:
            status = 499
        except Refusal as refusal:  # of the body
            status = refusal.status
            response = refused(self._way_path, refusal)
            response.headers["Connection"] = "close"  # what is left of it is not read
            await response(scope, receive, send)
        finally:
            took = time.monotonic() - began
            self._service.tell(Entry(host, self._way, status, took, _program(request)))

    @property
    def _way_path(self) -> str:
        return self._way.partition(" ")[2]

    async def _answered(self, request: Request, host: str, data: bytes) -> Response:
        call = Call(
            self._service,
            data,
            self._way_path,
            f"{host} {_program(request)}",
            dict(request.path_params),
        )
        try:
            return await while_there(request.receive, self._answer(call))
        except ClientDisconnect:
            raise
        except Exception as error:
            return refused(self._way_path, explained(error))


def _program(request: Request) -> str:
    """What a program calls itself."""
    return request.headers.get("user-agent", "")[:200]
