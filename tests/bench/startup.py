"""Measures the window's start and the memory of the app's two processes.

    python tests/bench/startup.py [--runs 5] [--conversations N]

Starts the app anew each time, on the display that the environment names (offscreen without
one), and prints JSON: seconds from the process's start to the first picture and to a loaded
model, and the resident memory of both processes after an answer, in MB, without the model's
file and its KV cache.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from llama32_desktop import paths
from llama32_desktop.conversations.store import open_store

PROGRAM = """
import sys, time
from llama32_desktop import app

began = float(sys.argv[1])  # taken before the process began: the kernel's own is in whole seconds
result = {}
real_start = app._start

def start(window, *rest):
    result["first_paint_s"] = time.time() - began
    assert "llama_cpp" not in sys.modules
    real_start(window, *rest)
    from llama32_desktop.ui.window.wiring import Desktop
    desktop = window.findChild(Desktop)
    desktop.models.state_changed.connect(lambda state: loaded(window, desktop))

def loaded(window, desktop):
    if desktop.models.state.phase != "ready" or "model_ready_s" in result:
        return
    result["model_ready_s"] = time.time() - began
    from llama32_desktop.engine.sampling import Sampling
    models = desktop.models
    models.set_settings(models.ref, models.settings, Sampling(max_tokens=64))
    window.pane.composer.send_requested.emit("Say hello to the world.")
    from PySide6.QtCore import QTimer
    timer = QTimer(window)
    timer.timeout.connect(lambda: answered(window, desktop))
    timer.start(200)

def answered(window, desktop):
    if not desktop.is_idle() or not desktop.turns.idle or not desktop.chats.chat.branch:
        return
    import json, psutil
    from llama32_desktop.bench import memory
    window_bytes = psutil.Process().memory_info().rss
    engine = memory.measure(desktop.engine.child_pid, desktop.models.state.loaded)
    result["window_mb"] = window_bytes / 1e6
    result["engine_mb"] = engine.beyond / 1e6
    result["both_mb"] = (window_bytes + engine.beyond) / 1e6
    print(json.dumps(result), flush=True)
    window.close()

app._start = start
sys.exit(app.run_window(["bench"], model="starter"))
"""


def run(conversations: int, bytecode: str) -> dict[str, float]:
    """One start of the app in a home of its own, with so many conversations in it.

    Args:
        bytecode: Folder that keeps Python's bytecode, whatever the environment says: people start
            what was started before.
    """
    with tempfile.TemporaryDirectory() as home:
        if conversations:
            fill(Path(home), conversations)
        environment = {
            **os.environ,
            "LLAMA32_DESKTOP_HOME": home,
            "PYTHONDONTWRITEBYTECODE": "",
            "PYTHONPYCACHEPREFIX": bytecode,
        }
        if "DISPLAY" not in environment and "WAYLAND_DISPLAY" not in environment:
            environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        result = subprocess.run(
            [sys.executable, "-c", PROGRAM, str(time.time())],
            env=environment,
            capture_output=True,
            text=True,
            timeout=600,  # a busy machine
        )
        lines = result.stdout.strip().splitlines()
        if not lines:
            raise SystemExit(result.stderr)
        measured: dict[str, float] = json.loads(lines[-1])
        return measured


def fill(home: Path, conversations: int) -> None:
    """Stores that many, of two messages each, over the last years."""
    os.environ["LLAMA32_DESKTOP_HOME"] = str(home)
    store = open_store(paths.database_file()).store
    now = time.time()
    with store.transaction() as db:
        for number in range(conversations):
            when = now - number * 9000
            added = db.execute(
                "INSERT INTO conversation(title, created_at, updated_at) VALUES (?, ?, ?)",
                (f"Conversation {number} about something", when, when),
            ).lastrowid
            question = None
            for role in ("user", "assistant"):
                question = db.execute(
                    "INSERT INTO message(conversation_id, parent_id, role, content, state, "
                    "created_at) VALUES (?, ?, ?, ?, 'complete', ?)",
                    (added, question, role, f"A few words of message {number}. " * 5, when),
                ).lastrowid
            db.execute("UPDATE conversation SET active_leaf_id = ? WHERE id = ?", (question, added))
    store.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--conversations", type=int, default=0)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as bytecode:
        run(0, bytecode)  # makes it
        runs = [run(options.conversations, bytecode) for _ in range(options.runs)]
    medians = {key: round(statistics.median(r[key] for r in runs), 3) for key in runs[0]}
    print(json.dumps(medians, indent=2))


if __name__ == "__main__":
    main()
