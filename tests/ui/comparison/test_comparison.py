"""Two models answer one message, side by side; the answers are versions, and one goes on."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from llama32_desktop import paths
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.models.library import InstalledModel
from llama32_desktop.ui.comparison.chooser import ModelsChooser
from llama32_desktop.ui.comparison.window import ComparisonWindow
from tests.ui.conftest import Opener
from tests.ui.driver import Driver


@pytest.fixture
def driver(open_window: Opener, home: Path, smollm2: Path) -> Driver:
    """A window with the starter, and a copy of it by another name."""
    paths.models_folder().mkdir(parents=True, exist_ok=True)
    shutil.copy(smollm2, paths.models_folder() / "another.gguf")
    driver = open_window()
    driver.wait_ready()
    driver.app.chats.choices.set_sampling(Sampling(temperature=0.0, seed=7, max_tokens=6))
    return driver


def choose(driver: Driver, *wanted: InstalledModel) -> ModelsChooser:
    """Marks these in the chooser that is open."""
    (chooser,) = driver.window.findChildren(ModelsChooser)
    for row, model in enumerate(driver.app.models.models):
        state = Qt.CheckState.Checked if model in wanted else Qt.CheckState.Unchecked
        chooser.list.item(row).setCheckState(state)
    return chooser


def compare(driver: Driver) -> ComparisonWindow:
    """Has all models answer what stands in the composer, or the last message."""
    driver.window.actions_.compare.trigger()
    chooser = choose(driver, *driver.app.models.models)
    driver.click(chooser.ask)
    shown = driver.app.comparison.shown
    assert shown is not None
    return shown


def ended(driver: Driver) -> bool:
    run = driver.app.comparison.run
    return run is not None and not run.running and driver.app.is_idle()


def test_a_new_message_is_answered_by_both_and_stored_as_versions(driver: Driver) -> None:
    driver.type("Name a colour")
    before = driver.app.models.ref
    shown = compare(driver)
    assert driver.app.chats.busy and not driver.app.chats.idle
    first, second = shown.columns
    assert "Waits" in second.figures.text() and not second.go_on.isEnabled()
    driver.until(lambda: ended(driver))
    question, last = driver.branch
    assert (question.content, driver.pane.composer.text()) == ("Name a colour", "")
    messages = [column.contender.message for column in (first, second)]
    assert all(message is not None for message in messages)
    answers = [message for message in messages if message is not None]
    assert {a.parent_id for a in answers} == {question.id} and last.id == answers[1].id
    assert last.sibling_ids == tuple(a.id for a in answers)
    assert answers[0].answer is not None and answers[1].answer is not None
    paths = [a.answer.model_path for a in answers if a.answer is not None]
    assert paths[0] == (before.text if before else "") and paths[1].endswith("another.gguf")
    assert answers[0].content == answers[1].content, "the same weights and the same seed"
    for column, message in zip((first, second), answers, strict=True):
        assert column.answer.message_text(message.id) == message.content
        assert column.figures.text().count(" · ") == 2 and "tokens/s" in column.figures.text()
        assert column.go_on.isEnabled()
    driver.click(first.go_on)
    driver.until(lambda: driver.branch[-1].id == answers[0].id)
    driver.wait_ready()
    assert driver.app.models.ref == before and driver.app.comparison.shown is None
    assert driver.ask("And another").parent_id != question.id
    assert driver.branch[1].id == answers[0].id


def test_an_answer_is_compared_and_closing_goes_back_to_the_former_model(driver: Driver) -> None:
    answer = driver.ask("Name a fruit")
    before = driver.app.models.ref
    actions = driver.pane.transcript.message_actions
    actions.compare.emit(answer.id)
    driver.click(choose(driver, *driver.app.models.models).ask)
    driver.until(lambda: ended(driver))
    assert len(driver.branch) == 2 and len(driver.branch[-1].sibling_ids) == 3
    shown = driver.app.comparison.shown
    assert shown is not None and driver.app.models.ref != before
    shown.close()
    driver.wait_ready()
    assert driver.app.models.ref == before
    kept = driver.branch[-1]
    actions.compare_versions.emit(kept.id)
    driver.until(lambda: driver.app.comparison.shown)
    again = driver.app.comparison.shown
    assert again is not None and len(again.columns) == 3 and not again.stop.isVisible()
    assert [c.contender.message.id for c in again.columns if c.contender.message] == list(
        kept.sibling_ids
    )
    driver.click(again.columns[0].go_on)
    driver.until(lambda: driver.branch[-1].id == answer.id)


def test_a_stop_keeps_what_is_there_and_asks_no_further_model(driver: Driver) -> None:
    driver.type("Count to a hundred")
    shown = compare(driver)
    run = driver.app.comparison.run
    assert run is not None
    driver.until(lambda: run.contenders[0].stage in ("writes", "ended"))
    driver.click(shown.stop)
    driver.until(lambda: ended(driver))
    assert driver.branch[0].content == "Count to a hundred"
    assert [each.stage for each in run.contenders][1] == "failed"
    assert not driver.app.chats.busy and not shown.stop.isVisible()
    assert not shown.columns[1].go_on.isEnabled()
    assert shown.columns[1].go_on.accessibleDescription()


def test_versions_of_another_conversation_end_it_and_the_former_model_comes_back(
    driver: Driver,
) -> None:
    answer = driver.ask("Name a fruit")
    driver.pane.transcript.message_actions.regenerate.emit(answer.id)
    driver.until(lambda: driver.app.is_idle() and len(driver.branch[-1].sibling_ids) == 2)
    first, before = driver.app.chats.chat.id, driver.app.models.ref
    assert first is not None
    driver.window.actions_.new_chat.trigger()
    driver.app.chats.choices.set_sampling(Sampling(temperature=0.0, seed=7, max_tokens=900))
    driver.type("Count to a thousand")
    compared = compare(driver)
    run = driver.app.comparison.run
    assert run is not None
    driver.until(lambda: run.contenders[1].stage == "writes")
    driver.app.chats.open_conversation(first)
    driver.until(lambda: driver.app.chats.chat.id == first)
    driver.pane.transcript.message_actions.compare_versions.emit(driver.branch[-1].id)
    driver.until(lambda: driver.app.comparison.shown not in (None, compared))
    versions = driver.app.comparison.shown
    run.text_arrived.emit(run.contenders[1], "what was still under way")
    driver.until(lambda: ended(driver))
    driver.wait_ready()
    assert driver.app.models.ref == before
    assert driver.app.comparison.shown is versions


def test_a_model_that_is_gone_is_said_and_the_other_answers(driver: Driver) -> None:
    other = next(m for m in driver.app.models.models if m.path.endswith("another.gguf"))
    Path(other.path).unlink()
    driver.type("Name a bird")
    shown = compare(driver)
    driver.until(lambda: ended(driver))
    run = driver.app.comparison.run
    assert run is not None
    by_model = {each.model: each for each in run.contenders}
    assert by_model[other].stage == "failed" and "another.gguf" in by_model[other].sentence
    assert "another.gguf" in shown.column_of(by_model[other]).figures.text()
    assert [each.stage for each in run.contenders].count("ended") == 1
    assert len(driver.branch) == 2 and driver.branch[-1].content


def test_the_chooser_takes_two_or_three_and_needs_a_message(driver: Driver) -> None:
    driver.window.actions_.compare.trigger()
    assert not driver.window.findChildren(ModelsChooser) and not driver.pane.notice.isHidden()
    driver.type("Hello")
    driver.window.actions_.compare.trigger()
    chooser = choose(driver)
    assert not chooser.ask.isEnabled() and chooser.ask.accessibleDescription()
    choose(driver, driver.app.models.models[0])
    assert not chooser.ask.isEnabled()
    choose(driver, *driver.app.models.models)
    assert chooser.ask.isEnabled()
    chooser.reject()
    assert driver.pane.composer.text() == "Hello" and not driver.app.chats.busy
    assert not [d for d in driver.window.findChildren(QDialog) if d.isVisible()]
