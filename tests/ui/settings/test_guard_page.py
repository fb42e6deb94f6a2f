"""The page that chooses a guard: only one that is there can be put to work."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from llama32_desktop import paths
from llama32_desktop.guards.categories import CATEGORIES
from llama32_desktop.settings import Settings
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.pieces import all_of
from llama32_desktop.ui.settings.guard_page import GuardPage
from tests.make import tiny_guard, tiny_network

OFF = {
    "guard_action": "off",
    "guard_model": "",
    "prompt_guard_model": "",
    "guard_categories": [],
}


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    background = Background()
    yield background
    background.close()


def _page(qtbot: QtBot, background: Background, settings: Settings) -> GuardPage:
    page = GuardPage(background)
    all_of(page.pieces)
    qtbot.addWidget(page)
    page.set_value(settings)
    return page


def test_without_a_guard_nothing_can_be_judged(qtbot: QtBot, background: Background) -> None:
    page = _page(qtbot, background, Settings())
    qtbot.waitUntil(lambda: not page.missing.isHidden(), timeout=60_000)
    qtbot.keyClick(page.action, Qt.Key.Key_Down)
    assert page.value() == OFF and page.action.chosen() == "off", "what is shown is what is saved"
    assert "No guard is installed" in page.missing.text()
    with qtbot.waitSignal(page.models_wanted):
        page.download.click()
    assert page.model.currentText() == "No guard is installed"


def test_an_installed_guard_is_offered_and_chosen(qtbot: QtBot, background: Background) -> None:
    folder = paths.models_folder()
    folder.mkdir(parents=True, exist_ok=True)
    file = tiny_guard.make(folder / "Llama-Guard-3-1B.gguf", ["volcano"])
    page = _page(qtbot, background, Settings())
    qtbot.waitUntil(lambda: page.value()["guard_model"] == str(file), timeout=60_000)
    assert page.value()["guard_action"] == "off", "until the person chooses it"
    assert page.missing.isHidden() and page.download.isHidden()
    qtbot.keyClick(page.action, Qt.Key.Key_Down)
    page.boxes["S5"].setChecked(False)
    assert page.value() == {
        "guard_action": "warn",
        "guard_model": str(file),
        "prompt_guard_model": "",
        "guard_categories": [code for code in CATEGORIES if code != "S5"],
    }
    for box in page.boxes.values():
        box.setChecked(False)
    assert page.value()["guard_categories"] == [], "none chosen is all of them"


def test_instructions_are_looked_for_without_another_guard(
    qtbot: QtBot, background: Background
) -> None:
    file = tiny_network.make(paths.models_folder() / "o--Llama-Prompt-Guard-2-22M-onnx")
    page = _page(qtbot, background, Settings())
    qtbot.waitUntil(lambda: page.network.count() == 2, timeout=60_000)
    assert page.network.itemText(1) == "Llama Prompt Guard 2 22M"
    assert not page.missing.isHidden() and page.value() == OFF
    qtbot.keyClick(page.network, Qt.Key.Key_Down)
    qtbot.keyClick(page.action, Qt.Key.Key_Down)
    assert page.missing.isHidden() and not page.boxes["S1"].isEnabled()
    assert page.value() == OFF | {"guard_action": "warn", "prompt_guard_model": str(file)}
    tiny_guard.make(paths.models_folder() / "Llama-Guard-3-1B.gguf", ["volcano"])
    kept = Settings(guard_action="hold", prompt_guard_model=str(file))
    other = _page(qtbot, background, kept)
    qtbot.waitUntil(lambda: other.model.count() == 2, timeout=60_000)
    assert other.model.currentText() == "None", "no guard is chosen that was not asked for"
    assert other.value() == OFF | {"guard_action": "hold", "prompt_guard_model": str(file)}
    qtbot.keyClick(other.model, Qt.Key.Key_Up)
    assert other.model.chosen() and other.boxes["S1"].isEnabled()


def test_a_guard_that_went_away_stays_chosen(qtbot: QtBot, background: Background) -> None:
    kept = Settings(guard_action="hold", guard_model="/models/gone.gguf", guard_categories=["S1"])
    page = _page(qtbot, background, kept)
    qtbot.waitUntil(lambda: not page._models, timeout=60_000)
    assert page.value() == {
        "guard_action": "hold",
        "guard_model": "/models/gone.gguf",
        "prompt_guard_model": "",
        "guard_categories": ["S1"],
    }


def test_what_was_asked_for_without_a_guard_is_not_turned_off_in_silence(
    qtbot: QtBot, background: Background
) -> None:
    page = _page(qtbot, background, Settings(guard_action="hold"))
    qtbot.waitUntil(lambda: not page.missing.isHidden(), timeout=60_000)
    assert page.value()["guard_action"] == "hold"
