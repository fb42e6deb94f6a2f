"""A real server with the starter model, on a port of its own."""

from __future__ import annotations

import io
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx2 as httpx
import pytest
from PIL import Image

from llama32_desktop.models.library import find_model
from llama32_desktop.server.access import Rules
from llama32_desktop.server.application import application
from llama32_desktop.server.bodies import Budget
from llama32_desktop.server.door import Entry, Service
from llama32_desktop.server.engines import Engines
from llama32_desktop.server.listening import HttpServer, listening_socket
from llama32_desktop.server.model_names import ModelNames
from llama32_desktop.server.token_digest import digest_of

TOKEN = "a-token-of-tests"
PATIENCE_S = 240.0


@dataclass
class Served:
    """A server that runs."""

    url: str
    engines: Engines
    entries: list[Entry] = field(default_factory=list)

    @property
    def port(self) -> int:
        return int(self.url.rpartition(":")[2])

    def client(self, **headers: str) -> httpx.Client:
        own = {"Authorization": f"Bearer {TOKEN}", **headers}
        return httpx.Client(base_url=self.url, headers=own, timeout=PATIENCE_S)


def png(width: int, height: int) -> bytes:
    """A picture of that size."""
    made = io.BytesIO()
    Image.new("RGB", (width, height), "teal").save(made, "PNG")
    return made.getvalue()


def wait_for(is_so: Callable[[], object]) -> None:
    """Wait until it is so."""
    ends = time.monotonic() + 60
    while not is_so():
        assert time.monotonic() < ends
        threading.Event().wait(0.01)


@contextmanager
def serving(
    *models: str, budget: Budget | None = None, engines: Engines | None = None
) -> Iterator[Served]:
    """A server of these models."""
    listener = listening_socket("127.0.0.1", 0)
    engines = engines or Engines()
    served = Served(f"http://127.0.0.1:{listener.getsockname()[1]}", engines)
    names = ModelNames([find_model(name) for name in models])
    service = Service(engines, names, budget or Budget(), served.entries.append)
    app = application(service, Rules("127.0.0.1", digest_of(TOKEN)))
    server = HttpServer(app, ending=engines.close)
    thread = threading.Thread(target=server.run_at, args=(listener,))
    thread.start()
    try:
        yield served
    finally:
        server.stop()
        thread.join(60)
        listener.close()
        assert not thread.is_alive()


@pytest.fixture(scope="module")
def served(smollm2: Path) -> Iterator[Served]:
    """A server of the starter alone, which a module's tests share."""
    with serving("starter") as made:
        yield made


@pytest.fixture
def http(served: Served) -> Iterator[httpx.Client]:
    """A client that has the token."""
    with served.client() as client:
        yield client
