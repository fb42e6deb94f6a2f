"""How the engine's process ends, and what it says of a request that it does not take."""

from __future__ import annotations

import io
import os
import sys
from typing import NoReturn

import msgspec
import pytest

from llama32_desktop.engine.protocol import Embed, Failed, Unloaded
from llama32_desktop.engine.worker import process
from llama32_desktop.engine.worker.process import EngineProcess
from llama32_desktop.processes.framing import packed


class EndError(BaseException):
    """Stands for the process's end."""


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """The kinds of faults that were told, and the exit's code."""
    seen: list[object] = []

    def end(code: int) -> NoReturn:
        seen.append(code)
        raise EndError

    monkeypatch.setattr(os, "_exit", end)
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: seen.append(kind))
    return seen


@pytest.mark.parametrize(
    ("error", "expected"), [(ZeroDivisionError, [ZeroDivisionError, 1]), (BrokenPipeError, [0])]
)
def test_a_fault_that_cannot_be_sent_is_told_before_the_end(
    told: list[object],
    error: type[Exception],
    expected: list[object],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_: object) -> NoReturn:
        raise error

    monkeypatch.setattr(process, "write_packed", fail)
    engine = EngineProcess(io.BytesIO(), io.BytesIO())
    engine._send(Unloaded(id=1))
    with pytest.raises(EndError):
        engine._write()
    assert told == expected


def test_requests_that_have_no_number_are_a_fault_and_their_end_is_none(told: list[object]) -> None:
    body = msgspec.msgpack.encode({"type": "nothing"})
    with pytest.raises(EndError):
        EngineProcess(io.BytesIO(len(body).to_bytes(4, "little") + body), io.BytesIO())._read()
    with pytest.raises(EndError):
        EngineProcess(io.BytesIO(), io.BytesIO())._read()
    assert told == [msgspec.ValidationError, 1, 0]


def test_a_request_in_too_many_parts_blames_no_settings(told: list[object]) -> None:
    request = packed(Embed(id=7, texts=("a",) * 1_100_000))
    engine = EngineProcess(io.BytesIO(request), io.BytesIO())
    with pytest.raises(EndError):
        engine._read()
    answer = engine._outbox.get_nowait()
    assert isinstance(answer, Failed) and answer.id == 7 and told == [0]
    assert "in more parts than" in answer.message and "settings" not in answer.message
