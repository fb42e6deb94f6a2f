"""What is sent, without a window."""

from __future__ import annotations

import msgspec

from llama32_desktop.chat.prompt import (
    SUMMARY_HEADING,
    Fit,
    build_prompt,
    enlarged,
    find_cut,
    reserve,
)
from llama32_desktop.chat.summary import pieces
from llama32_desktop.conversations.model import (
    Attachment,
    Author,
    Message,
    MessageKind,
    TextAttachment,
)
from llama32_desktop.engine.parts import Thought, ToolCall, ToolResult, in_order
from llama32_desktop.engine.protocol import Counted


def picture(name: str) -> Attachment:
    return Attachment(
        sha256="ab" * 32, media_type="image/png", name=name, width=4, height=3, bytes=9
    )


def names(attachments: tuple[Attachment, ...]) -> tuple[str, ...]:
    return tuple(a.name for a in attachments)


def message(
    number: int,
    role: Author,
    text: str,
    siblings: tuple[int, ...] = (),
    attachments: tuple[Attachment, ...] = (),
    kind: MessageKind = "message",
) -> Message:
    return Message(
        id=number,
        conversation_id=1,
        parent_id=number - 1 or None,
        role=role,
        kind=kind,
        content=text,
        state="complete",
        created_at=0.0,
        sibling_ids=siblings or (number,),
        attachments=attachments,
    )


PATH = [
    message(1, "user", "u1"),
    message(2, "assistant", "a1"),
    message(3, "user", "u2"),
    message(4, "assistant", "a2"),
]


def texts(entries: object) -> list[str]:
    return [entry.message.content for entry in entries]  # type: ignore[attr-defined]


def test_everything_is_sent_by_default() -> None:
    entries = build_prompt("be kind", PATH, None, "u3")
    assert texts(entries) == ["be kind", "u1", "a1", "u2", "a2", "u3"]
    assert entries[0].message.role == "system"


def test_the_start_holds_for_another_version_of_its_message() -> None:
    path = [*PATH[:2], message(7, "user", "u2 again", (3, 7))]
    assert texts(build_prompt("", path, 3)) == ["u2 again"]
    assert texts(build_prompt("", PATH[:2], 3)) == ["u1", "a1"]


def test_a_summary_stands_first_and_once() -> None:
    path = [*PATH, message(5, "assistant", "they spoke", kind="summary"), message(6, "user", "u3")]
    entries = build_prompt("be kind", path, 3)
    assert texts(entries) == [
        f"be kind\n\n{SUMMARY_HEADING}\nthey spoke",
        "u2",
        "a2",
        "u3",
    ]


def test_empty_answers_are_left_out_and_turns_alternate() -> None:
    path = [message(1, "user", "u1"), message(2, "assistant", "")]
    entries = build_prompt("", path, None, "u2")
    assert texts(entries) == ["u1\n\nu2"]
    assert entries[0].ids == (1,)


def test_only_whole_turns_are_dropped() -> None:
    entries = build_prompt("s", PATH, None, "u3")
    counted = Counted(id=1, tokens=605, context=512, per_message=(10, 200, 90, 100, 100, 100))
    cut = find_cut(entries, counted, Fit(605, 100, 512))
    assert cut is not None and cut.start_id == 3
    assert [entry.message.content for entry, _ in cut.dropped] == ["u1", "a1"]
    cut = find_cut(entries, counted, Fit(605, 300, 512))
    assert cut is not None and cut.start_id is None, "only the new message is left"
    assert find_cut(entries, counted, Fit(605, 450, 512)) is None


def test_a_count_without_details_is_shared_by_length() -> None:
    entries = build_prompt("", PATH, None, "u3")
    cut = find_cut(entries, Counted(id=1, tokens=500, context=512), Fit(500, 200, 512))
    assert cut is not None and cut.start_id == 3


def test_a_window_is_enlarged_up_to_what_the_model_was_trained_for() -> None:
    assert enlarged(Fit(600, 100, 512), 8192) == 1024
    assert enlarged(Fit(3000, 100, 512), 8192) == 3328
    assert enlarged(Fit(700, 100, 512), 800) == 800
    assert enlarged(Fit(9000, 100, 512), 8192) is None
    assert reserve(None, 4096) == 512 and reserve(None, 512) == 128 and reserve(24, 512) == 24


