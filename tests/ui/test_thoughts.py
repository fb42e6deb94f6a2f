"""What a model thought before its answer is shown with it and kept, whatever parts the two."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt

from tests.ui.driver import Driver, stored

THOUGHT = "<think>\nI add **one**\nand one.\n</think>\n\nTwo."
OPENED_BY_THE_TEMPLATE = "I add one.\n</think>\n\nTwo."
HARMONY = "<|channel|>analysis<|message|>One more.<|end|><|start|>assistant<|channel|>final"


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def test_thoughts_are_shown_stored_and_sent(ready: Driver) -> None:
    ready.ask("One and one?")
    for said in (THOUGHT, OPENED_BY_THE_TEMPLATE, HARMONY):
        ready.pane.transcript.message_actions.edit.emit(ready.branch[-1].id, said)
        ready.until(lambda said=said: ready.branch[-1].content == said)
        edited = ready.branch[-1]
        ready.until(lambda said=said, edited=edited: words(ready.shown(edited)) == words(said))
        ready.wait_answered()
        assert stored("SELECT content FROM message WHERE id = ?", edited.id) == [(said,)]
    ready.ask("And two more?")  # their marks are no control tokens of this model's
    assert ready.branch[-3].content == HARMONY and ready.branch[-1].content


def test_a_key_beside_the_composer_deletes_nothing(ready: Driver) -> None:
    """In another app Backspace took the conversation, without a question."""
    ready.ask("Hello")
    before = [message.content for message in ready.branch]
    for widget in (ready.window, ready.pane, ready.pane.transcript):
        for key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            ready.qtbot.keyClick(widget, key)
    ready.until(ready.app.is_idle)
    assert [message.content for message in ready.branch] == before
    assert len(ready.titles) == 1
