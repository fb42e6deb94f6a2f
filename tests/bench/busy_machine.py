"""How quick the window's engine writes while other programs keep the processor busy.

    python tests/bench/busy_machine.py MODEL.gguf [--busy N] [--seconds S] [--tokens N]
        [--background]

Two engines answer in turns, beside `--busy` endless loops of normal priority (0: none): the one
that the window starts and one of normal priority; with `--background` one of background work too,
which gets the least. All of it takes `--seconds` at most, and no answer more than `ANSWER_S`.
Prints one line of JSON: tokens a second of each over all its answers, what share of the normal
one's the window's is, and how many milliseconds late a thread of this process wakes from naps of
10 ms meanwhile (p50, p99, max). Whatever else runs here takes its part: many short answers of a few
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

from llama32_desktop.engine.client.supervisor import Supervisor
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import (
    Cancel,
    ChatMessage,
    Done,
    Event,
    Failed,
    Generate,
    Load,
    ModelSettings,
    Progress,
    Request,
    Token,
)
from llama32_desktop.engine.sampling import Sampling

NAP_S = 0.01
ANSWER_S = 8.0
LOAD_S = 60.0
BACKGROUND = 10
_QUESTION = ChatMessage("user", "Write a very long story about a harbour. Never stop.")


class _Engine:
    def __init__(self, supervisor: Supervisor, model: str) -> None:
        self._supervisor = supervisor
        self.answers = self.tokens = 0
        self.seconds = 0.0
        self.lateness: list[float] = []
        settings = ModelSettings(context=2048)
        self._ask(Load(id=supervisor.next_id(), model=ModelRef(model), settings=settings), LOAD_S)

    def write(self, tokens: int, seed: int) -> None:
        """One answer; its tokens are counted and timed by the engine, as text comes gathered."""
        sampling = Sampling(max_tokens=tokens, seed=seed, temperature=1.0)
        number = self._supervisor.next_id()
        request = Generate(id=number, messages=(_QUESTION,), sampling=sampling)
        began = time.perf_counter()
        with _lateness(self.lateness):
            closing = self._ask(request, ANSWER_S)
        self.answers += 1
        if isinstance(closing, Done) and closing.timings.completion_tokens:
            self.tokens += closing.timings.completion_tokens
            self.seconds += closing.timings.decode_s
        else:  # one that was given up before its first token says how slow it was too
            self.seconds += time.perf_counter() - began

    def close(self) -> None:
        self._supervisor.close()

    @property
    def rate(self) -> float:
        return self.tokens / self.seconds if self.seconds else 0.0

    def report(self) -> dict[str, float]:
        late = sorted(self.lateness) or [0.0]
        return {
            "tokens_per_second": self.rate,
            "answers": self.answers,
            "late_p50_ms": late[len(late) // 2],
            "late_p99_ms": late[int(len(late) * 0.99)],
            "late_max_ms": late[-1],
        }

    def _ask(self, request: Request, limit_s: float) -> Event:
        """What closes the request, which is given up after `limit_s`."""
        self._supervisor.submit(request)
        ends = time.perf_counter() + limit_s
        cancelled = False
        while True:
            if time.perf_counter() > ends and not cancelled:
                cancelled = True
                self._supervisor.submit(Cancel(id=request.id))
            event: Event | None = self._supervisor.next_event(0.25)
            if isinstance(event, Failed) and not cancelled:
                raise SystemExit(f"the engine failed: {event}")
            if event is not None and not isinstance(event, Token | Progress):
                return event
            if time.perf_counter() > ends + LOAD_S:
                raise SystemExit("the engine does not answer")


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
    parser.add_argument("--seconds", type=float, default=80)
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
    ends = time.perf_counter() + options.seconds
    try:
        block = 0
        while block == 0 or time.perf_counter() + ANSWER_S * len(engines) < ends:
            # Each goes first in its turn: what else runs here changes with time.
            for engine in sorted(engines.values(), key=id, reverse=block % 2 == 1):
                engine.write(options.tokens, seed=block)
            block += 1
    finally:
        for loop in loops:
            loop.kill()
        for engine in engines.values():
            engine.close()
    report: dict[str, object] = {name: engine.report() for name, engine in engines.items()}
    normal = engines["normal"].rate
    report["window_share_of_normal"] = engines["window"].rate / normal if normal else 0.0
    print(json.dumps(report))


if __name__ == "__main__":
    main()
