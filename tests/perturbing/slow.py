"""Work beside the test that begins and answers late."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable
from concurrent.futures import thread as pools
from typing import IO, Any, Final

import pytest
from PySide6.QtCore import QTimer

from llama32_desktop.processes.piped import PipedChild
from llama32_desktop.ui.kit import background

SLOW_S: Final = 0.3
_ONE_IN: Final = 4
"""As many times work is held up: a window begins with a hundred pieces of it."""
_RESTED_S: Final = 0.5
"""An answer that comes in many pieces is held up once in so long, not at each of them."""

Pause = Callable[[], object]


def pauses(seed: int) -> Pause:
    """Sleeps that the seed chooses; which of several threads gets which is left to chance."""
    chance, sleep = random.Random(seed), time.sleep

    def pause() -> None:
        if chance.randrange(_ONE_IN) == 0:
            sleep(chance.uniform(0, SLOW_S))

    return pause


def install(patch: pytest.MonkeyPatch, pause: Pause, chance: random.Random) -> None:
    """Has threads, pools, tasks, children's answers and timers take their time."""
    for owner, name in (
        (threading.Thread, "run"),
        (pools._WorkItem, "run"),
        (background._Task, "run"),
        (background.Background, "_tell_finished"),
    ):
        patch.setattr(owner, name, _after(pause, getattr(owner, name)))
    patch.setattr(PipedChild, "read_all", _read_slowly(PipedChild.read_all, pause))
    _slow_timers(patch, chance)


def _after(pause: Pause, work: Callable[..., Any]) -> Callable[..., Any]:
    def begin(*args: Any, **named: Any) -> Any:
        pause()
        return work(*args, **named)

    return begin


def _read_slowly(read_all: Callable[..., None], pause: Pause) -> Callable[..., None]:
    def follow(
        child: PipedChild, read: Callable[[IO[bytes]], Any], put: Callable[[Any], None]
    ) -> None:
        rested = float("-inf")

        def slow_read(stream: IO[bytes]) -> Any:
            nonlocal rested
            event = read(stream)
            if time.monotonic() - rested > _RESTED_S:
                pause()
                rested = time.monotonic()
            return event

        read_all(child, slow_read, put)

    return follow


def _slow_timers(patch: pytest.MonkeyPatch, chance: random.Random) -> None:
    """Single shots come later; those of 0 ms are an order of events and no wait."""
    single_shot = QTimer.singleShot

    def shoot(ms: int, *receiver: Any) -> None:
        single_shot(ms and ms + round(chance.uniform(0, SLOW_S) * 1000), *receiver)

    patch.setattr(QTimer, "singleShot", staticmethod(shoot))
