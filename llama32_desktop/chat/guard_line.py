"""A guard that judges for turns, one thing after the other, in a thread of its own."""

from __future__ import annotations

import queue
import sys
import threading
from collections.abc import Callable
from typing import Final

from llama32_desktop.chat.needs import Findings, Post
from llama32_desktop.guards.judge import Judge
from llama32_desktop.guards.judgement import Judgement
from llama32_desktop.sentences import Sentence
from llama32_desktop.threads import LaterThread

Work = Callable[[Judge, Callable[[], bool]], Findings]
_BROKEN: Final = Sentence("The guard met an error of its own, so this was not judged; try again.")


class _Asked:
    """Something that is to be judged."""

    def __init__(self, work: Work, then: Callable[[Findings], None]) -> None:
        self.work = work
        self.then = then
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Judge it no more; nobody is told."""
        self._cancelled.set()

    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def answer_now(self) -> None:
        """A guard does not think."""


class GuardLine:
    """What is to be judged, in a line; see `chat.needs.Watch`.

    Args:
        post: Has something called in the thread of the turns.
    """

    def __init__(self, guard: Judge, *, holds: bool, post: Post) -> None:
        self.holds = holds
        self.guard = guard
        self.judges_answers = guard.judges("answer")
        self._post = post
        self._line: queue.SimpleQueue[_Asked | None] = queue.SimpleQueue()
        self._thread: LaterThread | None = None
        self._closed = False

    def ask(self, work: Work, then: Callable[[Findings], None]) -> _Asked:
        """See `chat.needs.Watch.ask`; an answer that began before `close` is judged to its end."""
        asked = _Asked(work, then)
        self._line.put(asked)
        if self._thread is None:
            self._thread = LaterThread(self._run, "guard")
            self._thread.start()
        if self._closed:
            self._end_thread()
        return asked

    def close(self) -> None:
        """No turn begins with this guard any more; its thread ends once nothing waits."""
        self._closed = True
        self._end_thread()

    def _end_thread(self) -> None:
        # One end for each thread: whichever takes it, one is left for what is asked later.
        if self._thread is not None:
            self._thread = None
            self._line.put(None)

    def _run(self) -> None:
        while (asked := self._line.get()) is not None:
            if asked.cancelled():
                continue
            try:
                found = asked.work(self.guard, asked.cancelled)
            except Exception as error:
                # Without an answer the turn would wait for ever, and it must not pass.
                sys.excepthook(type(error), error, error.__traceback__)
                found = (Judgement(of="message", failure=_BROKEN),)
            self._post(lambda asked=asked, found=found: self._tell(asked, found))  # type: ignore[misc]

    @staticmethod
    def _tell(asked: _Asked, found: Findings) -> None:
        if not asked.cancelled():
            asked.then(found)
