"""Ratings and corrections of answers: kept, taken back, exported and imported."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from llama32_desktop.conversations.errors import MissingError
from llama32_desktop.conversations.exporting import export
from llama32_desktop.conversations.importing import import_files
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.conversations.ratings import rate
from llama32_desktop.conversations.store import Store, open_store
from llama32_desktop.conversations.versions import add_version
from llama32_desktop.conversations.whole import read_whole


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(open_store(tmp_path / "a.sqlite3").store) as store:
        yield store


def asked(store: Store) -> tuple[int, int]:
    """The ids of a question and its answer."""
    number = store.create_conversation("Rivers").id
    question = store.add_message(number, None, "user", "The longest river?")
    return question.id, store.add_message(number, question.id, "assistant", "The Rhine.").id


def test_a_rating_is_kept_and_taken_back(store: Store) -> None:
    question, answer = asked(store)
    assert store.message(answer).rating == ""
    assert rate(store, answer, "bad").rating == "bad"
    assert store.branch(store.message(answer).conversation_id)[-1].rating == "bad"
    store.update_answer(answer, "The Rhine, I think.", state="complete")
    assert store.message(answer).rating == "bad"
    assert rate(store, answer, "").rating == ""
    assert rate(store, question, "good").rating == "", "a person's own message has none"
    with pytest.raises(MissingError):
        rate(store, 99, "good")


def test_a_changed_answer_says_what_it_corrects(store: Store) -> None:
    question, answer = asked(store)
    corrected = add_version(store, store.message(answer), "The Nile.")
    assert corrected.corrects == answer
    again = add_version(store, corrected, "The Nile, in Africa.")
    assert again.corrects == corrected.id
    other = add_version(store, store.message(question), "The longest river of all?")
    assert other.corrects is None
    with store.transaction() as db:
        db.execute("DELETE FROM message WHERE id = ?", (answer,))
    assert store.message(corrected.id).corrects is None
    assert store.message(again.id).corrects == corrected.id


def test_an_export_has_them_and_an_import_gives_them_back(store: Store, tmp_path: Path) -> None:
    _, answer = asked(store)
    rate(store, answer, "bad")
    corrected = add_version(store, store.message(answer), "The Nile.")
    number = corrected.conversation_id
    pictures = PictureStore(tmp_path / "pictures")
    target = tmp_path / "e.json"
    export(store, pictures, [number], "json", target)
    kept = msgspec.json.decode(target.read_bytes())["conversations"][0]["messages"]
    assert [m.get("rating") for m in kept] == [None, "bad", None]
    assert [m.get("corrects") for m in kept] == [None, None, 2]
    with closing(open_store(tmp_path / "b.sqlite3").store) as other:
        asked(other)  # so that ids differ
        [added] = import_files(other, pictures, [target]).added
        question, first, second = other.branch(added)[0], *_versions(other, added)
        assert (first.rating, first.corrects) == ("bad", None)
        assert (second.rating, second.corrects) == ("", first.id)
        assert question.rating == ""
        assert read_whole(other, added).messages == read_whole(store, number).messages


def _versions(store: Store, number: int) -> list[msgspec.Struct]:
    return [store.message(each) for each in store.branch(number)[-1].sibling_ids]


def test_a_file_cannot_make_an_answer_correct_another_conversations(
    store: Store, tmp_path: Path
) -> None:
    _, answer = asked(store)
    whole = read_whole(store, store.message(answer).conversation_id)
    for wrong in (-1, 0, 2, 3, 77):
        last = msgspec.structs.replace(whole.messages[1], corrects=wrong, content=f"{wrong}.")
        forged = msgspec.structs.replace(whole, messages=(whole.messages[0], last))
        file = tmp_path / f"{wrong}.json"
        content = {"format": "llama32-desktop", "version": 2, "conversations": [forged]}
        file.write_bytes(msgspec.json.encode(content))
        [added] = import_files(store, PictureStore(tmp_path / "p"), [file]).added
        assert store.branch(added)[-1].corrects is None, wrong


@pytest.mark.parametrize("value", ["'splendid'", "x'00'", "7", "-1"])
def test_what_went_bad_on_the_disk_is_no_rating(store: Store, value: str) -> None:
    _, answer = asked(store)
    with closing(sqlite3.connect(store.path, isolation_level=None)) as db:
        db.execute(f"UPDATE message SET rating = {value}, corrects = {value}")
    message = store.message(answer)
    assert (message.rating, message.corrects) == ("", None)
