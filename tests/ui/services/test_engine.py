"""The engine's thread in the window outlives every error."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from llama32_desktop.engine.client.client import EngineClient
from llama32_desktop.engine.client.supervisor import Supervisor
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import Event, Failed, ModelSettings, Request
from llama32_desktop.ui.services.engine import EngineWorker, Reply

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
