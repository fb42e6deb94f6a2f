import io
import os
import time
import zipfile

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from llama32_desktop.conversations import folders, pins_and_archive
from llama32_desktop.conversations.errors import CancelledError, StoreError
from llama32_desktop.conversations.exporting import export
from llama32_desktop.conversations.exporting.json_file import encode
from llama32_desktop.conversations.exporting.print_file import print_parts_of
from llama32_desktop.conversations.exporting.writing import safe_name, unique
from llama32_desktop.conversations.importing import import_files
from llama32_desktop.conversations.model import AnswerRecord, TextAttachment
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.conversations.store import open_store
from llama32_desktop.conversations.whole import (
    WholeConversation,
    WholeMessage,
    picture_attachment,
    read_whole,
)
from llama32_desktop.engine.parts import Thought, ToolCall, ToolResult
from llama32_desktop.engine.sampling import Sampling


class Home:
    def __init__(self, folder) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.store = open_store(folder / "c.sqlite3").store
        self.pictures = PictureStore(folder / "pictures")


@pytest.fixture
def homes(tmp_path):
    made = [Home(tmp_path / name) for name in ("one", "two")]
    yield made
    for home in made:
        home.store.close()


def png(colour: str) -> bytes:
    data = io.BytesIO()
    Image.new("RGB", (3, 2), colour).save(data, "PNG")
    return data.getvalue()


def fill(home: Home) -> int:
    """A conversation with branches, a picture, a text, a folder and a summary."""
    store = home.store
    number = store.create_conversation("Über <Lamas>", "Be brief.").id
    picture = picture_attachment(png("red"), "a [red] one.png")
    assert picture is not None
    home.pictures.add_bytes(png("red"), "image/png")
    text = TextAttachment(name="notes.md", text="```\ncode\n```")
    question = store.add_message(
        number, None, "user", "What is <b>this</b>?", attachments=(picture,), texts=(text,)
    )
    record = AnswerRecord(model_path="/m.gguf", model_name="Llama", sampling=Sampling(seed=4))
    store.add_message(number, question.id, "assistant", "First *version*.", answer=record)
    second = store.add_message(
        number, question.id, "assistant", "<script>alert(1)</script> ![x](http://x/y.png)"
    )
    failed = store.add_message(number, second.id, "assistant", "Half", state="streaming")
    store.update_answer(failed.id, "Half", state="failed", error="The model has crashed.")
    folder = folders.add_folder(store, "Animals")
    folders.move_to_folder(store, number, folder.id)
    pins_and_archive.set_pinned(store, number, True)
    store.set_sampling(number, Sampling(temperature=0.3))
    store.set_context_start(number, question.id)
    return number


def test_json_brings_everything_back_and_only_once(homes, tmp_path) -> None:
    one, two = homes
    number = fill(one)
    target = tmp_path / "all.json"
    assert export(one.store, one.pictures, [number], "json", target) == 1
    report = import_files(two.store, two.pictures, [target])
    [added] = report.added
    assert report.sentences == ()
    assert read_whole(two.store, added) == read_whole(one.store, number)
    picture = two.store.branch(added)[0].attachments[0]
    kept = two.pictures.path(picture.sha256, picture.media_type)
    assert kept.read_bytes() == png("red")
    again = import_files(two.store, two.pictures, [target])
    assert (again.added, again.known) == ((), 1)
    home = import_files(one.store, one.pictures, [target])
    assert (home.added, home.known) == ((), 1), "the same store knows it, too"


def test_conversations_without_messages_are_told_apart(homes, tmp_path) -> None:
    one, two = homes
    ids = []
    for title in ("First", "Second", "First"):
        ids.append(one.store.create_conversation(title).id)
        time.sleep(0.002)  # their moments tell the two of one title apart, to a millisecond
    target = tmp_path / "all.json"
    export(one.store, one.pictures, ids, "json", target)
    assert len(import_files(two.store, two.pictures, [target]).added) == 3
    again = import_files(two.store, two.pictures, [target])
    assert (again.added, again.known) == ((), 3)


TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=20)


STEPS = st.one_of(
    st.builds(Thought, text=TEXT, at=st.integers(0, 30)),
    st.builds(ToolCall, name=TEXT, arguments=TEXT, call=TEXT, at=st.integers(0, 30)),
    st.builds(ToolResult, text=TEXT, name=TEXT, failed=st.booleans(), at=st.integers(0, 30)),
)


