"""The engine's process can die in any way; the supervisor says so and starts another."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

import psutil
import pytest

from llama32_desktop.engine.client.ending import describe_end
from llama32_desktop.engine.client.supervisor import Supervisor
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import (
    Cancel,
    DescribeDevices,
    Devices,
    Done,
    Failed,
    Generate,
    Load,
    Loaded,
    ModelSettings,
    Token,
)
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.processes import framing
from llama32_desktop.processes.piped import PipedChild
from llama32_desktop.sentences import Sentence
from tests.engine.driver import PATIENCE, Driver, user
from tests.processes.flooding import written_until_held_up


@pytest.mark.parametrize("name", ["SIGKILL", "SIGABRT", "SIGSEGV"])
def test_a_killed_process_costs_one_sentence_and_comes_back(
    fresh: Driver, smollm2: Path, name: str
) -> None:
    if not hasattr(signal, name):
        pytest.skip("Windows has no such signal")
    number = signal.Signals[name]
    supervisor = fresh.supervisor
    fresh.loaded(str(smollm2), context=1024)
    request = Generate(
        id=supervisor.next_id(),
        messages=(user("Write a long story."),),
        sampling=Sampling(temperature=0, max_tokens=400),
    )
    supervisor.submit(request)
    text = ""
    while not text:
        event = supervisor.next_event(PATIENCE)
        if isinstance(event, Token):
            text += event.text
    assert supervisor.child_pid is not None
    os.kill(supervisor.child_pid, number)
    while True:
        event = supervisor.next_event(PATIENCE)
        assert event is not None
        if isinstance(event, Failed):
            break
    assert event.id == request.id
    assert event.kind == "crashed"
    assert "kept" in event.message
    # The next request starts another process, which loads the model by itself.
    again = Generate(
        id=supervisor.next_id(), messages=(user("Hello"),), sampling=Sampling(max_tokens=8)
    )
    supervisor.submit(again)
    seen = []
    while not seen or not isinstance(seen[-1], Done | Failed):
        event = supervisor.next_event(PATIENCE)
        assert event is not None
        seen.append(event)
    assert any(isinstance(event, Loaded) for event in seen)
    assert isinstance(seen[-1], Done)


def test_a_process_that_cannot_start_is_a_sentence() -> None:
    supervisor = Supervisor(command=["/nonexistent/python"])
    supervisor.submit(DescribeDevices(id=1))
    event = supervisor.next_event(PATIENCE)
    assert isinstance(event, Failed)
    assert "could not be started" in event.message


def test_a_process_that_dies_at_once_is_a_sentence() -> None:
    supervisor = Supervisor(command=[sys.executable, "-c", "raise SystemExit(3)"])
    supervisor.submit(DescribeDevices(id=1))
    event = supervisor.next_event(PATIENCE)
    assert isinstance(event, Failed)
    assert event.kind == "crashed"


def test_a_process_that_writes_rubbish_is_ended() -> None:
    program = "import sys; sys.stdout.buffer.write(b'rubbish' * 99); sys.stdout.flush(); input()"
    supervisor = Supervisor(command=[sys.executable, "-c", program])
    supervisor.submit(DescribeDevices(id=1))
    event = supervisor.next_event(PATIENCE)
    assert isinstance(event, Failed)


def test_wake_and_timeout_return_nothing() -> None:
    supervisor = Supervisor()
    assert supervisor.next_event(0.01) is None
    supervisor.wake()
    assert supervisor.next_event(PATIENCE) is None
    assert supervisor.child_pid is None  # nothing needed a process


def test_the_process_ends_with_its_owner(smollm2: Path, tmp_path: Path) -> None:
    program = f"""
import time
from llama32_desktop.engine.protocol import *
from llama32_desktop.engine.client.supervisor import Supervisor
s = Supervisor()
s.submit(Load(id=1, model=ModelRef({str(smollm2)!r})))
while not isinstance(s.next_event(), Loaded): pass
s.submit(Generate(id=2, messages=(ChatMessage("user", "Write a long story."),),
    sampling=Sampling(temperature=0, max_tokens=400)))
