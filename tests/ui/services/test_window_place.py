"""Other windows stand on the main one at first, and then where they stood last."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from llama32_desktop import paths
from llama32_desktop.conversations.model import TextAttachment
from llama32_desktop.settings import Settings, load_settings
from llama32_desktop.ui.attachments.items import PictureItem
from llama32_desktop.ui.manual.window import ManualWindow
from llama32_desktop.ui.window.log_viewer import LogViewer
from llama32_desktop.ui.window.main_window import MainWindow
from llama32_desktop.ui.window.problem_report import ProblemReport
from tests.ui.conftest import Opener
from tests.ui.driver import Driver


def opened(driver: Driver, name: str) -> QWidget:
    app = driver.app
    if name == "manual":
        driver.window.actions_.manual.trigger()
        (manual,) = driver.window.findChildren(ManualWindow)
        return manual
    return app.presets.edit() if name == "presets" else app.settings_controller.show()


def test_they_stand_on_the_main_window_and_are_whole(ready: Driver) -> None:
    room = ready.window.screen().availableGeometry()
    ready.window.setGeometry(QRect(300, 250, 480, 340))
    for name in ("settings", "presets"):
        window = opened(ready, name)
        assert room.contains(window.frameGeometry()), name
        middle = ready.window.geometry().center() - window.geometry().center()
        assert abs(middle.y()) < 40, name  # the screen is as narrow as they are


@pytest.mark.parametrize("left_open", [False, True])
def test_they_come_back_where_they_stood(open_window: Opener, left_open: bool) -> None:
    driver = open_window()
    driver.wait_ready()
    wanted = {
        "presets": QRect(20, 30, 680, 450),
        "settings": QRect(60, 70, 650, 380),
        "manual": QRect(70, 80, 640, 400),
    }
    for name, place in wanted.items():
        window = opened(driver, name)
        place.setWidth(max(place.width(), window.minimumWidth()))  # words need more in some fonts
        window.setGeometry(place)
        driver.until(lambda window=window, place=place: window.geometry() == place)
        if not left_open:
            window.close()
    if not left_open:
        assert opened(driver, "settings").geometry() == wanted["settings"], "without a restart too"
    driver.close()
    kept = load_settings(paths.settings_file())[0].window_places
    assert set(kept) == set(wanted)
    again = Driver(driver.qtbot)
    again.wait_ready()
    for name, place in wanted.items():
        assert opened(again, name).geometry() == place, name
    again.close()


def test_a_place_that_is_none_hurts_nobody(open_window: Opener) -> None:
    driver = open_window()
    driver.wait_ready()
    for text in ("nonsense", "####", ""):
        driver.app.settings.update(window_places={"settings": text})
        dialog = opened(driver, "settings")
        assert dialog.isVisible() and dialog.size().width() <= 800
        dialog.close()


def test_a_window_of_a_larger_screen_is_made_to_fit(open_window: Opener) -> None:
    driver = open_window()
    driver.wait_ready()
    driver.window.resize(3000, 2000)
    shape = driver.window.shape()
    driver.close()
    window = MainWindow()
    driver.qtbot.addWidget(window)
    window.restore(Settings(**shape))
    window.show()
    room = window.screen().availableSize()
    assert window.size().boundedTo(room) == window.size() != QSize(0, 0)


def test_what_is_only_read_comes_back_where_it_stood(ready: Driver, tmp_path: Path) -> None:
    app, window = ready.app, ready.window
    picture = tmp_path / "picture.png"
    QImage(640, 480, QImage.Format.Format_RGB32).save(str(picture))
    note = TextAttachment(name="note.txt", text="The lantern hangs in the shed.")

    def seen(kind: type[QWidget]) -> QWidget:
        ready.until(lambda: [w for w in window.findChildren(kind) if w.isVisible()])
        return next(w for w in window.findChildren(kind) if w.isVisible())

    def log() -> QWidget:
        window.actions_.log.trigger()
        return seen(LogViewer)

    def report() -> QWidget:
        window.actions_.report.trigger()
        return seen(ProblemReport)

    ways: dict[str, Callable[[], QWidget]] = {
        "log": log,
        "report": report,
        "presets": app.presets.edit,
        "text": lambda: app.texts.open(note),
        "picture": lambda: app.pictures.open(PictureItem(str(picture), "picture.png", 640, 480)),
    }
    for number, (name, way) in enumerate(ways.items()):
        place = QRect(20 + 10 * number, 40, 640, 420 + number)
        first = way()
        first.setGeometry(place)
        first.close()
        ready.until(lambda first=first: not isValid(first))
        again = way()
        assert again.geometry() == place, name
        again.close()
