import base64
import io
import json
import random
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from llama32_desktop.conversations.importing import import_files
from llama32_desktop.conversations.importing.parts import Found, Node, seconds, tree
from tests.conversations.importing.conftest import Home


def png() -> bytes:
    data = io.BytesIO()
    Image.new("RGB", (4, 3), "blue").save(data, "PNG")
    return data.getvalue()


def chatgpt_node(parent, role, parts, **metadata):
    message = None
    if role:
        kind = "text" if all(isinstance(p, str) for p in parts) else "multimodal_text"
        message = {
            "author": {"role": role},
            "create_time": 1_700_000_001.5,
            "content": {"content_type": kind, "parts": parts},
            "metadata": metadata,
        }
    return {"parent": parent, "message": message, "children": []}


CHATGPT = [
    {
        "title": "From ChatGPT",
        "create_time": 1_700_000_000.0,
        "update_time": 1_700_000_100.0,
        "current_node": "e",
        "mapping": {
            "a": chatgpt_node(None, None, []),
            "b": chatgpt_node("a", "system", [""], is_visually_hidden_from_conversation=True),
            "c": chatgpt_node(
                "b",
                "user",
                [
                    {
                        "content_type": "image_asset_pointer",
                        "asset_pointer": "file-service://file-abc",
                    },
                    "What is this?",
                ],
            ),
            "d": chatgpt_node("c", "assistant", ["An old answer."]),
            "t": chatgpt_node("c", "tool", ["searched"]),
            "e": chatgpt_node("t", "assistant", ["A blue box."]),
        },
    }
]


def test_chatgpt_with_branches_tools_and_pictures(home: Home) -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("conversations.json", json.dumps(CHATGPT))
        archive.writestr("file-abc-box.png", png())
        archive.writestr("user.json", "{}")
        archive.writestr("../../evil.json", json.dumps(CHATGPT))
    report = home.take(content.getvalue(), "chatgpt.zip")
    [number] = report.added
    assert report.known == 1  # the same, under a path that leads out
    assert home.contents(number) == [("user", "What is this?"), ("assistant", "A blue box.")]
    question, answer = home.store.branch(number)
    assert len(answer.sibling_ids) == 2
    [picture] = question.attachments
    assert (picture.width, picture.height, picture.name) == (4, 3, "file-abc-box.png")
    assert home.pictures.path(picture.sha256, "image/png").read_bytes() == png()
    conversation = home.store.conversation(number)
    assert (conversation.title, conversation.updated_at) == ("From ChatGPT", 1_700_000_100.0)
    alone = Home(home.folder / "alone") if (home.folder / "alone").mkdir() is None else home
    report = alone.take(CHATGPT)
    assert len(report.added) == 1
    assert "pictures that are not in the file" in report.sentences[0]
    alone.store.close()


def test_lm_studio_with_versions(home: Home) -> None:
    def said(role, text):
        return {"type": "singleStep", "role": role, "content": [{"type": "text", "text": text}]}

    step = {"type": "contentBlock", "content": [{"type": "text", "text": "Better."}]}
    report = home.take(
        {
            "name": "From LM Studio",
            "createdAt": 1_700_000_000_000,
            "systemPrompt": "Be kind.",
            "messages": [
                {"versions": [said("user", "Hi")], "currentlySelected": 0},
                {
                    "versions": [
                        said("assistant", "Hello."),
                        {"type": "multiStep", "role": "assistant", "steps": [step, {"type": "x"}]},
                    ],
                    "currentlySelected": 1,
                },
            ],
        },
        "1700.conversation.json",
    )
    [number] = report.added
    assert home.contents(number) == [("user", "Hi"), ("assistant", "Better.")]
    assert len(home.store.branch(number)[1].sibling_ids) == 2
    conversation = home.store.conversation(number)
    assert (conversation.system_prompt, conversation.created_at) == ("Be kind.", 1_700_000_000.0)


