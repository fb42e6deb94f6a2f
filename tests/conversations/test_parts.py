"""A message's text, thoughts and steps of tools: their order, and that they are kept."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llama32_desktop.conversations.model import Attachment, TextAttachment
from llama32_desktop.conversations.store import open_store
from llama32_desktop.conversations.versions import add_version
from llama32_desktop.conversations.whole import WholeConversation, WholeMessage, fingerprint
from llama32_desktop.engine.parts import (
    Step,
    Text,
    Thought,
    ToolCall,
    ToolResult,
    carried,
    in_order,
)

CALL = ToolCall(name="add", arguments='{"a": 1}', call="c1", at=9)
RESULT = ToolResult(text="2", name="add", call="c1", at=9)
STEPS = (Thought(text="Hm."), CALL, RESULT)


@pytest.mark.parametrize(
    ("content", "steps", "parts"),
    [
        ("", (), []),
        ("Hi", (), [Text("Hi")]),
        (
            "I add.\n\n\nIt is 2.",
            STEPS,
            [STEPS[0], Text("I add.\n\n\n"), *STEPS[1:], Text("It is 2.")],
        ),
        ("Short", STEPS, [STEPS[0], Text("Short"), *STEPS[1:]]),
        ("   ", (Thought(text="a", at=2),), [Thought(text="a", at=2)]),
        (
            "ab",
            (Thought(text="late", at=1), Thought(text="early", at=-5)),
            [Text("a"), Thought(text="late", at=1), Thought(text="early", at=-5), Text("b")],
        ),
    ],
)
def test_the_order_of_parts(content: str, steps: tuple[Step, ...], parts: list[object]) -> None:
    assert list(in_order(content, steps)) == parts


@given(st.text(), st.lists(st.integers()))
def test_no_text_is_lost_whatever_the_places(content: str, places: list[int]) -> None:
    steps = [Thought(text=str(n), at=at) for n, at in enumerate(places)]
    found = list(in_order(content, steps))
    said = "".join(part.text for part in found if isinstance(part, Text))
    assert said.split() == content.split() or "".join(said.split()) == "".join(content.split())
    assert [part for part in found if not isinstance(part, Text)] == steps


@given(st.text(), st.text(), st.text(), st.text())
def test_steps_stand_where_they_stood_in_an_edited_text(a: str, b: str, c: str, d: str) -> None:
    """Another app's thoughts became the answer's text when the answer was edited."""
    before, after = a + b + d, a + c + d
    places = (0, len(a), len(a + b), len(before))
    steps = [Thought(text=str(n), at=at) for n, at in enumerate(places)]
    [first, begins, ends, last] = found = carried(steps, before, after)
    assert [step.text for step in found] == ["0", "1", "2", "3"]
    assert after[: begins.at] in (a, before[: begins.at]) and first.at == 0
    assert last.at == len(after) or a + b + d == after[: last.at]
    assert 0 <= first.at <= begins.at <= ends.at <= last.at <= len(after)


@pytest.mark.parametrize(
    ("before", "after", "place"),
    [
        ("I add. It is 2.", "I add. It is two.", 7),
        ("I add. It is 2.", "Now I add. It is 2.", 11),
        ("I add. It is 2.", "I subtract. It is 2.", 12),
        ("I add. It is 2.", "Two.", 0),
        ("I add. It is 2.", "I add. It is 2.", 7),
    ],
)
def test_a_step_stays_beside_its_words(before: str, after: str, place: int) -> None:
    assert [step.at for step in carried([ToolCall(name="add", at=7)], before, after)] == [place]


def test_another_version_has_all_but_the_text(tmp_path: Path) -> None:
    store = open_store(tmp_path / "c.sqlite3").store
    number = store.create_conversation().id
    asked = store.add_message(number, None, "user", "1 + 1?")
    text = TextAttachment(name="t.txt", text="The text")
    first = store.add_message(
        number, asked.id, "assistant", "I add.\n\n\nIt is 2.", steps=STEPS, texts=[text]
    )
    other = add_version(store, first, "I add.\n\n\nIt is two.")
    assert (other.steps, other.texts) == (STEPS, (text,))
    assert other.sibling_ids == (first.id, other.id)
    assert store.message(first.id).content == first.content
    store.close()


def test_steps_are_kept_beside_a_growing_answer(tmp_path: Path) -> None:
    path = tmp_path / "c.sqlite3"
    store = open_store(path).store
    number = store.create_conversation().id
    picture = Attachment(
        sha256="ab" * 32, media_type="image/png", name="p.png", width=3, height=2, bytes=9
    )
    file = TextAttachment(name="a.txt", text="A")
    asked = store.add_message(number, None, "user", "?", attachments=[picture], texts=[file])
    assert asked.parts == (picture, file, Text("?"))
    answer = store.add_message(
        number, asked.id, "assistant", "", state="streaming", steps=STEPS[:1]
    )
    assert store.update_answer(answer.id, "I add.\n\n\n").steps == STEPS[:1], "left out: kept"
    odd = ToolResult(text="\ud800", failed=True, at=9)
    store.update_answer(answer.id, "I add.\n\n\nNo.", state="complete", steps=[*STEPS[:2], odd])
    store.close()
    store = open_store(path).store
    *_, answer = store.branch(number)
    assert answer.parts == (
        STEPS[0],
        Text("I add.\n\n\n"),
        CALL,
        ToolResult(text="?", failed=True, at=9),
        Text("No."),
    )
    assert store.update_answer(answer.id, "x", steps=()).steps == ()


@pytest.mark.parametrize(
    "bad", ["{", "[1]", '[{"type":"later"}]', b"\xff", 7, '{"type":"thought"}']
)
def test_steps_that_went_bad_hide_no_message(tmp_path: Path, bad: object) -> None:
    path = tmp_path / "c.sqlite3"
    store = open_store(path).store
    number = store.create_conversation().id
    store.add_message(number, None, "assistant", "Said.", steps=STEPS)
    with sqlite3.connect(path) as db:
        db.execute("UPDATE message SET steps = ?, kind = ?", (bad, bad))
    db.close()
    [message] = store.branch(number)
    assert (message.content, message.steps, message.kind) == ("Said.", (), "message")
    store.close()


def whole(*messages: WholeMessage) -> WholeConversation:
    return WholeConversation(title="t", created_at=1.0, updated_at=1.0, messages=messages)


def test_a_conversation_is_known_by_what_older_versions_made_of_it() -> None:
    def said(number: int, parent: int | None, **values: object) -> WholeMessage:
        return WholeMessage(
            **{"id": number, "parent": parent, "role": "assistant", "created_at": float(number)}
            | values  # type: ignore[arg-type]
        )

    first = said(1, None, role="user", content="Hi")
    summary = {"content": "They met.", "kind": "summary"}
    written = "d525d2e09c8fe7496e6c16f690c87bb9ff66f8f662f535064c2e39090f6b6533"
    assert written == fingerprint(
        whole(
            first,
            said(2, 1, content="Ho", steps=STEPS),
            said(4, 2, **summary),
            said(5, 4, role="user", content="So?"),
        )
    )
    alone = said(2, 1, content=" ", steps=STEPS)
    after = said(3, 2, content="Ho", created_at=9.0)
    assert fingerprint(whole(first, alone, after)) == fingerprint(
        whole(first, said(2, 1, content="Ho", created_at=9.0))
    )
    assert fingerprint(whole(first, said(2, 1, content=" "), after)) != fingerprint(
        whole(first, said(2, 1, content="Ho", created_at=9.0))
    )
