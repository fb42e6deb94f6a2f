"""The Documents window's first opening finds what it works with imported."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from llama32_desktop.paths import HOME_VARIABLE

SCRIPT = """
import sys
from PySide6.QtWidgets import QApplication
from llama32_desktop.ui.documents.preparing import prepare
from llama32_desktop.ui.kit.theme import apply_style
from llama32_desktop.ui.window.main_window import MainWindow
from llama32_desktop.ui.window.wiring import Desktop

app = QApplication([])
apply_style(app)
window = MainWindow()
desktop = Desktop(window)
prepare().join()
before = set(sys.modules)
documents = desktop.documents.show("ask")
print(sorted(name for name in set(sys.modules) - before if name.startswith("llama32_desktop")))
documents.tabs.setCurrentIndex(0)  # made in this thread of classes that another one defined
assert documents.extract.isVisible() and documents.extract.thread() is app.thread()
desktop.close()
"""


def test_nothing_of_the_documents_is_left_to_import(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", HOME_VARIABLE: str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"
