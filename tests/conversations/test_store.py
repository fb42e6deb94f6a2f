import sqlite3
import time

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llama32_desktop.conversations.errors import MissingError, StoreError
from llama32_desktop.conversations.model import AnswerRecord
from llama32_desktop.conversations.store import INTERRUPTED, Store, open_beside, open_store
from llama32_desktop.engine.sampling import Sampling


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


def test_the_context_starts_at_a_message_of_this_conversation_only(store: Store) -> None:
    one, two = store.create_conversation(), store.create_conversation()
    message = store.add_message(one.id, None, "user", "x")
    for wrong in (message.id, 999):
        with pytest.raises(MissingError):
            store.set_context_start(two.id, wrong)
    assert store.set_context_start(one.id, message.id).context_start_id == message.id
    assert store.set_context_start(one.id, None).context_start_id is None


def test_an_answer_of_a_deleted_conversation_is_missing_and_not_made_again(store: Store) -> None:
    conversation = store.create_conversation()
    answer = store.add_message(conversation.id, None, "assistant", "", state="streaming")
    store.delete(conversation.id)
    with pytest.raises(MissingError):
        store.update_answer(answer.id, "too late")
    with pytest.raises(MissingError):
        store.add_message(conversation.id, None, "user", "too late")
    assert store.conversations() == []


def test_a_conversation_of_thousands_of_turns_reads_and_deletes(store: Store) -> None:
    """SQLite cascades through at most 1,000 levels: a deletion that relied on it would fail."""
    conversation = store.create_conversation()
    parent = None
    with store.transaction() as db:
        for number in range(2500):
            parent = db.execute(
                "INSERT INTO message(conversation_id, parent_id, role, content, state, created_at) "
                "VALUES (?, ?, 'user', ?, 'complete', 0)",
                (conversation.id, parent, str(number)),
            ).lastrowid
        db.execute("UPDATE conversation SET active_leaf_id = ?", (parent,))
    path = store.branch(conversation.id)
    assert [m.content for m in path] == [str(number) for number in range(2500)]
    assert store.select(path[0].id) == path
    store.delete(conversation.id)
    assert store.conversations() == []


def test_five_thousand_conversations_are_listed_and_deleted_quickly(store: Store) -> None:
    with store.transaction() as db:
        for number in range(5000):
            db.execute(
                "INSERT INTO conversation(title, created_at, updated_at) VALUES (?, 0, ?)",
                (f"Conversation {number}", number * 37 % 5000),
            )
    first = store.conversations()[-1]
    parent = None
    for number in range(100):
        parent = store.add_message(first.id, parent, "user", str(number)).id
    started = time.process_time()
    listed = store.conversations()
    listing = time.process_time() - started
    assert len(listed) == 5000
    assert listed[0].id == first.id
    assert [c.updated_at for c in listed] == sorted((c.updated_at for c in listed), reverse=True)
    plan = " ".join(
        row["detail"]
        for query in (
            "SELECT * FROM conversation ORDER BY updated_at DESC, id DESC",
            "SELECT 1 FROM conversation WHERE active_leaf_id = 1",
            "SELECT 1 FROM conversation WHERE context_start_id = 1",
        )
        for row in store._connection.execute(f"EXPLAIN QUERY PLAN {query}")
    )
    assert "TEMP B-TREE" not in plan
    assert plan.count("USING") == 3
    started = time.process_time()
    store.delete(first.id)
    assert listing + time.process_time() - started < 1.0  # 0.02 s on an idle machine


def test_text_that_went_bad_on_the_disk_does_not_hide_the_conversation(store: Store, path) -> None:
    conversation = store.create_conversation()
    message = store.add_message(conversation.id, None, "user", "text")
    with sqlite3.connect(path) as db:
        db.execute("UPDATE message SET content = CAST(x'74ff74' AS TEXT)")
    db.close()
    assert store.branch(conversation.id)[0].content == "t\ufffdt"
    assert store.message(message.id).id == message.id


def test_an_unreadable_answer_record_does_not_hide_the_message(store: Store, path) -> None:
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


def test_beside_the_window_an_answer_that_is_being_written_is_left_alone(path) -> None:
    store = open_store(path).store
    conversation = store.create_conversation()
    question = store.add_message(conversation.id, None, "user", "Hello")
    answer = store.add_message(conversation.id, question.id, "assistant", "", state="streaming")
    for beside in (open_store(path, interrupted=False).store, open_beside(path)):
        found = beside.branch(conversation.id)[-1]
        assert (found.id, found.state, found.error) == (answer.id, "streaming", "")
        beside.rename(conversation.id, "Another")
        assert [c.title for c in store.conversations()] == ["Another"]
        store.rename(conversation.id, "")
        beside.close()
    assert store.branch(conversation.id)[-1].state == "streaming"
    store.close()


def test_one_that_is_no_database_cannot_be_opened_beside(path) -> None:
    with pytest.raises(StoreError):
        open_beside(path)
    assert not path.exists(), "none is made"
    path.write_bytes(b"no database" * 1000)
    with pytest.raises(StoreError):
        open_beside(path)
