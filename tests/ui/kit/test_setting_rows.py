"""A line below a setting reads as the others do."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.kit.setting_rows import SettingRow


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
