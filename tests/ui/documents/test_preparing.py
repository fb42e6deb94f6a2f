"""The Documents window's first opening imports in a thread, and the other windows go on."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from llama32_desktop.paths import HOME_VARIABLE

SCRIPT = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from llama32_desktop.ui.documents.preparing import prepare
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
prepare().join()
documents.show_page("ask")
print(sorted(name for name in set(sys.modules) - before if name.startswith("llama32_desktop")))
documents.tabs.setCurrentIndex(0)  # made in this thread of classes that another one defined
assert documents.extract.isVisible() and documents.extract.thread() is app.thread()
desktop.close()
"""


def test_its_imports_hold_no_other_window(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", HOME_VARIABLE: str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"
