"""Who asked may go while it is worked for; told to the thread that works."""

from __future__ import annotations

import threading
from collections.abc import Callable


class Leaving:
    """Whether who asked has gone. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._gone = False
        self._wakes: list[Callable[[], None]] = []

    def gone(self) -> bool:
        """Whether that is so."""
        return self._gone

    def leave(self) -> None:
        """It is so from now on."""
        with self._lock:
            self._gone = True
            wakes, self._wakes = self._wakes, []
        for wake in wakes:
            wake()

    def tell(self, wake: Callable[[], None]) -> None:
        """Call this when it goes; at once where it has gone."""
        with self._lock:
            if not self._gone:
                self._wakes.append(wake)
                return
        wake()
