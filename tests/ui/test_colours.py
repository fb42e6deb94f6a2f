"""Every open window takes a change of appearance at once, and stays readable."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from llama32_desktop.documents.collection.asking import Answered
from llama32_desktop.documents.collection.store import Piece
from llama32_desktop.guards.judgement import Judgement
from llama32_desktop.ui.chat.guard_note import GuardNote
from llama32_desktop.ui.kit.colour_sheets import TonedItem, follow_colours, set_tone
from llama32_desktop.ui.kit.theme import (
    apply_appearance,
    colours,
    force_contrast,
    is_high_contrast,
)
from llama32_desktop.ui.services.model_state import ModelState
from llama32_desktop.ui.window.main_window import MainWindow
from tests.ui.contrast import count_of_texts, weak_texts
from tests.ui.driver import Driver
from tests.ui.every_window import dialogs_of_the_app, open_all, pages_of, with_conversation
from tests.ui.modes import MODES, switch

ANSWER = """Some **text**, `code`, [a link](https://example.org) and $x^2$.

```python
def f(x: int) -> str:  # a comment
    return "text"
```

| a | b |
|---|---|
| 1 | 2 |

> A quotation.
"""


@pytest.fixture(autouse=True)
def _as_before(styled: QApplication) -> Iterator[None]:
    yield
    force_contrast(None)


def weak_in_every_mode(driver: Driver, windows: list[QWidget]) -> list[str]:
    """Shows each window, then switches with all of them open; returns what is too weak."""
    found: list[str] = []
    for mode in MODES:
        switch(mode)
        driver.qtbot.wait(0)
        driver.until(lambda: driver.pane.transcript.complete)
        for window in windows:
            found += [f"{mode}, {window.windowTitle()}: {weak}" for weak in weak_texts(window)]
    return found


def test_a_window_that_begins_dark_is_readable(qtbot: QtBot, home: Path) -> None:
    """As where the settings say so: it is made before they are looked at."""
    switch("light")
    window = MainWindow()
    qtbot.addWidget(window)
    window.model_bar.show_state(ModelState(phase="loading"))
    apply_appearance("dark")
    window.show()
    qtbot.waitExposed(window)
    assert weak_texts(window) == []


def test_a_weak_text_is_found(qtbot: QtBot) -> None:
    switch("light")
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    good, weak = QLabel("Well to be read", window), QLabel("Hard to be read", window)
    weak.setStyleSheet("color: #9a9a9a")
    column.addWidget(good)
    column.addWidget(weak)
    window.show()
    qtbot.waitExposed(window)
    assert ["Hard" in str(text) for text in weak_texts(window)] == [True]
    switch("dark")
    assert count_of_texts(window) == 2
    weak.setStyleSheet("color: #62605c")
    assert ["Hard" in str(text) for text in weak_texts(window)] == [True]


def test_sheets_tones_and_rows_follow(qtbot: QtBot) -> None:
    switch("light")
    window = QWidget()
    qtbot.addWidget(window)
    label, listed = QLabel("text", window), QListWidget(window)
    follow_colours(label, lambda c: f"background: {c.page}")
    set_tone(label, "warning")
    item = TonedItem("row", "error")
    listed.addItem(item)
    for mode in MODES:
        switch(mode)
        assert is_high_contrast() == mode.startswith("high")
        assert label.styleSheet() == f"color: {colours().warning}"
        brush = item.foreground()
        assert brush.color().name() == colours().error
    label.deleteLater()
    qtbot.wait(0)
    switch("light")  # nobody is told who is gone


def test_the_main_window_and_its_notices(open_window, settings) -> None:  # type: ignore[no-untyped-def]
    driver: Driver = open_window()
    driver.wait_ready()
    held = ANSWER.index("> A quotation")
    found = Judgement(of="answer", categories=("S1", "S10"), start=held, held=True)
    with_conversation(driver, ANSWER, [found])
    assert driver.window.findChildren(GuardNote)
    assert count_of_texts(driver.window) >= 8
    for kind in ("info", "warning", "error"):
        driver.pane.notice.show_notice("It happened.", kind=kind, actions=[("Undo", print)])
        assert weak_in_every_mode(driver, [driver.window]) == []


def test_all_other_windows_at_once(open_window, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    driver: Driver = open_window()
    driver.wait_ready()
    note = tmp_path / "note.txt"
    note.write_text("The lantern hangs in the boat shed.\n")
    minutes = tmp_path / "minutes.md"
    minutes.write_text("# 6 May 2026\n\nIt was decided to mend the roof.\n\n- [x] Buy rope (Ben)\n")
    documents = driver.open_documents("notes")
    documents.notes.add([str(minutes)])  # without notes its page is an empty place
    driver.until(lambda: len(documents.notes.model.rows) >= 2 and documents.notes.idle)
    driver.open_documents("ask")
    ask = documents.ask
    ask.create_("notes")  # without a collection its page is an empty place
    driver.until(lambda: ask.name == "notes" and ask.idle)
    ask.documents.addItem(TonedItem("failed.pdf", "secondary"))
    ask.documents.addItem(TonedItem("doubtful.pdf", "warning"))
    ask._on_answer(
        Answered(text="It hangs there.", passages=(_piece(note),), remarks=("Nobody says where.",))
    )
    ask.page.show_lines(note.read_text(), (1, 1))
    documents.summary.view.text.setPlainText("A summary.")
    documents.summary.add([str(note)])  # without notes its page is an empty place
    windows = open_all(driver, tmp_path)
    opened = {f"{type(each).__module__}.{type(each).__name__}" for each in windows}
    assert dialogs_of_the_app() <= opened, "a dialog is looked at nowhere"
    found: set[str] = set()
    for mode in MODES:
        switch(mode)
        for window in windows:
            for page in pages_of(window):
                driver.qtbot.wait(0)
                where = f"{mode}, {window.windowTitle()}, {page}"
                found |= {f"{where}: {weak}" for weak in weak_texts(window)}
    assert "\n".join(sorted(found)) == ""
    for window in windows:
        window.close()


def _piece(file: Path) -> Piece:
    return Piece(
        id=1,
        path=str(file),
        name=file.name,
        page=1,
        pages=1,
        first_line=1,
        last_line=1,
        way="text",
        text=file.read_text(encoding="utf-8"),
    )
