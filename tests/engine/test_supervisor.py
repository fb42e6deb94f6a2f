"""The engine's process can die in any way; the supervisor says so and starts another."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from llama32_desktop.engine.protocol import DescribeDevices, Done, Failed, Generate, Loaded, Token
from llama32_desktop.engine.supervisor import Supervisor, describe_end
from tests.engine.driver import Driver, user

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills with POSIX signals")


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGABRT, signal.SIGSEGV])
def test_a_killed_process_costs_one_sentence_and_comes_back(
    fresh: Driver, smollm2: Path, number: signal.Signals
) -> None:
    supervisor = fresh.supervisor
    fresh.loaded(str(smollm2), context=1024)
    request = Generate(id=supervisor.next_id(), messages=(user("Write a long story."),))
    supervisor.submit(request)
    text = ""
    while not text:
        event = supervisor.next_event(30)
        if isinstance(event, Token):
            text += event.text
    assert supervisor.child_pid is not None
    os.kill(supervisor.child_pid, number)
    while True:
        event = supervisor.next_event(30)
        assert event is not None
        if isinstance(event, Failed):
            break
    assert event.id == request.id
    assert event.kind == "crashed"
    assert "kept" in event.message
    # The next request starts another process, which loads the model by itself.
    again = Generate(id=supervisor.next_id(), messages=(user("Hello"),))
    supervisor.submit(again)
    seen = []
    while not seen or not isinstance(seen[-1], Done | Failed):
        event = supervisor.next_event(60)
        assert event is not None
        seen.append(event)
    assert any(isinstance(event, Loaded) for event in seen)
    assert isinstance(seen[-1], Done)


def test_a_process_that_cannot_start_is_a_sentence() -> None:
    supervisor = Supervisor(command=["/nonexistent/python"])
    supervisor.submit(DescribeDevices(id=1))
    event = supervisor.next_event(10)
    assert isinstance(event, Failed)
    assert "could not be started" in event.message


def test_a_process_that_dies_at_once_is_a_sentence() -> None:
    supervisor = Supervisor(command=[sys.executable, "-c", "raise SystemExit(3)"])
    supervisor.submit(DescribeDevices(id=1))
    event = supervisor.next_event(10)
    assert isinstance(event, Failed)
    assert event.kind == "crashed"


def test_a_process_that_writes_rubbish_is_ended() -> None:
    program = "import sys; sys.stdout.buffer.write(b'rubbish' * 99); sys.stdout.flush(); input()"
    supervisor = Supervisor(command=[sys.executable, "-c", program])
    supervisor.submit(DescribeDevices(id=1))
    event = supervisor.next_event(10)
    assert isinstance(event, Failed)


def test_wake_and_timeout_return_nothing() -> None:
    supervisor = Supervisor()
    assert supervisor.next_event(0.01) is None
    supervisor.wake()
    assert supervisor.next_event(10) is None
    assert supervisor.child_pid is None  # nothing needed a process


def test_the_process_ends_with_its_owner(smollm2: Path, tmp_path: Path) -> None:
    program = f"""
import time
from llama32_desktop.engine.protocol import *
from llama32_desktop.engine.supervisor import Supervisor
s = Supervisor()
s.submit(Load(id=1, path={str(smollm2)!r}))
while not isinstance(s.next_event(), Loaded): pass
s.submit(Generate(id=2, messages=(ChatMessage("user", "Write a long story."),)))
while not isinstance(s.next_event(), Token): pass
print(s.child_pid, flush=True)
time.sleep(60)
"""
    owner = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
    assert owner.stdout is not None
    child = psutil.Process(int(owner.stdout.readline()))
    owner.kill()
    owner.wait()
    _, alive = psutil.wait_procs([child], timeout=10)
    assert not alive


def test_closing_while_it_answers_is_quick(smollm2: Path) -> None:
    supervisor = Supervisor(niceness=0)
    driver = Driver(supervisor)
    driver.loaded(str(smollm2), context=1024)
    supervisor.submit(Generate(id=99, messages=(user("Write a long story."),)))
    while not isinstance(supervisor.next_event(30), Token):
        pass
    pid = supervisor.child_pid
    assert pid is not None
    began = time.monotonic()
    supervisor.close()
    assert time.monotonic() - began < 3
    assert not psutil.pid_exists(pid)


def test_the_end_of_a_process_is_described_by_its_cause() -> None:
    assert "memory ran out" in describe_end(-9, "")
    assert "SIGABRT" in describe_end(-6, "GGML_ASSERT")
    assert "signal 40" in describe_end(-40, "")
    assert "memory ran out" in describe_end(1, "CUDA error: out of memory")
    assert "code 7" in describe_end(7, "")