while not isinstance(s.next_event(), Token): pass
print(s.child_pid, flush=True)
time.sleep(60)
"""
    owner = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
    assert owner.stdout is not None
    child = psutil.Process(int(owner.stdout.readline()))
    owner.kill()
    owner.wait()
    _, alive = psutil.wait_procs([child], timeout=60)
    assert not alive


def test_closing_waits_for_no_answer(smollm2: Path) -> None:
    supervisor = Supervisor(niceness=0)
    driver = Driver(supervisor)
    driver.loaded(str(smollm2), context=1024)
    supervisor.submit(
        Generate(id=99, messages=(user("Write a long story."),), sampling=Sampling(max_tokens=400))
    )
    while not isinstance(supervisor.next_event(PATIENCE), Token):
        pass
    pid = supervisor.child_pid
    assert pid is not None
    supervisor.close()
    assert not psutil.pid_exists(pid)
    while (event := supervisor.next_event(0)) is not None:
        assert not isinstance(event, Done) or event.finish_reason == "cancelled"


def test_the_end_of_a_process_is_described_by_its_cause() -> None:
    assert "memory ran out" in describe_end(-9, "")
    named = "SIGABRT" if sys.platform != "win32" else "signal 6"
    assert named in describe_end(-6, "GGML_ASSERT")
    assert "signal 40" in describe_end(-40, "")
    assert "memory ran out" in describe_end(1, "CUDA error: out of memory")
    assert "code 7" in describe_end(7, "")
    assert "signal 35" in describe_end(-35, "")
    # Windows has codes for it, and no signals.
    assert "crashed (access violation)" in describe_end(3221225477, "")
    assert "crashed (abort)" in describe_end(0xC0000409, "GGML_ASSERT")
    assert "memory ran out" in describe_end(0xC0000017, "")


# Errors of this app's own, at each boundary


@pytest.fixture
def logged(monkeypatch: pytest.MonkeyPatch) -> list[type[BaseException]]:
    kinds: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: kinds.append(kind))
    return kinds


@pytest.mark.parametrize("error", [ZeroDivisionError("a bug"), UnicodeError("lone"), KeyError(3)])
@pytest.mark.parametrize(
    "place", ["supervisor._Child", "supervisor._Child.send", "supervisor.Supervisor._take"]
)
def test_an_error_is_an_answer_and_the_next_request_works(
    monkeypatch: pytest.MonkeyPatch,
    logged: list[type[BaseException]],
    place: str,
    error: Exception,
) -> None:
    supervisor = Supervisor(command=[sys.executable, "-c", ECHO])

    def broken(*arguments: object) -> None:
        raise error

    with monkeypatch.context() as patch:
        patch.setattr(f"llama32_desktop.engine.client.{place}", broken)
        supervisor.submit(DescribeDevices(id=1))
        event = supervisor.next_event(PATIENCE)
    assert isinstance(event, Failed)
    assert (event.id, event.kind) == (1, "internal")
    assert type(error).__name__ in event.message
    assert logged[0] is type(error)
    supervisor.submit(DescribeDevices(id=2))
    while (event := supervisor.next_event(PATIENCE)) is not None and event.id != 2:
        pass
    assert event == Devices(id=2, devices=())
    supervisor.close()


ECHO = """
import sys
from llama32_desktop.processes.framing import write_message
from llama32_desktop.engine.protocol import *
while request := read_request(sys.stdin.buffer):
    write_message(sys.stdout.buffer, Devices(id=request.id, devices=()))
    sys.stdout.buffer.flush()
"""


FLOOD = """
import sys
from llama32_desktop.processes.framing import write_message
from llama32_desktop.engine.protocol import *
read_request(sys.stdin.buffer)
sys.stderr.write("x" * 10**6)
while True:
    write_message(sys.stdout.buffer, Token(id=1, text="x" * 10_000))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="what a process writes is counted there")
