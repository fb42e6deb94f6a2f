"""What was typed a moment ago is kept where the system ends the app's process."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.window.ending_signals import EndingSignals
from tests.ui.driver import stored

TYPE_AND_END = """
import os, signal, sys
from PySide6.QtCore import QTimer
from llama32_desktop import app
from llama32_desktop.ui.window import wiring

signal.signal(getattr(signal, sys.argv[1]), signal.SIG_DFL)  # whoever runs the tests may ignore it
made = []
begin = wiring.Desktop.begin
wiring.Desktop.begin = lambda self, model: (made.append(self), begin(self, model))

def look():
    if made and made[0].is_idle():
        timer.stop()
        made[0].window.pane.composer.edit.insertPlainText("not sent yet")
        os.kill(os.getpid(), getattr(signal, sys.argv[1]))  # nothing of it is kept by then

from llama32_desktop.ui.window.application import Application
real = Application(["llama32-desktop"])
timer = QTimer(interval=20)
timer.timeout.connect(look)
timer.start()
sys.exit(app.run_window(["llama32-desktop"]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there the system asks the window")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_what_was_just_typed_is_kept(home: Path, tmp_path: Path, name: str) -> None:
    script = tmp_path / "app.py"
    script.write_text(TYPE_AND_END)
    result = subprocess.run(
        [sys.executable, str(script), name],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=240,
    )
    assert (result.returncode, result.stderr) == (0, "")
    assert stored("SELECT content FROM draft") == [("not sent yet",)]


@pytest.mark.skipif(sys.platform == "win32", reason="there the system asks the window")
def test_what_nohup_has_ignored_stays_ignored(qtbot: QtBot) -> None:
    ended: list[None] = []
    kept = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    given = signal.signal(signal.SIGINT, signal.default_int_handler)
    before = signal.getsignal(signal.SIGINT)
    try:
        parent = QObject()
        signals = EndingSignals(lambda: ended.append(None), parent)
        os.kill(os.getpid(), signal.SIGHUP)
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
        os.kill(os.getpid(), signal.SIGINT)
        qtbot.waitUntil(lambda: bool(ended))
        assert len(ended) == 1
        assert signal.getsignal(signal.SIGINT) is signal.SIG_DFL, "a second one ends it at once"
        signals.close()
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
        assert signal.getsignal(signal.SIGINT) is before
    finally:
        signal.signal(signal.SIGHUP, kept)
        signal.signal(signal.SIGINT, given)
