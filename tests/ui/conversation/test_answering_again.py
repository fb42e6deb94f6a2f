"""A question without an answer gets one, and an answer another one."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMenu

from llama32_desktop.conversations.model import Message
from llama32_desktop.ui.chat.action_row import ActionRow
from llama32_desktop.ui.kit.buttons import IconButton
from tests.ui.conftest import Opener
from tests.ui.driver import Driver


def button(driver: Driver, message: Message, name: str) -> IconButton | None:
    """A button below a message, if it is there."""
    driver.until(lambda: driver.pane.transcript.complete)
    rows = driver.pane.transcript.view(message.id).findChildren(ActionRow)
    buttons = [b for row in rows for b in row.findChildren(IconButton) if b.isVisible()]
    return next((b for b in buttons if b.text() == name), None)


def delete_answer(driver: Driver) -> Message:
    """Deletes the last answer; returns its question."""
    question, answer = driver.branch[-2:]
    driver.click(button(driver, answer, "Delete from here on"))
    driver.until(lambda: driver.branch and driver.branch[-1].id == question.id)
    return question


def test_a_question_whose_answer_was_deleted_is_answered_again(open_window: Opener) -> None:
    driver = open_window(max_tokens=4)
    driver.wait_ready()
    former = driver.ask("Name a colour")
    assert button(driver, driver.branch[0], "Answer this") is None
    question = delete_answer(driver)
    again = button(driver, question, "Answer this")
    assert again is not None and again.isEnabled()
    driver.click(again)
    driver.pane.transcript.message_actions.answer.emit(question.id)  # asked for twice, once done
    assert not again.isEnabled()
    driver.until(lambda: len(driver.branch) == 2)
    driver.wait_answered()
    answer = driver.branch[-1]
    assert answer.parent_id == question.id and answer.id != former.id
    assert answer.content == former.content  # of the same seed
    assert answer.sibling_ids == (answer.id,)
    assert button(driver, question, "Answer this") is None
    driver.pane.transcript.message_actions.answer.emit(question.id)  # it has one
    assert not driver.app.chats.busy
    assert QApplication.focusWidget() is driver.pane.composer.edit


def test_another_model_answers_again_and_both_answers_say_whose_they_are(
    open_window: Opener, smollm2: Path, tmp_path: Path
) -> None:
    driver = open_window(max_tokens=4)
    driver.wait_ready()
    models, other = driver.app.models, shutil.copy(smollm2, tmp_path / "mine & yours.gguf")
    settings = driver.app.settings
    brief = settings.value.sampling[str(smollm2)]  # else it writes until its context is full
    settings.update(sampling={**settings.value.sampling, str(other): brief})
    first = driver.ask("Name a colour")
    models.choose_file(str(other))
    driver.until(lambda: models.ref and models.ref.text != str(smollm2) and models.loaded)
    models.choose(next(model for model in models.models if model.path == str(smollm2)))
    driver.until(lambda: models.loaded)
    assert "mine" not in driver.pane.transcript.view(first.id).item.footer

    driver.click(button(driver, first, "Answer again with another model"))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert len(names) == len(models.models) + 2 and names[-1] == "Download models…"
    wanted = next(i for i, model in enumerate(models.models) if model.path == str(other))
    assert names[wanted] == models.models[wanted].name.replace("&", "&&")
    menu.actions()[wanted].trigger()
    menu.close()
    # While it is on its way, nobody changes the model.
    driver.pane.transcript.message_actions.regenerate_with.emit(first.id, models.models[1 - wanted])
    assert models.ref is not None and models.ref.text == str(other)
    driver.until(lambda: driver.branch[-1].id != first.id)
    driver.wait_answered()
    second = driver.branch[-1]
    assert second.answer is not None and second.answer.model_path == str(other)
    assert second.parent_id == first.parent_id and second.content
    transcript = driver.pane.transcript
    assert transcript.view(second.id).item.footer.startswith(second.answer.model_name + " · ")
    transcript.message_actions.show_version.emit(first.id)
    driver.until(lambda: driver.branch[-1].id == first.id)
    assert first.answer is not None and first.answer.model_name != second.answer.model_name
    assert transcript.view(first.id).item.footer.startswith(first.answer.model_name + " · ")
