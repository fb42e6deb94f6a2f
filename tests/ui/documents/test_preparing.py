"""The first showing of Documents imports in steps, and the window goes on."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from llama32_desktop.paths import HOME_VARIABLE

BEGIN = """
import importlib, sys, threading
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from llama32_desktop.ui.documents.preparing import MODULES
from llama32_desktop.ui.kit.theme import apply_style
from llama32_desktop.ui.window.main_window import MainWindow
from llama32_desktop.ui.window.wiring import Desktop

app = QApplication([])
apply_style(app)
window = MainWindow()
desktop = Desktop(window)
opened = []
loop = QEventLoop()  # the app's own would end it
"""

SCRIPT = (
    BEGIN
    + """
window.show()
beats = []
timer = QTimer(interval=1)
timer.timeout.connect(lambda: beats.append(len(sys.modules)))
timer.start()
desktop.documents.show("ask", lambda shown: opened.append(("ask", shown)))
assert desktop.documents.place is None and not desktop.documents.idle  # it waits for nothing
QTimer.singleShot(5, lambda: desktop.documents.show("summary", lambda shown: (
    opened.append(("summary", shown)), QTimer.singleShot(0, loop.quit))))
loop.exec()
timer.stop()
documents = desktop.documents.place
assert opened == [("ask", documents), ("summary", documents)]  # each wish, of one window
assert documents.tabs.currentWidget() is documents.summary
assert len(set(beats)) > 3  # the window went on while they came
before = set(sys.modules)
for name in MODULES:
    importlib.import_module(name)
documents.show_page("ask")
print(sorted(name for name in set(sys.modules) - before if name.startswith("llama32_desktop")))
print([name for name in sys.modules if ".extraction.rules." in name])
documents.tabs.setCurrentIndex(0)
assert documents.extract.isVisible() and documents.extract.thread() is app.thread()
desktop.documents.show("pages", lambda shown: opened.append(("pages", shown)))
assert opened[-1] == ("pages", documents)  # at once, now that all is there
desktop.close()
"""
)

CLOSED = (
    BEGIN
    + """
window.show()
desktop.documents.show("ask", opened.append)
{end}
for thread in threading.enumerate():
    if thread.name == "preparing":
        thread.join()
QTimer.singleShot(300, loop.quit)  # many times as long as it takes to look
loop.exec()
desktop.documents.show("ask", opened.append)
app.processEvents()
print(opened, desktop.documents.place, desktop.documents.idle)
print([each for each in app.topLevelWidgets() if each.isVisible()])
"""
)


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


@pytest.mark.parametrize(
    "end", ["window.close()", "QTimer.singleShot(0, app.quit); app.exec()", "desktop.close()"]
)
def test_it_does_not_open_once_the_app_ends(tmp_path: Path, end: str) -> None:
    done = run(CLOSED.format(end=end), tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["[] None True", "[]"]


STEPS = """
import sys, threading
from llama32_desktop.ui.documents.preparing import MODULES
from llama32_desktop.ui.kit.preparing import Preparation
from llama32_desktop.ui.window import wiring

beside = []

class Seen:
    def find_spec(name, path, target=None):
        if threading.current_thread() is not threading.main_thread():
            beside.append(name)

sys.meta_path.insert(0, Seen)
preparation = Preparation(MODULES)
steps = [set(sys.modules)]
more = True
while more:
    more = preparation.step()
    for thread in threading.enumerate():
        if thread.name == "preparing":
            thread.join()
    steps.append(set(sys.modules))
assert not preparation.step() and not preparation.running  # nothing is left
before = set(sys.modules)
from llama32_desktop.ui.documents import place
print(sorted(set(sys.modules) - before))
print(max(len(after - before) for before, after in zip(steps, steps[1:])))
of_qt = ("llama32_desktop.ui", "PySide6")
print(len(beside) > 20, [name for name in beside if name.startswith(of_qt)])
"""


def test_it_imports_in_small_steps(tmp_path: Path) -> None:
    done = run(STEPS, tmp_path)
    assert done.returncode == 0, done.stderr
    missing, largest, beside = done.stdout.splitlines()
    assert missing == "[]"
    assert int(largest) <= 20
    assert beside == "True []"  # Qt's classes are only completed in the window's thread
