"""Python's garbage collection: in the window's thread alone, in steps that nobody notices.

Python collects by itself in whichever thread makes objects. Objects of Qt's that hold each other
would end there, beside the window's thread, which uses what they belong to.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

REST_MS: Final = 1500
"""So long after the window was left; to come right back is no pause."""
STILL_MS: Final = 250
"""So long nothing has happened; the writing mark blinks every half second."""
LOOK_MS: Final = 2000
"""An event loop that always has something to do, or nothing for long, is about to wait rarely."""

YOUNG: Final = 700
"""So many new objects are worth a step; by itself Python takes as many."""
MIDDLE: Final = 10 * YOUNG
OLD: Final = 20_000
"""A step goes through twice as many at most, which takes a few milliseconds."""
MANY: Final = 200_000
"""With so many set aside and still there a full collection comes as soon as nothing happens."""
TOO_MANY: Final = 2_000_000
"""With so many, some hundred megabytes, it comes at once."""


class Generations:
    """The objects of this process by age, as far as they were made since the last full collection.

    What outlives three steps is set aside: the collector sees it no more before a full collection,
    which goes through everything that is alive and takes tens of milliseconds.

    Attributes:
        aside: How many objects were set aside since then; those that have gone meanwhile are among
            them until somebody asks for `alive_aside`.
    """

    def __init__(self) -> None:
        self._middle = self._old = self.aside = 0
        self._kept = gc.get_freeze_count()
        """So many the last full collection left."""
        self._counted = 0
        """Of `aside`, those that were there when they were counted last."""

    @property
    def is_due(self) -> bool:
        """Whether there is enough for a step."""
        return gc.get_count()[0] >= YOUNG

    def step(self) -> None:
        """Collects the young ones, or more of them, where there is enough."""
        young = gc.get_count()[0]
        if young < YOUNG:
            return
        if young >= OLD:  # a thread made a great many at once: to look at them takes too long
            self.set_aside()
        elif self._old + self._middle + young >= OLD:
            gc.collect()
            self.set_aside(young)
        elif self._middle + young >= MIDDLE:
            gc.collect(1)
            self._old += self._middle + young
            self._middle = 0
        else:
            gc.collect(0)
            self._middle += young

    def set_aside(self, collected: int = 0) -> None:
        """Leaves what is alive now out of the steps.

        Args:
            collected: So many young ones were just looked at, and count as young no more.
        """
        self.aside += self._old + self._middle + gc.get_count()[0] + collected
        self._old = self._middle = 0
        gc.freeze()
        gc.collect(0)  # of nothing; the count of new ones begins anew

    def alive_aside(self, enough: int) -> bool:
        """Whether so many that were set aside are still there, garbage or not.

        Most that an answer's words take are gone by themselves: to look for them in all that is
        alive would find nothing. Counting takes a millisecond or two.
        """
        if self.aside >= enough and self.aside != self._counted:
            self.aside = self._counted = max(0, gc.get_freeze_count() - self._kept)
        return self.aside >= enough

    def collect_all(self) -> None:
        """Collects all garbage, that which was set aside too."""
        gc.unfreeze()
        gc.collect()
        gc.freeze()
        self._old = self._middle = self.aside = self._counted = 0
        self._kept = gc.get_freeze_count()


_generations = Generations()


class Garbage(QObject):
    """Takes the collections over, for as long as the process lives.

    A step comes when the window's thread is about to wait. The full collection comes in a still
    moment, while another program is in front or where very much was set aside: no answer is being
    written then.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        take_over()
        self._step = self._timer(0, self._on_step)
        self._still = self._timer(STILL_MS, self._on_still)
        self._rest = self._timer(REST_MS, self._on_rest)
        self._resting = False
        """Another program is in front, and since then there was no full collection."""
        self._look = QTimer(self, interval=LOOK_MS, timerType=Qt.TimerType.VeryCoarseTimer)
        self._look.timeout.connect(self._on_step)
        self._look.start()
        dispatcher = QAbstractEventDispatcher.instance()
        if dispatcher is not None:
            dispatcher.aboutToBlock.connect(self._on_pause)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_state)

    def _timer(self, ms: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self, interval=ms, singleShot=True)
        timer.timeout.connect(then)
        return timer

    def _on_pause(self) -> None:
        if _generations.is_due:
            self._step.start()  # not here: the event loop is in the middle of its work
        if self._resting or _generations.alive_aside(MANY):
            self._still.start()

    def _on_step(self) -> None:
        if _generations.alive_aside(TOO_MANY):
            collect_all()
        else:
            _generations.step()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._rest.stop()
            self._still.stop()
            self._resting = False
        else:
            self._rest.start()

    def _on_rest(self) -> None:
        self._resting = True
        self._still.start()

    def _on_still(self) -> None:
        self._resting = False
        collect_all()


def take_over() -> None:
    """Ends Python's own collections, which come in any thread; `Garbage` makes them from now on."""
    gc.disable()


def set_aside() -> None:
    """Leaves what is alive now, and stays for a while, out of the collections' steps.

    That is so after a start, and after a conversation was opened.
    """
    _generations.set_aside()


def collect_all() -> None:
    """Collects all garbage, that which was set aside too."""
    _generations.collect_all()
