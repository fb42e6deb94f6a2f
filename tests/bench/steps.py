"""How long single steps of the window take: a paste, another size of the text, a search.

    QT_QPA_PLATFORM=offscreen python tests/bench/steps.py [--only paste]

Prints JSON: for each act the longest turns of the event loop after it, in milliseconds of the
thread's own processor time, which another program's load does not change much. The texts are made.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import tempfile
import time
from collections.abc import Callable
from functools import partial
from itertools import islice
from typing import Final

from PySide6.QtWidgets import QApplication

from llama32_desktop import paths
from llama32_desktop.conversations.store import open_store
from llama32_desktop.ui.benchmark.sample_text import pieces
from llama32_desktop.ui.kit.plain_edit import PlainEdit
from llama32_desktop.ui.window.main_window import MainWindow
from llama32_desktop.ui.window.wiring import Desktop
from tests.bench.opened_window import opened_window
from tests.bench.opening import fill
from tests.bench.waiting import until

REST_S: Final = 0.7
"""So long after an act its turns are looked at: timers of a moment are among them."""
WORST: Final = 4
_WORDS: Final = "The lamp was lit before the ships came in, and nobody knew who had done it. "
_LONG: Final = (400, 2_500, 3_900, 4_100, 9_000, 40_000)
"""Characters of the answers of a conversation that is shown beside the one of many messages."""
_PASTES: Final = {
    "sentence": _WORDS,
    "1,500 characters": (_WORDS * 20)[:1500],
    "3,900 in one paragraph": (_WORDS * 60)[:3900],
    "3,900 in 50 lines": (_WORDS + "\n") * 50,
    "3,900 from right to left": ("המנורה דלקה לפני שהאוניות באו. " * 130)[:3900],
    "3,900 of Chinese": ("船来之前，灯已经亮了，没有人知道是谁点的。" * 190)[:3900],
    "3,900 letters": "x" * 3900,
    "12,000 in lines, as a file": (_WORDS + "\n") * 158,
    "2,000,000 in lines, as a file": (_WORDS + "\n") * 26_000,
}
_EDITOR_PASTES: Final = {
    "12,000 in one paragraph": (_WORDS * 160)[:11_000],
    "50,000 in 600 lines": (_WORDS + "\n") * 600,
    "50,000 in 2,000 lines": ("The lamp was lit.\n" * 2000)[:49_000],
}


class Steps:
    """A window with a long conversation, and the turns of its loop."""

    def __init__(self, app: QApplication, desktop: Desktop, window: MainWindow) -> None:
        self.app, self.desktop, self.window = app, desktop, window
        self.where = ""
        self.worst: dict[str, list[float]] = {}

    def act(self, name: str, act: Callable[[], object]) -> None:
        """Does something, and keeps the longest of the turns that it leads to."""
        gc.collect()
        turns = [_spent(act)]
        end = time.perf_counter() + REST_S
        while time.perf_counter() < end:
            turns.append(_spent(self.app.processEvents))
        self.worst[f"{self.where}: {name}"] = [
            round(1000 * turn, 1) for turn in sorted(turns)[: -WORST - 1 : -1]
        ]

    def paste(self) -> None:
        composer = self.window.pane.composer
        for name, text in _PASTES.items():
            composer.clear()
            until(self.desktop.is_idle)
            self.app.clipboard().setText(text)
            self.act(f"paste: {name}", composer.paste)
            self.act(f"paste: {name}, a letter in it", lambda: composer.edit.insertPlainText("a"))
            while composer.texts.chips:
                composer.texts.remove_clicked.emit(0)
                until(self.desktop.is_idle)
        composer.clear()
        for name, text in _EDITOR_PASTES.items():
            edit = PlainEdit(self.window)
            edit.resize(500, 300)
            edit.show()
            until(self.desktop.is_idle)
            self.app.clipboard().setText(text)
            self.act(f"field: {name}", edit.paste)
            self.act(f"field: {name}, a letter in it", partial(edit.insertPlainText, "a"))
            edit.deleteLater()

    def zoom(self) -> None:
        transcript = self.window.pane.transcript
        for place in ("end", "middle", "beginning"):
            bar = transcript._scroll.verticalScrollBar()
            bar.setValue({"end": bar.maximum(), "middle": bar.maximum() // 2}.get(place, 0))
            until(lambda: transcript.complete)
            for zoom in (110, 125, 100):
                self.act(f"zoom at the {place}: {zoom} %", partial(transcript.set_zoom, zoom))
                until(lambda: transcript.complete)

    def find(self) -> None:
        find, bar = self.desktop.find, self.window.pane.find_bar
        self.act("find: the bar opens", lambda: find.go(forwards=True))
        for word in ("p", "part", "zebra", "fits"):
            self.act(f"find: {word}", partial(bar.field.setText, word))
            until(lambda: find.idle)
            for place in range(1, 5):
                self.act(f"find: {word}, next {place}", lambda: find.go(forwards=True))
            self.act(f"find: {word}, back", lambda: find.go(forwards=False))
        self.act("find: the bar closes", bar.close_bar)


def fill_long() -> int:
    """Stores a conversation of long messages; returns its id."""
    store = open_store(paths.database_file()).store
    number = store.create_conversation("Long messages").id
    parent = None
    for turn in range(18):
        size = _LONG[turn % len(_LONG)]
        question = (_WORDS * (size // 160 + 1))[: size // 2]
        parent = store.add_message(number, parent, "user", question).id
        answer = "".join(islice(pieces(), size // 4))
        parent = store.add_message(number, parent, "assistant", answer).id
    store.close()
    return number


def _spent(act: Callable[[], object]) -> float:
    began = time.thread_time()
    act()
    return time.thread_time() - began


def main() -> None:
    """Runs the measurement from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=1000)
    parser.add_argument("--only", choices=["paste", "zoom", "find"])
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        os.environ[paths.HOME_VARIABLE] = home
        many, long = fill(options.messages), fill_long()
        app, desktop = opened_window()
        window = desktop.window
        steps = Steps(app, desktop, window)
        for name, number in (("many messages", many), ("long messages", long)):
            desktop.chats.open_conversation(number)
            until(desktop.is_idle)
            until(lambda: window.pane.transcript.complete)
            for kind in ("paste", "zoom", "find"):
                if options.only in (None, kind) and (kind != "paste" or number == many):
                    steps.where = name
                    getattr(steps, kind)()
        worst = sorted(steps.worst.items(), key=lambda item: -item[1][0])
        print(json.dumps(dict(worst), indent=1, ensure_ascii=False))
        desktop.close()


if __name__ == "__main__":
    main()
