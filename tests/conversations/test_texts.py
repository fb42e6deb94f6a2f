from contextlib import closing
from pathlib import Path

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from llama32_desktop.conversations import drafts, rows
from llama32_desktop.conversations.model import Draft, TextAttachment, TextSource
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.conversations.search import search
from llama32_desktop.conversations.store import open_store
from llama32_desktop.conversations.texts import with_texts
from llama32_desktop.conversations.whole import WholeConversation, WholeMessage, add_whole
from llama32_desktop.file_facts import Fact, Recognition
from llama32_desktop.json_text.halves import encoded

NOTES = TextAttachment(
    name="notes.md",
    text="# Notes\n\nA needle in here.",
    source=TextSource(
        kind="pdf", pages=2, ways=("text layer", "ocr"), unread=("Page 3 is damaged.",)
    ),
)


@given(st.text(alphabet="`a\n", max_size=30), st.text(max_size=20))
def test_the_fence_is_never_closed_from_inside(text: str, question: str) -> None:
    prompt = with_texts(question, (TextAttachment(name="x", text=text),))
    fence = prompt.split("\n")[1]
    assert set(fence) == {"`"} and fence not in text
    assert prompt.count(fence) == 2 + question.count(fence)


def test_a_message_keeps_its_texts_and_is_found_by_them(tmp_path) -> None:
    store = open_store(tmp_path / "c.sqlite3").store
    number = store.create_conversation().id
    added = store.add_message(number, None, "user", "What is it?", texts=(NOTES,))
    assert added.texts == (NOTES,)
    assert store.branch(number)[0].texts == (NOTES,)
    [hit] = search(store, "needle").hits
    assert (hit.message_id, "needle" in hit.snippet) == (added.id, True)
    assert [h.message_id for h in search(store, "notes.md").hits] == [added.id]
    drafts.keep_draft(store, number, Draft(content="", texts=(NOTES,)))
    assert drafts.draft_of(store, number).texts == (NOTES,)
    store.delete(number)
    assert search(store, "needle").hits == ()
    store.close()


KNOWN = Recognition(type="e-invoice", facts=(Fact(name="total", value="1.00"),), agreement="agrees")
BILL = TextAttachment(name="a.pdf", text="page", source=TextSource(kind="pdf", recognition=KNOWN))


def test_what_a_file_was_recognised_as_is_kept(tmp_path: Path) -> None:
    with closing(open_store(tmp_path / "c.sqlite3").store) as store:
        number = store.create_conversation().id
        store.add_message(number, None, "user", "", texts=(BILL,))
        assert store.branch(number)[0].texts == (BILL,)


def test_an_import_cannot_say_what_a_file_is(tmp_path: Path) -> None:
    """Else a stranger's conversation would show that page and data agree."""
    message = WholeMessage(id=1, role="user", content="Pay?", created_at=1.0, texts=(BILL, NOTES))
    whole = WholeConversation(title="a", created_at=1.0, updated_at=1.0, messages=(message,))
    with closing(open_store(tmp_path / "c.sqlite3").store) as store:
        number = add_whole(store, PictureStore(tmp_path / "p"), whole, {})
        assert number is not None
        [bill, notes] = store.branch(number)[0].texts
        assert bill.source == TextSource(kind="pdf") and notes == NOTES


def test_odd_facts_in_a_database_are_none(tmp_path: Path) -> None:
    odd = msgspec.structs.replace(KNOWN, type="<b>", agreement="trust me")
    source = TextSource(kind="pdf", recognition=odd)
    with closing(open_store(tmp_path / "c.sqlite3").store) as store:
        number = store.create_conversation().id
        store.add_message(
            number, None, "user", "", texts=(msgspec.structs.replace(BILL, source=source),)
        )
        [text] = store.branch(number)[0].texts
        assert text.source == TextSource(kind="pdf")


def test_odd_facts_of_a_draft_are_none() -> None:
    odd = msgspec.structs.replace(KNOWN, agreement="trust me", facts=(Fact(name="a b", value="c"),))
    source = TextSource(kind="pdf", recognition=odd)
    kept = encoded((msgspec.structs.replace(BILL, source=source),), own=True).decode()
    [text] = rows.draft_texts(kept)
    assert text.source is not None
    assert text.source.recognition == msgspec.structs.replace(KNOWN, agreement="", facts=())
