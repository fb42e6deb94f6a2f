"""The end of the app, whatever goes wrong at it."""

from __future__ import annotations

import sys

import psutil
import pytest

from tests.ui.driver import Driver, stored


def test_an_error_at_the_end_loses_no_draft_and_leaves_no_engine(
    ready: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    kinds: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: kinds.append(kind))
    pid = ready.app.engine.child_pid
    assert pid is not None
    ready.type("Half a thought")

    def broken() -> None:
        raise LookupError("a bug")

    monkeypatch.setattr(ready.app.pictures, "close", broken)
    ready.close()
    assert kinds == [LookupError]
    assert stored("SELECT content FROM draft") == [("Half a thought",)]
    assert not psutil.pid_exists(pid)
