"""What llama.cpp's web page exports comes in with its names, branches and files."""

from __future__ import annotations

from typing import Any

import pytest

from llama32_desktop.engine.parts import Thought
from tests.conversations.importing.conftest import Home


def said(number: Any, parent: Any, role: str, content: str, **more: Any) -> dict[str, Any]:
    return {
        "id": number, "convId": "c", "type": "text", "timestamp": 1_764_000_000_000, "role": role,
        "content": content, "parent": parent, "children": [], **more,
    }  # fmt: skip


def export(names: Any) -> dict[str, Any]:
    """The question was asked twice, and the first branch is shown."""
    return {
        "conv": {"name": "Ships", "lastModified": 1_764_000_009_000, "currNode": names(3)},
        "messages": [
            {**said(names(0), "-1", "system", ""), "type": "root"},
            said(names(1), names(0), "system", "Be brief."),
            said(names(2), names(1), "user", "What floats?",
                 extra=[{"type": "TEXT", "name": "a.txt", "content": "Wood."}, {"type": "AUDIO"}]),
            said(names(3), names(2), "assistant", "Wood.", thinking="Hm."),
            said(names(4), names(1), "user", "What sinks?"),
            said(names(5), names(4), "assistant", "<think>Hm.</think>Stone."),
        ],
    }  # fmt: skip


@pytest.mark.parametrize("names", [int, "m{}".format])
@pytest.mark.parametrize("listed", [True, False])
def test_names_branches_and_files(home: Home, names: Any, listed: bool) -> None:
    report = home.take([export(names)] if listed else export(names))
    [number] = report.added
    conversation = home.store.conversation(number)
    assert (conversation.title, conversation.system_prompt) == ("Ships", "Be brief.")
    assert home.contents(number) == [
        ("user", "What floats?\n\na.txt\n\nWood."),
        ("assistant", "Wood."),
    ]
    assert len(home.store.branch(number)[0].sibling_ids) == 2
    assert [s.partition(": ")[2][:12] for s in report.sentences] == ["1 × files th"]
    assert home.store.branch(number)[1].steps == (Thought(text="Hm."),)


def test_a_conversation_without_its_messages_is_none(home: Home) -> None:
    report = home.take({"id": "conv-1", "lastModified": 1, "currNode": 2, "name": "test"})
    assert not report.added and "holds no conversations" in report.sentences[0]
