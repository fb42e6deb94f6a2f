"""The servers at other addresses, with what is asked of them done outside the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from llama32_desktop.remote.known import Known
from llama32_desktop.ui.kit.background import Background

if TYPE_CHECKING:
    from llama32_desktop.remote.server import Kind, Server

Failed = Callable[[Exception], object]


class ServerList(QObject):
    """Adds, asks and removes servers; one after the other.

    Attributes:
        known: What it keeps, for those who have a thread of their own.
    """

    changed = Signal()
    """There are other models at servers than before."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.known = Known()
        self._asking = Background(self)

    def read(self, then: Callable[[list[Server]], object]) -> None:
        """Hands on the servers that were added."""
        self._asking.run_task(self.known.servers, then)

    def add(
        self,
        address: str,
        kind: Kind | None,
        name: str,
        key: str,
        then: Callable[[str], object],
        failed: Failed,
    ) -> None:
        """Add a server; see `Known.add`. `then` takes its notice."""

        def work() -> str:
            self.known.notice = ""
            self.known.add(address, kind, name, key)
            return self.known.notice

        self._asking.run_task(work, self._done(then), failed)

    def refresh(self, name: str, then: Callable[[str], object], failed: Failed) -> None:
        """Ask a server again which models it has."""

        def work() -> str:
            self.known.refresh(name)
            return ""

        self._asking.run_task(work, self._done(then), failed)

    def remove(self, name: str, then: Callable[[str], object], failed: Failed) -> None:
        """Forget a server and its key."""

        def work() -> str:
            self.known.notice = ""
            self.known.remove(name)
            return self.known.notice

        self._asking.run_task(work, self._done(then), failed)

    def close(self) -> None:
        """Who waits for a server waits no more; what is kept is written whole or not at all."""
        self._asking.close(wait=False)

    def _done(self, then: Callable[[str], object]) -> Callable[[str], object]:
        def tell(notice: str) -> None:
            self.changed.emit()
            then(notice)

        return tell
