"""What each interface of servers has, as a module of its own."""

from __future__ import annotations

from collections.abc import Coroutine, Iterator, Sequence
from typing import Any, Final, Protocol

from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.remote import anthropic, ollama, openai
from llama32_desktop.remote.answers import Account, Piece, Request
from llama32_desktop.remote.asking import Asker
from llama32_desktop.remote.messages import Turn
from llama32_desktop.remote.server import Kind, ServedModel, Server


class Reader(Protocol):
    """Reads one answer, line by line."""

    @property
    def account(self) -> Account:
        """What was told of it so far."""

    @property
    def over(self) -> bool:
        """Whether nothing more comes that matters."""

    def read(self, line: bytes) -> Iterator[Piece]:
        """The pieces in a line.

        Raises:
            RemoteError: the server tells of an error, or writes what is no answer.
        """


class Wire(Protocol):
    """One interface."""

    def models(
        self, asker: Asker, server: Server, key: str
    ) -> Coroutine[Any, Any, list[ServedModel]]:
        """The models that a server lists; raises `RemoteError` where it lists none."""

    def request(
        self,
        server: Server,
        key: str,
        model: str,
        turns: Sequence[Turn],
        sampling: Sampling,
        context: int,
    ) -> Request:
        """An answer, asked for as a stream."""

    def reader(self, host: str) -> Reader:
        """Reads the answer to such a request."""

    def other_name(self, field: str) -> str:
        """Under which name a server may know a field that it refuses; empty for none."""


WIRES: Final[dict[Kind, Wire]] = {"openai": openai, "ollama": ollama, "anthropic": anthropic}
