"""Help → Show log."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication

from llama32_desktop import log
from llama32_desktop.ui.window.log_viewer import LogViewer
from tests.ui.driver import Driver


def opened(driver: Driver) -> LogViewer:
    driver.window.actions_.log.trigger()
    driver.until(lambda: driver.window.findChildren(LogViewer))
    (viewer,) = driver.window.findChildren(LogViewer)
    return viewer


def test_it_shows_what_happened_and_its_folder(
    ready: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders: list[Path] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: folders.append(Path(url.toLocalFile()))
    )
    try:
        raise ValueError("my diary")
    except ValueError as error:
        log.note(error, "folding a paper hat")
    viewer = opened(ready)
    text = viewer.edit.toPlainText()
    for part in ("llama32-desktop ", "started", "loaded ", "folding a paper hat: ValueError"):
        assert part in text
    assert "diary" not in text and viewer.edit.isReadOnly()
    assert viewer.edit.textCursor().blockNumber() == viewer.edit.blockCount() - 1, "at its end"
    viewer.copy.click()
    assert QGuiApplication.clipboard().text() == text
    viewer.folder.click()
    assert folders == [log.log_file().parent]
    viewer.close()


def test_a_log_that_cannot_be_read_is_said(ready: Driver) -> None:
    log.close()
    log.log_file().unlink()
    log.log_file().mkdir()
    ready.window.actions_.log.trigger()
    ready.until(lambda: "refused" in ready.pane.notice.text())
    assert not ready.window.findChildren(LogViewer)
