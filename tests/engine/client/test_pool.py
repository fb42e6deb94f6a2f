"""Engines that are lent: each is a real process that loads by script."""

from __future__ import annotations

import queue
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from llama32_desktop.engine.client import memory
from llama32_desktop.engine.client.client import EngineClient
from llama32_desktop.engine.client.handle import EngineFailedError
from llama32_desktop.engine.client.pool import EnginePool, Guest
from llama32_desktop.engine.client.supervisor import Supervisor
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.needs import RAM_RESERVE
from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.engine.sampling import Sampling

ENGINE = """
import sys, time
from llama32_desktop.processes.framing import write_message
from llama32_desktop.engine.protocol import *
while request := read_request(sys.stdin.buffer):
    if isinstance(request, Tune):
        time.sleep(1000)
    elif isinstance(request, Unload):
        answer = Unloaded(id=request.id)
    elif "broken" in request.model.name:
        answer = Failed(id=request.id, kind="truncated", message="It is broken.")
    else:
        answer = Loaded(id=request.id, model=LoadedModel(
            ref=request.model, name=request.model.name, architecture="llama", parameters=1,
            file_bytes=1, layers=4, context=1, context_trained=1, device="cpu",
            gpu_layers=2 if "on-gpu" in request.model.name else 0, load_s=0,
            settings=request.settings))
    write_message(sys.stdout.buffer, answer)
    sys.stdout.buffer.flush()
"""
SETTINGS = ModelSettings(context=512)
PLENTY = 1 << 40
GB = 1 << 30
PATIENCE_S = 120


class Machine:
    """How much memory is free, and what was started on it."""

    def __init__(self) -> None:
        self.free = PLENTY
        self.started: list[int] = []
        self.closed: queue.SimpleQueue[EngineClient] = queue.SimpleQueue()

    def start(self, niceness: int) -> EngineClient:
        self.started.append(niceness)
        client = _Client(self.closed.put)
        client.start()
        return client


