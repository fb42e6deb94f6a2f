"""A window that does everything at once, to be killed at it, in a process of its own.

    python -m tests.random_use.busy_life ORDERS

Answers stream, imports run, downloads land and documents are read, over and over. `ORDERS` is JSON:
see `BusyOrders`. Prints a line of JSON when it is ready, and one for each sentence of the store.
"""

from __future__ import annotations

import json
import random
import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from llama32_desktop import log
from llama32_desktop.downloads.wanted import of_hub_file
from llama32_desktop.ui.kit.theme import apply_style
from llama32_desktop.ui.services.document_reader import IncomingDocument
from llama32_desktop.ui.window.main_window import MainWindow
from llama32_desktop.ui.window.wiring import Desktop
from tests.random_use.ledger import Ledger

LOOK_MS = 100
IMPORTED_FILES, IMPORTED_MESSAGES = 6, 200


@dataclass
class BusyOrders:
    """What the window is to do.

    Attributes:
        wanted: Files of the repository `repo` that are to be fetched.
        calm: Only the downloads go on, and the window ends when they have ended.
    """

    seed: int
    scratch: str
    ledger: str
    documents: list[str]
    repo: str
    wanted: list[str]
    calm: bool = False


class BusyLife:
    """Begins each thing again as soon as it has ended."""

    def __init__(self, desktop: Desktop, orders: BusyOrders) -> None:
        self._desktop = desktop
        self._orders = orders
        self._chance = random.Random(orders.seed)
        self._number = orders.seed * 100_000
        self._asked: set[str] = set()
        self._timer = QTimer(desktop)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._go_on)
        desktop.models.settled.connect(self._begin)

    def _begin(self) -> None:
        self._timer.start()
        tell({"ready": True})

    def _go_on(self) -> None:
        desktop = self._desktop
        if self._orders.calm:
            self._fetch()
            if desktop.models_window.idle and desktop.is_idle():
                desktop.window.close()
            return
        if desktop.chats.idle:
            self._ask()
        if not desktop.exchange.running:
            self._bring_in()
        if desktop.reading.idle:
            document = Path(self._chance.choice(self._orders.documents))
            desktop.reading.read(IncomingDocument(document), lambda _: None, lambda _: None)
        if desktop.models_window.idle:
            self._fetch()

    def _ask(self) -> None:
        chats = self._desktop.chats
        if len(chats.chat.branch) > 4 or self._chance.random() < 0.3:
            chats.new_chat()
        self._number += 1
        chats.send(f"Tell a long story, number {self._number}")

    def _bring_in(self) -> None:
        files: list[str] = []
        for _ in range(IMPORTED_FILES):
            self._number += 1
            path = Path(self._orders.scratch) / f"{self._number}.conversation.json"
            path.write_text(json.dumps(foreign(self._number)), "utf-8")
            files.append(str(path))
        self._desktop.exchange.import_from(files)

    def _fetch(self) -> None:
        left = [name for name in self._orders.wanted if name not in self._asked]
        if left:
            self._asked.add(left[0])
            self._desktop.models_window.downloads.add(of_hub_file(self._orders.repo, left[0]))


def foreign(number: int) -> dict[str, object]:
    """A conversation as LM Studio keeps it."""
    said = [
        {
            "versions": [
                {
                    "type": "singleStep",
                    "role": "assistant" if n % 2 else "user",
                    "content": [{"type": "text", "text": f"{number}-{n}: " + "words " * 80}],
                }
            ],
            "currentlySelected": 0,
        }
        for n in range(IMPORTED_MESSAGES)
    ]
    return {"name": f"Other {number}", "createdAt": number, "messages": said}


def tell(line: dict[str, object]) -> None:
    print(json.dumps(line), flush=True)


def main() -> None:
    """Runs the window from the command line."""
    orders = BusyOrders(**json.loads(sys.argv[1]))
    log.install()
    app = QApplication([])
    apply_style(app)
    window = MainWindow()
    window.show()
    desktop = Desktop(window)
    desktop.storage.opened.connect(lambda said: tell({"store": said}) if said else None)
    desktop.storage.unavailable.connect(lambda said: tell({"store": said}))
    # Their names keep them: a signal does not.
    _ledger = Ledger(desktop, Path(orders.ledger))
    _life = BusyLife(desktop, orders)
    desktop.begin()
    app.exec()


if __name__ == "__main__":
    main()
