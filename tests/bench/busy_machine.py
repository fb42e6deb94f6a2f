"""How quick the window's engine writes while other programs keep the processor busy.

    python tests/bench/busy_machine.py MODEL.gguf [--busy N] [--blocks N] [--tokens N]
        [--background]

Two engines answer in turns, beside `--busy` endless loops of normal priority (0: none): the one
that the window starts and one of normal priority; with `--background` one of background work too,
which takes its time. Prints JSON: tokens a second of each over all blocks, what share of the normal
one's the window's is, and how many milliseconds late a thread of this process wakes from naps of
10 ms meanwhile (p50, p99, max). Whatever else runs here takes its part: many short blocks of a few
tokens are evener than few long ones.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from llama32_desktop.engine.protocol import (
    ChatMessage,
    Done,
    Event,
    Failed,
    Generate,
    Load,
    ModelSettings,
    Request,
    Sampling,
    Token,
)
from llama32_desktop.engine.supervisor import Supervisor

NAP_S = 0.01
BACKGROUND = 10
_QUESTION = ChatMessage("user", "Write a very long story about a harbour. Never stop.")


class _Engine:
    def __init__(self, supervisor: Supervisor, model: str) -> None:
        self._supervisor = supervisor
        self.tokens = 0
        self.seconds = 0.0
        self.lateness: list[float] = []
        settings = ModelSettings(context=2048)
        self._ask(Load(id=supervisor.next_id(), path=model, settings=settings))

    def write(self, tokens: int, seed: int) -> None:
        """One answer; its rate is from the first piece of text on, as a person sees it."""
        sampling = Sampling(max_tokens=tokens, seed=seed, temperature=1.0)
        number = self._supervisor.next_id()
        with _lateness(self.lateness):
            times = self._ask(Generate(id=number, messages=(_QUESTION,), sampling=sampling))
        self.tokens += len(times) - 1
        self.seconds += times[-1] - times[0]

    def close(self) -> None:
        self._supervisor.close()

    @property
    def rate(self) -> float:
        return self.tokens / self.seconds

    def report(self) -> dict[str, float]:
        late = sorted(self.lateness)
        return {
            "tokens_per_second": self.rate,
            "late_p50_ms": late[len(late) // 2],
            "late_p99_ms": late[int(len(late) * 0.99)],
            "late_max_ms": late[-1],
        }

    def _ask(self, request: Request) -> list[float]:
        self._supervisor.submit(request)
        times: list[float] = []
        while True:
            event: Event | None = self._supervisor.next_event(600)
            if isinstance(event, Token):
                times.append(time.perf_counter())
            elif isinstance(event, Failed) or event is None:
                raise SystemExit(f"the engine failed: {event}")
            elif not hasattr(event, "fraction"):
                if isinstance(event, Done) and len(times) < 2:
                    raise SystemExit("the answer is too short to be measured")
                return times


@contextmanager
def _lateness(found: list[float]) -> Iterator[None]:
    ended = threading.Event()

    def nap() -> None:
        while not ended.is_set():
            due = time.perf_counter() + NAP_S
            time.sleep(NAP_S)
            found.append((time.perf_counter() - due) * 1000)

    thread = threading.Thread(target=nap)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()


def main() -> None:
    """Runs the measurement from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model")
    parser.add_argument("--busy", type=int, default=2)
    parser.add_argument("--blocks", type=int, default=12)
    parser.add_argument("--tokens", type=int, default=16)
    parser.add_argument("--background", action="store_true")
    options = parser.parse_args()
    engines = {
        "window": _Engine(Supervisor(), options.model),
        "normal": _Engine(Supervisor(niceness=0), options.model),
    }
    if options.background:
        engines["background"] = _Engine(Supervisor(niceness=BACKGROUND), options.model)
    loops = [subprocess.Popen([sys.executable, "-c", "while 1: 0"]) for _ in range(options.busy)]
    try:
        for block in range(options.blocks):
            # Each goes first in its turn: what else runs here changes with time.
            for engine in sorted(engines.values(), key=id, reverse=block % 2 == 1):
                engine.write(options.tokens, seed=block)
    finally:
        for loop in loops:
            loop.kill()
        for engine in engines.values():
            engine.close()
    report: dict[str, object] = {name: engine.report() for name, engine in engines.items()}
    report["window_share_of_normal"] = engines["window"].rate / engines["normal"].rate
    print(json.dumps(report, indent=2))


if __name__ == "__main__":
    main()
