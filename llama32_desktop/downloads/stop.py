"""Stops a download, also while it waits or reads from a socket."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator

from llama32_desktop.downloads.errors import StoppedError


class Stop:
    """Set once, from any thread."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._calls: list[Callable[[], None]] = []

    def set(self) -> None:
        """Stop what runs under it; returns at once."""
        with self._lock:
            self._event.set()
            calls = list(self._calls)
        for call in calls:
            call()

    @property
    def is_set(self) -> bool:
        return self._event.is_set()

    def check(self) -> None:
        """Raises `StoppedError` once it is set."""
        if self._event.is_set():
            raise StoppedError

    def wait(self, seconds: float) -> None:
        """Wait that long; raises `StoppedError` as soon as it is set."""
        if self._event.wait(seconds):
            raise StoppedError

    @contextlib.contextmanager
    def calling(self, call: Callable[[], None]) -> Iterator[None]:
        """While the block runs, `set` calls `call`, in the thread that sets."""
        with self._lock:
            self._calls.append(call)
        try:
            if self._event.is_set():
                call()
                raise StoppedError
            yield
        finally:
            with self._lock:
                self._calls.remove(call)
