"""What llama.cpp's web page exports comes in with its names, branches and files."""

from __future__ import annotations

import io
import json
import zipfile
from typing import Any

import pytest

from llama32_desktop.engine.parts import Thought, ToolCall, ToolResult
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


CALL = {"id": "t1", "type": "function", "function": {"name": "look", "arguments": "{}"}}


def lines(name: str = "Ships") -> str:
    """The same as lines, as newer versions write it: one header, and a message a line."""
    whole = export("m{}".format)
    whole["messages"][5] |= {"toolCalls": [CALL]}
    whole["messages"].append(said("m6", "m5", "tool", "It sank.", toolCallId="t1"))
    header = {"type": "session", "harness": "llama.app", **whole["conv"], "name": name}
    messages = [{"type": "message", "message": each} for each in whole["messages"]]
    return "\n".join(map(json.dumps, [header, *messages]))


def test_lines_are_conversations_too(home: Home) -> None:
    """ggml-org/llama.cpp#24688: what was such a file came in as nothing, without a word."""
    report = home.take(lines().encode(), "conversation_ships.jsonl")
    [number] = report.added
    assert home.store.conversation(number).title == "Ships"
    assert home.contents(number) == [
        ("user", "What floats?\n\na.txt\n\nWood."),
        ("assistant", "Wood."),
    ]
    other = home.store.branch(number)[0].sibling_ids[1]
    home.store.select(other)
    answers = home.store.branch(number)[1:]
    steps = [step for answer in answers for step in answer.steps]
    assert [type(step) for step in steps] == [Thought, ToolCall, ToolResult]
    assert {step.call for step in steps[1:]} == {"t1"}  # type: ignore[union-attr]


def test_several_are_a_zip_of_them(home: Home) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("a.jsonl", lines("A").replace("Wood", "Cork"))
        archive.writestr("b.jsonl", lines("B"))
    report = home.take(stream.getvalue(), "conversations.zip")
    assert {home.store.conversation(each).title for each in report.added} == {"A", "B"}


def test_a_lost_header_costs_the_title_alone(home: Home) -> None:
    torn = lines().partition("\n")[2]
    [number] = home.take(torn.encode(), "torn.jsonl").added
    assert home.store.conversation(number).title.startswith("What ")
    assert len(home.contents(number)) >= 2


def test_calls_in_a_text(home: Home) -> None:
    """In exports of one file the calls are a text in JSON, which may be torn."""
    for calls, kept in ((json.dumps([CALL]), True), (json.dumps([CALL])[:5] + "x", False)):
        whole = export("m{}".format)
        whole["messages"][3] |= {"toolCalls": calls, "content": f"Wood, {kept}."}
        report = home.take(whole)
        steps = home.store.branch(report.added[0])[1].steps
        assert [isinstance(step, ToolCall) for step in steps] == [False, True][: 1 + kept]
        assert any("steps of tools" in each for each in report.sentences) is not kept


@pytest.mark.parametrize("content", [b'{"prompt": "a"}\n{"prompt": "b"}', b"[]", b"7\n8"])
def test_other_lines_say_that_they_are_none(home: Home, content: bytes) -> None:
    report = home.take(content, "train.jsonl")
    assert not report.added and "holds no conversations" in report.sentences[0]
