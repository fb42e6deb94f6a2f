"""A restart after the language: what it keeps, what it waits for, and that it comes."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from llama32_desktop.processes.child import app_command
from llama32_desktop.ui.settings.dialog import SettingsDialog
from llama32_desktop.ui.settings.pages import GeneralPage
from tests.ui.conftest import Opener
from tests.ui.driver import Driver


def open_settings(driver: Driver) -> SettingsDialog:
    driver.app.settings_controller.show()
    (dialog,) = driver.window.findChildren(SettingsDialog)
    return dialog


def test_it_is_offered_where_another_language_is_chosen(ready: Driver) -> None:
    general = open_settings(ready).form(GeneralPage)
    assert not general.restart.isVisible()
    general.language.choose("de")
    assert general.restart.isVisible()
    general.language.choose("en")
    assert not general.restart.isVisible()


def test_it_waits_for_what_is_under_way(open_window: Opener) -> None:
    driver = open_window(max_tokens=400)
    driver.wait_ready()
    driver.send("Write a long story about the sea")
    driver.wait_for_text()
    dialog = open_settings(driver)
    dialog.form(GeneralPage).language.choose("de")
    driver.click(dialog.form(GeneralPage).restart)
    assert dialog.isVisible() and driver.window.isVisible() and not driver.window.begins_again
    assert dialog.form(GeneralPage).later.text().startswith("“Answering” is under way")
    assert driver.app.settings.value.language == "system", "nothing was saved"
    driver.app.chats.stop()
    driver.wait_answered()
    driver.click(dialog.form(GeneralPage).restart)
    assert driver.window.begins_again and not driver.window.isVisible()
    assert driver.app.settings.value.language == "de"


def test_the_command_is_the_app() -> None:
    result = subprocess.run([*app_command(), "--help"], capture_output=True, text=True, timeout=60)
    assert result.returncode == 0 and "extract" in result.stdout


PATIENCE_S = 240.0
TWICE = """
import json, os, socket, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from llama32_desktop import app
from llama32_desktop.ui.settings.pages import GeneralPage
from llama32_desktop.ui.window import restart, wiring

script, port, second = sys.argv[1], sys.argv[2], len(sys.argv) > 3
restart.app_command = lambda: [sys.executable, script, script, port, "second"]
made = []
begin = wiring.Desktop.begin
wiring.Desktop.begin = lambda self, model: (made.append(self), begin(self, model))

def look():
    if not made or not made[0].is_idle():
        return
    desktop, composer = made[0], made[0].window.pane.composer
    timer.stop()
    if second:
        seen = [composer.text(), desktop.window.actions_.quit.text(), os.getpid()]
        with socket.create_connection(("127.0.0.1", int(port))) as told:
            told.sendall(json.dumps(seen).encode())
        desktop.window.close()
        return
    composer.set_text("not sent yet")
    dialog = desktop.settings_controller.show()
    dialog.form(GeneralPage).language.choose("de")
    print(os.getpid(), flush=True)
    dialog.form(GeneralPage).restart.click()

timer = QTimer()
timer.timeout.connect(look)
from llama32_desktop.ui.window.application import Application
real = Application(["llama32-desktop"])
timer.start(50)
sys.exit(app.run_window(["llama32-desktop"]))
"""


def test_the_app_comes_back_in_the_language_with_the_draft(
    tmp_path: Path, settings: Callable[..., None]
) -> None:
    settings()
    script = tmp_path / "twice.py"
    script.write_text(TWICE, encoding="utf-8")
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(PATIENCE_S)
        port = str(server.getsockname()[1])
        first = subprocess.Popen(
            [sys.executable, str(script), str(script), port], stdout=subprocess.PIPE, text=True
        )
        said, _ = first.communicate(timeout=PATIENCE_S)
        # On Windows the second has no part in the first one's streams, and may be on its way.
        telling, _ = server.accept()
        with telling, telling.makefile("rb") as told:
            draft, leaving, process = json.loads(told.read())
    assert draft == "not sent yet" and leaving.replace("&", "") == "Beenden"
    if sys.platform == "linux":
        assert process == int(said), "it came in the place of the first"
