"""The window's queue: opened in the background, asked while something moves, quiet afterwards."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from llama32_desktop.downloads.state import DownloadState
from llama32_desktop.downloads.wanted import Wanted, parse
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.models_window.downloads import LibraryDownloads

ONE = DownloadState(id=1, key="llama3.2-1b:q4_k_m", title="One", phase="downloading")


class Queue:
    """Stands where the real one does, and moves when the test says so."""

    def __init__(self, *states: DownloadState) -> None:
        self.states = states
        self.calls: list[tuple[Any, ...]] = []
        self.looks = 0
        self.notice = ""

    def snapshot(self) -> tuple[DownloadState, ...]:
        self.looks += 1
        return self.states

    def add(self, wanted: Wanted) -> int:
        self.calls.append(("add", wanted.key))
        self.states = (*self.states, msgspec.structs.replace(ONE, key=wanted.key))
        return 1

    def pause(self, number: int) -> None:
        self.calls.append(("pause", number))

    def close(self) -> None:
        self.calls.append(("close",))

    def turn(self, **changes: Any) -> None:
        self.states = tuple(msgspec.structs.replace(s, **changes) for s in self.states)


@pytest.fixture
def queue() -> Queue:
    return Queue()


@pytest.fixture
def downloads(qtbot: QtBot, background: Background, queue: Queue) -> LibraryDownloads:
    return LibraryDownloads(background, lambda: queue)  # type: ignore[arg-type,return-value]


def test_what_is_asked_before_it_is_open_waits(
    qtbot: QtBot, downloads: LibraryDownloads, queue: Queue
) -> None:
    downloads.add(parse("llama3.2-1b"))
    downloads.pause(1)
    assert not queue.calls
    qtbot.waitUntil(lambda: len(queue.calls) == 2)
    assert queue.calls == [("add", "llama3.2-1b:q4_k_m"), ("pause", 1)]
    assert [state.key for state in downloads.states] == ["llama3.2-1b:q4_k_m"]


def test_a_finished_model_is_told_once_and_then_nothing_is_asked(
    qtbot: QtBot, downloads: LibraryDownloads, queue: Queue
) -> None:
    queue.states = (ONE,)
    told: list[DownloadState] = []
    downloads.finished.connect(told.append)
    with qtbot.waitSignal(downloads.changed):
        downloads.begin()
    queue.turn(phase="done", path="/models/one.gguf")
    qtbot.waitUntil(lambda: bool(told))
    assert not downloads._timer.isActive()
    assert [state.path for state in told] == ["/models/one.gguf"]


def test_what_was_done_the_last_time_is_no_news(
    qtbot: QtBot, downloads: LibraryDownloads, queue: Queue
) -> None:
    queue.states = (msgspec.structs.replace(ONE, phase="done"),)
    told: list[DownloadState] = []
    downloads.finished.connect(told.append)
    with qtbot.waitSignal(downloads.changed):
        downloads.begin()
    assert not told


def test_a_queue_that_cannot_be_kept_is_said_once(
    qtbot: QtBot, downloads: LibraryDownloads, queue: Queue
) -> None:
    queue.states, queue.notice = (ONE,), "The queue cannot be kept."
    said: list[str] = []
    downloads.notice.connect(said.append)
    downloads.begin()
    qtbot.waitUntil(lambda: queue.looks > 3)
    assert said == ["The queue cannot be kept."]


def test_closing_ends_the_queue_in_the_background(
    qtbot: QtBot, background: Background, downloads: LibraryDownloads, queue: Queue
) -> None:
    with qtbot.waitSignal(downloads.changed):
        downloads.begin()
    downloads.close()
    background.close()
    assert queue.calls == [("close",)]
    downloads.add(parse("llama3.2-1b"))
    assert queue.calls == [("close",)]


def test_a_queue_that_is_just_being_opened_is_closed_too(
    background: Background, downloads: LibraryDownloads, queue: Queue
) -> None:
    downloads.begin()
    downloads.close()
    background.close()
    assert queue.calls == [("close",)]
