"""A line below a setting reads as the others do, and a slider says what its field does."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDoubleSpinBox, QLineEdit, QSlider, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.kit.setting_rows import SettingRow, slider_of


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("The next message loads it again.", "The next message loads it again"),
        ("次のメッセージで読み込み直します。", "次のメッセージで読み込み直します"),
        ("Of messages; all else stays", "Of messages; all else stays"),
        ("It takes room. It is quicker.", "It takes room. It is quicker."),
        ("场所。速度。", "场所。速度。"),
        ("Version 3.2 alone.", "Version 3.2 alone"),
        ("", ""),
    ],
)
def test_one_sentence_has_no_full_stop_and_several_keep_theirs(
    qtbot: QtBot, said: str, shown: str
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    row = SettingRow("Name", QLineEdit(parent), said, "", parent)
    assert row.said.text() == shown
    assert row.field.accessibleDescription() == said


def test_a_slider_stands_where_its_field_does(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    whole, broken = QSpinBox(parent), QDoubleSpinBox(parent)
    whole.setRange(50, 300)
    whole.setSingleStep(10)
    broken.setRange(0, 2)
    broken.setSingleStep(0.05)
    for field, most, unit in ((whole, 300.0, 1.0), (broken, 1.0, 0.05)):
        slider = slider_of(field, most, parent).findChild(QSlider)
        assert slider is not None
        for place in range(slider.minimum(), slider.maximum() + 1):
            slider.setValue(place)
            assert slider.value() == round(field.value() / unit)
        assert field.value() == most
    whole.setValue(153)
    both = whole.parentWidget()
    slider = both.findChild(QSlider) if both is not None else None
    assert slider is not None and slider.value() == 153
    for place, value in ((151, 153), (157, 160), (164, 160)):
        slider.setValue(place)
        assert (slider.value(), whole.value()) == (value, value)
