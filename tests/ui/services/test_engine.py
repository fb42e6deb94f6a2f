"""The engine's thread in the window outlives every error."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from llama32_desktop.engine.client.client import EngineClient
from llama32_desktop.engine.client.handle import Handle, Priority
from llama32_desktop.engine.client.supervisor import Supervisor
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import (
    DescribeDevices,
    Devices,
    Event,
    Failed,
    ModelSettings,
    Progress,
    Request,
)
from llama32_desktop.ui.services import engine
from llama32_desktop.ui.services.engine import FRAME_S, EngineWorker, Reply

_ENGINE = """
import sys
from llama32_desktop.processes.framing import write_message
from llama32_desktop.engine.protocol import *
while request := read_request(sys.stdin.buffer):
    write_message(sys.stdout.buffer, Devices(id=request.id, devices=()))
    sys.stdout.buffer.flush()
"""

_DYING = "import sys; sys.stdin.buffer.read(4)"


@pytest.fixture
def logged(monkeypatch: pytest.MonkeyPatch) -> list[type[BaseException]]:
    kinds: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: kinds.append(kind))
    return kinds


@pytest.fixture
def worker(logged: list[type[BaseException]]) -> Iterator[EngineWorker]:
    worker = EngineWorker(Supervisor(command=[sys.executable, "-c", _ENGINE]))
    worker.start()
    yield worker
    worker.end()


def _answers(worker: EngineWorker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(worker.describe_devices().done):
        pass


def test_a_flood_of_progress_is_one_signal(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """While the window's thread was held up a load told it of each tensor, one after the other."""
    now = [100.0]
    monkeypatch.setattr(engine.time, "monotonic", lambda: now[0])
    tell: list[Callable[[Event], object]] = []

    def start(listener: Callable[[Event], object]) -> Handle[Any]:
        tell.append(listener)
        request = DescribeDevices(id=1)
        cancel = answer_now = lambda _: None
        return Handle(cancel, answer_now, request, Devices, listener, None, Priority.PERSON, "end")

    parent = QObject()
    reply = Reply(start, parent)
    seen: list[float] = []
    ended: list[Event] = []
    reply.progressed.connect(lambda stage, fraction: seen.append(fraction))
    reply.done.connect(ended.append)

    def come(events: list[Event]) -> None:
        """From the client's thread, while this one is busy."""
        thread = threading.Thread(target=lambda: [tell[0](event) for event in events])
        thread.start()
        thread.join()

    told: list[Event] = [Progress(id=1, stage="load", fraction=n / 100) for n in range(1, 90)]
    come(told[:49])
    qtbot.waitUntil(lambda: bool(seen))
    come(told[49:59])  # within the same frame
    now[0] += 2 * FRAME_S
    come([*told[59:], Devices(id=1, devices=())])
    qtbot.waitUntil(lambda: bool(ended))
    assert seen == [0.01, 0.6]


@pytest.mark.parametrize("place", ["_handle", "_give", "_running_child", "_take"])
def test_an_error_in_the_supervisor_is_a_failure(
    worker: EngineWorker,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    logged: list[type[BaseException]],
    place: str,
) -> None:
    _answers(worker, qtbot)

    def broken(self: Supervisor, *arguments: Event | Request, **options: bool) -> None:
        raise LookupError("a bug")

    with monkeypatch.context() as patch:
        patch.setattr(Supervisor, place, broken)
        with qtbot.waitSignal(worker.describe_devices().failed) as failed:
            pass
    assert "LookupError" in failed.args[0].message
    assert logged == [LookupError]
    _answers(worker, qtbot)


@pytest.mark.parametrize("place", ["_take_inbox", "_choose", "_close"])
def test_an_error_in_the_thread_does_not_end_it(
    worker: EngineWorker,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    logged: list[type[BaseException]],
    place: str,
) -> None:
    once = iter([LookupError("a bug")])
    whole = getattr(EngineClient, place)

    def broken(self: EngineClient, *arguments: Event) -> None:
        for error in once:
            raise error
        whole(self, *arguments)

    with monkeypatch.context() as patch:
        patch.setattr(EngineClient, place, broken)
        worker.describe_devices()
        qtbot.waitUntil(lambda: logged == [LookupError])
    _answers(worker, qtbot)


def test_what_cannot_be_sent_is_a_failure(
    worker: EngineWorker, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("llama32_desktop.processes.framing.MAX_MESSAGE_BYTES", 100)
    with qtbot.waitSignal(_long(worker).failed) as failed:
        pass
    assert isinstance(failed.args[0], Failed)
    _answers(worker, qtbot)


def _long(worker: EngineWorker) -> Reply:
    return worker.load(ModelRef("x" * 200), ModelSettings())


def test_a_crash_is_told(qtbot: QtBot) -> None:
    worker = EngineWorker(Supervisor(command=[sys.executable, "-c", _DYING]))
    worker.start()
    try:
        with qtbot.waitSignal(worker.crashed):
            worker.unload()
    finally:
        worker.end()


_LEFT = """
import sys
from PySide6.QtCore import QCoreApplication
from llama32_desktop.engine.client.supervisor import Supervisor
from llama32_desktop.ui.services.engine import EngineWorker
app = QCoreApplication([])
worker = EngineWorker(Supervisor(command=[sys.executable, "-c", "import sys; sys.stdin.read()"]))
worker.start()
worker.unload()
del worker
"""


def test_one_that_nobody_ended_does_not_abort_the_app() -> None:
    """As after an error at the end, or in a test."""
    ended = subprocess.run([sys.executable, "-c", _LEFT], capture_output=True, text=True)
    assert (ended.returncode, ended.stderr) == (0, "")
