"""Rings when something changes in folders, as far as the system tells.

What it tells is a hint and no list: network drives tell of nothing that others did, and limits are
reached. Whoever waits for the bell looks anyway from time to time.
"""

from __future__ import annotations

import contextlib
import queue
import threading
from collections.abc import Sequence
from typing import Final

from llama32_desktop import log
from llama32_desktop.documents.closing import Closing

_MOST_FOLDERS: Final = 2_000
"""On Linux each takes one of a person's few watches, which other programs need as well."""
_STEP_MS: Final = 250
_PAUSE_MS: Final = 1_000


class Bell(Closing):
    """Waits for changes in a thread of its own.

    Attributes:
        listens: Set once the system tells of changes in the folders that were named last.
    """

    def __init__(self) -> None:
        self.listens = threading.Event()
        self._rings: queue.SimpleQueue[None] = queue.SimpleQueue()
        self._folders: tuple[str, ...] = ()
        self._stop: threading.Event | None = None

    def listen(self, folders: Sequence[str]) -> None:
        """Listens to these folders from now on, to the first of them where they are many; what is
        in folders inside them does not ring."""
        wanted = tuple(sorted(folders[:_MOST_FOLDERS]))
        if wanted == self._folders:
            return
        self.close()
        self._folders = wanted
        if wanted:
            self._stop = threading.Event()
            threading.Thread(
                target=self._listen,
                args=(wanted, self._stop, self.listens),
                name="bell",
                daemon=True,
            ).start()

    def ring(self) -> None:
        """Ends a wait; also in a signal handler, where an event's lock may be held already."""
        self._rings.put(None)

    def wait(self, seconds: float) -> bool:
        """Returns when it rings, or after so long; whether it rang."""
        rang = False
        with contextlib.suppress(queue.Empty):
            self._rings.get(timeout=seconds)
            rang = True
            while True:  # several are one
                self._rings.get_nowait()
        return rang

    def close(self) -> None:
        """Listens no more."""
        if self._stop is not None:
            self._stop.set()
        self.listens = threading.Event()  # the old one is the old thread's
        self._folders, self._stop = (), None

    def _listen(
        self, folders: tuple[str, ...], stop: threading.Event, listens: threading.Event
    ) -> None:
        try:
            from watchfiles import watch

            for changes in watch(
                *folders,
                watch_filter=None,
                step=_STEP_MS,
                rust_timeout=_PAUSE_MS,
                yield_on_timeout=True,
                stop_event=stop,
                recursive=False,  # it would follow links
                ignore_permission_denied=True,
                raise_interrupt=False,
            ):
                if stop.is_set():
                    return
                listens.set()
                if changes:
                    self.ring()
        except Exception as error:  # limits, folders that went: it is looked from time to time
            log.note(error, "listening to folders")
