"""Asks the engine how many tokens a prompt takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from llama32_desktop.chat.needs import Cancellable, Engine
from llama32_desktop.chat.prompt import Entry, messages
from llama32_desktop.engine.client.handle import Priority
from llama32_desktop.engine.protocol import Counted, Event, Failed


class Count:
    """A count that was asked for."""

    def __init__(self) -> None:
        self.request: Cancellable | None = None


class Counts:
    """Hands each count to who asked for it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._open: set[Count] = set()

    @property
    def idle(self) -> bool:
        return not self._open

    def count(
        self,
        entries: Sequence[Entry],
        then: Callable[[Counted], None],
        failed: Callable[[Failed], None],
        *,
        priority: Priority = Priority.PERSON,
    ) -> Count:
        """Count a prompt; what is returned can be given to `cancel`."""
        count = Count()
        self._open.add(count)

        def listener(event: Event) -> None:
            if count in self._open and isinstance(event, Counted | Failed):
                self._open.remove(count)
                failed(event) if isinstance(event, Failed) else then(event)

        count.request = self._engine.count(messages(entries), listener=listener, priority=priority)
        return count

    def cancel(self, count: Count) -> None:
        """Forget a count."""
        if count in self._open:
            self._open.remove(count)
            if count.request is not None:
                count.request.cancel()