def test_a_process_that_never_stops_writing_fills_no_memory() -> None:
    supervisor = Supervisor(command=[sys.executable, "-c", FLOOD])
    supervisor.submit(DescribeDevices(id=1))
    assert supervisor.next_event(PATIENCE) == Token(id=1, text="x" * 10_000)
    assert supervisor.child_pid is not None
    assert written_until_held_up(supervisor.child_pid, 40_000_000) < 40_000_000
    for _ in range(3000):
        assert isinstance(supervisor.next_event(PATIENCE), Token)
    supervisor.close()


def test_a_process_that_reads_nothing_keeps_nobody_from_closing() -> None:
    supervisor = Supervisor(command=[sys.executable, "-c", "import time; time.sleep(1000)"])
    supervisor.submit(Generate(id=1, messages=(user("x" * 10_000_000),)))
    assert supervisor.next_event(0) is None
    assert supervisor.child_pid is not None
    supervisor.close()


SILENT = """
import sys
sys.stdin.buffer.read()
"""


def test_one_that_waits_for_another_to_be_cancelled_is_not_taken_for_a_hanging_engine(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    due: list[Callable[[], None]] = []

    class Later:
        """A timer that the test runs."""

        def __init__(self, _: float, call: Callable[..., None], given: list[object]) -> None:
            due.append(partial(call, *given))

        def start(self) -> None:
            """Nothing runs by itself."""

    monkeypatch.setattr(threading, "Timer", Later)
    supervisor = Supervisor(command=[sys.executable, "-c", SILENT])
    killed: list[int] = []
    monkeypatch.setattr(PipedChild, "kill", lambda child: killed.append(child.pid))
    for number in (1, 2):
        supervisor.submit(Generate(id=number, messages=(user("Hello"),), together=True))
    supervisor.submit(Cancel(id=2))
    supervisor.wake()
    assert supervisor.next_event(PATIENCE) is None
    due.pop()()
    supervisor.wake()
    assert supervisor.next_event(PATIENCE) is None
    assert not killed and len(due) == 1  # the first is being answered: it is looked at again
    supervisor.submit(Cancel(id=1))
    supervisor.wake()
    assert supervisor.next_event(PATIENCE) is None
    due.pop()()
    supervisor.wake()
    assert supervisor.next_event(PATIENCE) is None
    assert killed == [supervisor.child_pid]
    supervisor.close()


def test_a_request_that_is_too_long_is_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(framing, "MAX_MESSAGE_BYTES", 1000)
    supervisor = Supervisor(command=[sys.executable, "-c", ECHO])
    supervisor.submit(Generate(id=1, messages=(user("x" * 1000),)))
    event = supervisor.next_event(PATIENCE)
    assert isinstance(event, Failed)
    assert event.kind == "context_full"
    assert "longer" in event.message
    supervisor.submit(DescribeDevices(id=2))
    assert supervisor.next_event(PATIENCE) == Devices(id=2, devices=())
    supervisor.close()


def test_a_request_that_the_engine_refuses_is_a_sentence(fresh: Driver) -> None:
    supervisor = fresh.supervisor
    supervisor.submit(Load(id=1, model=ModelRef("/m.gguf"), settings=ModelSettings(context=1)))
    event = supervisor.next_event(PATIENCE)
    assert isinstance(event, Failed)
    assert "settings" in event.message
    pid = supervisor.child_pid
    supervisor.submit(Load(id=2, model=ModelRef("/models/bad\udcff.gguf")))
    event = supervisor.next_event(PATIENCE)
    assert isinstance(event, Failed)
    assert (event.id, event.kind) == (2, "missing_file")
    assert isinstance(event.message, Sentence) and event.message.values
    assert supervisor.child_pid == pid


@pytest.mark.skipif(sys.platform == "win32", reason="priorities have names there")
def test_an_answer_that_is_waited_for_has_normal_priority() -> None:
    for niceness in (0, 5):
        supervisor = Supervisor(niceness=niceness) if niceness else Supervisor()
        supervisor.submit(Load(id=1, model=ModelRef("/none.gguf")))
        assert isinstance(supervisor.next_event(PATIENCE), Failed)
        assert supervisor.child_pid is not None
        mine = psutil.Process().nice()
        assert psutil.Process(supervisor.child_pid).nice() == min(19, mine + niceness)
        supervisor.close()
