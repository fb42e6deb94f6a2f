"""Exceptions that nobody caught, in whatever thread they were."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from types import TracebackType


def hand_over_uncaught(take: Callable[[BaseException, str], None], *, then_show: bool) -> None:
    """From now on hand over each exception that nobody catches, with what ran: “running NAME”.

    Args:
        take: Called in the thread that it was in. The end of the main thread by Ctrl-C is none.
        then_show: Whether it is shown as before, too; else this process prints nothing of it.
    """
    show, show_of_thread = sys.excepthook, threading.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, KeyboardInterrupt):
            take(error, "running")
        if then_show:
            show(kind, error, trace)

    def thread_hook(caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            name = caught.thread.name if caught.thread else "a thread"
            take(caught.exc_value, f"running {name}")
        if then_show:
            show_of_thread(caught)

    sys.excepthook, threading.excepthook = hook, thread_hook
