"""How late a 1 ms timer in the window's thread is while an answer streams in.

    QT_QPA_PLATFORM=offscreen python tests/bench/stream_latency.py [--tokens N] [--pieces N]

Prints JSON: milliseconds by which the timer fired after its time (p50, p99, p999, max).
"""

from __future__ import annotations

import argparse
import gc
import json
import math
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from time import perf_counter

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from llama32_desktop.ui.chat.items import MessageItem
from llama32_desktop.ui.chat.transcript import Transcript
from llama32_desktop.ui.theme import apply_style

SECTION = """\
## Part {n}: how the pieces fit

The **engine** runs in a process of its own, so that a crash of a *driver* never takes the
window with it. What it says comes through `protocol.py` as typed messages, see the
[documentation](https://example.org/docs/{n}) for all of them and their fields.

1. The user's message is stored before the model sees it.
2. The worker thread sends a request with `Generate(id={n})`.
3. Tokens come back and are gathered per frame:
   - a frame is 16 ms
   - a frame never waits for the disk

> What can still change is rendered again, what is settled is not.

```python
def frame_{n}(pieces: list[str]) -> str:
    text = "".join(pieces)
    for line in text.splitlines():
        if line.startswith("#"):
            return line.lstrip("# ")
    return text[:80]
```

| Step | Time | Share |
|:-----|-----:|------:|
| parse | 0.31 ms | 12 % |
| lay out | 0.87 ms | 34 % |
| paint | 1.42 ms | 54 % |

That is all there is to part {n}; the next one follows with the same shape but other words.

"""


def pieces(text: Callable[[int], str] = lambda n: SECTION.replace("{n}", str(n))) -> Iterator[str]:
    """Endless Markdown in pieces of 1 to 7 characters, as tokens come."""
    lengths = cycle((4, 1, 6, 3, 5, 2, 7, 4))
    n = 0
    while True:
        n += 1
        section, start = text(n), 0
        while start < len(section):
            length = next(lengths)
            yield section[start : start + length]
            start += length


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
        result = {name: round(value, 3) for name, value in zip(names, at, strict=True)}
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
    start = perf_counter()
    transcript.update_message(MessageItem(2, "assistant", transcript.message_text(2)))
    finish_ms = (perf_counter() - start) * 1000
    gc.unfreeze()
    return {**probe.summary(), "finish_ms": round(finish_ms, 3)}


def _spin(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main() -> None:
    """Runs the measurement from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tokens", type=int, default=4000)
    parser.add_argument("--pieces", type=int, default=1500)
    parser.add_argument("--shape", choices=["mixed", "code", "list", "paragraph"], default="mixed")
    options = parser.parse_args()
    app = QApplication([])
    apply_style(app)
    transcript = Transcript()
    transcript.resize(900, 700)
    transcript.show()
    shapes: dict[str, Callable[[int], str]] = {
        "code": lambda n: ("```python\n" if n == 1 else "") + f"value_{n} = compute({n}, 'x')\n",
        "list": lambda n: f"- item {n} with some words and `code` in it\n",
        "paragraph": lambda n: f"Sentence {n} goes on and on, without any **end** of line. ",
    }
    source = pieces(shapes[options.shape]) if options.shape in shapes else pieces()
    result = measure(
        transcript, source=source, tokens_before=options.tokens, pieces_streamed=options.pieces
    )
    print(json.dumps(result))


if __name__ == "__main__":
    main()
