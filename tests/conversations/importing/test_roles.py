"""Content is taken by the role that its program gave it: answers, thoughts, tools, prompts."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import msgspec
import pytest
from PIL import Image

from llama32_desktop.conversations.importing.citations import shown
from llama32_desktop.conversations.importing.parts import Found, Node, tree
from llama32_desktop.conversations.importing.thoughts import answer_of
from llama32_desktop.conversations.whole import fingerprint, read_whole
from llama32_desktop.engine.parts import Step, Text, Thought, ToolCall, ToolResult
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
        ("cg_toolcalls.json", ["Draw a cat", "Roses", "Here is your cat."], []),
        ("lmstudio_thinking.conversation.json", ["Hi", "Hello there!"], []),
        ("ow_old_no_history.json", ["Old question", "Old answer"], []),
        ("ow_reasoning.json", ["Is 7 prime?", "Yes."], []),
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


CALLED = (
    'A.\n\n<details type="tool_calls" done="true" id="1" name="add" '
    'arguments="&quot;{\\&quot;a\\&quot;: 1}&quot;" result="&quot;&lt;2&gt;&quot;">\n'
    '<summary>Ran</summary>\n<details type="x"><summary>in it</summary></details>\n'
    '</details>\nB.\n<details type="code_interpreter" output="[2]">\n<summary>Ran</summary>\n'
    "print(1 &lt; 2)\n</details>\n"
)


@pytest.mark.parametrize(
    ("text", "said", "steps"),
    [
        ("<think>\nHm.\n</think>\n\nYes.", "Yes.", [Thought(text="Hm.")]),
        ("<think>\n\n</think>\n\nYes.", "Yes.", []),
        ("<think>It never ended", "", [Thought(text="It never ended")]),
        ("<thinking>Hm.</thinking>Yes.", "Yes.", [Thought(text="Hm.")]),
        ("<thought>opens one in XML.", "<thought>opens one in XML.", []),
        ("<reasoning>1</reasoning>\n", "<reasoning>1</reasoning>", []),
        ("[THINK]a[/THINK] <think>b</think>", "", [Thought(text="a"), Thought(text="b")]),
        ("Write <think> first, </think> last.", "Write <think> first, </think> last.", []),
        ("I add.\n</think>\n\nYes.", "Yes.", [Thought(text="I add.")]),
        ("<mm:think>a</mm:think>b", "b", [Thought(text="a")]),
        ("<|channel>thought\na<channel|>b", "b", [Thought(text="a")]),
        ("<|think:start|>a<|think:end|>b", "b", [Thought(text="a")]),
        ("I add.</think>\nYes.", "Yes.", [Thought(text="I add.")]),
        ("I add, and no more.\n</think>", "", [Thought(text="I add, and no more.")]),
        ("The tag </think> closes.", "The tag </think> closes.", []),
        ("```\na\n</think>\n```\nSo.", "```\na\n</think>\n```\nSo.", []),
        ("<|channel>thought\nI add.<channel|>Yes.", "Yes.", [Thought(text="I add.")]),
        (
            "<|begin_of_thought|>x<|end_of_thought|>\n<|begin_of_solution|>\ny\n"
            "<|end_of_solution|>",
            "y",
            [Thought(text="x")],
        ),
        (
            "<|START_THINKING|>x<|END_THINKING|><|START_RESPONSE|>y<|END_RESPONSE|>",
            "y",
            [Thought(text="x")],
        ),
        (
            '<details type="reasoning" done="true">\n<summary>Thought</summary>\n&gt; x &lt; y\n'
            "&gt; \n&gt; z\n</details>\nYes.",
            "Yes.",
            [Thought(text="x < y\n\nz")],
        ),
        ('<details type="reasoning">Short</details>\nYes.', "Yes.", [Thought(text="Short")]),
        (
            f'<details type="reasoning">&#{"9" * 5000};</details>\nYes.',
            "Yes.",
            [Thought(text=f"&#{'9' * 5000};")],
        ),
        (
            CALLED,
            "A.\n\n\nB.",
            [
                ToolCall(name="add", arguments='{"a": 1}', call="1", at=4),
                ToolResult(text="<2>", name="add", call="1", at=4),
                ToolCall(name="code_interpreter", arguments="print(1 < 2)", at=8),
                ToolResult(text="[2]", name="code_interpreter", at=8),
            ],
        ),
        (
            '```html\n<details type="reasoning">\nx\n</details>\n```\n\nThat is it.',
            '```html\n<details type="reasoning">\nx\n</details>\n```\n\nThat is it.',
            [],
        ),
        (
            "<details>\n<summary>More</summary>\nx\n</details>",
            "<details>\n<summary>More</summary>\nx\n</details>",
            [],
        ),
        ('<details type="reasoning">\nnever ended', "", [Thought(text="never ended")]),
        (
            "<|channel|>analysis<|message|>Hm.<|end|><|start|>assistant<|channel|>commentary "
            'to=functions.f <|constrain|>json<|message|>{"a":1}<|call|><|start|>functions.f '
            "to=assistant<|channel|>commentary<|message|>2<|end|><|start|>assistant"
            "<|channel|>final<|message|>Yes.<|return|>",
            "Yes.",
            [
                Thought(text="Hm."),
                ToolCall(name="functions.f", arguments='{"a":1}'),
                ToolResult(text="2", name="functions.f"),
            ],
        ),
        ("", "", []),
    ],
)
def test_what_an_answer_says(text: str, said: str, steps: list[Step]) -> None:
    answer = answer_of(text)
    assert (answer.text, list(answer.steps)) == (said, steps)


THOUGHT, RESULT = Thought(text="Hm."), ToolResult(text="2")


def test_steps_go_to_the_answers_that_follow_them() -> None:
    nodes = [
        Node("q", None, "user", "Hi"),
        Node("t", "q", "assistant", steps=(THOUGHT,)),
        Node("r", "t", None, steps=(RESULT,)),
        Node("a", "r", "assistant", "One", steps=(THOUGHT,)),
        Node("b", "r", "assistant", "Two"),
        Node("c", "r", "user", "Three"),
        Node("d", "c", None, steps=(RESULT,), created_at=5.0),
    ]
    messages, active = tree(nodes, "d", Found())
    assert [(m.id, m.parent, m.role, m.content, m.steps) for m in messages] == [
        (1, None, "user", "Hi", ()),
        (2, 1, "assistant", "One", (THOUGHT, RESULT, THOUGHT)),
        (3, 1, "assistant", "Two", (THOUGHT, RESULT)),
        (4, 1, "assistant", "", (THOUGHT, RESULT)),
        (5, 4, "user", "Three", ()),
        (6, 5, "assistant", "", (RESULT,)),
    ]
    assert (active, messages[-1].created_at) == (6, 5.0)


@needs_cases
@pytest.mark.parametrize(
    ("name", "steps"),
    [
        (
            "cg_toolcalls.json",
            [
                ToolCall(
                    name="dalle.text2im",
                    arguments='{"prompt":"A cat on a roof, watercolour","size":"1024x1024","n":1}',
                ),
                ToolCall(name="bio", arguments="The person likes cats."),
            ],
        ),
        (
            "lmstudio_thinking.conversation.json",
            [Thought(text="The person greets me. I should greet back.")],
        ),
        ("ow_reasoning.json", [Thought(text="7 has no divisors but itself.")]),
    ],
)
def test_steps_of_public_reports(home: Home, name: str, steps: list[Step]) -> None:
    [number] = home.take_file(CASES / name).added
    assert [step for m in home.store.branch(number) for step in m.steps] == steps
    assert home.take_file(CASES / name).known == 1
    whole = read_whole(home.store, number)
    bare = tuple(m for m in (msgspec.structs.replace(m, steps=()) for m in whole.messages))
    assert fingerprint(whole) == fingerprint(msgspec.structs.replace(whole, messages=bare)), (
        "a version that knew no steps made the same of it"
    )


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
    assert report.sentences == ()
    _, code, document, last = home.store.branch(report.added[0])
    assert code.steps == (
        Thought(text="s\n\nc"),
        ToolCall(name="python", arguments="1+1"),
        ToolResult(text="2"),
        ToolCall(name="web.run", arguments='{"q": 1}'),
    )
    assert document.steps == last.steps == ()


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
        {"type": "text", "text": "Look."},
        {"type": "tool_use", "name": "x", "id": "t1", "input": {"q": ["ä"]}},
        {"type": "tool_use", "name": 7},
        {
            "type": "tool_result",
            "tool_use_id": "t1",
            "content": [{"type": "text", "text": "Found."}],
            "is_error": True,
        },
        {"type": "tool_result"},
        {"type": "redacted_thinking", "data": "x"},
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
    assert home.store.select(last.sibling_ids[0])[1].parts == (
        Thought(text="Hm."),
        Text("Look."),
        ToolCall(name="x", arguments='{"q": ["ä"]}', call="t1", at=5),
        ToolResult(text="Found.", call="t1", failed=True, at=5),
        Text("\n\nShort."),
    )
    assert {s.partition(": ")[2][:12] for s in report.sentences} == {
        "1 × thoughts",
        "2 × steps of",
        "2 × files th",
    }


def test_steps_of_jan_lm_studio_and_open_webui(home: Home) -> None:
    def line(role: str, *content: dict[str, object]) -> dict[str, object]:
        return {"object": "thread.message", "role": role, "created_at": 1, "content": content}

    call = {"type": "tool_call", "tool_name": "f", "tool_call_id": "1", "input": {}, "output": "2"}
    thought = {"type": "reasoning", "text": {"value": "Hm."}}
    said = {"type": "text", "text": {"value": "Two."}}
    lines = [line("assistant", thought, call, said), line("tool", said)]
    report = home.take("\n".join(map(json.dumps, lines)).encode(), "messages.jsonl")
    answer, after = home.store.branch(report.added[0])
    result = ToolResult(text="2", name="f", call="1")
    assert answer.steps == (THOUGHT, ToolCall(name="f", arguments="{}", call="1"), result)
    assert (after.content, after.steps) == ("", (ToolResult(text="Two."),))

    asked = {"type": "toolCallRequest", "callId": 1, "name": "f", "parameters": {"a": 1}}
    given = {"type": "toolCallResult", "callId": "1", "content": '"2"'}
    blocks = [{"type": "text", "text": "Look."}, asked, given, {"type": "text", "text": "Two."}]
    version = {"role": "assistant", "steps": [{"type": "contentBlock", "content": blocks}]}
    report = home.take({"messages": [{"versions": [version]}]}, "1.conversation.json")
    [answer] = home.store.branch(report.added[0])
    assert answer.parts == (
        Text("Look."),
        ToolCall(name="f", arguments='{"a": 1}', at=5),
        ToolResult(text='"2"', call="1", at=5),
        Text("\n\nTwo."),
    )

    function = {"id": "1", "function": {"name": "f", "arguments": '{"a": 1}'}}
    messages = [
        {"role": "user", "content": "?"},
        {"role": "assistant", "content": "", "reasoning_content": "Hm.", "tool_calls": [function]},
        {"role": "tool", "content": "2", "tool_call_id": "1"},
        {"role": "assistant", "content": "Two."},
    ]
    report = home.take({"title": "Plain", "messages": messages})
    _, answer = home.store.branch(report.added[0])
    call_ = ToolCall(name="f", arguments='{"a": 1}', call="1")
    assert answer.steps == (THOUGHT, call_, ToolResult(text="2", call="1"))
    assert report.sentences == ()


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
    assert home.store.branch(report.added[0])[1].steps == (Thought(text="Hm, 7."),)


def test_what_open_webui_keeps_beside_the_text(home: Home) -> None:
    """danny-avila/LibreChat#13802: thoughts and tools of an answer are items of `output`."""
    output = [
        {"type": "reasoning", "summary": [], "content": [{"type": "output_text", "text": "Hm."}]},
        {"type": "message", "content": [{"type": "output_text", "text": "I add."}]},
        {"type": "function_call", "call_id": "k", "name": "add", "arguments": '{"a": 1}'},
        {"type": "function_call_output", "call_id": "k", "output": [{"text": "2"}]},
        {"type": "image_generation_call", "result": "…"},
        {"type": "message", "content": [{"type": "output_text", "text": "It is 2."}]},
        "no item",
    ]
    whole = "I add.\n\nIt is 2."
    steps = [
        Thought(text="Hm."),
        ToolCall(name="add", arguments='{"a": 1}', call="k", at=6),
        ToolResult(text="2", call="k", at=6),
    ]
    for content in (whole, ""):
        chat = {
            "title": f"Sum {content}",
            "history": {
                "currentId": "b",
                "messages": {
                    "a": {
                        "id": "a",
                        "parentId": None,
                        "role": "user",
                        "content": f"1+1? {content}",
                    },
                    "b": {"id": "b", "parentId": "a", "role": "assistant", "content": content}
                    | {"output": output},
                },
            },
        }
        report = home.take([{"chat": chat}])
        answer = home.store.branch(report.added[0])[1]
        assert (answer.content, list(answer.steps)) == (whole, steps)
        assert report.sentences == ("“export.json”: 2 × steps of tools could not be taken over.",)


