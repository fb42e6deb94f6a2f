"""A file that is damaged gives every conversation that can be read, and says what is missing."""

from __future__ import annotations

import codecs
import json
import random
import time
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llama32_desktop.conversations.importing.parts import listed
from llama32_desktop.json_text.decoding import NotJsonError, decoded
from llama32_desktop.json_text.repair import repaired
from tests.conversations.importing.conftest import Home

MARKS = '{}[]",:\\x \n\x00'


def chatgpt(number: int, words: str = "A “question”, {with} [marks]: a\\b, and 1.5e3") -> dict:
    def node(key: str, parent: str | None, role: str, text: str, child: str | None) -> dict:
        message = {
            "id": key,
            "author": {"role": role, "name": None, "metadata": {}},
            "create_time": 1_700_000_000.5 + number,
            "content": {"content_type": "text", "parts": [text]},
            "end_turn": True,
            "metadata": {"model_slug": "m", "attachments": [], "citations": []},
            "recipient": "all",
        }
        children = [child] if child else []
        return {"id": key, "message": message, "parent": parent, "children": children}

    return {
        "title": f"Title {number}",
        "create_time": 1_700_000_000.0 + number,
        "update_time": 1_700_000_100.0,
        "mapping": {
            "root": {"id": "root", "message": None, "parent": None, "children": ["a"]},
            "a": node("a", "root", "user", f"{words} {number}", "b"),
            "b": node("b", "a", "assistant", f"Answer {number}\n\n```\ncode\n```", None),
        },
        "moderation_results": [],
        "current_node": "b",
        "id": f"c{number}",
    }


CONVERSATIONS = [chatgpt(number) for number in range(6)]
WHOLE = json.dumps(CONVERSATIONS)
PRETTY = json.dumps(CONVERSATIONS, indent=2)


def kept(text: str) -> int:
    """Conversations that are as they were."""
    try:
        value = decoded(text.encode()).value
    except NotJsonError:
        return 0
    read = list(listed(value, lambda one: False))
    return sum(conversation in read for conversation in CONVERSATIONS)


@pytest.mark.parametrize("whole", [WHOLE, PRETTY], ids=["one line", "indented"])
def test_one_wrong_character_costs_one_conversation_at_most(whole: str) -> None:
    chance = random.Random(11)
    marks = [at for at, character in enumerate(whole) if character in MARKS]
    for turn in range(600):
        at = chance.choice(marks) if turn % 2 else chance.randrange(len(whole))
        instead = ("", chance.choice(MARKS), whole[at] + chance.choice(MARKS))[turn % 3]
        changed = whole[:at] + instead + whole[at + 1 :]
        assert kept(changed) >= len(CONVERSATIONS) - 1, (at, instead, whole[at - 30 : at + 30])


def test_a_torn_file_keeps_what_came_before() -> None:
    ends = [len(json.dumps(CONVERSATIONS[: number + 1])) - 1 for number in range(6)]
    for at in range(0, len(WHOLE), 41):
        assert kept(WHOLE[:at]) >= sum(end <= at for end in ends)


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet=MARKS + "0a-.tu", max_size=60))
def test_anything_becomes_json(text: str) -> None:
    json.loads(repaired(text))


@settings(max_examples=200, deadline=None)
@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists, max_leaves=9))
def test_what_is_json_stays_as_it_is(value: object) -> None:
    assert json.loads(repaired(json.dumps(value))) == value
    assert decoded(json.dumps(value).encode()) == (value, 0, False)


@pytest.mark.parametrize(
    "text",
    [
        *("[" * 400_000, '"' * 400_000, '{"a":"' * 80_000, "abc " * 100_000, ":" * 400_000),
        *(
            '"\\' * 200_000,
            '["' + 'x"y' * 130_000,
            "}" * 400_000,
            '{"a""b"' * 60_000,
            "-" * 400_000,
        ),
        *('["a":' * 80_000, '{"a":[' * 60_000 + "}" * 60_000, " " * 400_000 + "x"),
    ],
    ids=lambda text: text[:6],
)
def test_it_costs_the_texts_length(text: str) -> None:
    before = time.process_time()
    json.loads(repaired(text))
    assert time.process_time() - before < 5


@pytest.mark.parametrize("text", ['["' + "x" * 2_000_000, '["' + "x" * 2_000_000 + '",'])
def test_a_long_string_takes_little_more_than_itself(text: str) -> None:
    tracemalloc.start()
    try:
        json.loads(repaired(text))
        assert tracemalloc.get_traced_memory()[1] < 20 * len(text)
    finally:
        tracemalloc.stop()


def test_characters_that_cannot_be_read_are_replaced_and_counted(home: Home) -> None:
    halves = json.dumps([chatgpt(1, "half \ud83c, whole \U0001f355, written \ufffd")])
    report = home.take(halves.encode())
    assert "half \ufffd, whole \U0001f355, written \ufffd 1" in home.contents(report.added[0])[0][1]
    assert report.sentences == (
        "“export.json”: 1 × characters that cannot be read are shown as “\ufffd”.",
    )
    cesu = json.dumps([chatgpt(2, "PIZZA HALF \x7f")]).encode()
    cesu = cesu.replace(b"PIZZA", b"\xed\xa0\xbc\xed\xbd\x95").replace(b"HALF", b"\xed\xa0\xbc\xff")
    report = home.take(cesu)
    assert home.contents(report.added[0])[0][1].startswith("\U0001f355 \ufffd\ufffd")
    assert "2 × characters" in report.sentences[0]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_other_encodings_of_unicode(home: Home, encoding: str) -> None:
    report = home.take(json.dumps([chatgpt(3)]).encode(encoding))
    assert len(report.added) == 1 and report.sentences == ()


