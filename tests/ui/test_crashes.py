"""What ends in the middle: the engine's process, and the whole app."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from llama32_desktop import sentences
from tests.ui.conftest import Opener
from tests.ui.driver import stored

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")

SCRIPT = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from llama32_desktop.ui.window.wiring import Desktop
from llama32_desktop.ui.window.main_window import MainWindow

app = QApplication(sys.argv)
window = MainWindow()
window.show()
desktop = Desktop(window)
desktop.begin()
shown = [0]

def look():
    running = desktop.turns.answer_in(desktop.chats.chat.id)
    if running and len(running.text) > shown[0]:
        shown[0] = len(running.text)
        print(len(running.text), flush=True)

composer = window.pane.composer
desktop.models.settled.connect(lambda: composer.send_requested.emit("Tell a long story"))
timer = QTimer()
timer.timeout.connect(look)
timer.start(20)
app.exec()
"""


_LAST = "SELECT content, state FROM message ORDER BY id DESC"


def test_the_engine_killed_in_the_middle_of_an_answer(open_window: Opener) -> None:
    driver = open_window(max_tokens=400)
    driver.wait_ready()
    driver.send("Write a long story about a forest")
    driver.wait_for_text(30)
    pid = driver.app.engine.child_pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    driver.wait_answered()
    answer = driver.branch[-1]
    assert answer.state == "failed"
    assert len(answer.content) >= 30 and driver.shown(answer) == answer.content
    assert "kept" in answer.error and answer.error.endswith(".")
    assert driver.pane.transcript.view(answer.id).item.error == answer.error
    assert stored("SELECT content, state, error FROM message WHERE id = ?", answer.id) == [
        (answer.content, "failed", sentences.stored(answer.error))
    ]
    assert driver.app.models.state.phase == "unloaded"
    driver.send("Go on")
    driver.wait_for_text(5)
    assert driver.app.engine.child_pid not in (None, pid)
    driver.click(driver.pane.composer.button)
    driver.wait_answered()
    assert driver.branch[-1].content and driver.branch[-1].error == ""


def test_the_app_killed_in_the_middle_of_an_answer(
    tmp_path: Path, settings: Callable[..., None], open_window: Opener
) -> None:
    settings(max_tokens=400)
    app = subprocess.Popen([sys.executable, "-c", SCRIPT], stdout=subprocess.PIPE, text=True)
    assert app.stdout is not None
    shown = 0
    for line in app.stdout:
        shown = int(line)
        if shown > 60 and stored(_LAST)[0][0]:
            break
    app.kill()
    app.wait()
    content, state = stored(_LAST)[0]
    assert state == "streaming"
    assert content, "an answer is on the disk while it is written"

    driver = open_window()
    driver.until(lambda: driver.titles)
    assert driver.titles == ["Tell a long story"]
    driver.app.chats.open_conversation(driver.app.chats.conversations[0].id)
    driver.until(lambda: len(driver.branch) == 2)
    answer = driver.branch[1]
    assert answer.state == "cancelled" and answer.content == content
    assert driver.shown(answer) == content
    assert answer.error.endswith(".")
    driver.wait_ready()
    assert driver.notice == ""
    assert driver.ask("Go on").content
