"""A thread begins in turn, without anyone waiting for it, and where there is no room later."""

from __future__ import annotations

import threading

import pytest

from llama32_desktop import threads
from llama32_desktop.threads import LaterThread


def test_it_runs_and_is_waited_for() -> None:
    goes_on, said = threading.Event(), list[str]()

    def work() -> None:
        goes_on.wait(60)
        said.append(threading.current_thread().name)

    thread = LaterThread(work, "mine")
    assert not thread.is_alive() and thread.daemon
    thread.start()
    assert thread.is_alive()
    thread.join(0.01)
    assert thread.is_alive() and said == []
    goes_on.set()
    thread.join(60)
    assert not thread.is_alive() and said == ["mine"]


def test_it_begins_once_and_is_not_waited_for_before() -> None:
    thread = LaterThread(lambda: None, "once")
    with pytest.raises(RuntimeError):
        thread.join()
    thread.start()
    with pytest.raises(RuntimeError):
        thread.start()
    thread.join(60)
    assert not thread.is_alive()


def test_one_without_room_begins_later_and_the_others_after_it(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(threads, "_AGAIN_S", 0.01)
    LaterThread(lambda: None, "the first").start()  # begins the thread that begins the others
    order: list[str] = []
    usual, refused = threading.Thread.start, list[str]()

    def start(thread: threading.Thread) -> None:
        if thread.name == "first" and len(refused) < 2:
            refused.append(thread.name)
            raise RuntimeError("can't start new thread")
        usual(thread)

    monkeypatch.setattr(threading.Thread, "start", start)
    both = [LaterThread(lambda: order.append("first"), "first")]
    both.append(LaterThread(lambda: order.append("second"), "second"))
    for thread in both:
        thread.start()
        assert thread.is_alive()
    for thread in both:
        thread.join(60)
    assert sorted(order) == ["first", "second"] and len(refused) == 2
    assert caplog.text.count("first cannot begin yet: can't start new thread") == 2
