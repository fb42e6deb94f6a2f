import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llama32_desktop.conversations.errors import MissingError
from llama32_desktop.conversations.model import AnswerRecord
from llama32_desktop.conversations.store import INTERRUPTED, Store, open_store
from llama32_desktop.engine.protocol import Sampling


@pytest.fixture
def path(tmp_path):
    return tmp_path / "conversations.sqlite3"


@pytest.fixture
def store(path):
    opened = open_store(path)
    assert opened.notice == ""
    yield opened.store
    opened.store.close()


def test_a_conversation_survives_closing(path) -> None:
    store = open_store(path).store
    conversation = store.create_conversation("Title", "Be brief.")
    question = store.add_message(conversation.id, None, "user", "Was ist das? 🦙")
    record = AnswerRecord(model_path="/m.gguf", model_name="m", sampling=Sampling(seed=7))
    answer = store.add_message(
        conversation.id, question.id, "assistant", "", state="streaming", answer=record
    )
    store.update_answer(answer.id, "Ein Lama.", state="complete")
    store.close()
    store = open_store(path).store
    [found] = store.conversations()
    assert (found.title, found.system_prompt) == ("Title", "Be brief.")
    first, second = store.branch(conversation.id)
    assert first.content == "Was ist das? 🦙"
    assert (second.content, second.state, second.answer) == ("Ein Lama.", "complete", record)
    store.close()


def test_an_answer_that_was_streaming_is_kept_and_says_so(path) -> None:
    store = open_store(path).store
    conversation = store.create_conversation()
    question = store.add_message(conversation.id, None, "user", "Hello")
    answer = store.add_message(conversation.id, question.id, "assistant", "", state="streaming")
    store.update_answer(answer.id, "Half of")
    store.close()
    found = open_store(path).store.branch(conversation.id)[-1]
    assert (found.content, found.state, found.error) == ("Half of", "cancelled", INTERRUPTED)


def test_edits_and_regenerations_are_siblings(store: Store) -> None:
    conversation = store.create_conversation()
    first = store.add_message(conversation.id, None, "user", "one")
    answer = store.add_message(conversation.id, first.id, "assistant", "1")
    again = store.add_message(conversation.id, first.id, "assistant", "uno")
    edited = store.add_message(conversation.id, None, "user", "two")
    assert store.branch(conversation.id) == [edited]
    assert edited.sibling_ids == (first.id, edited.id)
    assert [m.content for m in store.select(first.id)] == ["one", "uno"]
    path = store.select(answer.id)
    assert [m.content for m in path] == ["one", "1"]
    assert path[1].sibling_ids == (answer.id, again.id)


def test_the_newest_conversation_comes_first_and_deleting_takes_its_messages(store: Store) -> None:
    old, new = store.create_conversation("old"), store.create_conversation("new")
    assert [c.title for c in store.conversations()] == ["new", "old"]
    message = store.add_message(old.id, None, "user", "x")
    assert [c.title for c in store.conversations()] == ["old", "new"]
    store.set_context_start(old.id, message.id)
    assert store.conversation(old.id).context_start_id == message.id
    store.delete(old.id)
    with pytest.raises(MissingError):
        store.message(message.id)
    with pytest.raises(MissingError):
        store.conversation(old.id)
    assert [c.id for c in store.conversations()] == [new.id]


def test_a_message_of_another_conversation_is_no_parent(store: Store) -> None:
    one, two = store.create_conversation(), store.create_conversation()
    message = store.add_message(one.id, None, "user", "x")
    with pytest.raises(MissingError):
        store.add_message(two.id, message.id, "user", "y")


def test_an_unreadable_answer_record_does_not_hide_the_message(store: Store, path) -> None:
    import sqlite3

    conversation = store.create_conversation()
    record = AnswerRecord(model_path="m", model_name="m")
    message = store.add_message(conversation.id, None, "assistant", "text", answer=record)
    with sqlite3.connect(path) as db:
        db.execute("UPDATE message SET answer = '{\"broken'")
    db.close()
    assert store.message(message.id).content == "text"
    assert store.message(message.id).answer is None
    assert msgspec.json.decode(msgspec.json.encode(record), type=AnswerRecord) == record


@settings(max_examples=15, deadline=None)
@given(text=st.text(), title=st.text(max_size=40))
def test_any_text_comes_back_as_it_was(tmp_path_factory, text: str, title: str) -> None:
    store = open_store(tmp_path_factory.mktemp("s") / "c.sqlite3").store
    conversation = store.create_conversation(title)
    store.add_message(conversation.id, None, "user", text)
    assert store.branch(conversation.id)[0].content == text
    assert store.conversation(conversation.id).title == title
    store.close()


def test_half_a_surrogate_is_replaced_and_not_an_error(store: Store) -> None:
    conversation = store.create_conversation()
    assert store.add_message(conversation.id, None, "user", "a\ud800b").content == "a?b"


@settings(max_examples=20, deadline=None)
@given(parents=st.lists(st.integers(0, 10), min_size=1, max_size=15), chosen=st.integers(0, 14))
def test_selecting_always_gives_a_path_through_the_message(
    tmp_path_factory, parents: list[int], chosen: int
) -> None:
    store = open_store(tmp_path_factory.mktemp("tree") / "c.sqlite3").store
    conversation = store.create_conversation()
    messages = []
    for parent in parents:
        parent_id = messages[parent % len(messages)].id if messages and parent else None
        messages.append(store.add_message(conversation.id, parent_id, "user", "m"))
    target = messages[chosen % len(messages)]
    path = store.select(target.id)
    assert target.id in [m.id for m in path]
    assert path[0].parent_id is None
    assert [m.parent_id for m in path[1:]] == [m.id for m in path[:-1]]
    assert not any(m.parent_id == path[-1].id for m in messages)
    store.close()
