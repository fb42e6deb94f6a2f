"""What `EngineClient` needs of the way to an engine; `Supervisor` is the one to this machine's."""

from __future__ import annotations

from typing import Protocol

from llama32_desktop.engine.protocol import Event, Load, Request


class Way(Protocol):
    """Takes requests and gives events; see `Supervisor` for what each method does."""

    @property
    def child_pid(self) -> int | None: ...

    def next_id(self) -> int: ...

    def load_before(self, request: Request) -> Load | None: ...

    def submit(self, request: Request) -> None: ...

    def wake(self) -> None: ...

    def next_event(self, timeout: float | None = None) -> Event | None: ...

    def close(self) -> None: ...
