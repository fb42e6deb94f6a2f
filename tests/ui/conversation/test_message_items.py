"""What is said about messages: costs, and what the model sees of pictures."""

from __future__ import annotations

import msgspec

from llama32_desktop.conversations.model import (
    AnswerRecord,
    Attachment,
    Author,
    Message,
    TextAttachment,
)
from llama32_desktop.engine.measurements import Timings
from llama32_desktop.engine.parts import Thought, ToolCall, ToolResult
from llama32_desktop.ui.chat.items import ThoughtItem
from llama32_desktop.ui.conversation.message_items import footer, item, items


def picture(name: str) -> Attachment:
    return Attachment(
        sha256="ab" * 32, media_type="image/png", name=name, width=40, height=30, bytes=9
    )


def message(
    number: int,
    role: Author,
    attachments: tuple[Attachment, ...] = (),
    answer: AnswerRecord | None = None,
) -> Message:
    return Message(
        id=number,
        conversation_id=1,
        parent_id=number - 1 or None,
        role=role,
        content="text",
        state="complete",
        created_at=0.0,
        sibling_ids=(number,),
        attachments=attachments,
        answer=answer,
    )


def timings(**fields: object) -> Timings:
    base = {
        "prompt_tokens": 20,
        "cached_tokens": 0,
        "completion_tokens": 5,
        "ttft_s": 0.5,
        "prompt_s": 0.4,
        "decode_s": 1.0,
        "prompt_tps": 50.0,
        "decode_tps": 5.0,
        "decode_ms": 200.0,
        "sampler_ms": 0.1,
        "python_ms": 0.1,
        "decode_share": 0.99,
    }
    return Timings(**{**base, **fields})  # type: ignore[arg-type]


def footer_of(**fields: object) -> str:
    record = AnswerRecord(model_path="/m", model_name="m", timings=timings(**fields))
    return footer(message(2, "assistant", answer=record))


def test_one_token_is_one() -> None:
    assert footer_of(completion_tokens=1).endswith("· 1 token")
    assert footer_of(completion_tokens=5).endswith("· 5 tokens")


BRANCH = [
    message(1, "user", (picture("one.png"),)),
    message(2, "assistant"),
    message(3, "user", (picture("two.png"),)),
    message(4, "assistant"),
]


def test_the_footer_says_what_looking_at_the_picture_took() -> None:
    assert "picture seen in 12.3 s" in footer_of(vision_s=12.34)
    assert "picture remembered" in footer_of(vision_cached=True)
    assert "picture" not in footer_of()


def test_earlier_pictures_are_no_longer_seen() -> None:
    shown = items(BRANCH, None, None, lambda a: f"/pictures/{a.name}")
    assert shown[0].pictures[0].path == "/pictures/one.png"
    assert shown[0].pictures[0].note == "No longer seen by the model"
    assert shown[2].pictures[0].note == ""
    assert shown[2].context_line == "Earlier pictures are no longer seen by the model"
    assert shown[1].pictures == ()


def test_with_the_turns_their_pictures_are_dropped() -> None:
    shown = items([*BRANCH[:2], message(5, "user")], 5, None)
    assert shown[0].pictures[0].note == "No longer seen by the model"
    assert shown[2].context_line == "Earlier turns are not sent to the model"


def test_a_text_model_sees_none() -> None:
    shown = items(BRANCH, None, None, sees=False)
    notes = [picture.note for item in shown for picture in item.pictures]
    assert notes == ["Not seen: this model reads text only"] * 2
    assert all(item.context_line == "" for item in shown)


def test_steps_are_one_text_to_be_opened() -> None:
    thought, call = Thought(text="Hm."), ToolCall(name="add", arguments="{}")
    file = TextAttachment(name="a.txt", text="A")
    answer = msgspec.structs.replace(message(1, "assistant"), texts=(file,), steps=(thought,))
    assert item(answer).texts == (file,)
    assert item(answer).thought == ThoughtItem("Hm.")
    result = ToolResult(text="2", failed=True)
    answer = msgspec.structs.replace(answer, texts=(), steps=(thought, call, result))
    [steps] = item(answer).texts
    assert steps.name == "Thoughts and steps of tools (3)"
    assert steps.text == ("Thought\n\n    Hm.\n\nTool call: add\n\n    {}\n\nTool failed\n\n    2")
    assert item(answer).thought is None
    assert item(message(1, "assistant")).texts == ()


def test_a_thought_says_what_it_took() -> None:
    record = AnswerRecord(
        model_path="/m", model_name="m", timings=timings(thought_tokens=7, thought_s=1.5)
    )
    answer = message(2, "assistant", answer=record)
    answer = msgspec.structs.replace(answer, steps=(Thought(text="Hm."), Thought(text="So.", at=3)))
    assert item(answer).thought == ThoughtItem("Hm.\n\nSo.", tokens=7, seconds=1.5)


def test_going_on_is_offered_where_the_model_can() -> None:
    cut = msgspec.structs.replace(message(2, "assistant"), state="length")
    branch = [message(1, "user"), cut]
    assert [one.can_continue for one in items(branch, None, None)] == [False, True]
    assert not any(one.can_continue for one in items(branch, None, None, continues=False))


def test_an_answer_is_offered_below_a_last_question_only() -> None:
    assert [one.can_answer for one in items(BRANCH, None, None)] == [False] * 4
    assert [one.can_answer for one in items(BRANCH[:3], None, None)] == [False, False, True]
    summary = msgspec.structs.replace(message(5, "system"), kind="summary")
    assert not items([*BRANCH, summary], None, None)[-1].can_answer
