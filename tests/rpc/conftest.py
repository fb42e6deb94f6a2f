"""Two machines on loopback with ggml's real RPC backend; left out where it is not built.

`python -m tests --rpc` builds it (tests/rpc/rig.py), and so does a run in CI.
"""

from __future__ import annotations

import asyncio
import os
import socket
import threading
from collections.abc import Coroutine, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest

from llama32_desktop.engine.client.machines import KnownMachines
from llama32_desktop.lending import machines
from llama32_desktop.lending.identity import own_identity
from llama32_desktop.lending.lender import Lender, Rules
from llama32_desktop.lending.machines import PairedMachines
from llama32_desktop.lending.peers import Peer, Peers
from tests.rigs import RigError
from tests.rpc.rig import Rig

T = TypeVar("T")


@pytest.fixture(scope="session")
def rig() -> Rig:
    """The backend, built."""
    made = Rig()
    if not made.is_whole:
        if not os.environ.get("CI"):
            pytest.skip("ggml's RPC backend is not built here: python -m tests --rpc")
        try:
            made.build()
        except RigError as error:
            pytest.skip(str(error))
    return made


class Den:
    """The machine that lends; it may go away and come back at the same port.

    Args:
        folder: Its own files.
    """

    def __init__(self, folder: Path) -> None:
        self.identity = own_identity(folder)
        self.peers = Peers(folder / "peers.json")
        self.rules = Rules(name="den", cache_bytes=10**9, cache_folder=folder / "weights")
        self.port = 0
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._lender: Lender | None = None
        self._listener: socket.socket | None = None

    def lend(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", self.port))
        self.port = self._listener.getsockname()[1]
        self._lender = Lender(self.identity, self.peers, self.rules)
        self._run(self._lender.listen(self._listener))

    def go_away(self) -> None:
        if self._lender is not None and self._listener is not None:
            self._run(self._lender.close())
            self._listener.close()
        self._lender = None

    @property
    def borrower(self) -> str:
        return self._lender.borrower if self._lender else ""

    def end(self) -> None:
        self.go_away()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _run(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(60)


@pytest.fixture
def den(rig: Rig, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Den]:
    """A machine that lends to this one, and has nobody else."""
    monkeypatch.setenv("PYTHONPATH", rig.path())
    made = Den(tmp_path / "den")
    made.peers.add(Peer("attic", "borrows", own_identity().certificate))
    made.lend()
    Peers().add(Peer("den", "lends", made.identity.certificate, "127.0.0.1", made.port))
    yield made
    made.end()


@pytest.fixture
def known(den: Den, monkeypatch: pytest.MonkeyPatch) -> Iterator[KnownMachines]:
    """The machines of this process, as a command has them."""
    # The children have the backend; this process has the libraries that are installed.
    monkeypatch.setattr(machines, "rpc_library", lambda: Path("there"))
    paired = PairedMachines()
    made = KnownMachines()
    made.use(lambda: paired)
    yield made
    paired.close()
