import time

import pytest

from llama32_desktop.conversations import drafts, folders, pins_and_archive, several, trash
from llama32_desktop.conversations.errors import MissingError, StoreError
from llama32_desktop.conversations.model import Attachment, Draft, TextAttachment
from llama32_desktop.conversations.store import Store, open_store
from llama32_desktop.engine.sampling import Sampling

PICTURE = Attachment(
    sha256="ab" * 32, media_type="image/png", name="p.png", width=1, height=2, bytes=3
)


@pytest.fixture
def store(tmp_path):
    store = open_store(tmp_path / "c.sqlite3").store
    yield store
    store.close()


def contents(messages) -> list[str]:
    return [message.content for message in messages]


def test_pins_archives_and_sampling_are_kept(store: Store) -> None:
    number = store.create_conversation("One").id
    pins_and_archive.set_pinned(store, number, True)
    pins_and_archive.set_archived(store, number, True)
    store.set_sampling(number, Sampling(temperature=0.1))
    [found] = store.conversations()
    assert (found.pinned, found.archived, found.sampling) == (True, True, Sampling(temperature=0.1))
    assert store.set_sampling(number, None).sampling is None
    assert not pins_and_archive.set_pinned(store, number, False).pinned


def test_a_removed_folder_leaves_its_conversations(store: Store) -> None:
    folder = folders.add_folder(store, "  Work \n")
    assert folders.add_folder(store, "work") == folder
    number = store.create_conversation("One").id
    assert folders.move_to_folder(store, number, folder.id).folder_id == folder.id
    other = folders.add_folder(store, "Home")
    with pytest.raises(StoreError, match="already"):
        folders.rename_folder(store, other.id, "WORK")
    folders.rename_folder(store, other.id, "At home")
    assert [f.name for f in folders.folders(store)] == ["At home", "Work"]
    folders.remove_folder(store, folder.id)
    assert store.conversation(number).folder_id is None
    with pytest.raises(StoreError, match="needs a name"):
        folders.add_folder(store, " ")


def test_the_trash_gives_back_until_it_is_emptied(store: Store) -> None:
    number = store.create_conversation("One").id
    store.add_message(number, None, "user", "words")
    several.change(store, [number], "deleted_at", time.time())
    assert store.conversations() == []
    assert [c.id for c in trash.trashed(store)] == [number]
    assert trash.empty_trash(store) == 0
    assert trash.restore(store, number).deleted_at is None
    assert contents(store.branch(number)) == ["words"]
    several.change(store, [number], "deleted_at", time.time())
    assert trash.empty_trash(store, older_than_s=-1) == 1
    with pytest.raises(MissingError):
        trash.restore(store, number)


def test_a_deleted_message_comes_back_with_all_that_followed(store: Store) -> None:
    number = store.create_conversation().id
    question = store.add_message(number, None, "user", "question")
    first = store.add_message(number, question.id, "assistant", "first")
    second = store.add_message(number, question.id, "assistant", "second")
    follow_up = store.add_message(number, second.id, "user", "follow-up")
    branch = trash.trash_message(store, second.id)
    assert contents(branch) == ["question", "first"]
    assert branch[1].sibling_ids == (first.id,)
    assert contents(trash.trash_message(store, first.id)) == ["question"]
    assert contents(trash.restore_message(store, second.id))[1:] == ["second", "follow-up"]
    assert contents(trash.trash_message(store, question.id)) == []
    assert contents(trash.restore_message(store, question.id))[0] == "question"
    assert follow_up.id in {m.id for m in store.select(question.id)}
    assert store.message(second.id).sibling_ids == (second.id,)  # the first is still deleted


def test_all_deleted_messages_of_a_conversation_come_back(store: Store) -> None:
    number, other = store.create_conversation().id, store.create_conversation().id
    question = store.add_message(number, None, "user", "question")
    first = store.add_message(number, question.id, "assistant", "first")
    second = store.add_message(number, question.id, "assistant", "second")
    store.add_message(number, second.id, "user", "follow-up")
    assert trash.restore_messages(store, number) is None
    trash.trash_message(store, first.id)
    trash.trash_message(store, second.id)
    elsewhere = store.add_message(other, None, "user", "elsewhere")
    trash.trash_message(store, elsewhere.id)
    branch = trash.restore_messages(store, number)
    assert branch is not None and contents(branch) == ["question", "second", "follow-up"]
    assert branch[1].sibling_ids == (first.id, second.id)
    assert contents(store.branch(number)) == contents(branch)
    assert store.branch(other) == [], "that one is not brought back"


def test_emptying_deletes_old_messages_of_any_depth(store: Store) -> None:
    number = store.create_conversation().id
    kept = store.add_message(number, None, "user", "kept")
    parent = kept.id
    with store.transaction() as db:
        for i in range(1500):
            parent = db.execute(
                "INSERT INTO message(conversation_id, parent_id, role, content, state, created_at)"
                " VALUES (?, ?, 'user', ?, 'complete', 0)",
                (number, parent, str(i)),
            ).lastrowid
        db.execute("UPDATE conversation SET active_leaf_id = ?", (parent,))
    trash.trash_message(store, store.branch(number)[1].id)
    trash.empty_trash(store, older_than_s=-1)
    assert contents(store.branch(number)) == ["kept"]
    with store.reading() as db:
        assert db.execute("SELECT count(*) FROM message").fetchone()[0] == 1


def test_drafts_are_kept_for_each_conversation_with_their_pictures(store: Store) -> None:
    number = store.create_conversation().id
    drafts.keep_draft(store, number, Draft(content="half a", attachments=(PICTURE,)))
    drafts.keep_draft(store, drafts.NEW, Draft(content="new one"))
    assert drafts.draft_of(store, number).attachments == (PICTURE,)
    assert drafts.draft_of(store, drafts.NEW).content == "new one"
    assert store.used_pictures() == {PICTURE.sha256}
    drafts.keep_draft(store, number, Draft())
    assert drafts.draft_of(store, number) == Draft()
    drafts.keep_draft(store, number, Draft(content="again"))
    store.delete(number)
    assert drafts.draft_of(store, number).content == ""


def test_half_a_surrogate_pair_loses_no_draft(store: Store) -> None:
    paste = TextAttachment(name="\ud800.txt", text="a \udfff b")
    drafts.keep_draft(store, drafts.NEW, Draft(content="\ud800", texts=(paste,)))
    kept = drafts.draft_of(store, drafts.NEW)
    assert (kept.content, kept.texts) == ("?", (TextAttachment(name="?.txt", text="a ? b"),))


def test_what_is_written_in_a_message_s_place_goes_with_the_message(store: Store) -> None:
    number = store.create_conversation("a").id
    message = store.add_message(number, None, "user", "Hello")
    drafts.keep_edit(store, message.id, "Good morning")
    drafts.keep_draft(store, number, Draft(content="a draft"))
    assert drafts.edits(store) == {message.id: "Good morning"}
    drafts.keep_edit(store, message.id, None)
    assert drafts.edits(store) == {}
    drafts.keep_edit(store, message.id, "Good evening")
    trash.trash_message(store, message.id)
    assert drafts.edits(store), "it may come back"
    trash.empty_trash(store, 0)
    assert drafts.edits(store) == {}
    message = store.add_message(number, None, "user", "Hello")
    drafts.keep_edit(store, message.id, "Good morning")
    store.delete(number)
    assert drafts.edits(store) == {}
