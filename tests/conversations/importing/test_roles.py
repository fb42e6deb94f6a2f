"""Content is taken by the role that its program gave it: answers, thoughts, tools, prompts."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from PIL import Image

from llama32_desktop.conversations.importing.citations import shown
from llama32_desktop.conversations.importing.parts import THOUGHTS, TOOLS, Found
from llama32_desktop.conversations.importing.thoughts import answer_of
from tests.conversations.importing.conftest import Home

CASES = Path(__file__).parents[3].parent / "shared" / "cases" / "imports"
needs_cases = pytest.mark.skipif(not CASES.is_dir(), reason="the shared cases are not here")


@needs_cases
@pytest.mark.parametrize(
    ("name", "said", "left_out"),
    [
        ("cg_assistant_first.json", ["Ahoy! I am the harbour desk.", "When is", "At nine."], []),
        ("cg_citations.json", ["Weather?", "It will rain. Bring a coat."], []),
        ("cg_single_object.json", ["Question 0", "Answer 0"], []),
        ("cg_toolcalls.json", ["Draw a cat", "Roses", "Here is your cat."], ["2 × steps of tools"]),
        ("lmstudio_thinking.conversation.json", ["Hi", "Hello there!"], ["1 × thoughts"]),
        ("ow_old_no_history.json", ["Old question", "Old answer"], []),
        ("ow_reasoning.json", ["Is 7 prime?", "Yes."], ["1 × thoughts"]),
        ("cg_unzipped", ["What is it?", "A red square."], []),
        ("jan_torn_line", ["How long", "687 days.", "And a day?"], ["1 × messages that cannot"]),
    ],
)
def test_public_reports(home: Home, name: str, said: list[str], left_out: list[str]) -> None:
    report = home.take_file(CASES / name)
    contents = [content for _, content in home.contents(report.added[0])]
    assert len(contents) == len(said)
    assert all(text.startswith(begin) for text, begin in zip(contents, said, strict=True))
    assert len(report.sentences) == len(left_out)
    assert all(part in text for part, text in zip(left_out, report.sentences, strict=True))


@needs_cases
def test_prompts_and_pictures_of_public_reports(home: Home) -> None:
    report = home.take_file(CASES / "lmstudio_thinking.conversation.json")
    prompt = home.store.conversation(report.added[0]).system_prompt
    assert prompt == "Always answer like a sailor."
    for path in (CASES / "cg_unzipped", CASES / "cg_unzipped" / "conversations.json"):
        other = Home(home.folder / path.name) if (home.folder / path.name).mkdir() is None else home
        report = other.take_file(path)
        assert len(other.store.branch(report.added[0])[0].attachments) == 1
        other.store.close()


@pytest.mark.parametrize(
    ("text", "said", "left_out"),
    [
        ("<think>\nHm.\n</think>\n\nYes.", "Yes.", {THOUGHTS: 1}),
        ("<think>It never ended", "", {THOUGHTS: 1}),
        ("I add.\n</think>\n\nYes.", "Yes.", {THOUGHTS: 1}),
        ("I add.</think>\nYes.", "Yes.", {THOUGHTS: 1}),
        ("I add, and no more.\n</think>", "", {THOUGHTS: 1}),
        ("The tag </think> closes.", "The tag </think> closes.", {}),
        ("```\na\n</think>\n```\nSo.", "```\na\n</think>\n```\nSo.", {}),
        ("<|channel>thought\nI add.<channel|>Yes.", "Yes.", {THOUGHTS: 1}),
        (
            "<|begin_of_thought|>x<|end_of_thought|>\n<|begin_of_solution|>\ny\n"
            "<|end_of_solution|>",
            "y",
            {THOUGHTS: 1},
        ),
        (
            "<|START_THINKING|>x<|END_THINKING|><|START_RESPONSE|>y<|END_RESPONSE|>",
            "y",
            {THOUGHTS: 1},
        ),
        ("Write <think> first, </think> last.", "Write <think> first, </think> last.", {}),
        (
            '<details type="reasoning" done="true">\n<summary>Thought</summary>\n&gt; x\n'
            "</details>\nYes.",
            "Yes.",
            {THOUGHTS: 1},
        ),
        (
            'A.\n\n<details type="tool_calls" done="true" id="1" result="&quot;a&quot;">\n'
            '<summary>Ran</summary>\n<details type="x"><summary>in it</summary></details>\n'
            '</details>\nB.\n<details type="code_interpreter">\n</details>\n',
            "A.\n\n\nB.",
            {TOOLS: 2},
        ),
        (
            '```html\n<details type="reasoning">\nx\n</details>\n```\n\nThat is it.',
            '```html\n<details type="reasoning">\nx\n</details>\n```\n\nThat is it.',
            {},
        ),
        (
            "<details>\n<summary>More</summary>\nx\n</details>",
            "<details>\n<summary>More</summary>\nx\n</details>",
            {},
        ),
        ('<details type="reasoning">\nnever ended', "", {THOUGHTS: 1}),
        (
            "<|channel|>analysis<|message|>Hm.<|end|><|start|>assistant<|channel|>commentary "
            'to=functions.f <|constrain|>json<|message|>{"a":1}<|call|><|start|>assistant'
            "<|channel|>final<|message|>Yes.<|return|>",
            "Yes.",
            {THOUGHTS: 1, TOOLS: 1},
        ),
        ("", "", {}),
    ],
)
def test_what_an_answer_says(text: str, said: str, left_out: dict[str, int]) -> None:
    found = Found()
    assert answer_of(text, found) == said
    assert found.left_out == left_out


def test_marks_become_what_the_window_showed() -> None:
    text = (
        'By \ue200entity\ue202["people","Ada","mathematician"]\ue201 \ue200cite\ue202turn0search1'
        "\ue201. See \ue200url\ue202the page\ue202https://example.org\ue201【4:0†source】 and "
        "\ue200cite\ue202turn0search2\ue201\ue203"
    )
    references = [
        {"matched_text": "\ue200cite\ue202turn0search2\ue201", "alt": "([Example](https://e.org))"},
        {"matched_text": " ", "alt": "x"},
        7,
    ]
    assert shown(text, references) == "By Ada. See the page and ([Example](https://e.org))"
    assert shown("A \ue200 long" + " text" * 1000, None) == "A  long" + " text" * 1000
    assert shown("【note】 stays, as do 【4】", []) == "【note】 stays, as do 【4】"


def chatgpt(*messages: dict[str, object]) -> list[dict[str, object]]:
    mapping: dict[str, object] = {}
    for number, message in enumerate(messages):
        parent = str(number - 1) if number else None
        mapping[str(number)] = {"id": str(number), "parent": parent, "message": message}
    return [{"title": "T", "create_time": 1.0, "mapping": mapping, "current_node": str(number)}]


def said(role: str, kind: str, recipient: str = "all", **content: object) -> dict[str, object]:
    content["content_type"] = kind
    return {"author": {"role": role}, "content": content, "recipient": recipient, "metadata": {}}


def test_the_roles_of_chatgpt(home: Home) -> None:
    context = said("user", "user_editable_context", user_profile="")
    context["metadata"] = {
        "is_visually_hidden_from_conversation": True,
        "user_context_message_data": {"about_model_message": "Be brief."},
    }
    document = json.dumps({"name": "f", "type": "code/python", "content": "print(1)"})
    report = home.take(
        chatgpt(
            said("system", "text", parts=["Speak plainly."]),
            context,
            said("user", "text", parts=["Hi"]),
            said("assistant", "thoughts", thoughts=[{"summary": "s", "content": "c"}]),
            said("assistant", "reasoning_recap", content="Thought for 2 s"),
            said("assistant", "code", "python", language="python", text="1+1"),
            said("tool", "execution_output", text="2"),
            said("assistant", "text", "web.run", parts=['{"q": 1}']),
            said("assistant", "code", language="unknown", text="x = 1"),
            said("assistant", "code", "canmore.create_textdoc", language="json", text=document),
            said("assistant", "text", parts=["Two."]),
        )
    )
    answers = ["```\nx = 1\n```", "```python\nprint(1)\n```", "Two."]
    assert [content for _, content in home.contents(report.added[0])] == ["Hi", *answers]
    assert home.store.conversation(report.added[0]).system_prompt == ("Speak plainly.\n\nBe brief.")
    assert [s.partition(": ")[2][:21] for s in report.sentences] == [
        "2 × thoughts of the m",
        "2 × steps of tools co",
    ]


def test_claude_with_thoughts_tools_and_files(home: Home) -> None:
    data = io.BytesIO()
    Image.new("RGB", (2, 2)).save(data, "PNG")
    human = {
        "uuid": "a",
        "sender": "human",
        "text": "",
        "content": [{"type": "text", "text": "Sum it up"}],
        "created_at": "2025-01-01T00:00:01.000000Z",
        "attachments": [{"file_name": "a.txt", "extracted_content": "Long text"}, {"file_name": 1}],
        "files": [{"file_name": "b.png"}],
        "parent_message_uuid": "00000000-0000-4000-8000-000000000000",
    }
    blocks = [
        {"type": "thinking", "thinking": "Hm."},
        {"type": "tool_use", "name": "x"},
        {"type": "tool_result"},
        {"type": "text", "text": "Short."},
    ]
    answer = {"uuid": "b", "sender": "assistant", "content": blocks, "parent_message_uuid": "a"}
    other = {**answer, "uuid": "c", "content": [], "text": "Another."}
    report = home.take(
        [{"uuid": "1", "name": "From Claude", "chat_messages": [human, answer, other]}]
    )
    assert home.contents(report.added[0]) == [("user", "Sum it up"), ("assistant", "Another.")]
    question, last = home.store.branch(report.added[0])
    assert [(text.name, text.text) for text in question.texts] == [("a.txt", "Long text")]
    assert question.created_at == 1735689601.0 and len(last.sibling_ids) == 2
    assert {s.partition(": ")[2][:12] for s in report.sentences} == {
        "1 × thoughts",
        "2 × steps of",
        "2 × files th",
    }


def test_system_prompts_of_others(home: Home) -> None:
    plain = [{"role": "system", "content": "Be wise."}, {"role": "user", "content": "Hello?"}]
    report = home.take({"title": "Plain", "models": ["m"], "messages": plain, "tags": []})
    assert report.sentences == ()
    assert home.contents(report.added[0]) == [("user", "Hello?")]
    assert home.store.conversation(report.added[0]).system_prompt == "Be wise."
    parts = [{"role": "user", "content": [{"type": "text", "text": "In parts"}]}]
    report = home.take({"messages": parts})
    assert home.contents(report.added[0]) == [("user", "In parts")]


def test_an_unpacked_export_is_one(home: Home) -> None:
    folder = home.folder / "export"
    (folder / "dalle").mkdir(parents=True)
    pointer = {"content_type": "image_asset_pointer", "asset_pointer": "sediment://file_1"}
    chat = chatgpt(said("user", "multimodal_text", parts=[pointer, "Look"]))
    (folder / "conversations.json").write_text(json.dumps(chat))
    (folder / "user.json").write_text("{}")
    (folder / "broken.json").write_bytes(b"\x00\x01")
    data = io.BytesIO()
    Image.new("RGB", (2, 2)).save(data, "PNG")
    (folder / "dalle" / "file_1-a.png").write_bytes(data.getvalue())
    (folder / "dalle" / "file_12.png").write_bytes(b"another")
    report = home.take_file(folder)
    assert len(home.store.branch(report.added[0])[0].attachments) == 1
    assert len(report.sentences) == 1 and "“broken.json” is damaged" in report.sentences[0]


def test_what_jan_keeps_as_reasoning_is_no_answer(home: Home) -> None:
    def part(kind: str, value: str) -> dict[str, object]:
        return {"type": kind, "text": {"value": value, "annotations": []}}

    lines = [
        {"object": "thread.message", "role": role, "content": content, "created_at": at}
        for at, (role, content) in enumerate(
            [
                ("user", [part("text", "Is 7 prime?")]),
                ("assistant", [part("reasoning", "Hm, 7."), part("text", "Yes.")]),
            ]
        )
    ]
    data = "\n".join(map(json.dumps, lines)).encode()
    report = home.take(data, "messages.jsonl")
    assert home.contents(report.added[0]) == [("user", "Is 7 prime?"), ("assistant", "Yes.")]
    assert "1 × thoughts" in report.sentences[0]