class _Client(EngineClient):
    """Tells when it has been closed, and its process has ended."""

    def __init__(self, closed: Callable[[EngineClient], None]) -> None:
        super().__init__(Supervisor(command=[sys.executable, "-c", ENGINE]))
        self._closed_to = closed

    def close(self) -> None:
        super().close()
        self._closed_to(self)


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture
def pool(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> Iterator[EnginePool]:
    # The machine here says what is free as Linux does, on each system.
    monkeypatch.setattr(memory, "_MAPPED_COUNTS_AS_FREE", True)
    pool = EnginePool(unused_s=1000, start=machine.start, available=lambda: machine.free)
    yield pool
    pool.close()


def test_a_loaded_engine_is_shared_and_stays(pool: EnginePool, machine: Machine) -> None:
    with pool.lend("embedder", ModelRef("a.gguf"), SETTINGS) as (session, model):
        pid = session.child_pid
        assert model.path == "a.gguf"
        with pool.lend("embedder", ModelRef("a.gguf"), SETTINGS) as (_, same):
            assert same is model
        pool.end("embedder", if_unused=True)
    with pool.lend("embedder", ModelRef("a.gguf"), SETTINGS) as (session, same):
        assert session.child_pid == pid and same is model
    with pool.lend("embedder", ModelRef("b.gguf"), SETTINGS) as (session, other):
        assert session.child_pid == pid and other.path == "b.gguf"
    assert machine.started == [0]
    pool.end("embedder", if_unused=True)
    assert pool.names() == []


def test_engines_have_their_priority_and_end_with_the_pool(
    pool: EnginePool, machine: Machine
) -> None:
    with pool.lend("embedder", ModelRef("a.gguf"), SETTINGS) as (session, _):
        first = session.child_pid
    with pool.lend("indexer", ModelRef("a.gguf"), SETTINGS, niceness=10) as (session, _):
        second = session.child_pid
    assert machine.started == [0, 10]
    pool.close()
    assert first is not None and second is not None
    assert not psutil.pid_exists(first) and not psutil.pid_exists(second)


def test_what_cannot_be_loaded_is_said_and_asked_again(pool: EnginePool) -> None:
    for _ in range(2):
        with (
            pytest.raises(EngineFailedError, match="It is broken"),
            pool.lend("embedder", ModelRef("broken.gguf"), SETTINGS),
        ):
            raise AssertionError("it was lent")
    with pool.lend("embedder", ModelRef("a.gguf"), SETTINGS) as (_, model):
        assert model.path == "a.gguf"


def file_of(folder: Path, name: str, size: int) -> str:
    """A file that takes `size` bytes of memory as a model would, and no room on the disk."""
    path = folder / name
    with path.open("wb") as stream:
        stream.truncate(size)
    return str(path)


def held(pool: EnginePool) -> dict[str, int]:
    return {holding.engine: holding.weights for holding in pool.account.holdings}


def test_the_longest_unused_makes_room(pool: EnginePool, machine: Machine, tmp_path: Path) -> None:
    small = file_of(tmp_path, "small.gguf", GB)
    for name in ("first", "second", "used"):
        with pool.lend(name, ModelRef(small), SETTINGS):
            pass
    assert held(pool) == {"first": GB, "second": GB, "used": GB}
    machine.free = 5 * GB  # the weights of the three are in it: they are read from their file
    large = file_of(tmp_path, "large.gguf", 2 * GB)
    with pool.lend("used", ModelRef(small), SETTINGS), pool.lend("new", ModelRef(large), SETTINGS):
        assert pool.names() == ["second", "used", "new"]
        assert held(pool) == {"second": GB, "used": GB, "new": 2 * GB}


@pytest.mark.parametrize("first", ["chat", "embedder"])
def test_which_was_loaded_first_makes_no_difference(
    pool: EnginePool, machine: Machine, tmp_path: Path, first: str
) -> None:
    chat = machine.start(0)
    pool.keep("chat", chat)
    machine.free = 6 * GB
    model, other = file_of(tmp_path, "m.gguf", 4 * GB), file_of(tmp_path, "e.gguf", GB)

    def embed() -> None:
        with pool.lend("embedder", ModelRef(other), SETTINGS):
            pass

    def answer() -> None:
        chat.load(ModelRef(model), SETTINGS).result(PATIENCE_S)

    for step in (answer, embed) if first == "chat" else (embed, answer):
        step()
    assert held(pool) == {"chat": 4 * GB, "embedder": GB}
    machine.free = 5 * GB
    answer()  # again, as with other settings: now the unused one goes
    assert held(pool) == {"chat": 4 * GB} and pool.names() == ["chat"]
    chat.unload().result(PATIENCE_S)
    assert held(pool) == {}
    chat.close()


def test_nothing_keeps_a_gpu_from_the_model_that_answers(
    pool: EnginePool, machine: Machine, tmp_path: Path
) -> None:
    chat = machine.start(0)
    pool.keep("chat", chat)
    model = file_of(tmp_path, "model.gguf", GB)
    with pool.lend("processor", ModelRef(model), SETTINGS):
        pass
    with pool.lend("embedder", ModelRef(file_of(tmp_path, "on-gpu.gguf", GB)), SETTINGS):
        assert held(pool)["embedder"] == GB // 2, "the other half is on the GPU"
        chat.load(ModelRef(model), SETTINGS).result(PATIENCE_S)
        assert set(held(pool)) == {"processor", "embedder", "chat"}, "it is in use"
    chat.load(ModelRef(model), SETTINGS).result(PATIENCE_S)
    assert set(held(pool)) == {"processor", "chat"}
    chat.close()


def test_what_is_measured_makes_room_while_it_runs(
    pool: EnginePool, machine: Machine, tmp_path: Path
) -> None:
    machine.free = 3 * GB
    with pool.lend("embedder", ModelRef(file_of(tmp_path, "e.gguf", GB)), SETTINGS):
        pass
    measuring = pool.take("tuning", niceness=15).tune(ModelRef(file_of(tmp_path, "t.gguf", GB)))
    while "tuning" not in held(pool):
        threading.Event().wait(0.01)
    with pool.lend("new", ModelRef(file_of(tmp_path, "n.gguf", GB)), SETTINGS):
        assert pool.names() == ["embedder", "new"]
    with pytest.raises(EngineFailedError) as ended:
        measuring.result(PATIENCE_S)
    assert ended.value.kind == "cancelled"
    pool.end("tuning")  # which it has, by itself


def test_what_is_ended_is_answered(pool: EnginePool) -> None:
    measuring = pool.take("tuning").tune(ModelRef("a.gguf"))
    pool.end("tuning")
    with pytest.raises(EngineFailedError):
        measuring.result(PATIENCE_S)
    assert pool.names() == []
    pool.close()
    with pytest.raises(EngineFailedError, match="being closed"):
        pool.take("tuning")


def test_a_model_that_died_holds_nothing(pool: EnginePool, machine: Machine) -> None:
    chat = machine.start(0)
    pool.keep("chat", chat)
    chat.load(ModelRef("a.gguf"), SETTINGS).result(PATIENCE_S)
    assert set(held(pool)) == {"chat"}
    assert chat.child_pid is not None
    answering = chat.generate([], Sampling())
    psutil.Process(chat.child_pid).kill()
    with pytest.raises(EngineFailedError):
        answering.result(PATIENCE_S)
    assert held(pool) == {}
    chat.close()


def test_a_kept_model_that_is_unused_is_told_and_not_ended(
    machine: Machine,
) -> None:
    pool = EnginePool(unused_s=0.2, start=machine.start, available=lambda: machine.free)
    chat = machine.start(0)
    unused: queue.SimpleQueue[float | None] = queue.SimpleQueue()
    pool.keep("chat", chat, unused=lambda: unused.put(chat.unused_since))
    pool.unload_after("chat", 0.2)
    with pool.lend("other", ModelRef("a.gguf"), SETTINGS):
        pass
    machine.closed.get(timeout=PATIENCE_S)  # of the other, which was used later
    assert unused.empty(), "there is no model yet"
    chat.load(ModelRef("a.gguf"), SETTINGS).result(PATIENCE_S)
    assert unused.get(timeout=PATIENCE_S) is not None
    assert pool.is_unused("chat")
    chat.load(ModelRef("a.gguf"), SETTINGS)
    assert not pool.is_unused("chat"), "it was asked while that was told"
    assert held(pool) == {"chat": 0} and psutil.pid_exists(chat.child_pid or 0)
    pool.unload_after("chat", None)
    chat.close()
    pool.close()


def test_an_engine_in_use_is_never_ended(pool: EnginePool, machine: Machine) -> None:
    with pool.lend("used", ModelRef("a.gguf"), SETTINGS) as (session, _):
        pid = session.child_pid
        machine.free = 0
        with pool.lend("new", ModelRef("b.gguf"), SETTINGS):
            assert pool.names() == ["used", "new"]
        assert session.child_pid == pid


def test_what_is_unused_for_long_ends_by_itself(machine: Machine) -> None:
    pool = EnginePool(unused_s=0.2, start=machine.start, available=lambda: machine.free)
    with pool.lend("embedder", ModelRef("a.gguf"), SETTINGS) as (session, _):
        pid = session.child_pid
        with pool.lend("other", ModelRef("a.gguf"), SETTINGS):
            pass
        machine.closed.get(timeout=PATIENCE_S)  # of the other, which was taken later
        assert pool.names() == ["embedder"], "it is in use"
    machine.closed.get(timeout=PATIENCE_S)
    assert pool.names() == []
    pool.close()
    assert pid is not None and not psutil.pid_exists(pid)


def test_what_is_unused_makes_room_for_a_process_of_another_kind(
    pool: EnginePool, machine: Machine, tmp_path: Path
) -> None:
    for name in ("a", "b"):
        with pool.lend(name, ModelRef(file_of(tmp_path, f"{name}.gguf", GB)), SETTINGS):
            pass
    guest = Process()
    pool.admit(guest, GB)
    assert len(pool.names()) == 2, "there is room"
    machine.free = RAM_RESERVE + 3 * GB
    pool.admit(guest, 2 * GB)
    assert pool.names() == ["b"], "the longest unused has made it"
    pool.admit(guest, 100 * GB)
    assert pool.names() == []


class Process(Guest):
    """A process of another kind."""

    name = "guest"

    def __init__(self) -> None:
        self.used = False
        self.ended = 0

    def end_unused(self) -> bool:
        self.ended += not self.used
        return not self.used


def test_a_process_of_another_kind_is_counted_and_makes_room(
    pool: EnginePool, machine: Machine, tmp_path: Path
) -> None:
    guest, model = Process(), ModelRef(file_of(tmp_path, "a.gguf", GB))
    pool.admit(guest, 2 * GB)
    assert [(each.bytes, each.uncounted) for each in pool.account.holdings] == [(2 * GB, 2 * GB)]
    pool.note_started(guest)
    assert [each.uncounted for each in pool.account.holdings] == [0], "the system counts it"
    machine.free = RAM_RESERVE + 4 * GB
    for _ in range(2):
        with pool.lend("a", model, SETTINGS):
            pass
    assert not guest.ended, "there is room"
    machine.free = RAM_RESERVE
    guest.used = True
    with pool.lend("b", model, SETTINGS):
        assert held(pool).keys() == {"guest", "b"}, "who is used stays"
    guest.used = False
    with pool.lend("c", model, SETTINGS):
        assert (guest.ended, held(pool).keys()) == (1, {"c"})
    pool.note_ended(guest)
    assert guest.ended == 1
