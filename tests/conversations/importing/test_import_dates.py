"""When imported conversations were, and what they are called, as far as their files say it."""

from __future__ import annotations

import time
from typing import Any

import pytest

from tests.conversations.importing.conftest import Home

FIRST, LAST = 1_755_000_000.5, 1_755_000_060.5


def chatgpt(**about: Any) -> dict[str, Any]:
    """As scripts that cut exports to size leave them: no `children`, a root without a message."""

    def node(key: str, parent: str, role: str, at: float | None) -> dict[str, Any]:
        message = {
            "author": {"role": role},
            "create_time": at,
            "content": {"content_type": "text", "parts": [f"Said in {key}"]},
        }
        return {"parent": parent, "message": message}

    at = about.pop("at", (FIRST, LAST))
    nodes = {"a": node("a", "root", "user", at[0]), "b": node("b", "a", "assistant", at[1])}
    return {"title": "T", "mapping": {"root": {"message": None, "parent": None}, **nodes}, **about}


@pytest.mark.parametrize(
    ("about", "created", "updated"),
    [
        ({}, FIRST, LAST),
        ({"create_time": 1_700_000_000}, 1_700_000_000, LAST),
        ({"update_time": 1_800_000_000.25}, FIRST, 1_800_000_000.25),
        ({"create_time": "no date", "update_time": -1}, FIRST, LAST),
        ({"at": (None, LAST)}, LAST, LAST),
    ],
)
def test_messages_say_when_their_conversation_was(
    home: Home, about: dict[str, Any], created: float, updated: float
) -> None:
    [number] = home.take([chatgpt(**about)]).added
    found = home.store.conversation(number)
    assert (found.created_at, found.updated_at) == (created, updated)
    assert [role for role, _ in home.contents(number)] == ["user", "assistant"]
    assert home.take([chatgpt(**about)]).known == 1


def test_what_has_no_date_at_all_is_of_today(home: Home) -> None:
    before = time.time()
    plain = {"messages": [{"role": "user", "content": "Q"}, {"role": "assistant", "content": "A"}]}
    [number] = home.take(plain).added
    found = home.store.conversation(number)
    times = [message.created_at for message in home.store.branch(number)]
    assert all(before <= each <= time.time() for each in (found.created_at, *times))
    assert home.take(plain).known == 1


@pytest.mark.parametrize(
    ("title", "called"),
    [
        ("<think>\nOkay, a title.\n</think>\n\nFerries", "Ferries"),
        ("<think>Okay, so the person wants to know", "Said in a"),
        ("About <think> tags", "About <think> tags"),
        ("Two\nlines", "Two lines"),
        (" ", "Said in a"),
        (None, "Said in a"),
    ],
)
def test_a_title_has_no_thoughts(home: Home, title: object, called: str) -> None:
    [number] = home.take([chatgpt(title=title)]).added
    assert home.store.conversation(number).title == called


def test_what_was_spoken_to_claude_is_text(home: Home) -> None:
    blocks = [{"type": "text", "text": "Hi"}, {"type": "voice_note", "text": "Said aloud"}]
    message = {"uuid": "m", "sender": "assistant", "content": blocks}
    [number] = home.take([{"uuid": "c", "name": "C", "chat_messages": [message]}]).added
    assert home.contents(number) == [("assistant", "Hi\n\nSaid aloud")]
