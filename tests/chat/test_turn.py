"""Turns with an engine that does what the test says, on a real store; no window, no Qt."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import fields
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import pytest

from llama32_desktop.chat.state import ChatState, Turn
from llama32_desktop.chat.turn import News, Turns
from llama32_desktop.chat.waiting import DirectStorage
from llama32_desktop.conversations.errors import StoreError
from llama32_desktop.conversations.model import AnswerRecord, Attachment, Message
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.conversations.store import Store, open_store
from llama32_desktop.conversations.whole import WholeConversation, WholeMessage, add_whole
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.sampling import Sampling
from tests.chat.fakes import FakeEngine, FakeModel, FakePictures, Heard

T = TypeVar("T")
PICTURE = Attachment(
    sha256="ab" * 32, media_type="image/png", name="cat.png", width=4, height=3, bytes=9
)


class LateStorage(DirectStorage):
    """A store that works when the test says so, as the window's does."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self.late: list[Callable[[], None]] | None = None

    def run(
        self,
        work: Callable[[Store], T],
        then: Callable[[T], Any] | None = None,
        failed: Callable[[Exception], Any] | None = None,
    ) -> None:
        if self.late is None:
            super().run(work, then, failed)
        else:
            self.late.append(lambda: DirectStorage.run(self, work, then, failed))


class Room:
    """All that a turn needs."""

    def __init__(self, folder: Path) -> None:
        self.database = folder / "conversations.sqlite3"
        self.store = open_store(self.database).store
        self.pictures = FakePictures(PictureStore(folder / "pictures"))
        self.engine = FakeEngine()
        self.model = FakeModel()
        self.heard = Heard()
        self.storage = LateStorage(self.store)
        news = News(**{each.name: self.heard.hear(each.name) for each in fields(News)})
        self.turns = Turns(self.engine, self.model, self.pictures, self.storage, news)
        self.chat = ChatState(system_prompt="Be brief.")

    def ask(self, text: str, **what: Any) -> Turn:
        turn = Turn(text, list(self.chat.branch), **what)
        self.turns.submit(self.chat, turn)
        return turn

    def answer(self, question: str, text: str) -> Message:
        self.ask(question)
        self.engine.answers[-1].write(text)
        self.engine.answers[-1].end()
        return self.chat.branch[-1]

    def stored(self) -> list[tuple[str, str, str]]:
        """What another process would read now."""
        with closing(open_store(self.database, interrupted=False).store) as other:
            found = [other.branch(each.id) for each in other.conversations()]
        return [(m.role, m.content, m.state) for branch in found for m in branch]


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    room = Room(tmp_path)
    yield room
    room.store.close()


