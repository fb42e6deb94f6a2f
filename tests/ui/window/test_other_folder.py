"""A folder that nothing can be kept in: the window opens all the same, and offers another."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from llama32_desktop import paths
from tests.ui.driver import Driver


def test_another_folder_takes_its_place(
    qtbot: QtBot, no_folder: Path, smollm2: Path, tmp_path: Path
) -> None:
    driver = Driver(qtbot)
    try:
        driver.wait_ready()
        assert str(no_folder / "data") in driver.notice
        assert driver.notice_buttons.keys() == {"Choose another folder…"}
        assert not driver.pane.composer.button.isEnabled()
        driver.app.other_folder.use(tmp_path / "file")
        driver.until(lambda: str(tmp_path / "file" / "data") in driver.notice)
        driver.app.other_folder.use(tmp_path / "other")
        driver.until(lambda: paths.HOME_VARIABLE in driver.notice and "other”" in driver.notice)
        driver.wait_ready()
        driver.app.first_run.finish()
        driver.send("Hello")
        driver.wait_for_text(5)
        driver.click(driver.pane.composer.button)  # it would write until its context is full
        driver.wait_answered()
        assert driver.branch[-1].content
        assert (tmp_path / "other" / "data" / "conversations.sqlite3").stat().st_size
    finally:
        driver.close()


def test_a_screenshot_of_it_is_taken(no_folder: Path, smollm2: Path, tmp_path: Path) -> None:
    picture = tmp_path / "window.png"
    done = subprocess.run(
        [sys.executable, "-m", "llama32_desktop", "--screenshot", str(picture)],
        capture_output=True,
        text=True,
        env=os.environ.copy(),
        timeout=240,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert picture.stat().st_size > 10_000