@st.composite
def wholes(draw) -> WholeConversation:
    messages: list[WholeMessage] = []
    for i in range(draw(st.integers(0, 6))):
        messages.append(
            WholeMessage(
                id=i + 1,
                parent=draw(st.one_of(st.none(), st.integers(1, i))) if i else None,
                role=draw(st.sampled_from(["user", "assistant"])),
                kind=draw(st.sampled_from(["message", "summary"])),
                content=draw(TEXT),
                steps=tuple(draw(st.lists(STEPS, max_size=3))),
                state=draw(st.sampled_from(["complete", "cancelled", "failed", "length"])),
                error=draw(TEXT),
                created_at=draw(st.floats(1, 2e9)),
                texts=tuple(
                    TextAttachment(name=draw(TEXT), text=draw(TEXT))
                    for _ in range(draw(st.integers(0, 2)))
                ),
            )
        )
    ids = [m.id for m in messages]
    return WholeConversation(
        title=draw(TEXT),
        system_prompt=draw(TEXT),
        created_at=draw(st.floats(1, 2e9)),  # one without a date gets that of its messages
        updated_at=draw(st.floats(1, 2e9)),
        pinned=draw(st.booleans()),
        archived=draw(st.booleans()),
        sampling=draw(st.one_of(st.none(), st.just(Sampling(seed=1)))),
        active=draw(st.sampled_from(ids)) if ids else None,
        context_start=draw(st.one_of(st.none(), st.sampled_from(ids))) if ids else None,
        messages=tuple(messages),
    )


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(wholes())
def test_any_conversation_survives_the_round_trip(homes, tmp_path, whole) -> None:
    target = tmp_path / "one.json"
    target.write_bytes(encode([whole], {}, time.time()))
    report = import_files(homes[0].store, homes[0].pictures, [target])
    assert report.sentences == ()
    if report.added:
        assert read_whole(homes[0].store, report.added[0]) == whole
    else:
        assert report.known == 1


def test_markdown_holds_the_shown_branch(homes, tmp_path) -> None:
    number = fill(homes[0])
    target = tmp_path / "one.md"
    export(homes[0].store, homes[0].pictures, [number], "markdown", target)
    content = target.read_text(encoding="utf-8")
    assert "# Über <Lamas>" in content and "Be brief." in content
    assert "![a (red) one.png](data:image/png;base64," in content
    assert "File “notes.md”:\n````" in content
    assert "First *version*." not in content and "<script>" in content
    assert "> The model has crashed." in content


def test_html_is_inert_and_whole(homes, tmp_path) -> None:
    number = fill(homes[0])
    target = tmp_path / "one.html"
    export(homes[0].store, homes[0].pictures, [number], "html", target)
    content = target.read_text(encoding="utf-8")
    assert "<script" not in content and "&lt;script&gt;" in content
    assert "<b>this</b>" not in content
    assert 'src="http' not in content and "data:image/png;base64," in content
    assert "default-src 'none'" in content
    assert "Über &lt;Lamas&gt;" in content


STEPPED = (
    Thought(text="Hm <b>.\n\nSo."),
    ToolCall(name="add<i>", arguments='{"a": 1}', at=8),
    ToolResult(text="```", name="add<i>", failed=True, at=8),
)


def test_steps_stand_where_they_were(homes, tmp_path) -> None:
    store = homes[0].store
    number = store.create_conversation("Steps").id
    store.add_message(number, None, "assistant", "I *add*.\n\nNo.", steps=STEPPED)
    for kind, parts in {
        "markdown": [
            "> **Thought**\n>\n> Hm <b>.\n>\n> So.\n\nI *add*.\n\n> **Tool call: add<i>**\n>\n",
            '> {"a": 1}\n\n> **Tool failed: add<i>**\n>\n> ```\n\nNo.\n',
        ],
        "html": [
            "<details><summary>Thought</summary>",
            "Hm &lt;b&gt;.\n\nSo.</pre></details>",
            "<em>add</em>",
            "<summary>Tool call: add&lt;i&gt;</summary>",
            "<summary>Tool failed: add&lt;i&gt;</summary>",
            "No.",
        ],
    }.items():
        target = tmp_path / kind
        export(store, homes[0].pictures, [number], kind, target)
        content, at = target.read_text(), 0
        for part in parts:
            at = content.find(part, at) + len(part)
            assert at >= len(part), (part, content)
    printed = "".join(print_parts_of(read_whole(store, number)))
    assert (
        printed.index("Thought") < printed.index("Tool failed: add&lt;i&gt;") < printed.index("No.")
    )