def test_jan_threads_in_their_folders(home: Home) -> None:
    thread = home.folder / "threads" / "jan_1"
    thread.mkdir(parents=True)
    (thread / "thread.json").write_text(
        json.dumps(
            {"title": "From Jan", "created": 1_700_000_000, "assistants": [{"instructions": "Be."}]}
        )
    )
    picture = {
        "type": "image_url",
        "image_url": {"url": f"data:image/png;base64,{base64.b64encode(png()).decode()}"},
    }
    lines = [
        {
            "object": "thread.message",
            "role": "user",
            "created_at": 1_700_000_001_000,
            "content": [picture, {"type": "text", "text": {"value": "Look", "annotations": []}}],
        },
        {
            "object": "thread.message",
            "role": "assistant",
            "created_at": 1_700_000_002_000,
            "content": [{"type": "text", "text": {"value": "I see."}}],
        },
    ]
    (thread / "messages.jsonl").write_text("\n".join(map(json.dumps, lines)) + "\n\n")
    report = import_files(home.store, home.pictures, [home.folder / "threads"])
    [number] = report.added
    assert home.contents(number) == [("user", "Look"), ("assistant", "I see.")]
    assert len(home.store.branch(number)[0].attachments) == 1
    assert home.store.conversation(number).title == "From Jan"
    assert home.store.conversation(number).system_prompt == "Be."


def test_open_webui_with_its_tree(home: Home) -> None:
    def message(parent, role, text, **more):
        return {
            "parentId": parent,
            "role": role,
            "content": text,
            "timestamp": 1_700_000_001,
        } | more

    report = home.take(
        [
            {
                "title": "From Open WebUI",
                "created_at": 1_700_000_000,
                "pinned": True,
                "chat": {
                    "params": {"system": "Be wise."},
                    "history": {
                        "currentId": "c",
                        "messages": {
                            "c": message("a", "assistant", "Two."),
                            "a": message(
                                None,
                                "user",
                                "One?",
                                files=[{"type": "image", "url": "https://x/y.png"}],
                            ),
                            "b": message("a", "assistant", "Old two."),
                        },
                    },
                },
            }
        ]
    )
    [number] = report.added
    assert home.contents(number) == [("user", "One?"), ("assistant", "Two.")]
    assert home.store.conversation(number).pinned
    assert "not in the file" in report.sentences[0]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "damaged"),
        (b"{", "damaged"),
        (b"\xff\xfe\x00", "damaged"),
        (b"[" * 100_000, "damaged"),
        (b"[]", "no conversations that this app knows"),
        (b'{"a": 1}', "no conversations that this app knows"),
        (b'{"format": "llama32-desktop", "version": 99, "conversations": []}', "newer version"),
        (b'{"format": "llama32-desktop", "version": 1}', "damaged"),
        (b"PK\x03\x04 no zip", "damaged"),
    ],
)
def test_what_is_no_export_is_refused(home: Home, content: bytes, reason: str) -> None:
    report = home.take(content)
    assert report.added == () and reason in report.sentences[0]
    assert home.store.conversations() == []


def test_a_zip_that_swells_is_refused(home: Home) -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for i in range(12):
            archive.writestr(f"{i}.json", b" " * (100 * 1024 * 1024))
    report = home.take(content.getvalue(), "bomb.zip")
    assert "more than 1 GB" in report.sentences[0]


JSON = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    *("mapping", "message", "messages", "versions", "history", "chat", "content"),
                    *("parts", "role", "author", "parent", "parentId", "steps", "files", "object"),
                    *("create_time", "format", "conversations", "title", "text", "content_type"),
                ]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=25,
)


@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(JSON)
def test_whatever_a_file_holds_is_no_crash(home: Home, content: object) -> None:
    home.take(content)


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=8))
def test_circles_and_links_to_nowhere_are_cut(links) -> None:
    nodes = [Node(str(a), str(b), "user", f"{a}{b}") for a, b in links]
    messages, _ = tree(nodes, "0", Found())
    assert all(m.parent is None or m.parent < m.id for m in messages)


def test_moments_in_any_unit() -> None:
    assert {seconds(1_700_000_000 * 1000**n) for n in range(4)} == {1_700_000_000.0}
    assert seconds("2023-11-14T22:13:20.000000Z") == 1_700_000_000.0
    assert seconds(float("inf"), 5.0) == seconds(float("nan"), 5.0) == 5.0
    assert seconds("x", 5.0) == seconds(True, 5.0) == seconds(-1, 5.0) == 5.0


