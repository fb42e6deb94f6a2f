"""A client that asks servers, and what it heard."""

from __future__ import annotations

import asyncio
import queue
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest

from llama32_desktop.engine.client.client import EngineClient
from llama32_desktop.engine.protocol import (
    ChatMessage,
    Done,
    Event,
    Failed,
    LoadedModel,
    ModelSettings,
    Token,
)
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.remote.asking import Limits
from llama32_desktop.remote.engine import Pause
from llama32_desktop.remote.server import ServedModel, Server
from llama32_desktop.remote.way import Ways

PATIENCE_S = 120.0
HI = (ChatMessage("user", "Hi there"),)


@dataclass
class Heard:
    """What came of a request."""

    closing: Event
    tokens: list[Token] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(token.text for token in self.tokens if token.kind == "text")

    @property
    def thought(self) -> str:
        return "".join(token.text for token in self.tokens if token.kind == "thought")

    @property
    def done(self) -> Done:
        assert isinstance(self.closing, Done), self.closing
        return self.closing

    @property
    def failed(self) -> Failed:
        assert isinstance(self.closing, Failed), self.closing
        return self.closing


class Asking:
    """A client with the models of one server."""

    def __init__(self, client: EngineClient, server: Server) -> None:
        self.client = client
        self.server = server

    def load(self, model: str, settings: ModelSettings | None = None) -> LoadedModel:
        handle = self.client.load(self.server.ref(model), settings or ModelSettings())
        return handle.result(PATIENCE_S).model

    def ask(
        self,
        messages: Sequence[ChatMessage] = HI,
        sampling: Sampling | None = None,
        *,
        leaves_for: str | None = None,
        on_text: Callable[[], object] = lambda: None,
    ) -> Heard:
        """Ask the model that was loaded last, "m" by default.

        Args:
            on_text: Called at the first piece, with the request under way as `running`.
        """
        news: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self.running = self.client.generate(
            messages,
            sampling or Sampling(),
            listener=news.put,
            leaves_for=self.server.ref("m").text if leaves_for is None else leaves_for,
        )
        tokens: list[Token] = []
        while not isinstance(event := news.get(timeout=PATIENCE_S), Done | Failed):
            if isinstance(event, Token):
                tokens.append(event)
                if len(tokens) == 1:
                    on_text()
        return Heard(event, tokens)


Asked = Callable[[Server], Asking]


@contextmanager
def asking_of(
    server: Server,
    key: str = "",
    limits: Limits | None = None,
    pause: Pause = lambda _: asyncio.sleep(0),
) -> Iterator[Asking]:
    """A client of this server, which holds this key."""
    ways = Ways(
        find=lambda name: server if name == server.name else None,
        key_of=lambda _: key,
        limits=limits,
        pause=pause,
    )
    client = EngineClient(ways)
    client.start()
    try:
        yield Asking(client, server)
    finally:
        client.close(30)


@pytest.fixture
def asking() -> Iterator[Callable[..., Asking]]:
    """Makes clients, which end with the test."""
    opened = []

    def make(server: Server, key: str = "", **options: Any) -> Asking:
        context = asking_of(server, key, **options)
        opened.append(context)
        return context.__enter__()

    yield make
    for context in opened:
        context.__exit__(None, None, None)


def server_at(url: str, kind: str = "openai", *models: ServedModel) -> Server:
    """A server of that address, by its kind."""
    path = "/v1" if kind == "openai" else ""
    return Server(name="there", kind=kind, address=url + path, models=models)  # type: ignore[arg-type]
