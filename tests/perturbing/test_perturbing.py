"""Each way of perturbing shows what it is there for."""

from __future__ import annotations

import queue
import random
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal
from pytestqt.qtbot import QtBot

from llama32_desktop.processes.piped import PipedChild
from llama32_desktop.ui.kit.background import Background
from tests.perturbing import late, slow
from tests.perturbing.order import shuffled
from tests.perturbing.plugin import Perturbing


class Bell(QObject):
    rings = Signal()


@pytest.fixture
def naps(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """What a late look that runs no events slept."""
    naps: list[float] = []
    monkeypatch.setattr(late, "_sleep", naps.append)
    late.install(monkeypatch)
    return naps


def test_a_late_look_sees_what_came_after_what_it_waited_for(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    late.install(monkeypatch)
    bell = Bell()
    phases: list[str] = []

    def reading() -> bool:
        if not phases:
            phases.append("reading")
            QTimer.singleShot(late.LATE_MS // 10, lambda: phases.append("done"))
        return phases == ["reading"]

    qtbot.waitUntil(reading)
    assert phases == ["reading", "done"]
    bell.rings.connect(lambda: QTimer.singleShot(late.LATE_MS // 10, lambda: phases.append("rung")))
    with qtbot.waitSignal(bell.rings):
        bell.rings.emit()
    assert phases[-1] == "rung"


def test_each_way_in_which_tests_wait_ends_late(naps: list[float]) -> None:
    passed = threading.Event()
    passed.set()
    news: list[queue.SimpleQueue[int] | queue.Queue[int]] = [queue.SimpleQueue(), queue.Queue()]
    thread = threading.Thread(target=passed.wait)
    thread.start()
    thread.join()
    passed.wait()
    time.sleep(0)
    for line in news:
        line.put(1)
        assert line.get() == 1
    assert naps == [late.LATE_MS / 1000] * 5


def test_what_is_no_wait_of_a_test_is_not_late(naps: list[float]) -> None:
    waits: dict[str, Callable[[], object]] = {}
    exec(compile("import time\ndef nap(): time.sleep(0)", "product.py", "exec"), waits)
    waits["nap"]()
    beside = threading.Thread(target=lambda: time.sleep(0))
    beside.start()
    while beside.is_alive():
        pass
    assert not naps


def test_slow_work_has_not_begun_when_its_thread_was_started(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    child = PipedChild([sys.executable, "-c", "print(1)"])
    gate = threading.Event()
    slow.install(monkeypatch, gate.wait, random.Random(1))
    done: list[str] = []
    thread = threading.Thread(target=lambda: done.append("thread"))
    background = Background()
    thread.start()
    background.run_task(lambda: done.append("task"), lambda _: done.append("told"))
    child.read_all(lambda stream: stream.readline() or None, lambda line: done.append(str(line)))
    assert child.process.wait() == 0
    assert not done
    gate.set()
    thread.join()
    qtbot.waitUntil(lambda: len(done) == 5)
    assert sorted(done) == sorted(["thread", "task", "told", str(b"1\n"), str(None)])
    background.close()
    child.end(None)


def test_slow_timers_come_behind_those_that_count_in_order(
    qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    loop = QEventLoop()
    patience: list[float] = []

    class Chance(random.Random):
        def uniform(self, a: float, b: float) -> float:
            patience.append(b)
            return b

    slow.install(monkeypatch, lambda: None, Chance())
    QTimer.singleShot(10, loop.quit)
    QTimer.singleShot(0, lambda: seen.append("at once"))
    loop.exec()
    assert seen == ["at once"] and patience == [slow.SLOW_S]


@dataclass
class Placed:
    path: Path
    name: int


def test_each_file_keeps_its_tests_and_has_them_in_an_order_of_the_seed() -> None:
    files = [[Placed(Path(file), number) for number in range(20)] for file in "ab"]
    tests = [*files[0], *files[1]]
    mixed = shuffled(tests, 1)
    assert [test.path for test in mixed] == [test.path for test in tests]
    assert mixed != tests and {test.name for test in mixed[:20]} == set(range(20))
    assert shuffled(tests, 1) == mixed != shuffled(tests, 2)
    assert shuffled(files[1], 1) == mixed[20:]


@pytest.mark.parametrize("way", ["", "early", "late:soon", "late:-1", "order:"])
def test_what_is_no_way_is_refused(way: str) -> None:
    if way == "order:":
        assert Perturbing(way).seed == 1
        return
    with pytest.raises(pytest.UsageError):
        Perturbing(way)


def test_what_is_about_time_is_left_out_by_its_mark(request: pytest.FixtureRequest) -> None:
    item = request.node
    assert not Perturbing("slow")._spares(item)
    item.add_marker(pytest.mark.unperturbed("slow", reason="it measures time"))
    assert Perturbing("slow:3")._spares(item) and not Perturbing("late")._spares(item)