OWN = {
    "format": "llama32-desktop",
    "version": 1,
    "conversations": [
        {
            "title": "Own",
            "created_at": 1,
            "updated_at": 1,
            "messages": [{"id": 1, "role": "user", "content": "Hello", "created_at": 2}],
        }
    ],
}


def test_a_summary_of_version_1_is_one(home: Home) -> None:
    old = json.loads(json.dumps(OWN))
    summary = {"id": 2, "parent": 1, "role": "system", "content": "They met.", "created_at": 3}
    old["conversations"][0]["messages"].append(summary)
    old["conversations"].append({"title": "bad", "messages": [1, summary]})
    report = home.take(old)
    for number in report.added:
        last = home.store.branch(number)[-1]
        assert (last.is_summary, last.role, last.content) == (True, "assistant", "They met.")
    assert len(report.added) == 2


def test_numbers_beyond_all_limits_are_no_crash(home: Home) -> None:
    moment = json.dumps(CHATGPT).replace("1700000001.5", "1" + "0" * 400)
    report = home.take(moment.encode())
    assert len(report.added) == 1
    picture = {"sha256": "a" * 64, "media_type": "image/png", "name": "n", "height": 1, "bytes": 1}
    huge = json.loads(json.dumps(OWN))
    huge["conversations"][0]["messages"][0]["pictures"] = [picture | {"width": 10**30}]
    report = home.take(huge)
    assert home.contents(report.added[0]) == [("user", "Hello")]
    assert "1 × pictures that cannot be read" in report.sentences[0]


def test_a_zip_that_went_bad_anywhere_is_no_crash(home: Home) -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("conversations.json", json.dumps(CHATGPT * 20))
    data, chance = content.getvalue(), random.Random(2)
    refused = 0
    for _ in range(80):
        bad = bytearray(data)
        bad[chance.randrange(len(bad))] = chance.randrange(256)
        report = home.take(bytes(bad), "bad.zip")
        refused += not report.added and not report.known
        assert len(report.sentences) <= 3
    assert refused > 20


def test_a_byte_order_mark_does_no_harm(home: Home) -> None:
    assert len(home.take(b"\xef\xbb\xbf" + json.dumps(OWN).encode()).added) == 1


def test_without_a_title_there_are_the_first_words(home: Home) -> None:
    chat = [
        {"title": None, "mapping": {"a": chatgpt_node(None, "user", ["Where is  the\nferry?"])}}
    ]
    report = home.take(chat)
    assert home.store.conversation(report.added[0]).title == "Where is the ferry?"
    said = {"role": "user", "content": [{"type": "text", "text": "Hi there"}]}
    report = home.take({"name": "", "messages": [{"versions": [said]}]}, "1.conversation.json")
    assert home.store.conversation(report.added[0]).title == "Hi there"


def test_what_tools_drew_is_said_to_be_missing(home: Home) -> None:
    drawn = {"content_type": "image_asset_pointer", "asset_pointer": "file-service://file-abc"}
    chat = [
        {
            "title": "Drawn",
            "mapping": {
                "a": chatgpt_node(None, "user", ["Draw a llama."]),
                "b": chatgpt_node("a", "tool", [drawn]),
                "c": chatgpt_node("b", "assistant", ["Here it is."]),
            },
        }
    ]
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("conversations.json", json.dumps(chat))
        archive.writestr("file-abc-llama.png", png())
    report = home.take(content.getvalue(), "chatgpt.zip")
    assert [c for _, c in home.contents(report.added[0])] == ["Draw a llama.", "Here it is."]
    assert "1 × pictures that tools made" in report.sentences[0]


def test_what_was_spoken_is_text(home: Home) -> None:
    spoken = {"content_type": "audio_transcription", "text": "Say hello.", "direction": "in"}
    sound = {"content_type": "audio_asset_pointer", "asset_pointer": "sediment://file_1"}
    chat = {"title": "Voice", "mapping": {"a": chatgpt_node(None, "user", [spoken, sound])}}
    report = home.take([chat])
    assert home.contents(report.added[0]) == [("user", "Say hello.")]
    assert "neither text nor pictures" in report.sentences[0]
