"""How late the window's thread is while an answer streams in."""

from __future__ import annotations

import gc
import math
from collections.abc import Iterator
from itertools import islice
from time import perf_counter

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

from llama32_desktop.ui.benchmark.sample_text import pieces
from llama32_desktop.ui.chat.items import MessageItem
from llama32_desktop.ui.chat.transcript import Transcript


class LatenessProbe(QObject):
    """A 1 ms timer that notes how many milliseconds late each firing is."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self._expected = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self.late.clear()
        self._expected = perf_counter() + 0.001
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        now = perf_counter()
        self.late.append(max(0.0, (now - self._expected) * 1000))
        self._expected = now + 0.001

    def summary(self) -> dict[str, float]:
        """p50, p99, p999 and max in milliseconds, and how often the timer fired."""
        late = sorted(self.late)
        at = [late[min(len(late) - 1, math.ceil(len(late) * q) - 1)] for q in (0.5, 0.99, 0.999)]
        names = ("p50", "p99", "p999")
        result: dict[str, float] = {
            name: round(value, 3) for name, value in zip(names, at, strict=True)
        }
        return {**result, "max": round(late[-1], 3), "samples": len(late)}


def measure(
    transcript: Transcript,
    *,
    source: Iterator[str] | None = None,
    tokens_before: int = 4000,
    pieces_streamed: int = 1500,
    per_second: int = 200,
) -> dict[str, float]:
    """Streams into a shown transcript and returns the lateness of a 1 ms timer meanwhile."""
    source = source or pieces()
    before = list(islice(source, tokens_before))
    transcript.set_messages([MessageItem(1, "user", "Tell me how it all fits together.")])
    transcript.add_message(MessageItem(2, "assistant", "", streaming=True))
    for start in range(0, len(before), 40):
        transcript.append_text(2, "".join(before[start : start + 40]))
        transcript.flush()
    _spin(500)
    # What is alive now stays alive: collections look only at what came since. Without this
    # a full collection walks all modules' objects in the middle of the stream.
    gc.collect()
    gc.freeze()

    probe = LatenessProbe()
    loop = QEventLoop()
    begun = perf_counter()
    sent = 0

    def send() -> None:
        nonlocal sent
        due = min(pieces_streamed, int((perf_counter() - begun) * per_second))
        while sent < due:
            transcript.append_text(2, next(source))
            sent += 1
        if sent == pieces_streamed:
            loop.quit()

    sender = QTimer()
    sender.setTimerType(Qt.TimerType.PreciseTimer)
    sender.timeout.connect(send)
    sender.start(5)
    probe.start()
    loop.exec()
    sender.stop()
    probe.stop()
    ended = perf_counter()
    transcript.update_message(MessageItem(2, "assistant", transcript.message_text(2)))
    finish_ms = (perf_counter() - ended) * 1000
    gc.unfreeze()
    return {**probe.summary(), "finish_ms": round(finish_ms, 3)}


def _spin(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