def test_a_torn_export_says_so(home: Home) -> None:
    report = home.take(WHOLE[: int(len(WHOLE) * 0.9)].encode())
    assert len(report.added) == 6  # of the last one there is a part
    assert "is damaged: what could be read of it was imported" in report.sentences[-1]


@pytest.mark.parametrize("before", [b"", codecs.BOM_UTF8 + b"\r\n"])
@pytest.mark.parametrize("cut", [False, True])
def test_the_page_of_an_export(home: Home, cut: bool, before: bytes) -> None:
    """It has the conversations too, and is the only file that many keep."""
    data = json.dumps([chatgpt(7, "</p> ]; é"), chatgpt(8)], ensure_ascii=False)
    page = f"<html>\n<head><title>x</title><script>\nvar jsonData = {data};\n"
    page += 'var assetsJson = {"a": "b"};\n</script></head><body></body></html>'
    whole = page.index(data) + len(data)
    given = page[: whole - 20 if cut else None].encode()
    report = home.take(before + given, "chat.html")
    assert len(report.added) == 2
    assert bool(report.sentences) == cut


def test_a_message_that_is_lost_leaves_the_branch_whole(home: Home) -> None:
    chat = chatgpt(4)
    chat["mapping"]["a"]["children"] = ["lost"]
    chat["mapping"]["b"]["parent"] = "lost"
    report = home.take([chat, None, {"title": "No mapping"}])
    assert [role for role, _ in home.contents(report.added[0])] == ["user", "assistant"]
    assert "1 × messages that cannot be read" in report.sentences[0]
    assert "2 × conversations that cannot be read" in report.sentences[1]


def test_the_first_element_may_be_something_else(home: Home) -> None:
    assert len(home.take([{"version": 2}, *CONVERSATIONS]).added) == 6
    assert len(home.take({"conversations": [chatgpt(9)]}).added) == 1
    assert len(home.take([[chatgpt(10)], [chatgpt(11)]]).added) == 2


OWN_MESSAGES = [
    {"id": 1, "role": "user", "content": "One", "created_at": 1.0},
    {"id": 2, "parent": 1, "role": "robot", "content": "Two", "created_at": 2.0},
    {"id": 3, "parent": 2, "role": "user", "content": "Three", "created_at": 3.0, "answer": 7},
]


def test_one_bad_message_of_ours_leaves_the_others(home: Home) -> None:
    own = {"title": "Own", "created_at": "yesterday", "updated_at": 5, "messages": OWN_MESSAGES}
    good = {"title": "Good", "created_at": 1, "updated_at": 1, "messages": OWN_MESSAGES[:1]}
    content = {"format": "llama32-desktop", "version": 1, "conversations": [own, 3, good]}
    report = home.take(content)
    assert home.contents(report.added[0]) == [("user", "One"), ("user", "Three")]
    assert home.store.conversation(report.added[0]).title == "Own"
    assert len(report.added) == 2
    assert {s.partition(" × ")[2][:20] for s in report.sentences} == {
        "messages that cannot",
        "conversations that c",
    }


def test_one_that_cannot_be_kept_leaves_the_others(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    from llama32_desktop.conversations.importing import reading

    add = reading.add_whole

    def failing(store, pictures, whole, files):
        if whole.title == "Title 2":
            raise ZeroDivisionError
        return add(store, pictures, whole, files)

    monkeypatch.setattr(reading, "add_whole", failing)
    report = home.take(CONVERSATIONS)
    assert len(report.added) == 5
    assert "1 × conversations that cannot be kept" in report.sentences[0]


def test_a_file_that_a_reader_stumbles_over_leaves_the_others(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    from llama32_desktop.conversations.importing import import_files, lm_studio

    def failing(content: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(lm_studio, "read", failing)
    bad = home.folder / "bad.json"
    bad.write_text('{"messages": [{"versions": []}]}')
    good = home.folder / "good.json"
    good.write_text(json.dumps(CONVERSATIONS))
    report = import_files(home.store, home.pictures, [bad, good])
    assert len(report.added) == 6
    assert "“bad.json” met an error of the app's own" in report.sentences[0]


def test_the_jan_thread_beside_is_mended(home: Home) -> None:
    folder = home.folder / "threads" / "jan_1"
    folder.mkdir(parents=True)
    (folder / "thread.json").write_text('{"title": "Mars", "assistants": [],}')
    line = {"object": "thread.message", "role": "user", "content": [{"type": "text"}]}
    line["content"] = [{"type": "text", "text": {"value": "A year?"}}]
    torn = json.dumps(line)
    (folder / "messages.jsonl").write_bytes(f"{torn}\n{torn[:40]}".encode() + b"\n\xff\xfe\n")
    report = home.take_file(Path(home.folder / "threads"))
    assert home.store.conversation(report.added[0]).title == "Mars"
    assert "2 × messages that cannot be read" in report.sentences[0]
