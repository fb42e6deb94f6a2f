"""Starts the app's children.

On Linux a child ends with the *thread* that started it (`lifeline`), so one thread that lasts as
long as this process starts them all.
"""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from typing import Any

from llama32_desktop.cage import bind
from llama32_desktop.processes.child import child_environment
from llama32_desktop.processes.lifeline import PARENT_VARIABLE


def start(
    command: Sequence[str],
    variables: Mapping[str, str] | None = None,
    *,
    bound: bool = True,
    takes_pipes: bool = False,
    **options: Any,
) -> tuple[subprocess.Popen[Any], Callable[[], None]]:
    """Start a child, which calls `lifeline.follow`.

    Args:
        variables: Of its environment, beside this process's.
        bound: Whether the system ends it with this process.
        takes_pipes: Whether it calls `child.take_pipes`. A terminal's Ctrl-C, which reaches it too,
            ends it not before that either.
        options: Of `subprocess.Popen`.

    Returns:
        The process, and what is to be called when it has ended.

    Raises:
        OSError: it could not be started.
    """

    def started() -> subprocess.Popen[Any]:
        with _interrupts_blocked() if takes_pipes else nullcontext():
            return subprocess.Popen(
                command,
                env={**child_environment(), **(variables or {}), PARENT_VARIABLE: str(os.getpid())},
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                **options,
            )

    process = _in_lasting_thread(started) if sys.platform == "linux" else started()
    return process, bind(process) if bound else lambda: None


@contextmanager
def _interrupts_blocked() -> Iterator[None]:
    """Has a process that this thread starts meanwhile begin with SIGINT blocked."""
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


_Outcome = queue.SimpleQueue[subprocess.Popen[Any] | BaseException]
_Task = tuple[Callable[[], subprocess.Popen[Any]], _Outcome]
_tasks: queue.SimpleQueue[_Task] = queue.SimpleQueue()
_served_by = 0
"""The process whose thread takes them: a fork has none."""
_lock = threading.Lock()


def _in_lasting_thread(work: Callable[[], subprocess.Popen[Any]]) -> subprocess.Popen[Any]:
    global _tasks, _served_by
    with _lock:
        if _served_by != os.getpid():
            _tasks, _served_by = queue.SimpleQueue(), os.getpid()
            threading.Thread(
                target=_serve, args=(_tasks,), name="starts children", daemon=True
            ).start()
        tasks = _tasks
    outcome: _Outcome = queue.SimpleQueue()
    tasks.put((work, outcome))
    process = outcome.get()
    if isinstance(process, BaseException):
        raise process
    return process


def _serve(tasks: queue.SimpleQueue[_Task]) -> None:
    while True:
        work, outcome = tasks.get()
        try:
            outcome.put(work())
        except BaseException as error:
            outcome.put(error)
        del work, outcome  # nothing of a child outlives its owner here
