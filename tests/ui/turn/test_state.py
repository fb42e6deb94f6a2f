"""What is kept of conversations that are not stored yet."""

from __future__ import annotations

import pytest

from llama32_desktop.ui.turn.state import Chat, PendingTurn, unbegun


def waiting_chat() -> Chat:
    chat = Chat(draft="A message that waits")
    chat.pending = PendingTurn("A message that waits", [], from_composer=True)
    assert chat.waiting
    return chat


def test_a_message_that_waits_is_kept_until_it_is_stored() -> None:
    assert unbegun([Chat(), waiting_chat()]).content == "A message that waits"
    assert unbegun([Chat()]).content == ""


@pytest.mark.parametrize("first", [True, False])
def test_what_is_prepared_beside_it_goes_first(first: bool) -> None:
    chats = [Chat(draft="Another"), waiting_chat()]
    assert unbegun(chats if first else chats[::-1]).content == "Another"
