"""Cards have the height of all their lines, also while others come, and then they are at rest."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.models_window.cards import Card, CardList
from tests.ui.rest import restless

SENTENCE = "Not for facts that you cannot check, long reasoning or what has to be right at once. "


@pytest.mark.parametrize("width", [260, 500])
def test_no_card_is_squeezed_by_the_next(qtbot: QtBot, width: int) -> None:
    listed = CardList()
    qtbot.addWidget(listed)
    listed.resize(width, 60)
    listed.show()
    qtbot.waitExposed(listed)
    labels: list[QLabel] = []

    def squeezed() -> list[QLabel]:
        return [each for each in labels if each.height() < each.heightForWidth(each.width())]

    for lines in (1, 4, 2, 8):
        card, label = Card(), QLabel(SENTENCE * lines)
        label.setWordWrap(True)
        labels.append(label)
        QVBoxLayout(card).addWidget(label)
        listed.column.insertWidget(listed.column.count() - 1, card)
        assert not restless() and not squeezed()
    listed.resize(width + 200, 60)
    assert not restless() and not squeezed()
    high = listed.widget().height()
    labels[-1].setText("Short.")
    assert not restless() and listed.widget().height() < high, "no room is kept for what is gone"
    listed.resize(width, 60)
    assert not restless() and not squeezed()
