"""Tells a window's thread that hangs from one that only waits for a core.

A beat comes every few milliseconds in the window's thread; another thread looks for it. What the
kernel says of the thread (`schedstat`: nanoseconds that it ran, and that it was ready to run and
no core was free) is taken off what the beat is late by.
"""

from __future__ import annotations

import collections
import contextlib
import sys
import threading
import time
import traceback
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QObject, QTimer

BEAT_MS = 20
LOOK_S = 0.05
HANG_S = 1.0
MOST = 12
"""Stacks of other threads that are told, and lines of a stack."""


@dataclass(frozen=True)
class Late:
    """A beat that came late.

    Attributes:
        late_s: By so much.
        computed_s: The thread ran for so long.
        starved_s: It could have run, and no core was free.
        process_s: All threads of the process ran for so long, once the thread was seen to be late.
        starved_beside_s: One of the others could have run for so long meanwhile, and no core was
            free: it may have had Python's lock, or one of Qt's.
        where: The stack that it was met in most often.
        beside: What the process's other threads did at that moment: one of them may have had
            Python's lock.
    """

    late_s: float
    computed_s: float
    starved_s: float
    process_s: float
    starved_beside_s: float
    where: str
    beside: tuple[str, ...] = ()

    @property
    def held_s(self) -> float:
        """So long the thread itself was the cause: it computed, or waited for something."""
        return self.late_s - self.starved_s


class Watch(QObject):
    """Watches the thread that it is made in."""

    def __init__(self, hang_s: float = HANG_S) -> None:
        super().__init__()
        self.late: list[Late] = []
        """Of the beats that came later than `hang_s`, also those that the machine held up."""
        self.worst_clock_s = 0.0
        """By so much a beat came late, by the clock."""
        self.worst_s = 0.0
        """By so much a beat came late, what the machine held it up taken off."""
        self.worst_computed_s = 0.0
        """For so long the thread ran from one beat to the next."""
        self._hang_s = hang_s
        self._thread = threading.main_thread()
        self._at: tuple[float, float, float] = time.monotonic(), *self._times()
        self._ends: dict[float, tuple[float, float, float]] = {}
        """When the beat after a long one came, and the thread's times then."""
        self._over = False
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        threading.Thread(target=self._look, daemon=True).start()

    def stop(self) -> None:
        self._over = True
        self._timer.stop()

    def _beat(self) -> None:
        before, ran, starved = self._at
        self._at = time.monotonic(), *self._times()
        late = self._at[0] - before - BEAT_MS / 1000
        if late >= self._hang_s / 4:
            self._ends[before] = self._at
        self.worst_clock_s = max(self.worst_clock_s, late)
        self.worst_s = max(self.worst_s, late - (self._at[2] - starved))
        self.worst_computed_s = max(self.worst_computed_s, self._at[1] - ran)

    def _times(self) -> tuple[float, float]:
        try:
            text = Path(f"/proc/self/task/{self._thread.native_id}/schedstat").read_text(
                encoding="utf-8"
            )
        except OSError:  # no Linux
            return time.thread_time(), 0.0
        ran, ready, _ = text.split()
        return int(ran) / 1e9, int(ready) / 1e9

    def _starved_beside(self) -> dict[str, float]:
        """For how long each other thread of the process could have run, and no core was free."""
        found: dict[str, float] = {}
        own = (str(self._thread.native_id), str(threading.get_native_id()))
        for task in Path("/proc/self/task").glob("*"):
            if task.name not in own:
                with contextlib.suppress(OSError):  # it has ended
                    found[task.name] = int((task / "schedstat").read_text().split()[1]) / 1e9
        return found

    def _look(self) -> None:
        while not self._over:
            time.sleep(LOOK_S)
            began = self._at
            if time.monotonic() - began[0] < self._hang_s / 2 + BEAT_MS / 1000:
                continue
            seen: collections.Counter[str] = collections.Counter()
            beside: collections.Counter[str] = collections.Counter()
            used, waited = -time.process_time(), self._starved_beside()
            while self._at is began and not self._over:
                frames = sys._current_frames()
                seen[_stack(frames.pop(self._thread.ident or 0, None))] += 1
                frames.pop(threading.get_ident(), None)
                beside.update(_stack(frame) for frame in frames.values())
                time.sleep(LOOK_S)
            used += time.process_time()
            # Not what is the last one now: this thread may have got no core for some beats.
            ended = self._ends.pop(began[0], self._at)
            late = ended[0] - began[0] - BEAT_MS / 1000
            if late >= self._hang_s and seen:
                where = " || ".join(f"{n}x {stack}" for stack, n in seen.most_common(3))
                ran, starved = ended[1] - began[1], ended[2] - began[2]
                others = tuple(f"{n}x {stack}" for stack, n in beside.most_common(MOST))
                more = [now - waited.get(name, 0) for name, now in self._starved_beside().items()]
                longest = max(more, default=0.0)
                self.late.append(Late(late, ran, starved, used, longest, where, others))


def _stack(frame: FrameType | None) -> str:
    """The innermost lines of the app's own code."""
    lines = [
        f"{Path(each.filename).name}:{each.lineno} {each.name}"
        for each in traceback.extract_stack(frame)
        if not each.filename.startswith("<frozen")
    ]
    return " < ".join(reversed(lines[-MOST:]))
