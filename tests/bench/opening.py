"""How long a conversation of 10,000 messages takes to open, and how late the window is meanwhile.

    QT_QPA_PLATFORM=offscreen python tests/bench/opening.py [--messages N]

Prints JSON: from the click to the end of the conversation in sight, and the lateness of a 1 ms
timer in the window's thread while it opens, while a wheel turns quickly, and while it is dragged
through from end to beginning, in milliseconds.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
import time
from itertools import islice

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollBar

from llama32_desktop import paths
from llama32_desktop.conversations.store import open_store
from llama32_desktop.ui.benchmark.sample_text import pieces
from tests.bench.opened_window import opened_window
from tests.bench.waiting import until, wait

SCROLL_STEPS = 200
"""From the end to the beginning: each step is a jump over 50 messages."""
WHEEL_STEPS = 300
WHEEL_PIXELS = 120


def main() -> None:
    """Runs the measurement from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=10_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        os.environ[paths.HOME_VARIABLE] = home
        number = fill(options.messages)
        print(json.dumps({"messages": options.messages, **measure(number, options.messages)}))


def fill(messages: int) -> int:
    """Stores one long conversation; returns its id."""
    store = open_store(paths.database_file()).store
    number = store.create_conversation("A long one").id
    texts = ["".join(islice(pieces(), 60 + n)) for n in range(40)]
    with store.transaction() as db:  # one by one it takes minutes
        parent = None
        for index in range(messages):
            role = "assistant" if index % 2 else "user"
            text = texts[index % 40] if index % 2 else f"Question {index}: what is next?"
            parent = db.execute(
                "INSERT INTO message(conversation_id, parent_id, role, content, state, created_at)"
                " VALUES (?, ?, ?, ?, 'complete', ?)",
                (number, parent, role, text, time.time()),
            ).lastrowid
        db.execute("UPDATE conversation SET active_leaf_id = ? WHERE id = ?", (parent, number))
    store.close()
    return number


def measure(number: int, messages: int) -> dict[str, object]:
    """Opens it in a window as a click does, then scrolls from the end to the beginning."""
    from llama32_desktop.ui.benchmark.lateness import LatenessProbe

    _app, desktop = opened_window()
    window = desktop.window
    probe = LatenessProbe()
    probe.start()
    began = time.perf_counter()
    desktop.chats.open_conversation(number)
    transcript = window.pane.transcript
    until(lambda: len(desktop.chats.chat.branch) == messages)
    last = desktop.chats.chat.branch[-1].id
    until(lambda: transcript.message_text(last) != "")
    QApplication.processEvents()
    opened = (time.perf_counter() - began) * 1000
    wait(500)
    probe.stop()
    opening = probe.summary()
    bars = transcript.findChildren(QScrollBar)
    bar = next(b for b in bars if b.orientation() == Qt.Orientation.Vertical)
    probe.start()
    for _ in range(WHEEL_STEPS):
        bar.setValue(bar.value() - WHEEL_PIXELS)
        wait(10)
    probe.stop()
    wheel = probe.summary()
    probe.start()
    for step in range(SCROLL_STEPS):
        bar.setValue(bar.maximum() - bar.maximum() * step // SCROLL_STEPS)
        wait(10)
    probe.stop()
    desktop.close()
    return {
        "opened_ms": round(opened, 1),
        "opening": opening,
        "wheel": wheel,
        "scrolling": probe.summary(),
    }


if __name__ == "__main__":
    main()
