"""An evaluation takes as many threads as find a core beside other programs."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from pathlib import Path

import llama_cpp
import pytest

from llama32_desktop.engine import machine
from llama32_desktop.engine.protocol import ChatMessage, ModelSettings, Sampling
from llama32_desktop.engine.worker import free_cores
from llama32_desktop.engine.worker.backend import CancelFlag
from llama32_desktop.engine.worker.free_cores import FIRST_S, LOOK_S, OLD_S, FreeCores
from llama32_desktop.engine.worker.llama_cpp.backend import LlamaCppBackend


@dataclass
class Clock:
    """Time, and what other programs have worked of four cores in it."""

    now: float = 100.0
    busy: float = 0.0
    cores: float = 0.0
    running: int | None = None
    """Threads that run, where the system tells it."""
    naps: list[float] = field(default_factory=list)

    def pass_(self, seconds: float) -> None:
        self.now += seconds
        self.busy += self.cores * seconds

    def nap(self, seconds: float) -> None:
        self.naps.append(seconds)
        self.pass_(seconds)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(machine, "logical_cores", lambda: 4)
    monkeypatch.setattr(machine.psutil, "cpu_count", lambda: 4)
    monkeypatch.setattr(machine, "running", lambda: clock.running)
    monkeypatch.setattr(machine, "_busy_s", lambda yielding: clock.busy)
    monkeypatch.setattr(machine.time, "process_time", lambda: 0.0)
    monkeypatch.setattr(machine.time, "monotonic", lambda: clock.now)
    monkeypatch.setattr(free_cores.time, "sleep", clock.nap)
    return clock


@pytest.mark.parametrize(
    ("taken", "threads"), [(0, 4), (0.4, 4), (1, 3), (2.6, 1), (3.2, 1), (4, 1), (9, 1)]
)
def test_threads_beside_others(clock: Clock, taken: float, threads: int) -> None:
    cores = FreeCores()
    clock.pass_(LOOK_S)
    assert cores.threads(4) == 4
    clock.cores = taken
    clock.pass_(LOOK_S)
    assert cores.threads(4) == threads
    assert cores.threads(1) == 1
    clock.cores = 0  # and all again, when the others are gone
    clock.pass_(LOOK_S)
    assert (cores.threads(4), cores.threads(2)) == (4, 2)


def test_between_two_looks_nothing_changes(clock: Clock) -> None:
    cores = FreeCores()
    assert cores.threads(4) == 4
    clock.cores = 4
    clock.pass_(LOOK_S - FIRST_S - 0.01)
    assert cores.threads(4) == 4 and len(clock.naps) == 1


@pytest.mark.parametrize(("taken", "threads"), [(1, 4), (2, 4), (4, 1)])
def test_a_request_after_a_pause_sees_whether_all_is_busy(
    clock: Clock, taken: float, threads: int
) -> None:
    cores = FreeCores()
    cores.threads(4)
    clock.pass_(60)
    clock.cores = taken
    cores.begin()
    clock.pass_(0.015)  # the template is rendered meanwhile
    assert cores.threads(4) == threads
    assert clock.naps[1:] == [pytest.approx(FIRST_S - 0.015)]


@pytest.mark.parametrize(
    ("before", "now", "threads"), [(1, 1, 4), (4, 4, 4), (5, 5, 1), (29, 29, 1), (9, 2, 4)]
)
def test_where_the_system_counts_threads_nothing_is_waited_for(
    clock: Clock, before: int, now: int, threads: int
) -> None:
    clock.running = before
    cores = FreeCores()
    clock.pass_(60)
    cores.begin()
    clock.running = now
    assert cores.threads(4) == threads
    assert clock.naps == []


def test_what_was_seen_a_moment_ago_still_holds(clock: Clock) -> None:
    cores = FreeCores()
    clock.cores = 4
    clock.pass_(LOOK_S)
    assert cores.threads(4) == 1
    clock.pass_(OLD_S / 2)
    cores.begin()
    assert cores.threads(4) == 1 and clock.naps == []


def test_the_same_seed_answers_the_same_on_fewer_threads(
    smollm2: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Threads change within the prompt and from token to token; no number does."""
    turns = iter(range(10_000))
    plans = {"two": lambda: 2, "one": lambda: 1, "changing": lambda: 1 + next(turns) // 2 % 2}
    used: dict[str, set[int]] = {}
    said: dict[str, str] = {}
    for name, plan in plans.items():
        backend = LlamaCppBackend()
        settings = ModelSettings(context=1024, batch=32, threads=2, threads_batch=2)
        backend.load(
            str(smollm2), settings, cache=None, progress=lambda _: None, cancel=CancelFlag()
        )
        seen: set[int] = set()

        def set_threads(handle: object, one: int, batch: int, seen: set[int] = seen) -> None:
            seen.add(one)
            llama_cpp.llama_cpp.llama_set_n_threads(handle, one, batch)

        parts: list[str] = []
        with monkeypatch.context() as patch:
            patch.setattr(FreeCores, "threads", lambda self, most, plan=plan: plan())
            patch.setattr(llama_cpp, "llama_set_n_threads", set_threads)
            backend.generate(
                [ChatMessage("user", "Count the ships in the harbour. " * 6)],
                Sampling(max_tokens=6, seed=5, temperature=1.0),
                emit=parts.append,
                progress=lambda *_: None,
                cancel=CancelFlag(),
            )
        backend.unload()
        used[name], said[name] = seen, "".join(parts)
    assert used == {"two": set(), "one": {1}, "changing": {1, 2}}
    assert said["two"] == said["one"] == said["changing"] != ""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not tell it")
def test_programs_that_yield_are_told_apart() -> None:
    yielding, all_of_them = machine._busy_s(False), machine._busy_s(True)
    assert 0 < yielding <= all_of_them
