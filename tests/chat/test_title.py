"""Titles, without a window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from llama32_desktop.chat import title
from llama32_desktop.chat.state import ChatState
from llama32_desktop.chat.title import TitleRequest, clean_title, title_from, wants_title
from llama32_desktop.chat.waiting import DirectStorage
from llama32_desktop.conversations.model import Conversation
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.conversations.store import open_store
from llama32_desktop.engine.protocol import Abilities
from tests.chat.fakes import FakeEngine, FakeModel, FakePictures


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Apples and pears", "Apples and pears"),
        ('"Apples and pears."\n\nHope this helps!', "Apples and pears"),
        ("**Title:** Apples and pears", "Apples and pears"),
        ("\n\n# Äpfel und Birnen", "Äpfel und Birnen"),
        ("りんごと梨", "りんごと梨"),
        ("", ""),
        ("***", ""),
        ("<think>\nThey want a title.\n</think>\n\nApples and pears", "Apples and pears"),
        ("<think>\nOkay, so the person wants to know what", ""),
        ("[THINK]Apples?[/THINK]Pears", "Pears"),
        ("Sure! Here is a title that I think would be very good for this conversation", ""),
    ],
)
def test_a_title_is_taken_from_what_models_write(written: str, expected: str) -> None:
    assert clean_title(written) == expected


@pytest.mark.parametrize(
    ("parameters", "able", "asked"),
    [
        (10**9, Abilities(), True),
        (10**9, Abilities(thinks=True), True),
        (10**6, Abilities(), False),
        (10**9, Abilities(converses=False), False),
    ],
)
def test_only_a_large_model_that_converses_is_asked_for_a_title(
    parameters: int, able: Abilities, asked: bool
) -> None:
    loaded = FakeModel().loaded
    assert loaded is not None
    model = msgspec.structs.replace(loaded, parameters=parameters, abilities=able)
    assert title.writes_titles(model, title.LEAST_PARAMETERS) == asked
    assert not title.writes_titles(None, 0)


class Room:
    """A conversation of one turn, which may be titled."""

    def __init__(self, folder: Path) -> None:
        self.store = open_store(folder / "conversations.sqlite3").store
        self.engine = FakeEngine()
        self.titled: list[Conversation] = []
        self.interrupted: list[bool] = []
        self.request = TitleRequest(
            self.engine,
            DirectStorage(self.store),
            FakePictures(PictureStore(folder / "pictures")),
            self.titled.append,
            lambda: self.interrupted.append(True),
        )
        conversation = self.store.create_conversation(title_from("What is rye?"), "Be brief.")
        question = self.store.add_message(conversation.id, None, "user", "What is rye?")
        self.store.add_message(conversation.id, question.id, "assistant", "A grass.")
        self.chat = ChatState(conversation, self.store.branch(conversation.id))

    def write(self, text: str) -> None:
        self.request.start(self.chat)
        self.engine.answers[-1].write(text)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    room = Room(tmp_path)
    yield room
    room.store.close()


def test_it_is_asked_behind_the_conversation_and_kept(room: Room) -> None:
    assert wants_title(room.chat)
    room.write("Rye and grass")
    asked = [message.content for message in room.engine.answers[0].messages]
    assert asked == ["Be brief.", "What is rye?", "A grass.", title.REQUEST]
    assert room.request.running
    room.engine.answers[0].end()
    assert not room.request.running
    assert [each.title for each in room.titled] == ["Rye and grass"]
    room.chat.conversation = room.titled[0]
    assert not wants_title(room.chat), "it has one"


def test_a_title_that_a_person_gave_meanwhile_stays(room: Room) -> None:
    assert room.chat.id is not None
    room.write("Rye and grass")
    room.store.rename(room.chat.id, "Mine")
    room.engine.answers[0].end()
    assert room.store.conversation(room.chat.id).title == "Mine" and not room.titled


@pytest.mark.parametrize("begun", [True, False])
def test_what_is_more_urgent_ends_it(room: Room, begun: bool) -> None:
    room.write("Rye and")
    room.request.cancel()
    request = room.engine.answers[0]
    assert request.cancelled
    request.end("cancelled") if begun else request.fail("cancelled")
    assert room.interrupted == [True] and not room.titled and not room.request.running


def test_a_failure_leaves_the_first_words(room: Room) -> None:
    room.write("Rye and")
    room.engine.answers[0].fail("internal")
    assert not room.interrupted and not room.titled and not room.request.running


def test_only_a_first_answer_that_ended_well_is_titled(room: Room) -> None:
    question, answer = room.chat.branch
    for state in ("cancelled", "failed", "streaming"):
        room.chat.branch = [question, msgspec.structs.replace(answer, state=state)]
        assert not wants_title(room.chat)
    room.chat.branch = [question, answer, question]
    assert not wants_title(room.chat)
