"""A child's side of its pipe: the requests as they arrive."""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Iterator
from typing import IO, TypeVar

from llama32_desktop.processes.framing import Reader

R = TypeVar("R")


def arriving(requests: IO[bytes], read: Reader[R]) -> Iterator[R]:
    """The requests, one after the other; never ends.

    When the other side closes, this process ends at once, whatever it is doing: nobody waits for
    it, and nobody would ever end it.
    """
    arrived: queue.SimpleQueue[R] = queue.SimpleQueue()

    def take() -> None:
        try:
            while (request := read(requests)) is not None:
                arrived.put(request)
        finally:
            os._exit(0)

    threading.Thread(target=take, name="requests", daemon=True).start()
    while True:
        yield arrived.get()
