"""Engines that are lent: each is a real process that loads by script."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from llama32_desktop.engine.client.client import EngineClient
from llama32_desktop.engine.client.handle import EngineFailedError
from llama32_desktop.engine.client.pool import EnginePool
from llama32_desktop.engine.client.supervisor import Supervisor
from llama32_desktop.engine.protocol import ModelSettings

ENGINE = """
import sys
from llama32_desktop.processes.framing import write_message
from llama32_desktop.engine.protocol import *
while request := read_request(sys.stdin.buffer):
    if "broken" in request.path:
        answer = Failed(id=request.id, kind="truncated", message="It is broken.")
    else:
        answer = Loaded(id=request.id, model=LoadedModel(
            path=request.path, name=request.path, architecture="llama", parameters=1,
            file_bytes=1, layers=1, context=1, context_trained=1, device="cpu",
            gpu_layers=0, load_s=0, settings=request.settings))
    write_message(sys.stdout.buffer, answer)
    sys.stdout.buffer.flush()
"""
SETTINGS = ModelSettings(context=512)
PLENTY = 1 << 40


class Machine:
    """How much memory is free, and what was started on it."""

    def __init__(self) -> None:
        self.free = PLENTY
        self.started: list[int] = []

    def start(self, niceness: int) -> EngineClient:
        self.started.append(niceness)
        client = EngineClient(Supervisor(command=[sys.executable, "-c", ENGINE]))
        client.start()
        return client


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture
def pool(machine: Machine) -> Iterator[EnginePool]:
    pool = EnginePool(unused_s=1000, start=machine.start, available=lambda: machine.free)
    yield pool
    pool.close()


def test_a_loaded_engine_is_shared_and_stays(pool: EnginePool, machine: Machine) -> None:
    with pool.lend("embedder", "a.gguf", SETTINGS) as (session, model):
        pid = session.child_pid
        assert model.path == "a.gguf"
        with pool.lend("embedder", "a.gguf", SETTINGS) as (_, same):
            assert same is model
    with pool.lend("embedder", "a.gguf", SETTINGS) as (session, same):
        assert session.child_pid == pid and same is model
    with pool.lend("embedder", "b.gguf", SETTINGS) as (session, other):
        assert session.child_pid == pid and other.path == "b.gguf"
    assert machine.started == [0]


def test_engines_have_their_priority_and_end_with_the_pool(
    pool: EnginePool, machine: Machine
) -> None:
    with pool.lend("embedder", "a.gguf", SETTINGS) as (session, _):
        first = session.child_pid
    with pool.lend("indexer", "a.gguf", SETTINGS, niceness=10) as (session, _):
        second = session.child_pid
    assert machine.started == [0, 10]
    pool.close()
    assert first is not None and second is not None
    assert not psutil.pid_exists(first) and not psutil.pid_exists(second)


def test_what_cannot_be_loaded_is_said_and_asked_again(pool: EnginePool) -> None:
    for _ in range(2):
        with (
            pytest.raises(EngineFailedError, match="It is broken"),
            pool.lend("embedder", "broken.gguf", SETTINGS),
        ):
            raise AssertionError("it was lent")
    with pool.lend("embedder", "a.gguf", SETTINGS) as (_, model):
        assert model.path == "a.gguf"


def test_the_longest_unused_makes_room(pool: EnginePool, machine: Machine, tmp_path: Path) -> None:
    for name in ("first", "second", "used"):
        with pool.lend(name, "a.gguf", SETTINGS):
            pass
    frees = iter([0, PLENTY])
    pool._available = lambda: next(frees)
    with pool.lend("used", "a.gguf", SETTINGS), pool.lend("new", "b.gguf", SETTINGS):
        assert pool.names() == ["second", "used", "new"]


def test_an_engine_in_use_is_never_ended(pool: EnginePool, machine: Machine) -> None:
    with pool.lend("used", "a.gguf", SETTINGS) as (session, _):
        pid = session.child_pid
        machine.free = 0
        with pool.lend("new", "b.gguf", SETTINGS):
            assert pool.names() == ["used", "new"]
        assert session.child_pid == pid


def test_what_is_unused_for_long_ends_by_itself(machine: Machine) -> None:
    pool = EnginePool(unused_s=0.2, start=machine.start, available=lambda: machine.free)
    with pool.lend("embedder", "a.gguf", SETTINGS) as (session, _):
        pid = session.child_pid
        time.sleep(0.5)
        assert pool.names() == ["embedder"], "it is in use"
    for _ in range(1200):
        if not pool.names():
            break
        time.sleep(0.1)
    assert pool.names() == []
    pool.close()
    assert pid is not None
    psutil.wait_procs([psutil.Process(pid)] if psutil.pid_exists(pid) else [], timeout=60)
    assert not psutil.pid_exists(pid)
