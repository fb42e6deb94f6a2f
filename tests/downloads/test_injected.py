"""An exception of any kind at a boundary of the downloads: a sentence or a line in the log, and the
next download comes whole."""

from __future__ import annotations

import pytest

from llama32_desktop import log
from llama32_desktop.downloads import fetch, journal, queue, run
from llama32_desktop.downloads.http_source import HttpSource
from llama32_desktop.downloads.pieces import PieceFetcher
from llama32_desktop.downloads.plan import Planner
from tests.downloads.test_queue import Case, case
from tests.injected import KINDS, failing

__all__ = ["case"]

Patch = pytest.MonkeyPatch


def logged() -> str:
    return "\n".join(log.last_lines(1000))


OF_ONE = {
    "the plan": (Planner, "plan"),
    "the server": (HttpSource, "open"),
    "the file": (PieceFetcher, "_write"),
    "the disk": (PieceFetcher, "_sync"),
    "its check": (fetch, "is_right"),
    "its place": (run, "_finish"),
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("place", OF_ONE)
def test_one_fails_and_the_next_comes(
    case: Case, monkeypatch: Patch, place: str, kind: str
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(*OF_ONE[place], failing(kind))
        one = case.add("one")
        case.until(lambda: case.state(one).phase in ("failed", "done"))
    state = case.state(one)
    assert state.phase == "failed"
    assert state.error.endswith(".") and len(state.error) > 40
    of_the_disk = kind == "OSError" and "a download failed: disk" in logged()
    assert of_the_disk or kind in logged()
    case.until_phase(case.add("two"), "done")
    case.queue.resume(one)
    case.until_phase(one, "done")
    assert case.is_whole("one") and case.is_whole("two")


OF_THE_QUEUE = {
    "the journal": (journal, "write_whole"),
    "the queue": (queue.Downloads, "_due"),
    "threads": (queue.threading.Thread, "start"),
    "removed files": (queue, "discard"),
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("place", OF_THE_QUEUE)
def test_the_queue_goes_on(case: Case, monkeypatch: Patch, place: str, kind: str) -> None:
    monkeypatch.setattr(queue, "_SAVE_S", 0.05)
    case.slow("one")
    one = case.add("one")
    case.until_begun(one)
    with monkeypatch.context() as patch:
        patch.setattr(*OF_THE_QUEUE[place], failing(kind))
        case.queue.cancel(one)
        three = case.add("three")
        case.until(lambda: "cannot be written" in case.queue.notice or "queue of" in logged())
    case.until_phase(three, "done")
    case.until_phase(case.add("two"), "done")
    assert case.is_whole("two") and case.is_whole("three")


@pytest.mark.parametrize("kind", KINDS)
def test_a_journal_that_cannot_be_read(case: Case, monkeypatch: Patch, kind: str) -> None:
    case.until_phase(case.add("one"), "done")
    case.queue.close(20)
    with monkeypatch.context() as patch:
        patch.setattr(journal, "each", failing(kind))
        case.restart()
    assert "is kept as" in case.queue.notice
    case.until_phase(case.add("two"), "done")
    assert case.is_whole("two")
