"""The server's process, as the window has it: started, told, heard and ended."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from llama32_desktop.engine.client.pool import EnginePool
from llama32_desktop.processes.child import command_for
from llama32_desktop.processes.piped import PipedChild
from llama32_desktop.server.window.frames import (
    Asked,
    Begin,
    FromServer,
    Released,
    read_from_server,
)
from llama32_desktop.server.window.relay import Relay

SWITCH: Final = "--server-process"
"""The argument that makes the frozen application this process."""
_PATIENCE_S: Final = 10.0
"""How long it may take to end by itself."""


class ServerChild:
    """One server, from `begin` to `end`.

    Args:
        tell: Gets what it says, in a thread of its own, and `None` when it has ended.
        works: As in `Relay`.

    Raises:
        OSError: the process could not be started.
    """

    def __init__(
        self,
        pool: EnginePool,
        tell: Callable[[FromServer | None], None],
        works: Callable[[bool], None] = lambda working: None,
    ) -> None:
        self._tell = tell
        command = command_for(SWITCH, "llama32_desktop.server.window.process")
        self._child = PipedChild(command)
        self._relay = Relay(pool, self._child.send, works)

    def begin(
        self, host: str, port: int, digest: str, *, certificate: str = "", key: str = ""
    ) -> None:
        """Have it listen; `Started` or `NotStarted` is told, and nothing before this.

        Args:
            certificate, key: Files for TLS, which that process reads; empty for none.
        """
        self._child.read_all(read_from_server, self._hear)
        self._child.send(Begin(host, port, digest, certificate, key))

    def end(self) -> None:
        """End it; may wait for what it is answering."""
        self._relay.close()
        self._child.end(_PATIENCE_S)

    def kill(self) -> None:
        """End it at once; does not wait. Who asked something gets no more of it."""
        self._relay.close()
        self._child.kill()
        self._child.end(0)

    def _hear(self, frame: FromServer | None) -> None:
        if isinstance(frame, Asked | Released):
            self._relay.take(frame)
        else:
            self._tell(frame)
