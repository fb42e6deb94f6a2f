"""Runs tasks that touch the disk, outside the window's thread.

A `Background` has one thread, which runs its tasks one after the other in the order in which they
were given.
"""

from __future__ import annotations

import contextlib
import queue
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from shiboken6 import isValid

from llama32_desktop import log
from llama32_desktop.threads import LaterThread

T = TypeVar("T")


class OwnFaultError(Exception):
    """An error that nobody foresaw; the text is one sentence for a person."""


class DiskFaultError(OSError):
    """An error of the disk or the system; the text is one sentence for a person."""

    def __str__(self) -> str:
        return QCoreApplication.translate(
            "Background",
            "The system refused something ({0}{1}), so it was not done; check the disk, its room "
            "and its rights.",
        ).format(self.strerror or "–", f": {self.filename}" if self.filename else "")


def said(error: BaseException) -> Exception:
    """The error as it may be shown: what this app raises itself has its sentence already."""
    if isinstance(error, Exception) and type(error).__module__.startswith("llama32_desktop."):
        return error
    log.note(error, "working in the background")
    if isinstance(error, OSError) and error.errno is not None:
        return DiskFaultError(error.errno, error.strerror, error.filename)
    sentence = QCoreApplication.translate(
        "Background",
        "The app met an error of its own ({0}), so something that it was to do was not done; try "
        "again, and start it again if that does not help.",
    )
    return OwnFaultError(sentence.format(type(error).__name__))


# A thread that computes in Python holds the others up for so long: short of a frame by far.
sys.setswitchinterval(0.001)


class _Task:
    """A piece of work, and who learns what became of it.

    The thread that does it keeps nothing of it: what it holds of Qt's objects, and what its error
    met on its way, is let go in the window's thread.
    """

    def __init__(
        self,
        work: Callable[[], Any],
        then: Callable[[Any], Any] | None,
        failed: Callable[[Exception], Any],
    ) -> None:
        self._work, self._then, self._failed = work, then, failed
        self._outcome: Any = None
        self._taker: Callable[[Any], Any] | None = None

    def run(self) -> None:
        """Does the work, in the background's thread."""
        try:
            self._outcome = self._work()
            self._taker = self._then
        except BaseException as error:  # also of native libraries, which raise no `Exception`
            problem = self._outcome = said(error)
            problem.__cause__ = error if problem is not error else error.__cause__
            self._taker = self._failed

    def tell(self) -> None:
        """Hands on what became of it, in the window's thread."""
        if self._taker is not None:
            _tell(self._taker, self._outcome)


class Background(QObject):
    """Runs tasks one after the other in a thread of its own, which the first one starts."""

    failed = Signal(object)
    """An exception that the task's owner has not asked for."""
    _finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: queue.SimpleQueue[_Task | None] = queue.SimpleQueue()
        self._open: deque[_Task] = deque()
        self._closed = False
        self._finished.connect(self._tell_next, Qt.ConnectionType.QueuedConnection)
        self._thread: LaterThread | None = None

    @property
    def idle(self) -> bool:
        """Whether every task is done and its result was taken."""
        return not self._open

    def run_task(
        self,
        work: Callable[[], T],
        then: Callable[[T], Any] | None = None,
        failed: Callable[[Exception], Any] | None = None,
    ) -> None:
        """Run `work` in the background, then hand its result to `then` in this thread.

        Args:
            then: Is not called where it belongs to an object of Qt's, as a dialog, that is gone.
            failed: Takes the exception, in this thread; without it the signal `failed` does. Its
                text is a sentence for a person, and its cause what was raised.

        Tasks that come after `close` are dropped.
        """
        if self._closed:
            return
        task = _Task(work, then, failed or self.failed.emit)
        self._open.append(task)
        self._queue.put(task)
        if self._thread is None:
            # A daemon: whatever else goes wrong, the app ends. `close` waits for what is open.
            thread = LaterThread(self._work, "background")
            thread.start()
            self._thread = thread  # not before: one that cannot start is tried with the next task

    def caught_up(self, seconds: float) -> bool:
        """Waits for the tasks that were asked for by now, at most so long; returns whether they are
        done. After `close` there are none."""
        done = threading.Event()
        self.run_task(done.set)
        return self._closed or done.wait(seconds)

    def close(self, *, wait: bool = True) -> None:
        """Finish every task that was asked for, then end the thread.

        Args:
            wait: For that; else what is left ends with the app, and nobody learns its result.
        """
        if not self._closed:
            self._closed = True
            self._queue.put(None)
            if wait and self._thread is not None:
                self._thread.join()

    def _work(self) -> None:
        while (task := self._queue.get()) is not None:
            with _noted():
                task.run()
            del task  # before it is told: who tells it lets it go
            if not self._closed:
                with _noted():
                    self._tell_finished()

    def _tell_finished(self) -> None:
        """Have the result taken, unless this object is gone, as with a window that is closed."""
        try:
            self._finished.emit()
        except RuntimeError:
            if isValid(self):
                raise

    @Slot()
    def _tell_next(self) -> None:
        task = self._open.popleft()
        if not self._closed:
            task.tell()


@contextlib.contextmanager
def _noted() -> Iterator[None]:
    """A thread that ended by an error would do nothing of what comes later."""
    try:
        yield
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__)


def _tell(taker: Callable[[T], Any], value: T) -> None:
    """Hands a result over, unless the dialog or window that waited for it is gone."""
    cells = getattr(taker, "__closure__", None) or ()
    with contextlib.suppress(ValueError):  # a name that has no value yet
        holders = [getattr(taker, "__self__", None), *(cell.cell_contents for cell in cells)]
        if any(isinstance(each, QObject) and not isValid(each) for each in holders):
            return
    taker(value)
