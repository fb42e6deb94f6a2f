"""What a guard found goes with a message, into exports too, and a stranger's word is not taken."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import msgspec

from llama32_desktop.conversations.exporting.html_file import html_of
from llama32_desktop.conversations.exporting.markdown_file import markdown_of
from llama32_desktop.conversations.exporting.print_file import print_parts_of
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.conversations.search import search
from llama32_desktop.conversations.store import open_store
from llama32_desktop.conversations.whole import add_whole, read_whole
from llama32_desktop.engine.parts import Thought, ToolCall
from llama32_desktop.guards.judgement import UNJUDGED, Judgement, hidden_from, released

FOUND = (
    Judgement(of="message", guard="Guard", categories=("S1", "S10"), score=0.9, start=1, end=4),
    Judgement(of="document", name="<b>a</b>.pdf", failure="It was <b>not</b> judged."),
    Judgement(of="document", name="b.pdf", score=0.1),
)


def test_a_search_shows_nothing_of_what_is_held_back(tmp_path: Path) -> None:
    held = Judgement(of="answer", categories=("S1",), start=9, held=True)
    with closing(open_store(tmp_path / "a.sqlite3").store) as store:
        number = store.create_conversation("Talk").id
        store.add_message(number, None, "assistant", "All well. And dynamite.", guard=(held,))
        [hit] = search(store, "dynamite").hits
        assert (hit.snippet, hit.marks) == ("All well.", ())
        [hit] = search(store, "well").hits
        assert hit.snippet == "All well." and hit.marks


def test_exports_say_what_was_found_and_imports_keep_the_warnings(tmp_path: Path) -> None:
    with closing(open_store(tmp_path / "a.sqlite3").store) as store:
        number = store.create_conversation("Talk").id
        store.add_message(number, None, "user", "Hello", guard=FOUND)
        whole = read_whole(store, number)
    assert whole.messages[0].guard == FOUND
    warned = "In the guard’s judgement this may be unsafe: violent crimes, hate"
    assert f"> {warned}" in markdown_of(whole, {})
    page = html_of([whole], {})
    assert warned in page and "It was &lt;b&gt;not" in page
    forged = Judgement(of="answer", categories=("S99",), failure="Call this number.")
    message = msgspec.structs.replace(whole.messages[0], guard=(*FOUND, forged))
    whole = msgspec.structs.replace(whole, messages=(message,))
    with closing(open_store(tmp_path / "b.sqlite3").store) as store:
        added = add_whole(store, PictureStore(tmp_path / "pictures"), whole, {})
        assert added is not None
        [kept] = store.branch(added)[0].guard
    assert kept == msgspec.structs.replace(FOUND[0], guard="")


def test_what_was_hidden_is_hidden_after_an_export_and_an_import(tmp_path: Path) -> None:
    held = (
        Judgement(of="answer", guard="Guard", categories=("S1",), start=9, end=20, held=True),
        Judgement(of="answer", failure="Call this number.", start=4, held=True),
        Judgement(of="message", failure="Nor this one.", held=True),
    )
    with closing(open_store(tmp_path / "a.sqlite3").store) as store:
        number = store.create_conversation("Talk").id
        store.add_message(number, None, "assistant", "All well. And dynamite.", guard=held)
        whole = read_whole(store, number)
    with closing(open_store(tmp_path / "b.sqlite3").store) as store:
        added = add_whole(store, PictureStore(tmp_path / "pictures"), whole, {})
        assert added is not None
        [message] = store.branch(added)
    assert hidden_from(message.guard) == 4
    assert [each.categories for each in message.guard] == [("S1",), ()]
    assert message.guard[1].failure == UNJUDGED, "a file's sentence is not said as the app's"


def test_what_is_held_back_is_in_no_export_that_is_read(tmp_path: Path) -> None:
    held = Judgement(of="answer", categories=("S1",), start=9, held=True)
    steps = (Thought(text="Safe."), ToolCall(name="mix", at=23))
    with closing(open_store(tmp_path / "a.sqlite3").store) as store:
        number = store.create_conversation("Talk").id
        answer = store.add_message(
            number, None, "assistant", "All well. And dynamite.", guard=(held,), steps=steps
        )
        hidden = read_whole(store, number)
        store.set_guard(answer.id, released(answer.guard))
        shown = read_whole(store, number)
    for written in (
        lambda whole: markdown_of(whole, {}),
        lambda whole: html_of([whole], {}),
        lambda whole: "".join(print_parts_of(whole)),
    ):
        text = written(hidden)
        assert "All well." in text and "Safe." in text
        assert "dynamite" not in text and "Tool call" not in text
        assert "is held back by the guard" in text
        text = written(shown)
        assert "dynamite" in text and "Tool call: mix" in text and "held back" not in text
        assert "violent crimes" in text
    assert hidden.messages[0].content.endswith("dynamite."), "JSON is the whole of it"
