"""Ctrl-C, for commands whose model writes in parts that are kept."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from llama32_desktop.cli.interrupts import on_interrupt
from llama32_desktop.documents.writer import WritingCancelledError, WritingError
from llama32_desktop.engine.client.handle import EngineFailedError
from llama32_desktop.engine.client.session import Session


@contextmanager
def stoppable(session: Session) -> Iterator[threading.Event]:
    """Ctrl-C sets the event, and ends what the session does.

    Raises:
        WritingCancelledError: a load, a trial or an answer failed because of that.
    """
    stopped = threading.Event()

    def stop() -> None:
        stopped.set()
        session.cancel()

    with on_interrupt(stop):
        try:
            yield stopped
        except (EngineFailedError, WritingError) as error:
            if stopped.is_set():
                raise WritingCancelledError from error
            raise
