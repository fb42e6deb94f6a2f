"""Asking for a newer version from the Help menu, and at the start where that is allowed."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMessageBox

from llama32_desktop import __version__, paths
from llama32_desktop.settings import Settings, load_settings
from llama32_desktop.updates import VARIABLE
from tests.test_updates import PAGE, Answering, address, server
from tests.ui.conftest import Opener
from tests.ui.driver import Driver

__all__ = ["server"]


@pytest.fixture(autouse=True)
def asked(server: Answering, monkeypatch: pytest.MonkeyPatch) -> Iterator[Answering]:
    monkeypatch.setenv(VARIABLE, address(server))
    server.body = json.dumps({"version": "999.0", "page": PAGE}).encode()
    return server


def test_the_menu_asks(open_window: Opener, asked: Answering) -> None:
    driver = open_window()
    driver.wait_ready()
    assert driver.notice == "", "nobody is asked unless the person wants it"
    driver.window.actions_.update.trigger()
    driver.until(lambda: driver.notice == f"Version 999.0 is there; this is {__version__}.")
    assert "Download page" in driver.notice_buttons
    asked.body = json.dumps({"version": __version__, "page": PAGE}).encode()
    driver.window.actions_.update.trigger()
    driver.until(lambda: driver.notice == f"This is the newest version, {__version__}.")
    asked.status = 500
    driver.window.actions_.update.trigger()
    driver.until(lambda: "(HTTP 500)" in driver.notice)


def test_a_start_asks_where_that_was_allowed(open_window: Opener) -> None:
    driver = open_window()
    driver.wait_ready()
    driver.app.settings.update(ask_for_updates=True)
    driver.until(lambda: driver.app.background.idle)
    driver.close()
    kept, _ = load_settings(paths.settings_file())
    assert kept.ask_for_updates and not Settings().ask_for_updates
    again = Driver(driver.qtbot)
    try:
        again.until(lambda: "Version 999.0 is there" in again.notice)
    finally:
        again.close()


def test_the_page_is_shown_before_it_is_opened(
    open_window: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The system's browser is the one thing that a test must not start.
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    driver = open_window()
    driver.wait_ready()
    driver.window.actions_.update.trigger()
    driver.until(lambda: "Download page" in driver.notice_buttons)
    shown: list[str] = []

    def decline() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(50, decline)
            return
        shown.extend((box.informativeText(), box.text()))
        box.reject()

    QTimer.singleShot(0, decline)
    driver.click_notice("Download page")
    driver.until(lambda: bool(shown))
    assert shown[0] == PAGE
    assert "It leads to example.org, and the newer version was announced by 127.0.0.1." in shown[1]
    assert not opened
