"""One life of the window, in a process of its own: opened, used at random, closed.

    python -m tests.random_use.life ORDERS

`ORDERS` is JSON: see `Orders`. Prints JSON: see `Told`.
"""

from __future__ import annotations

import gc
import json
import random
import sys
import threading
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from llama32_desktop import log
from llama32_desktop.settings import load_settings
from llama32_desktop.ui.kit import garbage
from llama32_desktop.ui.kit.theme import apply_appearance, apply_style
from llama32_desktop.ui.kit.translation import translate
from llama32_desktop.ui.window.main_window import MainWindow
from llama32_desktop.ui.window.wiring import Desktop
from tests.bench.waiting import until, wait
from tests.random_use.disk import Disk
from tests.random_use.lateness import Watch
from tests.random_use.ledger import Ledger
from tests.random_use.person import Person

PAUSES_MS = (0, 0, 5, 20, 60, 200)
ENOUGH = 2_000_000
HOLD_S = 0.25
"""What holds the window's thread for longer is told, with where that was."""
SETTLED_MS = 1500
"""After the last action what is written has gone to the disk."""


@dataclass
class Orders:
    """What one life is to be.

    Attributes:
        disk: A folder on a small disk of its own; empty: no disk fills up.
    """

    seed: int
    actions: int
    home: str
    scratch: str
    ledger: str
    files: list[str]
    exports: list[str]
    disk: str = ""
    kills: bool = True


@dataclass
class Told:
    """What one life showed.

    Attributes:
        worst_clock_s: By so much the window's thread was late, by the clock.
        worst_s: The same, what the machine held it up taken off.
        worst_computed_s: For so long it ran at once.
        closed: The window closed meanwhile; `again`, to start again, as for another language.
        collections: So often garbage was collected; `collected_elsewhere`, in another thread than
            the window's, where objects of Qt's would end beside it.
        room: Free bytes at its end; where there were not `ENOUGH`, no draft could be kept, and the
            window asked before it closed.
    """

    actions: int
    worst_clock_s: float
    worst_s: float
    worst_computed_s: float
    collections: int
    collected_elsewhere: int
    room: int
    closed: bool
    again: bool
    late: list[dict[str, Any]] = field(default_factory=list)


class Closing:
    """Sees the window close: a click at random may reach the box that starts the app again.

    Hidden, it ends threads and processes, for which nobody waits in front of it; what would be
    typed then is no draft. Made before whoever keeps the draft hears of it.
    """

    def __init__(self, window: MainWindow, disk: Disk | None) -> None:
        self._disk = disk
        self.watch: Watch | None = None
        self.ledger: Ledger | None = None
        self.began = False
        window.closing.connect(self.end)

    def end(self) -> None:
        """Note what stands unsent, where there is room for it."""
        if self.began:
            return
        self.began = True
        if self.watch is not None:
            self.watch.stop()
        self.room = self._disk.room() if self._disk else ENOUGH
        if self.room >= ENOUGH and self.ledger is not None:
            self.ledger.note_drafts()


class Collections:
    """Counts the collections of garbage, by thread."""

    def __init__(self) -> None:
        self.all = self.elsewhere = 0
        gc.callbacks.append(self._note)

    def _note(self, phase: str, _: dict[str, int]) -> None:
        if phase == "start":
            self.all += 1
            self.elsewhere += threading.current_thread() is not threading.main_thread()


class Browser(QObject):
    """What the system would open elsewhere is opened nowhere."""

    @Slot(QUrl)
    def open(self, _: QUrl) -> None:
        pass


def live(orders: Orders) -> Told:
    """Opens the window, uses it, closes it."""
    log.install()
    garbage.take_over()
    collections = Collections()
    app = QApplication([])
    browser = Browser()
    for scheme in ("http", "https", "file", "mailto"):
        QDesktopServices.setUrlHandler(scheme, browser, "open")
    apply_style(app)
    settings, _ = load_settings(Path(orders.home) / "config" / "settings.json")
    translate(app, settings.language)
    window = MainWindow()
    apply_appearance(settings.appearance)
    window.restore(settings)
    window.show()
    disk = Disk(Path(orders.disk)) if orders.disk else None
    closing = Closing(window, disk)
    desktop = Desktop(window)
    desktop.begin()
    closing.ledger = Ledger(desktop, Path(orders.ledger))
    person = Person(
        desktop,
        random.Random(orders.seed),
        files=[Path(file) for file in orders.files],
        exports=[Path(file) for file in orders.exports],
        scratch=Path(orders.scratch),
        disk=disk,
        kills=orders.kills,
    )
    pauses = random.Random(orders.seed + 1)
    until(lambda: desktop.storage.pictures is not None, 20)
    watch = closing.watch = Watch(HOLD_S)

    def is_over() -> bool:
        return closing.began or len(person.did) >= orders.actions

    def act() -> None:
        if is_over():
            return
        # Asked for before: a menu or a dialog may wait inside of the action.
        QTimer.singleShot(pauses.choice(PAUSES_MS), act)
        person.act()

    act()
    until(is_over, 20)
    closed = closing.began
    if disk is not None:
        disk.free()
    desktop.chats.stop()
    wait(SETTLED_MS)
    closing.end()
    desktop.close()
    late = [{**asdict(each), "held_s": each.held_s} for each in watch.late]
    return Told(
        len(person.did),
        watch.worst_clock_s,
        watch.worst_s,
        watch.worst_computed_s,
        collections.all,
        collections.elsewhere,
        closing.room,
        closed=closed,
        again=window.begins_again,
        late=late,
    )


def main() -> None:
    """Runs one life from the command line."""
    print(json.dumps(asdict(live(Orders(**json.loads(sys.argv[1]))))), flush=True)


if __name__ == "__main__":
    main()
