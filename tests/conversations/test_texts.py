import pytest
from hypothesis import given
from hypothesis import strategies as st

from llama32_desktop.conversations import keeping
from llama32_desktop.conversations.model import Draft, TextAttachment
from llama32_desktop.conversations.search import search
from llama32_desktop.conversations.store import open_store
from llama32_desktop.conversations.texts import MOST_BYTES, NoTextError, read_text, with_texts

NOTES = TextAttachment(name="notes.md", text="# Notes\n\nA needle in here.")


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"plain\r\ntext\r", "plain\ntext\n"),
        ("Grüße".encode(), "Grüße"),
        ("Grüße".encode("utf-8-sig"), "Grüße"),
        ("Grüße".encode("utf-16"), "Grüße"),
        ("Grüße".encode("utf-32"), "Grüße"),
        ("Grüße".encode("cp1252"), "Grüße"),
    ],
)
def test_texts_are_read_whatever_their_encoding(tmp_path, data: bytes, text: str) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(data)
    assert read_text(file) == TextAttachment(name="a.txt", text=text)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is empty"),
        (b" \n ", "is empty"),
        (b"\x7fELF\0\0", "neither a picture nor a text"),
        (b"%PDF-1.7", "neither a picture nor a text"),
        (b"x" * (MOST_BYTES + 1), "larger than"),
    ],
)
def test_what_is_no_text_is_refused(tmp_path, data: bytes, reason: str) -> None:
    file = tmp_path / "a.bin"
    file.write_bytes(data)
    with pytest.raises(NoTextError, match=reason):
        read_text(file)
    with pytest.raises(NoTextError, match="cannot be read"):
        read_text(tmp_path / "missing")


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
    keeping.keep_draft(store, number, Draft(content="", texts=(NOTES,)))
    assert keeping.draft_of(store, number).texts == (NOTES,)
    store.delete(number)
    assert search(store, "needle").hits == ()
    store.close()
