"""What the windows are made of is imported beforehand, a little at a time."""

from __future__ import annotations

from pathlib import Path

from tests.ui.documents.test_preparing import run

STEPS = """
import importlib, sys, threading
from llama32_desktop.ui.kit.preparing import Preparation
from llama32_desktop.ui.window import wiring
from llama32_desktop.ui.window.warming import MODULES

beside = []

class Seen:
    def find_spec(name, path, target=None):
        if threading.current_thread() is not threading.main_thread():
            beside.append(name)

sys.meta_path.insert(0, Seen)
preparation = Preparation(MODULES)
steps, more = [], True
while more:
    before = set(sys.modules)
    elsewhere = len(beside)
    more = preparation.step()
    for thread in threading.enumerate():
        if thread.name == "preparing":
            thread.join()
    if len(beside) == elsewhere:
        steps.append(len(set(sys.modules) - before))
before = set(sys.modules)
for name in ("settings.dialog", "presets.dialog", "manual.window", "models_window.place"):
    importlib.import_module(f"llama32_desktop.ui.{name}")
print(sorted(set(sys.modules) - before))
print(max(steps))
of_qt = ("llama32_desktop.ui", "PySide6")
print([name for name in beside if name.startswith(of_qt)])
"""


def test_a_window_that_is_opened_imports_nothing_then(tmp_path: Path) -> None:
    done = run(STEPS, tmp_path)
    assert done.returncode == 0, done.stderr
    missing, largest, beside = done.stdout.splitlines()
    assert missing == "[]"
    assert int(largest) <= 6  # of the window's own, in its thread
    assert beside == "[]"  # Qt's classes are only completed in the window's thread
