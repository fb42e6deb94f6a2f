"""An evaluation takes as many threads as find a core beside other programs."""

from __future__ import annotations

from collections import namedtuple
from dataclasses import dataclass, field
from pathlib import Path

import llama_cpp
import pytest

from llama32_desktop.engine import machine
from llama32_desktop.engine.protocol import ChatMessage, ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.engine.worker import free_cores, placement
from llama32_desktop.engine.worker.backend import CancelFlag
from llama32_desktop.engine.worker.free_cores import FIRST_S, LOOK_S, OLD_S, FreeCores
from llama32_desktop.engine.worker.llama_cpp.backend import LlamaCppBackend


@dataclass
class Clock:
    """Time, and what other programs have worked of four cores in it."""

    now: float = 100.0
    busy: float = 0.0
    cores: float = 0.0
    niced: float = 0.0
    """Of four cores, what programs take that let those of the usual priority go first."""
    yielding: float = 0.0
    """What they have worked."""
    running: int | None = None
    """Threads that run, where the system tells it."""
    naps: list[float] = field(default_factory=list)

    def pass_(self, seconds: float) -> None:
        self.now += seconds
        self.busy += self.cores * seconds
        self.yielding += self.niced * seconds

    def nap(self, seconds: float) -> None:
        self.naps.append(seconds)
        self.pass_(seconds)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(machine, "logical_cores", lambda: 4)
    monkeypatch.setattr(machine.psutil, "cpu_count", lambda: 4)
    monkeypatch.setattr(machine, "running", lambda: clock.running)
    monkeypatch.setattr(
        machine, "_busy_s", lambda yielding: clock.busy + (clock.yielding if yielding else 0)
    )
    monkeypatch.setattr(free_cores.os, "nice", lambda _: 0, raising=False)
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


@pytest.mark.parametrize(("before", "now"), [(1, 1), (4, 4), (9, 2), (2, 9)])
def test_where_the_system_counts_few_threads_nothing_is_waited_for(
    clock: Clock, before: int, now: int
) -> None:
    clock.running = before
    clock.cores = 4
    cores = FreeCores()
    clock.pass_(60)
    cores.begin()
    clock.running = now
    assert cores.threads(4) == 4
    assert clock.naps == []


@pytest.mark.parametrize(
    ("others", "niced", "own", "threads"),
    [(4, 0, 0, 1), (0, 4, 0, 4), (1, 3, 0, 4), (0, 4, 10, 1), (0, 0, 0, 4)],
)
def test_many_threads_are_looked_at(
    clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
    others: float,
    niced: float,
    own: int,
    threads: int,
) -> None:
    """The system counts those too that let this process go first: they take nothing from it."""
    monkeypatch.setattr(free_cores.os, "nice", lambda _: own, raising=False)
    clock.running, clock.cores, clock.niced = 29, others, niced
    cores = FreeCores()
    clock.pass_(60)
    cores.begin()
    assert cores.threads(4) == threads
    assert clock.naps == [FIRST_S]


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
    plans = {"two": lambda: 2, "one": lambda: 1, "changing": lambda: 1 + next(turns) % 2}
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
            patch.setattr(FreeCores, "free", lambda self, plan=plan: plan())
            patch.setattr(llama_cpp, "llama_set_n_threads", set_threads)
            backend.generate(
                [ChatMessage("user", "Count the ships in the harbour. " * 6)],
                Sampling(max_tokens=6, seed=5, temperature=1.0),
                emit=lambda text, *_, parts=parts: parts.append(text),
                progress=lambda *_: None,
                cancel=CancelFlag(),
            )
        backend.unload()
        used[name], said[name] = seen, "".join(parts)
    assert used == {"two": set(), "one": {1}, "changing": {1, 2}}
    assert said["two"] == said["one"] == said["changing"] != ""


@pytest.mark.parametrize(("all_layers", "asked"), [(False, True), (True, False)])
def test_with_all_layers_on_a_gpu_nobody_asks_for_cores(
    smollm2: Path, monkeypatch: pytest.MonkeyPatch, all_layers: bool, asked: bool
) -> None:
    """Without a GPU llama.cpp computes them here all the same."""
    backend, asks = LlamaCppBackend(), []

    def free(cores: FreeCores) -> int:
        asks.append(cores)
        return 1

    monkeypatch.setattr(FreeCores, "free", free)
    monkeypatch.setattr(placement, "choose_gpu_layers", lambda *_: 30 + all_layers)
    settings = ModelSettings(
        context=64, batch=32, threads=2, threads_batch=2, flash_attention="off"
    )
    backend.load(str(smollm2), settings, cache=None, progress=lambda _: None, cancel=CancelFlag())
    backend.generate(
        [ChatMessage("user", "Hi")],
        Sampling(max_tokens=1),
        emit=lambda *_: None,
        progress=lambda *_: None,
        cancel=CancelFlag(),
    )
    written = len(asks)
    backend.embed(["a ship"], cancel=CancelFlag())
    backend.unload()
    assert (written > 0, len(asks) > written) == (asked, asked)


def test_a_vector_is_the_same_on_fewer_threads(
    smollm2: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also of one token, and of more than flash attention takes in one tile."""
    texts = ["Hi", "Ships in the harbour. " * 6, "Alpha beta " * 60]
    backend = LlamaCppBackend()
    settings = ModelSettings(context=64, batch=32, threads=2, threads_batch=2)
    backend.load(str(smollm2), settings, cache=None, progress=lambda _: None, cancel=CancelFlag())
    vectors, used = [], []

    def set_threads(handle: object, one: int, batch: int) -> None:
        used.append(batch)
        llama_cpp.llama_cpp.llama_set_n_threads(handle, one, batch)

    monkeypatch.setattr(llama_cpp, "llama_set_n_threads", set_threads)
    for count in (1, 2):
        monkeypatch.setattr(FreeCores, "threads", lambda self, most, count=count: count)
        alone = [backend.embed([text], cancel=CancelFlag()) for text in texts]
        vectors.append((alone, backend.embed(texts, cancel=CancelFlag())))
    backend.unload()
    assert set(used) == {1, 2}
    assert vectors[0] == vectors[1]


@pytest.mark.parametrize("names", ["user system idle", "user nice system idle iowait guest_nice"])
def test_programs_that_yield_are_told_apart(monkeypatch: pytest.MonkeyPatch, names: str) -> None:
    seconds = {"user": 40, "nice": 5, "system": 2, "idle": 900, "iowait": 70, "guest_nice": 3}
    times = namedtuple("times", names)
    made = times(*(seconds[name] for name in times._fields))
    monkeypatch.setattr(machine.psutil, "cpu_times", lambda: made)
    assert machine._busy_s(False) == 42
    assert machine._busy_s(True) == 42 + (5 if "nice" in times._fields else 0)