def test_pieces_hold_everything_that_was_said() -> None:
    path = [message(1, "user", "word " * 400), message(2, "assistant", "short")]
    entries = build_prompt("", path, None)
    parts = pieces([(entries[0], 420), (entries[1], 6)], 100)
    assert len(parts) >= 4
    assert "".join(parts).count("word") == 400
    assert "Assistant: short" in parts[-1]


TWO_PICTURES = [
    message(1, "user", "This?", attachments=(picture("one"),)),
    message(2, "assistant", "A hill."),
    message(3, "user", "And this?", attachments=(picture("two"),)),
    message(4, "assistant", "A lake."),
]


def test_only_the_newest_picture_is_sent() -> None:
    entries = build_prompt("", TWO_PICTURES, None, "Sure?", images=names)
    assert [e.message.images for e in entries] == [(), (), ("two",), (), ()]
    entries = build_prompt(
        "", TWO_PICTURES, None, "And here?", new_attachments=(picture("three"),), images=names
    )
    assert [e.message.images for e in entries] == [(), (), (), (), ("three",)]


def test_a_text_model_is_sent_no_picture() -> None:
    entries = build_prompt("", TWO_PICTURES, None, "Sure?", new_attachments=(picture("three"),))
    assert all(entry.message.images == () for entry in entries)


def test_a_picture_in_dropped_turns_is_not_sent() -> None:
    path = [*TWO_PICTURES[:2], message(5, "user", "More")]
    entries = build_prompt("", path, 5, images=names)
    assert [e.message.images for e in entries] == [()]
    entries = build_prompt("", path, None, "New", images=names, only_new=True)
    assert [e.message.images for e in entries] == [()]


def test_questions_that_become_one_keep_the_picture() -> None:
    path = [message(1, "user", "This?", attachments=(picture("one"),))]
    [entry] = build_prompt("", path, None, "Please", images=names)
    assert entry.message.content == "This?\n\nPlease"
    assert entry.message.images == ("one",)


STEPS = (
    Thought(text="Hm."),
    ToolCall(name="weather", arguments='{"city": "Bern"}', at=3),
    ToolResult(text="Rain", at=3),
)


def test_steps_of_tools_go_along_at_their_places() -> None:
    noted = msgspec.structs.replace(
        message(2, "assistant", "a1 b1"), steps=STEPS, texts=(TextAttachment(name="n", text="t"),)
    )
    entries = build_prompt("", [PATH[0], noted], None, "u2")
    sent = entries[1].message
    before, *steps, after = in_order(sent.content, sent.steps[1:])
    assert [type(step) for step in steps] == [ToolCall, ToolResult]
    assert before.text.endswith("a1 ") and after.text == "b1"  # type: ignore[union-attr]
    assert "t" in before.text  # type: ignore[union-attr]


def test_an_answer_of_steps_alone_is_sent_and_one_of_thoughts_alone_is_not() -> None:
    done = msgspec.structs.replace(message(2, "assistant", ""), steps=STEPS[1:])
    assert len(build_prompt("", [PATH[0], done], None, "u2")) == 3
    thought = msgspec.structs.replace(message(2, "assistant", ""), steps=STEPS[:1])
    assert texts(build_prompt("", [PATH[0], thought], None, "u2")) == ["u1\n\nu2"]


def test_messages_of_a_user_that_are_joined_keep_the_places_of_their_steps() -> None:
    second = msgspec.structs.replace(message(2, "user", "u2 u3"), steps=STEPS[2:])
    (entry,) = build_prompt("", [PATH[0], second], None)
    content, (step,) = entry.message.content, entry.message.steps
    assert (content[: step.at], content[step.at :]) == ("u1\n\nu2 ", "u3")


def test_a_summary_is_told_what_tools_did_and_not_what_was_thought() -> None:
    answer = msgspec.structs.replace(message(2, "assistant", "a1 b1"), steps=STEPS)
    entries = build_prompt("", [PATH[0], answer], None)
    (piece,) = pieces([(entries[0], 4), (entries[1], 40)], 100)
    assert piece.index("a1") < piece.index('weather: {"city": "Bern"}') < piece.index("Rain")
    assert "Hm." not in piece
