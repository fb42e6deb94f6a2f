"""Asks the engine how many tokens a prompt takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from llama32_desktop.engine.protocol import Counted, Failed
from llama32_desktop.ui.context_policy import Entry, messages
from llama32_desktop.ui.engine_worker import EngineWorker

Then = Callable[[Counted], None]
Otherwise = Callable[[Failed], None]


class Counting(QObject):
    """Hands each count to who asked for it."""

    def __init__(self, engine: EngineWorker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._open: dict[int, tuple[Then, Otherwise]] = {}
        engine.counted.connect(self._on_counted)
        engine.failed.connect(self._on_failed)

    @property
    def idle(self) -> bool:
        return not self._open

    def count(self, entries: Sequence[Entry], then: Then, failed: Otherwise) -> int:
        """Count a prompt; the request's id can be given to `cancel`."""
        request_id = self._engine.count(messages(entries))
        self._open[request_id] = (then, failed)
        return request_id

    def cancel(self, request_id: int) -> None:
        """Forget a count."""
        if self._open.pop(request_id, None):
            self._engine.cancel(request_id)

    def _on_counted(self, request_id: int, counted: Counted) -> None:
        if request_id in self._open:
            self._open.pop(request_id)[0](counted)

    def _on_failed(self, request_id: int, failed: Failed) -> None:
        if request_id in self._open:
            self._open.pop(request_id)[1](failed)
