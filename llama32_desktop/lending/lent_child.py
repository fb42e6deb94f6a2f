"""The processes that compute for another machine, seen from the one that speaks to it."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
from collections.abc import Sequence
from typing import Final

import msgspec

from llama32_desktop.engine.lent import (
    SWITCH,
    TOKEN_BYTES,
    Describe,
    Described,
    Serve,
    Supported,
    Supports,
    Unable,
    read_answer,
)
from llama32_desktop.lending.problems import MachineError
from llama32_desktop.processes.child import command_for
from llama32_desktop.processes.piped import PipedChild
from llama32_desktop.sentences import Sentence

_START_S: Final = 60.0
_ANSWER_S: Final = 30.0
_END_S: Final = 2.0

Answer = Described | Supported | Unable


def default_command() -> list[str]:
    """How such a process is started, from a frozen application too."""
    return command_for(SWITCH, "llama32_desktop.engine.worker.rpc.serving")


class LentChild:
    """One of them; to be used from one event loop.

    Args:
        command: Starts it.

    Raises:
        MachineError: it could not be started.
    """

    def __init__(self, command: Sequence[str]) -> None:
        loop = asyncio.get_running_loop()
        self._answers: asyncio.Queue[Answer | None] = asyncio.Queue()
        try:
            self._child = PipedChild(command, variables={"GGML_NO_BACKTRACE": "1"})
        except OSError as error:
            raise _not_started() from error

        def put(answer: Answer | None) -> None:
            with contextlib.suppress(RuntimeError):  # the loop has ended
                loop.call_soon_threadsafe(self._answers.put_nowait, answer)

        self._child.read_all(read_answer, put)

    async def ask(self, order: msgspec.Struct, seconds: float = _ANSWER_S) -> Answer:
        """Its answer.

        Raises:
            MachineError: it cannot, which is said, or has ended.
        """
        self._child.send(order)
        try:
            async with asyncio.timeout(seconds):
                answer = await self._answers.get()
        except TimeoutError as error:
            raise _not_started() from error
        if answer is None:
            raise _not_started()
        if isinstance(answer, Unable):
            raise MachineError(answer.message)
        return answer

    async def describe(self) -> Described:
        """What is lent.

        Raises:
            MachineError: as `ask`.
        """
        answer = await self.ask(Describe(), _START_S)
        assert isinstance(answer, Described)
        return answer

    async def supports(self, question: Supports) -> bool:
        """Whether a lent device can compute that.

        Raises:
            MachineError: as `ask`.
        """
        answer = await self.ask(question)
        return isinstance(answer, Supported) and answer.answer

    async def serve(
        self, cache: str = ""
    ) -> tuple[asyncio.StreamReader, asyncio.StreamWriter, Described]:
        """A connection to ggml's RPC server in it, which nobody else has.

        The process connects here, by a token that only it was told: what it listens at itself
        nobody needs to reach.

        Raises:
            MachineError: as `ask`.
        """
        token = secrets.token_bytes(TOKEN_BYTES)
        loop = asyncio.get_running_loop()
        come: asyncio.Future[tuple[asyncio.StreamReader, asyncio.StreamWriter]]
        come = loop.create_future()

        async def welcome(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            with contextlib.suppress(asyncio.IncompleteReadError, OSError):
                async with asyncio.timeout(_ANSWER_S):
                    said = await reader.readexactly(TOKEN_BYTES)
                if secrets.compare_digest(said, token) and not come.done():
                    come.set_result((reader, writer))
                    return
            writer.transport.abort()

        listener = await asyncio.start_server(welcome, "127.0.0.1", 0, limit=1024 * 1024)
        try:
            port = listener.sockets[0].getsockname()[1]
            described = await self.ask(Serve(port, token, cache), _START_S)
            async with asyncio.timeout(_ANSWER_S):
                reader, writer = await come
        except TimeoutError as error:
            raise _not_started() from error
        finally:
            listener.close()
        assert isinstance(described, Described)
        return reader, writer, described

    async def end(self) -> None:
        """End it at once: it holds nothing that is not sent again."""
        self._child.kill()
        await asyncio.to_thread(self._child.end, _END_S)


def _not_started() -> MachineError:
    return MachineError(
        Sentence(
            "The process that computes for other machines ended or did not answer, so nothing is "
            "lent; start “llama32-desktop lend” again."
        )
    )
