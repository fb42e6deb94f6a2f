"""Turns under the eyes of a guard that does what the test says, on a real store."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec
import pytest

from llama32_desktop.chat.guard_line import GuardLine
from llama32_desktop.chat.needs import Findings
from llama32_desktop.chat.state import ChatState, Turn
from llama32_desktop.chat.turn import News, Turns
from llama32_desktop.chat.waiting import DirectStorage, Loop
from llama32_desktop.conversations.model import Message, TextAttachment, shown_steps
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.conversations.store import open_store
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.parts import Step, Thought
from llama32_desktop.engine.protocol import FinishReason, Kind
from llama32_desktop.guards.judgement import (
    Judgement,
    found_elsewhere,
    hidden_from,
    hides_thoughts,
    released,
)
from tests.chat.fakes import FakeEngine, FakeModel, FakePictures, FakeRequest

BAD = "bad"


def _thoughts(steps: Sequence[Step]) -> str:
    return "".join(step.text for step in steps if isinstance(step, Thought))


class FakeGuard:
    """Finds a word unsafe wherever it stands."""

    name = "Fake guard"
    failure = ""

    def __init__(self) -> None:
        self.judged: list[tuple[str, str]] = []
        self.is_for = ("message", "document", "picture", "answer")

    def judges(self, of: str) -> bool:
        return of in self.is_for

    def judge_text(self, of: Any, text: str, *, name: str = "", **_: Any) -> Findings:
        self.judged.append((of, text))
        if self.failure:
            return (Judgement(of=of, name=name, failure=self.failure),)
        codes = ("S1",) if BAD in text else ()
        return (Judgement(of=of, name=name, guard=self.name, categories=codes, score=0.5),)

    def judge_pictures(self, text: str, files: Any, **_: Any) -> Findings:
        return tuple(Judgement(of="picture", name=name) for name, _ in files)


class Asked:
    def __init__(self, run: Callable[[], None]) -> None:
        self.run = run
        self.cancelled = False

    def cancel(self) -> None:
        self.cancelled = True

    def answer_now(self) -> None: ...


class FakeWatch:
    """Judges behind what asks it, as a thread would; by hand where the test says so."""

    def __init__(self, guard: FakeGuard, *, holds: bool) -> None:
        self.holds, self.guard = holds, guard
        self.line: list[Asked] = []
        self.by_hand = False

    @property
    def judges_answers(self) -> bool:
        return self.guard.judges("answer")

    def ask(self, work: Any, then: Callable[[Findings], None]) -> Asked:
        asked = Asked(lambda: None if asked.cancelled else then(work(self.guard, lambda: False)))
        self.line.append(asked)
        return asked

    def judge(self) -> None:
        self.line.pop(0).run()

    def settle(self) -> None:
        while self.line and not self.by_hand:
            self.judge()


class Writing:
    """A request at the engine; the guard judges behind each piece."""

    def __init__(self, request: FakeRequest, watch: FakeWatch) -> None:
        self._request, self._watch = request, watch

    def write(self, text: str, kind: Kind = "text") -> None:
        self._request.write(text, kind)
        self._watch.settle()

    def end(self, reason: FinishReason = "stop") -> None:
        self._request.end(reason)
        self._watch.settle()


class Room:
    def __init__(self, folder: Path, *, holds: bool) -> None:
        self.store = open_store(folder / "c.sqlite3").store
        self.engine = FakeEngine()
        self.guard = FakeGuard()
        self.watch = FakeWatch(self.guard, holds=holds)
        self.shown: list[str] = []
        self.thought: list[str] = []
        self.withheld: list[ChatState] = []
        self.finished: list[Message] = []
        self.leaving: list[str | None] = []
        news = News(
            text=lambda _, text: self.shown.append(text),
            thought=lambda _, text, moved: self.thought.append(text),
            withheld=self.withheld.append,
            finished=self.finished.append,
            leaving=lambda _, turn: self.leaving.append(turn.text),
        )
        self.turns = Turns(
            self.engine,
            FakeModel(),
            FakePictures(PictureStore(folder / "pictures")),
            DirectStorage(self.store),
            news,
            lambda _: self.watch,
        )
        self.chat = ChatState()

    def send(self, text: str | None, *texts: TextAttachment) -> None:
        self.turns.submit(self.chat, Turn(text, list(self.chat.branch), texts=texts))
        self.watch.settle()

    def request(self, number: int = 0) -> Writing:
        return Writing(self.engine.answers[number], self.watch)

    @property
    def stored(self) -> list[Message]:
        assert self.chat.id is not None
        return self.store.branch(self.chat.id)


@pytest.fixture
def holding(tmp_path: Path) -> Room:
    return Room(tmp_path, holds=True)


@pytest.fixture
def warning(tmp_path: Path) -> Room:
    return Room(tmp_path, holds=False)


def test_what_is_safe_goes_its_way_and_is_kept_as_judged(holding: Room) -> None:
    holding.send("Hello")
    holding.request().write("All is well. And so")
    assert "".join(holding.shown) == "All is well."
    holding.request().write(" on")
    assert "".join(holding.shown) == "All is well."
    holding.request().end()
    assert "".join(holding.shown) == "All is well. And so on"
    question, answer = holding.stored
    assert [each.of for each in (*question.guard, *answer.guard)] == ["message", "answer"]
    assert all(each.clear for each in (*question.guard, *answer.guard))
    assert answer.content == holding.finished[0].content == "All is well. And so on"


def test_a_guard_for_files_judges_neither_messages_nor_answers(holding: Room) -> None:
    holding.guard.is_for = ("document",)
    holding.send(f"Say {BAD}")
    holding.request().write(f"It is {BAD}")
    assert "".join(holding.shown) == f"It is {BAD}", "shown as it comes"
    holding.request().end()
    assert holding.guard.judged == []
    assert [message.guard for message in holding.stored] == [(), ()]
    holding.send("And this?", TextAttachment(name="a.txt", text=f"{BAD} one"))
    assert holding.guard.judged[0] == ("document", f"a.txt\n\n{BAD} one"), "below its name"
    assert holding.chat.withheld is not None


def test_an_unsafe_message_waits_for_the_person(holding: Room) -> None:
    holding.send(f"Something {BAD}")
    assert holding.chat.pending is None and not holding.engine.answers
    assert holding.chat.conversation is None, "nothing of it is on the disk"
    assert holding.withheld == [holding.chat] and holding.chat.withheld is not None
    assert [each.categories for each in holding.chat.withheld.findings] == [("S1",)]
    holding.turns.send_withheld(holding.chat)
    assert holding.chat.withheld is None
    holding.request().end()
    assert holding.stored[0].guard[0].categories == ("S1",)


def test_another_message_takes_the_place_of_the_one_that_waits(holding: Room) -> None:
    holding.send(f"Something {BAD}")
    holding.send("Something else")
    assert holding.chat.withheld is None and len(holding.engine.answers) == 1


def test_a_warning_stands_in_nobodys_way(warning: Room) -> None:
    warning.send(f"Something {BAD}", TextAttachment(name="a.txt", text=f"This is {BAD}."))
    warning.request().write(f"It is {BAD}. More ")
    assert "".join(warning.shown) == f"It is {BAD}. More "
    warning.request().end()
    question, answer = warning.stored
    assert [(each.of, each.name, each.unsafe) for each in question.guard] == [
        ("message", "", True),
        ("document", "a.txt", True),
    ]
    assert [(each.unsafe, each.held) for each in answer.guard] == [(True, False)]


def test_a_document_is_judged_before_the_model_sees_it(holding: Room) -> None:
    holding.send("What is it?", TextAttachment(name="a.txt", text=f"This is {BAD}."))
    assert not holding.engine.answers and holding.chat.withheld is not None
    assert [each.name for each in holding.chat.withheld.findings] == ["a.txt"]


def test_what_is_unsafe_of_an_answer_is_kept_and_hidden(holding: Room) -> None:
    holding.send("Hello")
    request = holding.request()
    request.write("First is fine. ")
    request.write(f"Second is {BAD}. ")
    holding.turns.answers.save()
    request.write("Third is whatever. ")
    assert "".join(holding.shown) == "First is fine."
    running = holding.turns.answers.of_conversation(holding.chat.id)
    assert running is not None and running.text == "First is fine."
    kept = holding.stored[1]
    assert hidden_from(kept.guard) == len("First is fine."), "also where the app ends now"
    request.end()
    answer = holding.stored[1]
    assert answer.content == f"First is fine. Second is {BAD}. Third is whatever. "
    assert hidden_from(answer.guard) == len("First is fine.")
    seen = holding.store.set_guard(answer.id, released(answer.guard))
    assert hidden_from(seen.guard) is None and seen.guard[0].unsafe


def test_a_slow_guard_gets_what_came_meanwhile_at_once(holding: Room) -> None:
    holding.send("Hello")
    holding.watch.by_hand = True
    request = holding.request()
    for number in range(50):
        request.write(f"Sentence {number}. ")
    assert len(holding.watch.line) == 1 and holding.shown == []
    holding.watch.judge()
    assert len(holding.watch.line) == 1 and "".join(holding.shown) == "Sentence 0."
    request.end()
    assert holding.finished == [], "the last sentences are not judged yet"
    holding.watch.judge()
    assert len(holding.guard.judged) == 3, "the message and two windows"
    assert holding.finished[0].content == "".join(holding.shown)


def test_a_window_that_closes_leaves_nothing_unjudged_in_sight(holding: Room) -> None:
    holding.send("Hello")
    holding.watch.by_hand = True
    holding.request().write(f"Is it {BAD}? Yes. ")
    holding.turns.answers.close()
    answer = holding.stored[1]
    assert answer.content == f"Is it {BAD}? Yes. "
    assert hidden_from(answer.guard) == 0 and answer.guard[0].failure


@pytest.mark.parametrize("holds", [True, False])
def test_a_guard_that_fails_lets_nothing_pass_in_silence(tmp_path: Path, holds: bool) -> None:
    room = Room(tmp_path, holds=holds)
    room.guard.failure = "It cannot be loaded."
    room.send("Hello")
    if holds:
        assert room.chat.withheld is not None and not room.engine.answers
        room.turns.send_withheld(room.chat)
    room.request().write("All is well. ")
    room.request().end()
    question, answer = room.stored
    assert answer.guard[0].failure == "It cannot be loaded."
    assert (hidden_from(answer.guard) == 0) is holds
    assert question.guard[0].failure == "It cannot be loaded."


def test_stop_ends_a_turn_that_is_being_judged(holding: Room) -> None:
    holding.watch.by_hand = True
    holding.send("Hello")
    assert holding.chat.pending is not None
    holding.turns.stop(holding.chat)
    holding.watch.judge()
    assert holding.chat.pending is None and not holding.engine.answers


def test_stop_ends_an_answer_that_only_the_guard_still_looks_at(holding: Room) -> None:
    holding.send("Hello")
    holding.watch.by_hand = True
    request = holding.request()
    request.write("One is fine. Two is fine. ")
    holding.turns.stop(holding.chat)
    assert holding.finished == [], "what was written is judged first"
    request.end("cancelled")
    assert holding.finished == []
    holding.turns.stop(holding.chat)
    assert holding.turns.answers.idle and holding.watch.line[0].cancelled
    answer = holding.stored[1]
    assert (answer.content, answer.state) == ("One is fine. Two is fine. ", "cancelled")
    assert hidden_from(answer.guard) == 0 and answer.guard[-1].failure
    holding.watch.judge()
    assert len(holding.finished) == 1


def test_what_waits_for_a_slow_guard_is_on_the_disk_with_its_mark(holding: Room) -> None:
    holding.send("Hello")
    holding.request().write("One is fine. ")
    holding.watch.by_hand = True
    holding.request().write("Two is fine. Three. ")
    holding.turns.answers.save()  # and the app ends here
    kept = holding.stored[1]
    assert kept.content == "One is fine. Two is fine. Three. "
    assert hidden_from(kept.guard) == len("One is fine.") and kept.guard[-1].failure
    holding.watch.by_hand = False
    holding.watch.settle()
    holding.turns.answers.save()
    holding.request().end()
    assert all(each.clear for each in holding.stored[1].guard)


def test_of_a_guard_that_warns_the_unjudged_end_is_kept_as_such(warning: Room) -> None:
    warning.send("Hello")
    warning.request().write("One is fine. ")
    warning.watch.by_hand = True
    warning.request().write(f"This is {BAD}. ")
    warning.turns.answers.save()
    kept = warning.stored[1]
    assert kept.content == f"One is fine. This is {BAD}. "
    assert [(each.clear, each.start) for each in kept.guard] == [(True, 0), (False, 12)]
    assert hidden_from(kept.guard) is None


def test_a_thought_takes_the_mark_of_what_was_not_judged_with_it(holding: Room) -> None:
    holding.send("Hello")
    holding.watch.by_hand = True
    holding.request().write("Is it so? ")
    holding.turns.answers.save()
    assert hidden_from(holding.stored[1].guard) == 0
    holding.request().write("", "moved")
    holding.turns.answers.save()
    assert hidden_from(holding.stored[1].guard) is None
    assert hides_thoughts(holding.stored[1].guard), "it is there, and nobody has judged it"


def test_another_model_chosen_while_the_guard_judges_is_asked_for_anew(holding: Room) -> None:
    holding.watch.by_hand = True
    holding.send("Hello")
    holding.turns._model.ref = ModelRef("big", "work")  # type: ignore[misc]
    holding.watch.by_hand = False
    holding.watch.settle()
    assert holding.leaving == ["Hello"], "its words would go to a server that nobody chose"
    assert not holding.engine.answers and holding.chat.conversation is None


def test_a_message_is_counted_anew_for_the_model_that_answers_it(holding: Room) -> None:
    holding.watch.by_hand = True
    holding.send("Hello")
    holding.turns._model.ref = ModelRef("/models/other.gguf")  # type: ignore[misc]
    holding.watch.by_hand = False
    holding.watch.settle()
    assert len(holding.engine.counts) == 2 and len(holding.engine.answers) == 1
    assert holding.guard.judged == [("message", "Hello")], "it is judged once"
    holding.request().end()
    assert [each.of for each in holding.stored[0].guard] == ["message"]


def test_a_thought_that_was_only_closed_is_not_judged_as_the_answer(holding: Room) -> None:
    holding.send("Hello")
    request = holding.request()
    request.write(f"Is it {BAD}? ")
    request.write("", "moved")
    request.write("All is well. ")
    request.end()
    answer = holding.stored[1]
    assert answer.content == "All is well. " and hidden_from(answer.guard) is None
    assert [(each.of, each.clear) for each in answer.guard] == [
        ("thought", False),
        ("answer", True),
    ]
    assert "".join(holding.shown) == "All is well. "


@pytest.mark.parametrize("pieces", [("It is well. Is it ", f"{BAD}? So", " what? "), ()])
def test_an_unsafe_thought_is_hidden_and_the_answer_judged_by_itself(
    holding: Room, pieces: tuple[str, ...]
) -> None:
    holding.send("Hello")
    request = holding.request()
    for piece in pieces or (f"It is well. Is it {BAD}? So what? ",):
        request.write(piece, "thought")
    running = holding.turns.answers.of_conversation(holding.chat.id)
    assert running is not None and BAD in _thoughts(running.steps)
    before = "It is well." if pieces else ""
    assert "".join(holding.thought) == before == _thoughts(running.shown_steps)
    request.write("All is well. ")
    request.end()
    answer = holding.stored[1]
    assert "".join(holding.shown) == answer.content == "All is well. "
    assert "".join(holding.thought) == before
    assert [(each.of, each.held) for each in answer.guard] == [("thought", True), ("answer", False)]
    assert BAD in _thoughts(answer.steps), "it is stored"
    assert shown_steps(answer.steps, answer.guard) == ()
    assert shown_steps(answer.steps, released(answer.guard)) == answer.steps
    (kept,) = found_elsewhere(answer.guard)
    assert hides_thoughts([kept]), "in a file of a stranger, too"


def test_thoughts_that_are_safe_come_as_they_are_judged(holding: Room, warning: Room) -> None:
    for room, at_once in ((holding, "It is well."), (warning, "It is well. And")):
        room.send("Hello")
        room.request().write("It is well. And", "thought")
        assert "".join(room.thought) == at_once
        room.request().write("All is well.")
        assert "".join(room.thought) == "It is well. And"
        room.request().end()
        (only,) = room.stored[1].guard
        assert only.clear and only.of == "answer"
        assert [of for of, _ in room.guard.judged] == ["message", "thought", "thought", "answer"]


def test_what_an_answer_began_with_is_not_judged_again(holding: Room) -> None:
    holding.send("Hello")
    holding.request().write("One is fine. ")
    holding.request().end("length")
    holding.send(None)
    holding.request(1).write(f"Two is {BAD}. ")
    holding.request(1).end()
    answer = holding.stored[-1]
    assert answer.content == f"One is fine. Two is {BAD}. "
    assert hidden_from(answer.guard) == len("One is fine. ")


@pytest.mark.parametrize("guarded", [True, False])
def test_what_is_hidden_stays_so_when_it_is_gone_on_with(holding: Room, guarded: bool) -> None:
    holding.send("Hello")
    holding.request().write(f"One is fine. Two is {BAD}. ")
    holding.request().end("length")
    hidden = hidden_from(holding.stored[1].guard)
    assert hidden is not None
    if not guarded:  # the person has turned it off since
        holding.turns._watch = lambda _: None
    holding.shown.clear()
    holding.send(None)
    running = holding.turns.answers.of_conversation(holding.chat.id)
    holding.request(1).write("Three is fine. ")
    assert running is not None and running.text == holding.stored[-1].content[:hidden]
    holding.turns.answers.save()
    holding.request(1).end()
    answer = holding.stored[-1]
    assert holding.shown == [] and answer.content.endswith("Three is fine. ")
    assert hidden_from(answer.guard) == hidden


def test_thoughts_behind_what_is_hidden_are_judged_too(holding: Room) -> None:
    holding.send("Hello")
    holding.request().write(f"One is fine. Two is {BAD}. ")
    holding.request().end("length")
    hidden = hidden_from(holding.stored[1].guard)
    holding.shown.clear()
    holding.send(None)
    going_on = holding.request(1)
    going_on.write("It is well. ", "thought")
    going_on.write(f"Is it {BAD}? ", "thought")
    going_on.write("Three is fine. ")
    assert "".join(holding.thought) == "It is well." and holding.shown == []
    going_on.end("length")
    answer = holding.stored[-1]
    assert hidden_from(answer.guard) == hidden and hides_thoughts(answer.guard)
    assert shown_steps(answer.steps, answer.guard) == ()
    holding.thought.clear()
    holding.send(None)
    holding.request(2).write("All is well again. ", "thought")
    running = holding.turns.answers.of_conversation(holding.chat.id)
    assert running is not None and running.shown_steps == () and holding.thought == []
    assert _thoughts(running.steps).endswith("All is well again."), "hidden as those before it"


def test_a_fault_of_the_guard_ends_no_turn_in_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    faults: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: faults.append(kind))
    loop = Loop()
    guard: Any = FakeGuard()
    line = GuardLine(guard, holds=True, post=loop.post)
    found: list[Findings] = []

    def fails(*_: Any) -> Findings:
        raise ZeroDivisionError

    line.ask(fails, found.append)
    line.ask(lambda *_: (), found.append)
    loop.run(lambda: len(found) == 2, lambda: None, 60)
    line.close()
    assert not found[0][0].clear and found[1] == ()
    assert faults == [ZeroDivisionError]


def test_a_guard_that_was_replaced_judges_what_began_with_it_to_its_end() -> None:
    loop = Loop()
    guard: Any = FakeGuard()
    line = GuardLine(guard, holds=True, post=loop.post)
    found: list[Findings] = []
    line.ask(lambda *_: (), found.append)
    line.close()
    line.ask(lambda *_: (), found.append)
    threads = [each for each in threading.enumerate() if each.name == "guard"]
    line.ask(lambda *_: (), found.append)
    line.close()
    loop.run(lambda: len(found) == 3, lambda: pytest.fail("nobody judges"), 240)
    for thread in threads:
        thread.join(60)
        assert not thread.is_alive(), "none waits for what nobody asks"


def test_what_is_kept_of_judgements_comes_back(tmp_path: Path) -> None:
    store = open_store(tmp_path / "c.sqlite3").store
    number = store.create_conversation("x").id
    found = (
        Judgement(of="answer", categories=("S1", "S10"), score=0.75, start=3, end=9, held=True),
        Judgement(of="document", name="a.pdf", failure="No."),
    )
    message = store.add_message(number, None, "user", "Hello", guard=found)
    assert store.message(message.id).guard == found
    assert msgspec.structs.replace(message, guard=()) != message
