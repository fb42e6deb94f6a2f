"""The Documents window's first opening imports in a thread, and the other windows go on."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from llama32_desktop.paths import HOME_VARIABLE

SCRIPT = """
import importlib, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from llama32_desktop.ui.documents.preparing import MODULES
from llama32_desktop.ui.kit.theme import apply_style
from llama32_desktop.ui.window.main_window import MainWindow
from llama32_desktop.ui.window.wiring import Desktop

app = QApplication([])
apply_style(app)
window = MainWindow()
desktop = Desktop(window)
beats, news = [], []
timer = QTimer(interval=1)
timer.timeout.connect(lambda: beats.append(len(sys.modules)))
QTimer.singleShot(5, lambda: news.append(desktop.documents.show("summary")))
timer.start()
documents = desktop.documents.show("ask")
timer.stop()
assert news == [documents] and len(set(beats)) > 3  # the window went on while they came
before = set(sys.modules)
for name in MODULES:
    importlib.import_module(name)
documents.show_page("ask")
print(sorted(name for name in set(sys.modules) - before if name.startswith("llama32_desktop")))
print([name for name in sys.modules if ".extraction.rules." in name])
documents.tabs.setCurrentIndex(0)  # made in this thread of classes that another one defined
assert documents.extract.isVisible() and documents.extract.thread() is app.thread()
desktop.close()
"""


def run(script: str, home: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", HOME_VARIABLE: str(home)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_its_imports_hold_no_other_window(tmp_path: Path) -> None:
    done = run(SCRIPT, tmp_path)
    assert done.returncode == 0, done.stderr
    after_steps, rules = done.stdout.splitlines()
    assert after_steps == "[]"
    assert rules == "[]"  # the process that reads documents has them


STEPS = """
import sys, threading
from llama32_desktop.ui.documents.preparing import Preparation
from llama32_desktop.ui.window import wiring

preparation = Preparation()
steps = [set(sys.modules)]
more = True
while more:
    more = preparation.step()
    for thread in threading.enumerate():
        if thread.name == "preparing documents":
            thread.join()
    steps.append(set(sys.modules))
assert not preparation.step() and not preparation.running  # nothing is left
before = set(sys.modules)
from llama32_desktop.ui.documents import window
print(sorted(set(sys.modules) - before))
print(max(len(after - before) for before, after in zip(steps, steps[1:])))
"""


def test_it_imports_in_small_steps(tmp_path: Path) -> None:
    done = run(STEPS, tmp_path)
    assert done.returncode == 0, done.stderr
    missing, largest = done.stdout.splitlines()
    assert missing == "[]"
    assert int(largest) <= 20
