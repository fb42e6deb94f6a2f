"""Files that macOS tells the app of, by events for the app itself."""

from __future__ import annotations

import json
import subprocess
import sys

SCRIPT = """
import json
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFileOpenEvent
from llama32_desktop.ui.window.application import Application
from llama32_desktop.ui.window.wiring import Desktop
from llama32_desktop.ui.window.main_window import MainWindow

app = Application([])
taken = []

def tell(name):
    QCoreApplication.sendEvent(app, QFileOpenEvent(name))

tell("early.pdf")
window = MainWindow()
desktop = Desktop(window)
opening = desktop.file_opener
opening._open_files = taken.append
opening._open_model = taken.append
tell("late.gguf")
app.processEvents()
opening.set_ready()
for name in ("one.png", "two.png", "a.gguf", "three.png"):
    tell(name)
app.processEvents()
tell("last.pdf")
app.processEvents()
print(json.dumps(taken), flush=True)
desktop.close()
"""


def test_files_are_opened_whenever_the_system_tells_of_them() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", SCRIPT], stdout=subprocess.PIPE, text=True, check=True
    )
    # What is opened together comes together: of pictures taken one by one the last would be left.
    together = ["one.png", "two.png", "three.png"]
    assert json.loads(ended.stdout) == [
        "late.gguf", ["early.pdf"], "a.gguf", together, ["last.pdf"]
    ]  # fmt: skip
