"""Asks the engine how many tokens a prompt takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from llama32_desktop.chat.prompt import Entry, messages
from llama32_desktop.engine.client.handle import Priority
from llama32_desktop.engine.protocol import Counted, Failed
from llama32_desktop.ui.services.engine import EngineWorker, Reply

Then = Callable[[Counted], None]
Otherwise = Callable[[Failed], None]


class Counting(QObject):
    """Hands each count to who asked for it."""

    def __init__(self, engine: EngineWorker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._open: set[Reply] = set()

    @property
    def idle(self) -> bool:
        return not self._open

    def count(
        self,
        entries: Sequence[Entry],
        then: Then,
        failed: Otherwise,
        *,
        priority: Priority = Priority.PERSON,
    ) -> Reply:
        """Count a prompt; the reply can be given to `cancel`."""
        reply = self._engine.count(messages(entries), priority=priority)
        self._open.add(reply)

        def closing(hand_on: Callable[..., None], event: Counted | Failed) -> None:
            if reply in self._open:
                self._open.remove(reply)
                hand_on(event)

        reply.done.connect(lambda counted: closing(then, counted))
        reply.failed.connect(lambda failure: closing(failed, failure))
        return reply

    def cancel(self, reply: Reply) -> None:
        """Forget a count."""
        if reply in self._open:
            self._open.remove(reply)
            reply.cancel()
