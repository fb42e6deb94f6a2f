"""A download that fails is seen, whichever place is shown."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from llama32_desktop.downloads.state import DownloadState
from llama32_desktop.ui.models_window.failed_downloads import FailedDownloads


def state(number: int, phase: str = "failed") -> DownloadState:
    return DownloadState(
        id=number,
        key=f"someone/model:{number}.gguf",
        title=f"Model {number}",
        phase=phase,  # type: ignore[arg-type]
        error="The disk is full." if phase == "failed" else "",
    )


class Told:
    """What the main window would say, and what was pressed there."""

    def __init__(self, window: QWidget | None) -> None:
        self.notice, self.label = "", ""
        self.then: Callable[[], object] = lambda: None
        self.tried: list[int] = []
        self.shown = 0
        self.failed = FailedDownloads(
            lambda: window, lambda each: self.tried.append(each.id), self._show
        )
        self.failed.said.connect(self._say)
        self.failed.over.connect(self._end)

    def _show(self) -> None:
        self.shown += 1

    def _say(self, sentence: str, label: str, then: Callable[[], object]) -> None:
        self.notice, self.label, self.then = sentence, label, then

    def _end(self, sentence: str) -> None:
        if sentence == self.notice:
            self.notice = ""


@pytest.fixture
def windows(qtbot: QtBot) -> tuple[QWidget, QWidget]:
    """A window, and one with Models in it above it."""
    pair = QWidget(), QWidget()
    for window in pair:
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
    return pair


def test_it_is_said_where_the_models_window_is_behind(
    qtbot: QtBot, windows: tuple[QWidget, QWidget]
) -> None:
    main, models = windows
    main.activateWindow()
    qtbot.waitUntil(main.isActiveWindow)
    told = Told(models)
    told.failed.note(state(1))
    assert told.notice == "Model 1: The disk is full." and told.label == "Try again"
    told.then()
    assert told.tried == [1]
    models.activateWindow()
    qtbot.waitUntil(models.isActiveWindow)
    told.notice = ""
    told.failed.note(state(2))
    assert told.notice == "", "it is in front of the person"


def test_several_are_one_sentence_that_goes_when_it_is_not_true(qtbot: QtBot) -> None:
    told = Told(None)
    told.failed.note(state(1))
    told.failed.note(state(2))
    told.failed.note(state(3))
    assert told.notice == "3 downloads have stopped." and told.label == "Show downloads"
    told.then()
    assert told.shown == 1 and not told.tried
    told.failed.follow([state(1), state(2), state(3)])
    assert told.notice == "3 downloads have stopped."
    told.failed.follow([state(1), state(2, "downloading"), state(3)])
    assert told.notice == "2 downloads have stopped.", "1 and 3 still have"
    told.failed.note(state(4))
    assert told.notice == "3 downloads have stopped.", "1, 3 and 4"
    told.failed.follow([state(4)])
    assert told.notice == "Model 4: The disk is full." and told.label == "Try again"
    told.then()
    assert told.tried == [4]
    told.failed.follow([])
    assert told.notice == ""
