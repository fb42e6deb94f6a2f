"""Every window fits the screen, with nothing in it cut: small ones, large scales, long words."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.fitting import misfits
from tests.ui.fitting_run import Screen, run_on

SCREENS = (
    ("de", 800, 600, 1),
    ("de", 1440, 900, 2),
    ("fr", 2400, 1800, 3),
)
"""Language, pixels of the screen, and how many of them are one of the window."""


def test_what_is_cut_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    label, button = QLabel("A label of one line", window), QPushButton("A button", window)
    box = QCheckBox("A box", window)
    area = QScrollArea(window)
    area.setWidget(QPushButton("In an area that scrolls"))
    for row, widget in enumerate((label, button, box, area)):
        widget.setGeometry(0, 40 * row, 400, 40)
    window.resize(420, 300)
    window.show()
    qtbot.waitExposed(window)
    assert misfits(window) == []
    label.resize(label.sizeHint().width() - 5, 40)
    assert ["A label" in each for each in misfits(window)] == [True]
    label.resize(400, 40)
    label.setWordWrap(True)
    label.setText("word " * 200)
    assert ["of height" in each for each in misfits(window)] == [True]
    label.hide()
    button.move(200, 40)
    assert ["stands at" in each for each in misfits(window)] == [True]
    button.move(0, 40)
    area.resize(60, 40)
    QApplication.processEvents()
    assert ["to the side" in each for each in misfits(window)] == [True]
    area.hide()
    window.resize(window.screen().availableSize() * 2)
    assert ["on a screen of" in each for each in misfits(window)] == [True]


@pytest.mark.parametrize(("language", "width", "height", "scale"), SCREENS)
def test_every_window_fits(
    tmp_path: Path, language: str, width: int, height: int, scale: int
) -> None:
    run = run_on(tmp_path, Screen(language, width, height, scale))
    assert run.returncode == 0, run.stdout[-6000:] + run.stderr[-3000:]
