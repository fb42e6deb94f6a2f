"""A conversation's own guard and adapters, in the steps of a turn."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from llama32_desktop.chat.needs import Watch
from llama32_desktop.chat.state import ChatState, Turn
from llama32_desktop.chat.title import TitleRequest
from llama32_desktop.chat.turn import News, Turns
from llama32_desktop.chat.waiting import DirectStorage
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.conversations.store import Store, open_store
from llama32_desktop.engine.adapters import Adapter
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.own_choices import NONE, OwnChoices, OwnGuard
from tests.chat.fakes import FakeEngine, FakeModel, FakePictures

POLITE = (Adapter("/models/polite.gguf", 0.5),)
OWN = OwnChoices(OwnGuard("hold")).with_adapters(FakeModel.ref, POLITE)


class Room:
    def __init__(self, store: Store, folder: Path) -> None:
        self.store = store
        self.engine = FakeEngine()
        self.pictures = FakePictures(PictureStore(folder / "pictures"))
        self.storage = DirectStorage(store)
        self.guards: list[OwnGuard | None] = []
        self.turns = Turns(
            self.engine, FakeModel(), self.pictures, self.storage, News(), self.watch
        )
        self.chat = ChatState()

    def watch(self, own: OwnGuard | None) -> Watch | None:
        self.guards.append(own)
        return None

    def ask(self, turn: Turn | None = None) -> None:
        self.turns.submit(self.chat, turn or Turn("Hello there", list(self.chat.branch)))
        self.engine.answers[-1].write("Well.")
        self.engine.answers[-1].end()


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    with closing(open_store(tmp_path / "c.sqlite3").store) as store:
        yield Room(store, tmp_path)


def test_without_any_all_is_as_in_the_settings(room: Room) -> None:
    room.ask()
    assert room.engine.answers[0].adapters is None
    assert room.guards == [None, None]


def test_they_hold_from_the_first_message_on_and_are_kept(room: Room) -> None:
    room.chat.own_choices = OWN
    room.ask()
    assert room.engine.answers[0].adapters == POLITE
    assert room.guards == [OWN.guard, OWN.guard], "before the message is stored, and at the answer"
    assert room.chat.conversation is not None and room.chat.conversation.own == OWN
    answer = room.chat.branch[-1].answer
    assert answer is not None and answer.settings.adapters == POLITE
    room.ask()
    assert room.engine.answers[1].adapters == POLITE


def test_another_models_adapters_are_not_asked_for(room: Room) -> None:
    room.chat.own_choices = NONE.with_adapters(ModelRef("/models/other.gguf"), POLITE)
    room.ask()
    assert room.engine.answers[0].adapters is None


def test_without_adapters_is_a_choice_too(room: Room) -> None:
    room.chat.own_choices = NONE.with_adapters(FakeModel.ref, ())
    room.ask()
    assert room.engine.answers[0].adapters == ()


def test_an_answer_may_have_others_which_are_not_kept(room: Room) -> None:
    room.chat.own_choices = OWN
    room.ask(Turn("Hello", [], adapters=()))
    assert room.engine.answers[0].adapters == ()
    assert room.chat.conversation is not None and room.chat.conversation.own == OWN


def test_its_title_is_asked_for_with_the_same_adapters(room: Room) -> None:
    room.chat.own_choices = OWN
    room.ask()
    title = TitleRequest(room.engine, room.storage, room.pictures, lambda _: None, lambda: None)
    title.start(room.chat)
    assert room.engine.answers[-1].adapters == POLITE, "else its cache would be cleared for it"
