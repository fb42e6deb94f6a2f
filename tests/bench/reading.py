"""What the chat pane and the history cost: one JSON with figures of docs/FIGURES.md.

    python tests/bench/reading.py

- milliseconds of the window's thread per token, at 500, 2,000 and 8,000 tokens of an answer
- opening and scrolling through a conversation of 10,000 messages
- a search over 100,000 messages
- the first picture with 5,000 conversations stored, and without
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from itertools import islice
from pathlib import Path
from statistics import mean

from PySide6.QtWidgets import QApplication

from llama32_desktop.ui.benchmark.sample_text import pieces
from llama32_desktop.ui.chat.items import MessageItem
from llama32_desktop.ui.chat.transcript import Transcript
from llama32_desktop.ui.kit.theme import apply_style

BENCH = Path(__file__).parent
LENGTHS = (500, 2000, 8000)
TOKENS = 200


def main() -> None:
    """Runs all of it from the command line."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    result = {
        "token_ms": {str(length): token_cost(length) for length in LENGTHS},
        "opening": run("opening.py"),
        "search": run("conversation_search.py"),
        "start": run("startup.py"),
        "start_5000": run("startup.py", "--conversations", "5000"),
    }
    print(json.dumps(result, indent=2))


def token_cost(length: int) -> float:
    """Mean milliseconds to show one more token behind so many, drawing included."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    apply_style(app)
    transcript = Transcript()
    transcript.resize(900, 700)
    transcript.show()
    source = pieces()
    transcript.set_messages([MessageItem(1, "user", "Tell me how it all fits together.")])
    transcript.add_message(MessageItem(2, "assistant", "", streaming=True))
    before = list(islice(source, length))
    for start in range(0, length, 40):
        transcript.append_text(2, "".join(before[start : start + 40]))
        transcript.flush()
        app.processEvents()
    times: list[float] = []
    for piece in islice(source, TOKENS):
        began = time.perf_counter()
        transcript.append_text(2, piece)
        transcript.flush()
        app.processEvents()
        times.append(time.perf_counter() - began)
    transcript.deleteLater()
    return round(mean(times) * 1000, 3)


def run(name: str, *options: str) -> object:
    """Another bench, in a process of its own."""
    command = [sys.executable, str(BENCH / name), *options]
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(result.stdout)


if __name__ == "__main__":
    main()
