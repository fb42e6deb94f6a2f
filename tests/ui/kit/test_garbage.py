"""Garbage is collected in the window's thread alone, and nothing of it stays."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.kit import garbage

PATIENCE_MS = 60_000


class Ring(QObject):
    """Holds itself: only the collector takes it."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


@pytest.fixture
def collections() -> Iterator[list[tuple[int, int]]]:
    """The thread of each collection, and which generation it was."""
    seen: list[tuple[int, int]] = []

    def note(phase: str, about: dict[str, Any]) -> None:
        if phase == "start":
            seen.append((threading.get_ident(), about["generation"]))

    gc.callbacks.append(note)
    yield seen
    gc.callbacks.remove(note)


@pytest.fixture
def generations(monkeypatch: pytest.MonkeyPatch) -> Iterator[garbage.Generations]:
    """New ones; what was alive before is not in them."""
    fresh = garbage.Generations()
    monkeypatch.setattr(garbage, "_generations", fresh)
    gc.disable()
    fresh.collect_all()
    yield fresh
    gc.enable()
    gc.unfreeze()


def rings(number: int) -> list[weakref.ref[list[Any]]]:
    """So many objects that hold themselves, and that nobody holds: the first and the last."""

    class Cell(list[Any]):
        """A list that can be referred to weakly."""

    ends = []
    for at in range(number):
        cell = Cell()
        cell.append(cell)
        if at in (0, number - 1):
            ends.append(weakref.ref(cell))
    return ends


def until(done: Callable[[], bool]) -> None:
    """Runs an event loop that waits, as the app's does; pytest-qt's looks every few ms."""
    loop = QEventLoop()
    watch, limit = QTimer(interval=50), QTimer(interval=PATIENCE_MS, singleShot=True)
    watch.timeout.connect(lambda: done() and loop.quit())
    limit.timeout.connect(loop.quit)
    watch.start()
    limit.start()
    loop.exec()
    assert done()


def test_what_was_set_aside_goes_while_another_program_is_in_front(
    qtbot: QtBot,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    generations: garbage.Generations,
) -> None:
    monkeypatch.setattr(garbage, "REST_MS", 10)
    monkeypatch.setattr(garbage, "STILL_MS", 0)  # nothing is still for long while a test looks
    keeper = garbage.Garbage()
    seen = weakref.ref(Ring())
    garbage.set_aside()
    gc.collect()
    assert seen() is not None, "set aside: a collection does not look at it"

    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert not keeper._rest.isActive() and seen() is not None, "back again at once"
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    qtbot.waitUntil(lambda: seen() is None)
    keeper.deleteLater()


def test_collections_come_in_the_windows_thread_alone(
    qapp: QApplication, generations: garbage.Generations, collections: list[tuple[int, int]]
) -> None:
    """However much other threads make, and where what they find was made by the window."""
    collections.clear()  # pytest-qt runs what other tests left in the event loop, before this one
    keeper = garbage.Garbage()
    ring = Ring()
    ended: list[int] = []
    weakref.finalize(ring, lambda: ended.append(threading.get_ident()))
    del ring

    def work() -> None:
        for _ in range(20):
            rings(2000)

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not collections, "no thread of them has collected by itself"
    until(lambda: bool(collections))
    garbage.collect_all()
    here = threading.get_ident()
    assert ended == [here]
    assert {thread for thread, _ in collections} == {here}
    keeper.deleteLater()


def test_nothing_grows_while_the_window_stays_in_front(
    qapp: QApplication, generations: garbage.Generations, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Circles go in steps, and what a step has left for later in a still moment."""
    monkeypatch.setattr(garbage, "STILL_MS", 0)  # timers of other tests may still tick
    keeper = garbage.Garbage()
    last: list[weakref.ref[list[Any]]] = []
    made = 0

    def make() -> None:
        nonlocal made
        last[:] = rings(3000)
        made += 1
        if made == 120:
            use.stop()

    use = QTimer(interval=0)
    use.timeout.connect(make)
    use.start()
    until(lambda: made == 120 and not any(end() for end in last))
    assert len(gc.get_objects(generation=0)) < 10 * garbage.YOUNG
    much = rings(2 * garbage.MANY)  # what other tests left goes meanwhile, and counts against them
    until(lambda: not any(end() for end in much))
    assert generations.aside < garbage.MANY
    keeper.deleteLater()


def test_a_step_goes_through_so_many_at_most(
    generations: garbage.Generations, monkeypatch: pytest.MonkeyPatch
) -> None:
    sizes: list[int] = []

    def note(phase: str, about: dict[str, Any]) -> None:
        if phase == "start":
            of = range(about["generation"] + 1)
            sizes.append(sum(len(gc.get_objects(generation=each)) for each in of))

    kept: list[list[Any]] = []
    gc.callbacks.append(note)
    for number in [50, 800, 6900, 100, 19_000, 21_000, *[2500] * 40, 250_000, 19_999, 19_999]:
        kept += [[at] for at in range(number)]
        generations.step()
    gc.callbacks.remove(note)
    assert len(sizes) > 40
    assert max(sizes) < 2 * garbage.OLD + 1000
    assert generations.aside > 250_000


def test_little_is_no_step(
    generations: garbage.Generations, collections: list[tuple[int, int]]
) -> None:
    rings(10)
    generations.step()
    assert not collections and not generations.is_due


def test_what_has_gone_by_itself_is_not_looked_for(
    generations: garbage.Generations, collections: list[tuple[int, int]]
) -> None:
    """Hours of answers set millions of objects aside, which are gone when the next ones come."""
    for _ in range(10):
        words = [[at] for at in range(garbage.MANY // 8)]
        generations.step()
        del words
    assert generations.aside >= garbage.MANY
    assert not generations.alive_aside(garbage.MANY)
    assert generations.aside < garbage.MANY // 8
    kept = rings(garbage.MANY + 1)
    generations.step()
    assert generations.alive_aside(garbage.MANY)
    collections.clear()
    generations.collect_all()
    assert collections and not any(end() for end in kept)
    assert not generations.alive_aside(1)


def test_no_full_collection_comes_while_something_happens(
    qapp: QApplication, generations: garbage.Generations, collections: list[tuple[int, int]]
) -> None:
    """An answer is written on while another program is in front."""
    keeper = garbage.Garbage()
    garbage.set_aside()
    collections.clear()
    keeper._on_rest()
    for _ in range(3):  # whatever happens puts it off
        assert keeper._still.isActive() and not collections
        keeper._still.stop()
        keeper._on_pause()
    keeper._still.timeout.emit()
    assert [generation for _, generation in collections] == [2]
    keeper._still.stop()
    keeper._on_pause()
    assert not keeper._still.isActive(), "once is enough"
    keeper._on_rest()
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    keeper._still.stop()
    keeper._on_pause()
    assert not keeper._still.isActive(), "the window is in front again"
    keeper.deleteLater()
