from hypothesis import given
from hypothesis import strategies as st

from llama32_desktop.conversations import drafts
from llama32_desktop.conversations.model import Draft, TextAttachment, TextSource
from llama32_desktop.conversations.search import search
from llama32_desktop.conversations.store import open_store
from llama32_desktop.conversations.texts import with_texts

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