def test_qt_is_not_there() -> None:
    code = (
        "import sys, llama32_desktop.chat.turn, llama32_desktop.chat.title, "
        "llama32_desktop.chat.waiting; print([m for m in sys.modules if 'PySide' in m])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout == "[]\n"


def test_the_question_is_on_the_disk_before_the_model_sees_it(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[list[tuple[str, str, str]]] = []
    generate = room.engine.generate

    def look(*what: Any, **how: Any) -> Any:
        seen.append(room.stored())
        return generate(*what, **how)

    monkeypatch.setattr(room.engine, "generate", look)
    turn = room.ask("What is rye?")
    assert seen == [[("user", "What is rye?", "complete"), ("assistant", "", "streaming")]]
    assert [m.content for m in room.engine.answers[0].messages] == ["Be brief.", "What is rye?"]
    assert turn.step == "generate" and turn.tokens == 5
    assert room.chat.conversation is not None
    assert room.chat.conversation.title == "What is rye?"
    assert room.chat.conversation.system_prompt == "Be brief."


def test_the_answer_is_stored_while_it_grows(room: Room) -> None:
    room.ask("What is rye?")
    request = room.engine.answers[0]
    request.read(0.5)
    request.write("A ")
    assert room.stored()[-1] == ("assistant", "", "streaming")
    room.turns.answers.save()
    assert room.stored()[-1] == ("assistant", "A ", "streaming")
    request.write("grass.")
    room.turns.answers.save()
    assert room.stored()[-1] == ("assistant", "A grass.", "streaming")
    request.end()
    assert room.stored()[-1] == ("assistant", "A grass.", "complete")
    final = room.chat.branch[-1]
    [(heard,)] = room.heard.named("finished")
    assert heard == final and final.answer is not None
    assert (final.answer.sampling.seed, final.answer.model_name) == (42, "Fake")
    assert room.heard.named("text") == [(final.id, "A "), (final.id, "grass.")]
    assert room.turns.answers.idle and not room.chat.waiting
    request.write("late")
    request.end("cancelled")
    assert room.stored()[-1] == ("assistant", "A grass.", "complete")


@pytest.mark.parametrize("kind", ["crashed", "internal"])
def test_a_failure_keeps_what_had_come(room: Room, kind: Any) -> None:
    room.ask("What is rye?")
    room.engine.answers[0].write("A gr")
    room.engine.answers[0].fail(kind)
    assert room.stored()[-1] == ("assistant", "A gr", "failed")
    assert room.chat.branch[-1].error == "It broke."


def test_stopping_keeps_what_had_come(room: Room) -> None:
    room.ask("What is rye?")
    room.engine.answers[0].write("A gr")
    room.turns.stop(room.chat)
    assert room.engine.answers[0].cancelled
    room.engine.answers[0].end("cancelled")
    assert room.stored()[-1] == ("assistant", "A gr", "cancelled")
    assert room.chat.branch[-1].error == ""


def test_what_is_stopped_while_it_is_counted_was_never_there(room: Room) -> None:
    room.engine.counts_at_once = False
    room.ask("What is rye?")
    room.turns.stop(room.chat)
    assert room.engine.counts[0].cancelled and room.chat.pending is None
    room.engine.answer_count()
    assert room.stored() == [] and room.engine.answers == []
    assert room.heard.named("problem") == [(room.chat, "")]


def test_what_is_stopped_before_the_model_is_loaded_is_not_sent(room: Room) -> None:
    room.model.ready = False
    room.ask("What is rye?")
    room.turns.stop(room.chat)
    ((then, failed),) = room.model.waiting
    then()
    failed()
    assert room.engine.counts == [] and room.heard.named("problem") == [(room.chat, "")]


def test_what_is_stopped_while_it_is_stored_ends_as_a_stopped_answer(room: Room) -> None:
    room.storage.late = []
    turn = room.ask("What is rye?")
    assert turn.step == "store"
    room.turns.stop(room.chat)
    assert room.chat.pending is turn
    room.storage.late.pop(0)()
    assert room.engine.answers[0].cancelled
    room.engine.answers[0].fail("cancelled")
    assert room.stored() == [
        ("user", "What is rye?", "complete"),
        ("assistant", "", "cancelled"),
    ]


def test_a_disk_that_refuses_leaves_nothing_behind_and_says_so(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> Message:
        raise StoreError("The disk is full, so nothing was kept.")

    monkeypatch.setattr(room.store, "add_message", full)
    room.ask("What is rye?")
    sentence = "The disk is full, so nothing was kept."
    assert room.heard.named("problem") == [(room.chat, sentence)]
    assert room.engine.answers == [] and not room.chat.waiting


def test_a_disk_that_is_full_for_a_while_loses_nothing(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.ask("What is rye?")
    with monkeypatch.context() as patch:

        def full(*_: object, **__: object) -> Message:
            raise StoreError("The disk is full.")

        patch.setattr(room.store, "update_answer", full)
        room.engine.answers[0].write("A grass.")
        room.turns.answers.save()
        room.engine.answers[0].end()
        with pytest.raises(StoreError, match="full"):
            room.storage.settle()
    room.storage.settle()
    assert room.stored()[-1] == ("assistant", "A grass.", "complete")


def test_a_conversation_that_is_deleted_meanwhile_is_told(room: Room) -> None:
    room.ask("What is rye?")
    assert room.chat.id is not None
    room.store.delete(room.chat.id)
    room.engine.answers[0].write("A grass.")
    room.engine.answers[0].end()
    with pytest.raises(StoreError, match="not there any more"):
        room.storage.settle()


WORDS = "rye and barley for the mill of the village by the river "


@pytest.fixture
def full(room: Room) -> Room:
    """A conversation whose next message does not fit into 100 words."""
    for number in ("one", "two"):
        room.answer(f"{number} {WORDS}", f"{number} {WORDS} {WORDS}")
    room.ask(f"three {WORDS}")
    return room


def test_what_does_not_fit_is_refused_with_what_helps(full: Room) -> None:
    assert full.heard.named("refused") == [(full.chat,)]
    refusal = full.chat.refusal
    assert refusal is not None and refusal.cut and refusal.enlarged
    assert [entry.message.role for entry, _ in refusal.cut.dropped] == ["user", "assistant"]
    assert len(full.stored()) == 4 and len(full.engine.answers) == 2
    assert not full.chat.waiting


def test_dropping_the_oldest_turns(full: Room) -> None:
    full.turns.remedy(full.chat, "drop")
    assert full.chat.refusal is None
    sent = [m.content.split()[0] for m in full.engine.answers[-1].messages]
    assert sent == ["Be", "two", "two", "three"]
    assert len(full.stored()) == 6, "what is not sent is stored all the same"
    full.turns.remedy(full.chat, "drop")
    assert len(full.engine.answers) == 3, "a remedy is taken once"


def test_a_remedy_that_does_not_suffice_is_taken_again(room: Room) -> None:
    room.chat.system_prompt = ""
    room.engine.own_system = 60
    room.engine.context = 300
    for number in range(6):
        room.answer(f"{number} {WORDS}", f"{number} {WORDS}")
    assert not room.heard.named("refused")
    room.ask(f"last {WORDS * 3}")
    room.turns.remedy(room.chat, "drop")
    assert len(room.heard.named("refused")) == 1, "it is asked once"
    assert len(room.chat.branch) == 14
    assert room.engine.answers[-1].messages[0].content.startswith("2 ")
    room.engine.answers[-1].end()
    room.ask(f"more {WORDS * 6}", remedy="drop")
    assert len(room.heard.named("refused")) == 1, "nor at all where it is chosen already"
    assert len(room.chat.branch) == 16


def test_a_drop_that_is_stopped_sends_nothing(full: Room) -> None:
    full.storage.late = []
    full.turns.remedy(full.chat, "drop")
    assert full.chat.waiting
    full.turns.stop(full.chat)
    full.storage.late.pop(0)()
    assert len(full.stored()) == 4 and not full.chat.waiting and len(full.engine.counts) == 3


def test_summarising_the_oldest_turns(full: Room) -> None:
    full.engine.context = 130
    full.chat.refusal = None
    full.ask(f"three {WORDS} {WORDS} {WORDS}")
    full.turns.remedy(full.chat, "summarise")
    assert full.chat.summarising
    pieces = 0
    while full.chat.summarising:
        pieces += 1
        full.engine.answers[-1].write("They spoke of rye.")
        full.engine.answers[-1].end()
    assert [piece for piece, _ in full.heard.named("summarising")] == [*range(1, pieces + 1)]
    sent = full.engine.answers[-1].messages
    assert "They spoke of rye." in sent[0].content and sent[-1].content.startswith("three")
    assert "one" not in {m.content.split()[0] for m in sent}


@pytest.mark.parametrize("written", ["", " \n"])
def test_a_summary_of_nothing_changes_nothing(full: Room, written: str) -> None:
    full.engine.context = 130
    full.chat.refusal = None
    full.ask(f"three {WORDS} {WORDS} {WORDS}")
    before = full.stored()
    full.turns.remedy(full.chat, "summarise")
    full.engine.answers[-1].write(written)
    full.engine.answers[-1].end()
    ((_, sentence),) = full.heard.named("problem")
    assert "wrote no summary" in sentence
    assert full.stored() == before and not full.chat.waiting


def test_a_summary_that_is_stopped_changes_nothing(full: Room) -> None:
    full.engine.context = 130
    full.chat.refusal = None
    full.ask(f"three {WORDS} {WORDS} {WORDS}")
    before = full.stored()
    full.turns.remedy(full.chat, "summarise")
    full.turns.stop(full.chat)
    assert full.engine.answers[-1].cancelled
    full.engine.answers[-1].end("cancelled")
    assert full.stored() == before and not full.chat.waiting
    assert full.heard.named("problem") == [(full.chat, "")]


def test_a_picture_that_the_model_cannot_see_is_not_sent(room: Room) -> None:
    room.pictures.sight = False
    room.ask("What is this?", attachments=(PICTURE,))
    assert room.heard.named("blind") == [(room.chat,)]
    assert room.stored() == [] and not room.chat.waiting


def test_a_picture_whose_file_is_missing_is_told(room: Room) -> None:
    room.ask("What is this?", attachments=(PICTURE,))
    ((_, sentence),) = room.heard.named("problem")
    assert "cat.png" in sentence and room.stored() == []


def test_an_earlier_picture_that_is_missing_is_left_out(room: Room) -> None:
    assert room.pictures.store is not None
    file = Path(room.pictures.path(PICTURE))
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(b"x")
    room.ask("What is this?", attachments=(PICTURE,))
    assert room.engine.answers[0].messages[-1].images == (str(file),)
    room.engine.answers[0].end()
    file.unlink()
    room.ask("And that?")
    assert [m.images for m in room.engine.answers[-1].messages if m.images] == []


def test_another_answer_and_a_cut_one_that_goes_on_are_versions(room: Room) -> None:
    first = room.answer("What is rye?", "A gr")
    room.turns.submit(room.chat, Turn(None, room.chat.branch[:1]))
    room.engine.answers[-1].write("Corn.")
    room.engine.answers[-1].end()
    second = room.chat.branch[-1]
    assert second.parent_id == first.parent_id and second.sibling_ids == (first.id, second.id)
    room.chat.branch = room.store.select(first.id)
    room.turns.submit(room.chat, Turn(None, list(room.chat.branch)))
    assert room.engine.answers[-1].messages[-1].content == "A gr"
    room.engine.answers[-1].write("ass.")
    room.engine.answers[-1].end()
    assert room.chat.branch[-1].content == "A grass."
    assert room.store.message(first.id).content == "A gr"


def test_versions_that_came_while_it_was_written_stay_known(room: Room) -> None:
    room.ask("What is rye?")
    assert room.chat.id is not None
    question, answer = room.chat.branch
    other = room.store.add_message(room.chat.id, question.id, "assistant", "Mine.")
    room.store.select(answer.id)
    room.chat.branch = room.store.branch(room.chat.id)
    room.engine.answers[0].end()
    assert room.chat.branch[-1].state == "complete"
    assert room.chat.branch[-1].sibling_ids == (answer.id, other.id)


def test_a_turn_may_have_a_sampling_of_its_own(room: Room) -> None:
    room.answer("What is rye?", "A grass.")
    assert room.engine.answers[-1].sampling == room.model.sampling
    own = Sampling(temperature=0.0, max_tokens=5)
    room.ask("And wheat?", sampling=own)
    assert room.engine.answers[-1].sampling == own
    assert room.chat.sampling is None, "it is not the conversation's"


def test_closing_keeps_every_answer(room: Room) -> None:
    room.ask("What is rye?")
    room.engine.answers[0].write("A gr")
    room.turns.answers.close()
    assert room.stored()[-1] == ("assistant", "A gr", "cancelled")
    room.engine.answers[0].end()
    assert room.stored()[-1] == ("assistant", "A gr", "cancelled")


def test_what_another_process_added_meanwhile_is_not_passed_over(room: Room) -> None:
    first = room.answer("What is rye?", "A grass.")
    with closing(open_store(room.database, interrupted=False).store) as other:
        other.add_message(first.conversation_id, first.id, "user", "From a command")
    room.ask("And wheat?")
    ((_, sentence),) = room.heard.named("problem")
    assert "has gone on" in sentence and "nothing was sent" in sentence
    assert [m.content for m in room.store.branch(first.conversation_id)][2:] == ["From a command"]
    assert not room.chat.waiting


def test_nothing_leaves_for_a_model_that_was_not_chosen_in_this_conversation(room: Room) -> None:
    there = ModelRef("big", "work")
    room.model.ref = there
    turn = room.ask("A secret")
    assert room.heard.named("leaving") == [(room.chat, turn)]
    assert not room.chat.waiting
    assert (room.engine.answers, room.engine.counts, room.stored()) == ([], [], [])

    room.chat.chosen.add((there, "CPU"))
    room.answer("A secret", "I see.")
    assert room.engine.answers[-1].leaves_for == there.text

    # It was chosen in this conversation, which is known when that is opened again; in no other.
    again = ChatState(room.chat.conversation, room.store.branch(room.chat.id or 0))
    assert again.may_leave_for(there, "CPU")
    assert not again.may_leave_for(there, "another.host")
    assert not again.may_leave_for(ModelRef("other", "work"), "CPU")
    assert not ChatState().may_leave_for(there, "CPU")


def test_an_imported_conversation_chose_no_model_at_another_address(room: Room) -> None:
    there = ModelRef("big", "work")
    record = AnswerRecord(model_path=there.text, model_name="big", device="gpu-box:8000")
    question = WholeMessage(
        id=1, parent=None, role="user", content="q", state="complete", created_at=1
    )
    answer = msgspec.structs.replace(
        question, id=2, parent=1, role="assistant", content="a", answer=record
    )
    whole = WholeConversation(
        title="t", created_at=1, updated_at=1, active=2, messages=(question, answer)
    )
    number = add_whole(room.store, PictureStore(room.database.parent), whole, {})
    assert number is not None
    chat = ChatState(room.store.conversation(number), room.store.branch(number))
    assert chat.branch[-1].answer == record  # it is still shown where that came from
    assert not chat.may_leave_for(there, "gpu-box:8000")
    chat.chosen.add((there, "gpu-box:8000"))
    assert chat.may_leave_for(there, "gpu-box:8000")


def test_what_is_answered_here_leaves_for_nowhere(room: Room) -> None:
    room.answer("Hello", "Hi.")
    assert room.engine.answers[-1].leaves_for == ""


def test_a_summary_leaves_where_its_conversation_does(full: Room) -> None:
    there = full.model.ref = ModelRef("big", "work")
    full.chat.chosen.add((there, "CPU"))
    asked, full.engine.context = len(full.engine.answers), 130
    full.ask(f"three {WORDS} {WORDS} {WORDS}", remedy="summarise")
    assert full.chat.summarising
    assert [request.leaves_for for request in full.engine.answers[asked:]] == [there.text]
