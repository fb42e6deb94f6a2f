"""The list of downloads: what each does, in which order, and what can be done about it."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from llama32_desktop.downloads.state import DownloadState, FileState
from llama32_desktop.ui.models_window.download_actions import DownloadActions
from llama32_desktop.ui.models_window.indicator import DownloadIndicator
from llama32_desktop.ui.models_window.queue_page import QueuePage
from llama32_desktop.ui.models_window.texts import time_left

FIRST = DownloadState(
    id=7,
    key="llama3.2-11b-vision:q4_k_m",
    title="Llama 3.2 11B Vision",
    phase="downloading",
    bytes_done=3_000_000_000,
    bytes_total=8_000_000_000,
    bytes_per_s=10e6,
    seconds_left=500.0,
    files=(
        FileState(name="model.gguf", bytes_done=3_000_000_000, bytes_total=6_000_000_000),
        FileState(name="projector.gguf", bytes_done=0, bytes_total=2_000_000_000),
    ),
)
SECOND = DownloadState(id=9, key="llama3.2-1b:q4_k_m", title="Llama 3.2 1B", phase="waiting")
DONE = DownloadState(id=4, key="a/b:c.gguf", title="c.gguf", phase="done", path="/models/c.gguf")


@pytest.fixture
def actions(window: QWidget) -> DownloadActions:
    return DownloadActions(window)


@pytest.fixture
def page(actions: DownloadActions, window: QWidget) -> QueuePage:
    page = QueuePage(actions, window)
    page.resize(window.size())
    page.show()
    return page


def click(qtbot: QtBot, widget: QWidget) -> None:
    QApplication.processEvents()  # lays out what was just shown
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_it_says_when_there_is_nothing(page: QueuePage) -> None:
    assert page.empty.isVisible()
    page.show_downloads((FIRST,))
    assert not page.empty.isVisible()


def test_each_download_and_its_files_are_shown(page: QueuePage) -> None:
    page.show_downloads((FIRST, SECOND, DONE))
    assert [row.title.text() for row in page.rows] == [FIRST.title, SECOND.title, DONE.title]
    status = page.rows[0].progress.status.text()
    assert status == "3.0 GB of 8.0 GB · 10 MB/s · 8 min left"
    texts = [label.text() for pair in page.rows[0]._labels for label in pair]
    assert texts == ["model.gguf", "3.0 GB of 6.0 GB", "projector.gguf", "0 bytes of 2.0 GB"]
    assert page.rows[1].progress.status.text() == "Waiting for its turn"
    assert page.total.text().startswith("2 downloads together")


def test_a_download_is_moved_one_place(qtbot: QtBot, page: QueuePage) -> None:
    page.show_downloads((FIRST, SECOND))
    assert not page.rows[0].up.isEnabled()
    assert not page.rows[1].down.isEnabled()
    with qtbot.waitSignal(page.move_wanted) as asked:
        click(qtbot, page.rows[1].up)
    assert asked.args == [9, 0]
    page.show_downloads((SECOND, FIRST))
    assert [row.number for row in page.rows] == [9, 7]
    with qtbot.waitSignal(page.move_wanted) as asked:
        click(qtbot, page.rows[0].down)
    assert asked.args == [9, 1]


def test_much_is_thrown_away_only_after_a_question(
    qtbot: QtBot, actions: DownloadActions, page: QueuePage
) -> None:
    asked: list[DownloadState] = []
    actions.cancel.connect(asked.append)
    page.show_downloads((FIRST, SECOND))
    click(qtbot, page.rows[0].progress.cancel)
    box = page.window().findChild(QMessageBox)
    assert box is not None
    assert "3.0 GB of 8.0 GB" in box.informativeText()
    assert not asked
    qtbot.keyClick(box, Qt.Key.Key_Return)  # Enter keeps it
    qtbot.waitUntil(lambda: page.window().findChild(QMessageBox) is None)
    assert not asked
    click(qtbot, page.rows[0].progress.cancel)
    box = page.window().findChild(QMessageBox)
    assert box is not None
    throw = next(b for b in box.buttons() if b.text() == "Discard")
    click(qtbot, throw)
    assert asked == [FIRST]
    click(qtbot, page.rows[1].progress.cancel)  # nothing is there of this one
    assert asked == [FIRST, SECOND]


def test_a_finished_one_is_used_or_taken_off_the_list(
    qtbot: QtBot, actions: DownloadActions, page: QueuePage
) -> None:
    page.show_downloads((DONE,))
    row = page.rows[0]
    assert not row.progress.cancel.isVisible()
    with qtbot.waitSignal(actions.use) as asked:
        click(qtbot, row.use)
    assert asked.args == [DONE]
    with qtbot.waitSignal(actions.clear) as asked:
        click(qtbot, row.clear)
    assert asked.args == [DONE]


def test_the_main_window_shows_how_far_all_are(qtbot: QtBot, window: QWidget) -> None:
    indicator = DownloadIndicator(window)
    indicator.show_downloads(())
    assert not indicator.isVisible()
    indicator.show_downloads((FIRST, DONE))
    assert indicator.isVisible()
    assert indicator.text() == "37 %"
    assert FIRST.title in indicator.toolTip()
    failed = msgspec.structs.replace(FIRST, phase="failed", error="The disk is full.")
    indicator.show_downloads((failed,))
    assert indicator.text() == "Download stopped"
    assert "The disk is full." in indicator.toolTip()


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.2, "1 s left"), (59, "59 s left"), (90, "2 min left"), (3700, "1 h 2 min left")],
)
def test_the_time_that_is_left(seconds: float, text: str) -> None:
    assert time_left(seconds) == text