def test_the_files_of_newer_exports_of_chatgpt(home: Home) -> None:
    """Superkikim/nexus-ai-chat-importer#62: all files are `ID.dat`, their names in the message."""
    picture = io.BytesIO()
    Image.new("RGB", (20, 10), "red").save(picture, "PNG")
    pointer = {"content_type": "image_asset_pointer", "asset_pointer": "sediment://file_01"}
    named = {
        "file_01": ("shot.png", "image/png"),
        "file-T": ("notes.txt", "text/plain"),
        "file-M": ("plan.md", ""),
        "file-B": ("odd.csv", "text/csv"),
        "file-P": ("report.pdf", "application/pdf"),
        "file-L": ("lost.txt", "text/plain"),
    }
    files = [{"id": own, "name": name, "mime_type": kind} for own, (name, kind) in named.items()]
    message = {
        "author": {"role": "user"},
        "content": {"content_type": "multimodal_text", "parts": [pointer, "What is it?"]},
        "metadata": {"attachments": files},
    }
    export = [{"mapping": {"a": {"id": "a", "message": message}}, "current_node": "a"}]
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("conversations-000.json", json.dumps(export))
        archive.writestr("conversation_asset_file_names.json", "{}")
        archive.writestr("file_01.dat", picture.getvalue())
        archive.writestr("file-T.dat", "\ufeffMine: ü".encode())
        archive.writestr("file-M.dat", "# Plan")
        archive.writestr("file-B.dat", b"PK\x03\x00\xff")
        archive.writestr("file-P.dat", b"%PDF-1.7")
    report = home.take(stream.getvalue(), "export.zip")
    [message_] = home.store.branch(report.added[0])
    assert [each.name for each in message_.attachments] == ["shot.png"]
    assert [(t.name, t.text) for t in message_.texts] == [
        ("notes.txt", "Mine: ü"), ("plan.md", "# Plan"),
    ]  # fmt: skip
    assert [s.partition(": ")[2] for s in report.sentences] == [
        "3 × files that are neither pictures nor plain texts could not be taken over."
    ]