def test_many_as_markdown_are_a_zip_with_names_of_their_own(homes, tmp_path) -> None:
    store = homes[0].store
    for title in ("Same", "same", "../up", "CON", ""):
        store.add_message(store.create_conversation(title).id, None, "user", "x")
    target = tmp_path / "all.zip"
    ids = [c.id for c in reversed(store.conversations())]
    assert export(store, homes[0].pictures, ids, "markdown", target) == 5
    with zipfile.ZipFile(target) as archive:
        names = archive.namelist()
    assert names == ["Same.md", "same (2).md", "up.md", "CON_.md", "Conversation.md"]


def test_many_as_one_markdown_file_are_one_text(homes, tmp_path) -> None:
    store = homes[0].store
    ids = [store.create_conversation(title).id for title in ("One", "Two")]
    export(store, homes[0].pictures, ids, "markdown", tmp_path / "all.md")
    text = (tmp_path / "all.md").read_text()
    assert text.index("# One") < text.index("\n---\n") < text.index("# Two")


def test_what_cannot_be_written_leaves_nothing(homes, tmp_path) -> None:
    number = fill(homes[0])
    with pytest.raises(StoreError, match="could not be written"):
        export(homes[0].store, homes[0].pictures, [number], "json", tmp_path / "no" / "x.json")
    target = tmp_path / "x.json"
    target.write_text("former")
    answers = iter([False, True])
    with pytest.raises(CancelledError):
        export(
            homes[0].store,
            homes[0].pictures,
            [number],
            "json",
            target,
            cancelled=lambda: next(answers),
        )
    assert target.read_text() == "former" and list(tmp_path.glob(".*")) == []


@given(st.text(max_size=200))
def test_names_are_safe(title: str) -> None:
    name = safe_name(title)
    assert name and len(name) <= 81 and len(name.encode()) <= 131
    assert not set(name) & set('<>:"/\\|?*\0\n') and name not in (".", "..")


FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("🎉" * 120, "🎉" * 32),
        (FAMILY * 30, FAMILY * 7),
        ("👍🏽" * 60, "👍🏽" * 16),
        ("\U0001f1e9\U0001f1ea" * 60, "\U0001f1e9\U0001f1ea" * 16),
        ("e\u0301" * 80, "e\u0301" * 40),
        ("東" * 80, "東" * 43),
        ("हि" * 60, "हि" * 21),
        ("a" * 200, "a" * 80),
    ],
)
def test_a_name_is_cut_between_letters(tmp_path, homes, title: str, name: str) -> None:
    assert safe_name(title) == name
    number = homes[0].store.create_conversation(title).id
    target = tmp_path / f"{safe_name(title)}.json"
    export(homes[0].store, homes[0].pictures, [number], "json", target)
    assert target.exists()


def test_a_name_as_long_as_the_disk_takes_is_written(tmp_path, homes) -> None:
    number = homes[0].store.create_conversation("x").id
    target = tmp_path / f"{'é' * 125}.html"
    export(homes[0].store, homes[0].pictures, [number], "html", target)
    assert [path.name for path in tmp_path.glob("*.html")] == [target.name]
    assert list(tmp_path.glob(".*")) == []


def test_unique_counts() -> None:
    used: set[str] = set()
    assert [unique("a.md", used) for _ in range(3)] == ["a.md", "a (2).md", "a (3).md"]


def test_the_format_is_what_the_page_says(homes, tmp_path) -> None:
    target = tmp_path / "all.json"
    export(homes[0].store, homes[0].pictures, [fill(homes[0])], "json", target)
    content = msgspec.json.decode(target.read_bytes())
    assert (content["format"], content["version"]) == ("llama32-desktop", 2)
    [conversation] = content["conversations"]
    assert [m.get("parent") for m in conversation["messages"]] == [None, 1, 1, 3]
    assert list(content["files"]) == [conversation["messages"][0]["pictures"][0]["sha256"]]


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_what_is_exported_is_for_this_person_alone(homes, tmp_path) -> None:
    target = tmp_path / "x.md"
    target.write_text("former")
    (tmp_path / ".x.md.part").write_text("left by one that was cut off")
    export(homes[0].store, homes[0].pictures, [fill(homes[0])], "markdown", target)
    assert target.stat().st_mode & 0o077 == 0 and b"left by" not in target.read_bytes()
    assert list(tmp_path.glob(".*")) == []
