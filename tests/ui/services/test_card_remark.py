"""A card that failed its first test is told of once, beside a model that works without it."""

from __future__ import annotations

import pytest

from llama32_desktop.engine.client import cards
from tests.ui.conftest import Opener

REMARK = "The graphics card “Old” failed a first test, so models run without it."


def test_it_is_said_with_the_first_load_and_not_again(
    open_window: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cards.CHECK, "_found", cards.Cards(remark=REMARK))
    driver = open_window()
    driver.wait_ready()
    assert driver.pane.notice.text() == REMARK
    driver.pane.notice.hide()
    with driver.loading_again():
        driver.app.models.load()
    assert driver.pane.notice.isHidden()
    loaded = driver.app.models.loaded
    assert loaded is not None and loaded.remark == REMARK
