"""Presets, as a person uses them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from llama32_desktop import paths
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.presets import Preset, PresetFile, shipped
from llama32_desktop.ui.kit.pieces import all_of
from llama32_desktop.ui.presets.controller import filled
from llama32_desktop.ui.presets.menu import matching
from tests.ui.conftest import Opener
from tests.ui.driver import Driver, stored

MINE = Preset(
    id="mine",
    name="Greet",
    system_prompt="You greet.",
    message="Say {{greeting}} to {{who}}",
    sampling=Sampling(temperature=0.0, max_tokens=5, seed=3),
)


@pytest.fixture
def driver(open_window: Opener) -> Driver:
    paths.config_folder().mkdir(parents=True, exist_ok=True)
    PresetFile(paths.presets_file()).keep([*shipped(), MINE])
    driver = open_window()
    driver.wait_ready()
    return driver


def test_a_slash_opens_the_list_and_tab_walks_through_the_blanks(driver: Driver) -> None:
    menu, edit = driver.app.presets.menu, driver.pane.composer.edit
    driver.type("/gre")
    assert menu.isVisible() and menu.list.item(0).text() == "Greet"
    driver.qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert not menu.isVisible()
    assert edit.toPlainText() == "Say {{greeting}} to {{who}}"
    assert edit.textCursor().selectedText() == "{{greeting}}"
    edit.insertPlainText("hello 🦙")
    driver.qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert driver.branch == [], "a blank is still open"
    assert edit.textCursor().selectedText() == "{{who}}"
    driver.qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.hasFocus() and edit.textCursor().selectedText() == "{{who}}"
    driver.type("Ada")
    driver.qtbot.keyClick(edit, Qt.Key.Key_Return)
    driver.until(lambda: len(driver.branch) == 2)
    driver.wait_answered()
    question, answer = driver.branch
    assert question.content == "Say hello 🦙 to Ada"
    assert answer.answer is not None and answer.answer.sampling.max_tokens == 5
    [(prompt, sampling)] = stored("SELECT system_prompt, sampling FROM conversation")
    assert prompt == "You greet." and '"max_tokens":5' in sampling


def test_what_was_written_goes_into_the_preset(driver: Driver) -> None:
    driver.type("my own words")
    driver.app.window.actions_.use_preset.trigger()
    menu = driver.app.presets.menu
    assert menu.isVisible() and menu.list.count() == len(shipped()) + 2
    driver.qtbot.keyClick(driver.pane.composer.edit, Qt.Key.Key_Down)
    driver.qtbot.keyClick(driver.pane.composer.edit, Qt.Key.Key_Return)
    assert driver.pane.composer.text() == "Translate into {{language}}:\n\nmy own words"


def test_escape_and_other_texts_close_the_list(driver: Driver) -> None:
    menu, edit = driver.app.presets.menu, driver.pane.composer.edit
    driver.type("/")
    assert menu.isVisible()
    driver.qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert not menu.isVisible() and edit.toPlainText() == "/"
    driver.type("usr/bin")
    assert not menu.isVisible()


def test_presets_are_edited_added_and_brought_back(driver: Driver) -> None:
    dialog = driver.app.presets.edit()
    assert [dialog.list.item(i).text() for i in (0, 6)] == [shipped()[0].name, "Greet"]
    dialog.remove.click()
    dialog.add.click()
    dialog.form.name.setText("New one")
    dialog.form.message.setPlainText("{{x}}")
    dialog.copy.click()
    dialog.buttons.button(dialog.buttons.StandardButton.Save).click()
    driver.until(lambda: driver.app.background.idle)
    names = [p.name for p in PresetFile(paths.presets_file()).read()[0]]
    assert names[-3:] == ["Greet", "New one", "New one (copy)"]
    assert shipped()[0].name not in names
    again = driver.app.presets.edit()
    again.reset.click()
    again._save()
    driver.until(lambda: driver.app.background.idle)
    presets = PresetFile(paths.presets_file()).read()[0]
    assert presets[: len(shipped())] == shipped() and presets[-1].message == "{{x}}"


def test_the_fields_of_a_sampling_are_there_where_they_are_needed(driver: Driver) -> None:
    before = driver.app.presets.presets
    dialog = driver.app.presets.edit()
    form = dialog.form
    form._pieces._step = lambda: False  # they are made only where that is asked for
    own = before[0].sampling
    assert own is not None and form.sampling.isHidden() and form.value(before[0]) == before[0]
    dialog.list.setCurrentRow(len(before) - 1)
    assert form.value(MINE).sampling == MINE.sampling
    all_of(form._left)
    assert form.sampling.temperature.isVisible() and form.sampling.value() == MINE.sampling
    form.own.setChecked(False)
    assert form.sampling.isHidden()
    form.own.setChecked(True)
    dialog.list.setCurrentRow(0)
    assert form.sampling.temperature.isVisible() and form.sampling.value() == own
    dialog._save()
    assert driver.app.presets.presets == before
    dialog = driver.app.presets.edit()
    driver.until(lambda: dialog.form.sampling.isVisible())
    dialog.reject()


def test_the_wheel_over_the_model_of_a_preset_changes_it_nowhere(driver: Driver) -> None:
    dialog = driver.app.presets.edit()
    model = dialog.form.model
    assert model.count() > 1
    dialog.list.setFocus()
    at = model.mapTo(dialog, model.rect().center())
    QTest.wheelEvent(dialog.windowHandle(), QPointF(at), QPoint(0, -120))
    assert model.currentIndex() == 0


def test_a_preset_whose_model_is_gone_says_so(driver: Driver) -> None:
    driver.app.presets.use(Preset(id="x", name="Gone", model="/nowhere.gguf"))
    assert "is not installed any more" in driver.notice


def test_names_are_matched_by_all_words() -> None:
    presets = shipped()
    assert matching(presets, "tr")[0].id == "translate"
    assert [p.id for p in matching(presets, "fields invo")] == ["invoice-fields"]
    assert matching(presets, "zzz") == []


def test_filled() -> None:
    assert filled("a {{b}} c {{d}}", "X") == "a {{b}} c X"
    assert filled("plain", "X") == "plain\n\nX"
    assert filled("a {{b}}", "") == "a {{b}}"
