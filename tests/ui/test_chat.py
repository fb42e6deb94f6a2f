"""The main job: write, send, read, stop, edit, come back."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from llama32_desktop.ui.chat.action_row import ActionRow
from llama32_desktop.ui.conversation.answer_details import AnswerDetails, details
from llama32_desktop.ui.conversation.message_items import footer
from tests.ui.conftest import Opener
from tests.ui.driver import Driver, stored


def test_a_message_is_answered_and_both_are_stored(ready: Driver) -> None:
    answer = ready.ask("Name three colours")
    assert [m.role for m in ready.branch] == ["user", "assistant"]
    assert answer.content and answer.state in ("complete", "length")
    assert ready.shown(answer) == answer.content
    rows = stored("SELECT role, content, state FROM message ORDER BY id")
    assert rows[0] == ("user", "Name three colours", "complete")
    assert rows[1] == ("assistant", answer.content, answer.state)
    assert ready.pane.composer.text() == ""
    assert ready.titles == ["Name three colours"]


def test_the_answer_says_what_it_cost_and_how_it_was_made(ready: Driver, smollm2: object) -> None:
    answer = ready.ask("Count to five")
    record = answer.answer
    assert record is not None and record.timings is not None
    assert record.model_path == str(smollm2)
    assert record.sampling.seed == 7
    assert record.settings.context == 1024
    assert 0 < record.timings.completion_tokens <= 24
    footer = ready.pane.transcript.view(answer.id).item.footer
    assert f"{record.timings.completion_tokens} tokens" in footer
    assert "tokens/s" in footer and "first token" in footer
    assert stored("SELECT answer FROM message WHERE id = ?", answer.id)[0][0].count('"seed":7')


def test_the_users_message_is_on_the_disk_before_the_first_word(ready: Driver) -> None:
    ready.send("Tell me about rivers")
    ready.until(lambda: ready.running)
    rows = stored("SELECT role, content, state FROM message ORDER BY id")
    assert rows == [("user", "Tell me about rivers", "complete"), ("assistant", "", "streaming")]
    ready.wait_answered()


def test_stop_keeps_what_there_is(open_window: Opener) -> None:
    driver = open_window(max_tokens=400)
    driver.wait_ready()
    driver.send("Write a long story about the sea")
    driver.wait_for_text()
    driver.click(driver.pane.composer.button)
    driver.wait_answered()
    answer = driver.branch[-1]
    assert answer.state == "cancelled" and answer.error == ""
    assert len(answer.content) > 0
    assert driver.shown(answer) == answer.content
    assert stored("SELECT content, state FROM message WHERE id = ?", answer.id) == [
        (answer.content, "cancelled")
    ]
    assert driver.ask("Go on").content


def test_a_cut_answer_is_continued_as_another_version(open_window: Opener) -> None:
    driver = open_window(max_tokens=12, temperature=0.0)
    driver.wait_ready()
    cut = driver.ask("Write a long story about the sea")
    assert cut.state == "length"
    row = driver.pane.transcript.view(cut.id).findChild(ActionRow)
    assert (
        row.go_on.isVisible()
        and not driver.pane.transcript.view(driver.branch[0].id)
        .findChild(ActionRow)
        .go_on.isVisible()
    )
    driver.click(row.go_on)
    driver.until(lambda: driver.branch[-1].id != cut.id)
    driver.wait_answered()
    longer = driver.branch[-1]
    assert longer.content.startswith(cut.content) and len(longer.content) > len(cut.content)
    assert longer.sibling_ids == (cut.id, longer.id)
    assert driver.shown(longer) == longer.content
    assert longer.answer and longer.answer.timings
    record, timings = longer.answer, longer.answer.timings
    assert record.tokens_before == cut.answer.timings.completion_tokens > 0
    assert record.tokens == record.tokens_before + timings.completion_tokens
    said = dict(details(longer)[0][1])["Tokens of the answer"]
    assert said == (
        f"{record.tokens}, of which {record.tokens_before} were there before it was continued"
    )
    seeds = [dict(details(m)[-1][1])["Seed"] for m in (cut, longer)]
    assert seeds[0].isdecimal() and seeds[1].endswith("may not give this answer again")
    assert f"{record.tokens} tokens" in footer(longer)
    assert timings.prompt_tokens - timings.cached_tokens <= 2
    assert stored("SELECT content, state FROM message WHERE id = ?", cut.id) == [
        (cut.content, "length")
    ]


def test_the_details_of_an_answer_can_be_read_and_copied(open_window: Opener) -> None:
    driver = open_window(max_tokens=8, seed=4321)
    driver.wait_ready()
    answer = driver.ask("Name a fruit")
    driver.click(driver.pane.transcript.view(answer.id).findChild(ActionRow).details)
    dialog = driver.window.findChild(AnswerDetails)
    labels = [label.text() for label in dialog.findChildren(QLabel)]
    assert answer.answer and answer.answer.timings
    assert answer.answer.model_name in labels and answer.answer.model_path in labels
    assert "4321" in labels
    assert "Given to the model" not in labels
    record = msgspec.structs.replace(answer.answer, given=("system", "turns"))
    told = dict(details(msgspec.structs.replace(answer, answer=record))[0][1])
    assert "another place" in told["Given to the model"] and "joined" in told["Given to the model"]
    assert str(answer.answer.timings.completion_tokens) in labels
    driver.click(dialog.copy)
    copied = QApplication.clipboard().text()
    assert "Seed: 4321" in copied and answer.answer.model_path in copied


def test_a_finished_answer_offers_no_continuation(ready: Driver) -> None:
    answer = ready.ask("Name a fruit")
    ready.pane.transcript.message_actions.edit.emit(answer.id, "A pear.")
    ready.until(lambda: ready.branch[-1].content == "A pear.")
    view = ready.pane.transcript.view(ready.branch[-1].id)
    ready.until(lambda: view.findChild(ActionRow) is not None)
    row = view.findChild(ActionRow)
    assert not row.go_on.isVisible()


def test_the_same_seed_gives_the_same_text(open_window: Opener) -> None:
    driver = open_window(temperature=1.0, seed=11)
    driver.wait_ready()
    first = driver.ask("Invent a name for a ship")
    driver.app.chats.new_chat()
    second = driver.ask("Invent a name for a ship")
    assert first.content == second.content
    assert first.conversation_id != second.conversation_id
    driver.pane.transcript.message_actions.regenerate.emit(second.id)
    driver.until(lambda: driver.branch[-1].id != second.id)
    driver.wait_answered()
    assert driver.branch[-1].content == first.content


def test_an_edited_message_is_a_sibling_with_an_answer_of_its_own(ready: Driver) -> None:
    ready.ask("Name a fruit")
    former = list(ready.branch)
    view = ready.pane.transcript.view(former[0].id)
    view.start_editing()
    view.message_actions.edit.emit(former[0].id, "Name a vegetable")
    ready.until(lambda: ready.branch[0].id != former[0].id)
    ready.wait_answered()
    edited = ready.branch[0]
    assert edited.content == "Name a vegetable"
    assert edited.sibling_ids == (former[0].id, edited.id)
    assert ready.branch[1].content and ready.branch[1].parent_id == edited.id
    ready.pane.transcript.message_actions.show_version.emit(former[0].id)
    ready.until(lambda: ready.branch[0].id == former[0].id)
    assert [m.content for m in ready.branch] == [m.content for m in former]
    assert ready.shown(ready.branch[1]) == former[1].content


def test_an_edited_answer_is_a_sibling_and_asks_nothing(ready: Driver) -> None:
    answer = ready.ask("Name a fruit")
    ready.pane.transcript.message_actions.edit.emit(answer.id, "A pear.")
    ready.until(lambda: ready.branch[-1].content == "A pear.")
    assert ready.branch[-1].sibling_ids == (answer.id, ready.branch[-1].id)
    assert ready.branch[-1].state == "complete"
    assert ready.app.turns.idle
    assert ready.branch[-1].corrects == answer.id
    footer = ready.pane.transcript.view(ready.branch[-1].id).item.footer
    assert footer == "Your correction"


def test_an_answer_is_rated_by_button_and_by_key(ready: Driver) -> None:
    actions = ready.window.actions_
    assert not actions.rate_good.isEnabled()
    answer = ready.ask("Name a fruit")
    row = ready.pane.transcript.view(answer.id).findChild(ActionRow)
    ready.click(row.bad)
    ready.until(lambda: ready.branch[-1].rating == "bad" and row.bad.isChecked())
    assert actions.rate_bad.isChecked() and not actions.rate_good.isChecked()
    actions.rate_good.trigger()
    ready.until(lambda: row.good.isChecked() and not row.bad.isChecked())
    assert actions.rate_good.isChecked() and not actions.rate_bad.isChecked()
    actions.rate_good.trigger()
    ready.until(lambda: ready.branch[-1].rating == "" and not row.good.isChecked())
    ready.pane.transcript.message_actions.edit.emit(answer.id, "A pear.")
    ready.until(lambda: ready.branch[-1].corrects == answer.id)
    assert not actions.rate_good.isEnabled(), "a person's own words are not rated"


def test_a_conversation_is_found_again_after_a_restart(open_window: Opener) -> None:
    first = open_window()
    first.wait_ready()
    answer = first.ask("Say something about bread")
    first.close()
    second = open_window()
    second.until(lambda: second.titles)
    assert second.titles == ["Say something about bread"]
    listed = second.window.conversations
    rect = listed.view.visualRect(second.index_of(second.titles[0]))
    second.qtbot.mouseClick(listed.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    second.until(lambda: len(second.branch) == 2)
    assert second.shown(second.branch[1]) == answer.content
    second.wait_ready()
    assert second.ask("And about butter").content
    assert len(second.branch) == 4


def test_an_answer_goes_on_in_a_conversation_that_is_not_shown(open_window: Opener) -> None:
    driver = open_window(max_tokens=120)
    driver.wait_ready()
    driver.send("Write about the history of the wheel")
    driver.wait_for_text()
    number = driver.app.chats.chat.id
    assert number is not None
    driver.app.chats.new_chat()
    assert driver.branch == [] and not driver.app.chats.busy
    driver.type("a draft")
    driver.app.chats.open_conversation(number)
    running = driver.running
    assert running is not None, "the answer ended before it was looked at again"
    assert driver.pane.composer.text() == ""
    before = driver.shown(driver.branch[-1])
    assert before.startswith(running.text[:10])
    driver.wait_answered()
    answer = driver.branch[-1]
    assert len(answer.content) > len(before)
    assert driver.shown(answer) == answer.content
    assert stored("SELECT content FROM message WHERE id = ?", answer.id) == [(answer.content,)]


def test_a_message_waits_for_the_model(open_window: Opener) -> None:
    driver = open_window()
    assert driver.app.models.state.phase != "ready"
    driver.send("Hello there")
    driver.until(lambda: len(driver.branch) == 2)
    driver.wait_answered()
    assert driver.branch[1].content


def test_closing_while_an_answer_streams_keeps_it(open_window: Opener) -> None:
    driver = open_window(max_tokens=400)
    driver.wait_ready()
    driver.send("Write a long story about a mountain")
    driver.wait_for_text(40)
    text = driver.shown(driver.branch[-1])
    driver.close()
    content, state = stored("SELECT content, state FROM message ORDER BY id DESC")[0]
    assert state == "cancelled"
    assert content.startswith(text)


def test_rename_and_delete(ready: Driver) -> None:
    ready.ask("A title to be changed")
    number = ready.app.chats.chat.id
    assert number is not None
    ready.app.chats.rename(number, "Another title")
    ready.until(lambda: ready.titles == ["Another title"])
    assert ready.window.windowTitle().startswith("Another title")
    ready.app.sidebar.delete(number)
    ready.until(lambda: not ready.titles)
    assert ready.branch == []
    assert stored("SELECT count(*) FROM conversation WHERE deleted_at IS NULL") == [(0,)]


def test_deleting_a_conversation_ends_its_answer(open_window: Opener) -> None:
    driver = open_window(max_tokens=400)
    driver.wait_ready()
    driver.send("Write a long story about the moon")
    driver.wait_for_text()
    number = driver.app.chats.chat.id
    assert number is not None
    driver.app.sidebar.delete(number)
    driver.until(lambda: not driver.titles and driver.app.is_idle())
    assert "was deleted" in driver.notice, "and no error"
    assert driver.ask("Hello").content


def test_the_meter_counts_before_and_after_sending(ready: Driver) -> None:
    meter = ready.pane.meter
    assert meter.text() == "Context 0 % full"
    assert "0 of 1,024" in meter.accessibleDescription()
    ready.type("Some words that are not sent yet")
    ready.until(lambda: "this message adds" in meter.accessibleDescription())
    ready.pane.composer.clear()
    answer = ready.ask("Name two animals")
    assert answer.answer is not None and answer.answer.timings is not None
    timings = answer.answer.timings
    ready.until(lambda: meter.text() and " 0 of" not in meter.accessibleDescription())
    figures = meter.accessibleDescription().partition(" · ")[2]
    used = int(figures.split(" ")[0].replace(",", ""))
    assert abs(used - timings.prompt_tokens - timings.completion_tokens) <= 8


def test_the_keyboard_stays_where_one_goes_on(ready: Driver) -> None:
    answer = ready.ask("Name a fruit")
    transcript = ready.pane.transcript

    def row(message_id: int) -> ActionRow:
        return transcript.view(message_id).findChild(ActionRow)

    row(answer.id).regenerate.setFocus()
    ready.qtbot.keyClick(row(answer.id).regenerate, Qt.Key.Key_Space)
    ready.until(lambda: ready.branch[-1].id != answer.id)
    ready.wait_answered()
    assert ready.pane.composer.edit.hasFocus()
    second = ready.branch[-1]
    row(second.id).previous.setFocus()
    ready.qtbot.keyClick(row(second.id).previous, Qt.Key.Key_Space)
    ready.until(lambda: ready.branch[-1].id == answer.id)
    ready.until(lambda: row(answer.id).next.hasFocus())
    ready.qtbot.keyClick(row(answer.id).next, Qt.Key.Key_Space)
    ready.until(lambda: ready.branch[-1].id == second.id)
    row(second.id).delete.setFocus()
    ready.qtbot.keyClick(row(second.id).delete, Qt.Key.Key_Space)
    ready.until(lambda: ready.branch[-1].id == answer.id)
    assert ready.pane.composer.edit.hasFocus()


def test_the_details_of_an_edited_answer_do_not_say_that_the_model_made_it(ready: Driver) -> None:
    answer = ready.ask("Name a fruit")
    ready.pane.transcript.message_actions.edit.emit(answer.id, "A pear.")
    ready.until(lambda: ready.branch[-1].content == "A pear.")
    [(_, rows)] = details(ready.branch[-1])
    assert [name for name, _ in rows] == ["Stored", "Made by"]
