"""The engine's thread in the window outlives every error."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from llama32_desktop.engine.protocol import Event, Failed, Request
from llama32_desktop.engine.supervisor import Supervisor
from llama32_desktop.ui.engine_worker import EngineWorker

_ENGINE = """
import sys
from llama32_desktop.engine.framing import write_message
from llama32_desktop.engine.protocol import *
while request := read_request(sys.stdin.buffer):
    write_message(sys.stdout.buffer, Devices(id=request.id, devices=()))
    sys.stdout.buffer.flush()
"""


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
    with qtbot.waitSignal(worker.devices):
        worker.describe_devices()


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
        with qtbot.waitSignal(worker.failed) as failed:
            number = worker.describe_devices()
    assert failed.args[0] == number
    assert "LookupError" in failed.args[1].message
    assert logged == [LookupError]
    _answers(worker, qtbot)


@pytest.mark.parametrize("place", ["_emit", "_emit_texts"])
def test_an_error_in_the_thread_is_a_failure(
    worker: EngineWorker,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    logged: list[type[BaseException]],
    place: str,
) -> None:
    def broken(*arguments: Event) -> None:
        raise LookupError("a bug")

    with monkeypatch.context() as patch:
        patch.setattr(worker, place, broken)
        with qtbot.waitSignal(worker.failed) as failed:
            number = worker.describe_devices()
        assert failed.args[0] == number
    assert logged[0] is LookupError
    _answers(worker, qtbot)


def test_what_cannot_be_sent_is_a_failure(
    worker: EngineWorker, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("llama32_desktop.engine.framing.MAX_MESSAGE_BYTES", 100)
    with qtbot.waitSignal(worker.failed) as failed:
        worker.tune("x" * 200)
    assert isinstance(failed.args[1], Failed)
    _answers(worker, qtbot)
