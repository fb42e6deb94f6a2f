"""What the work on documents asks of a model is what the model can do."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec
import pytest

from llama32_desktop.document_models import SessionWriter, SharedWriter
from llama32_desktop.documents.writer import WritingError
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import Abilities, ChatMessage, Counted, Done, Kind
from llama32_desktop.engine.sampling import UNTHINKING, Sampling
from tests.chat.fakes import TIMINGS, FakeModel


class Asked:
    """A session that answers at once, and keeps what it was asked."""

    def __init__(self) -> None:
        self.samplings: list[Sampling] = []
        self.counted = 0
        self.thought = ""
        self.is_marked = False
        self.left: list[str] = []

    def generate(
        self,
        messages: Sequence[ChatMessage],
        sampling: Sampling,
        emit: Callable[[str], bool | None],
        *,
        think: Callable[[str, Kind], None] = lambda *_: None,
        leaves_for: str = "",
        **_: object,
    ) -> Done:
        self.left.append(leaves_for)
        self.samplings.append(sampling)
        if self.thought:
            if self.is_marked:
                think(self.thought, "thought")
            else:
                emit(self.thought)
                think("", "moved")
        emit("{}")
        return Done(id=1, finish_reason="stop", timings=TIMINGS, seed=1)

    def count(self, messages: Sequence[ChatMessage]) -> Counted:
        self.counted += 1
        return Counted(id=1, tokens=7, context=100)


def writer_of(
    asked: Asked, abilities: Abilities, show: Callable[[str], None] | None = None
) -> SessionWriter:
    loaded = FakeModel().loaded
    assert loaded is not None
    return SessionWriter(asked, msgspec.structs.replace(loaded, abilities=abilities), show)  # type: ignore[arg-type]


def test_a_model_that_thinks_is_tried_for_its_speed_without_a_thought() -> None:
    """A trial is so short that a thought would be all of it."""
    asked = Asked()
    assert writer_of(asked, Abilities(thinks=True)).speed() is not None
    assert [sampling.thinking for sampling in asked.samplings] == [UNTHINKING]


@pytest.mark.parametrize("grammar", [False, True])
def test_a_grammar_goes_to_a_model_that_takes_one(grammar: bool) -> None:
    asked = Asked()
    written = writer_of(asked, Abilities(grammar=grammar)).write("?", grammar='root ::= "{}"')
    assert written.text == "{}"
    assert [bool(sampling.grammar) for sampling in asked.samplings] == [grammar]


@pytest.mark.parametrize("marked", [False, True])
@pytest.mark.parametrize("grammar", ["", 'root ::= "{}"'])
def test_what_was_a_thought_is_none_of_the_text(marked: bool, grammar: str) -> None:
    asked, shown = Asked(), list[str]()
    asked.thought, asked.is_marked = "I look for a total.", marked
    writer = writer_of(asked, Abilities(grammar=True), shown.append)
    assert writer.write("?", grammar=grammar).text == "{}"
    assert [sampling.thinking.mode for sampling in asked.samplings] == ["off"]
    assert not (marked and "total" in "".join(shown)), "nor of what is shown while it comes"


@pytest.mark.parametrize("counts", [False, True])
def test_a_model_that_counts_is_asked_and_another_estimated(counts: bool) -> None:
    asked = Asked()
    tokens = writer_of(asked, Abilities(counts=counts)).count("one two three")
    assert asked.counted == counts
    assert (tokens == 7) == counts and tokens > 0


def test_documents_leave_only_where_a_person_allowed_it() -> None:
    asked, loaded = Asked(), FakeModel().loaded
    assert loaded is not None
    there = msgspec.structs.replace(loaded, ref=ModelRef("big", "work"))
    for model, allowed in ((there, False), (there, True), (loaded, True)):
        SharedWriter(
            asked,  # type: ignore[arg-type]
            lambda model=model: model,  # type: ignore[misc]
            may_leave=lambda _, allowed=allowed: allowed,  # type: ignore[misc]
        ).write("?")
    assert asked.left == ["", there.ref.text, ""]


def test_work_that_has_begun_leaves_for_no_other_model() -> None:
    asked, loaded = Asked(), FakeModel().loaded
    assert loaded is not None
    there = msgspec.structs.replace(loaded, ref=ModelRef("big", "work"), device="a.host")
    now = [loaded]
    shared = SharedWriter(asked, lambda: now[0], may_leave=lambda _: True)  # type: ignore[arg-type]
    begun_here = shared.for_work()
    now[0] = there
    begun_there = shared.for_work()
    with pytest.raises(WritingError, match=r"begun with another model.*a\.host"):
        begun_here.write("?")
    begun_there.write("?")
    now[0] = msgspec.structs.replace(there, device="b.host")  # another server of that name
    with pytest.raises(WritingError, match=r"begun with another model.*b\.host"):
        begun_there.write("?")
    now[0] = loaded
    begun_here.write("?")
    begun_there.write("?")
    assert asked.left == [there.ref.text, "", ""]


def test_a_collection_that_is_marked_while_it_is_asked_about_stays_from_then_on() -> None:
    asked, loaded = Asked(), FakeModel().loaded
    assert loaded is not None
    there = msgspec.structs.replace(loaded, ref=ModelRef("big", "work"), device="a.host")
    marked: list[bool] = []
    writer = SharedWriter(
        asked,  # type: ignore[arg-type]
        lambda: there,
        may_leave=lambda _: True,
    ).for_work(lambda: bool(marked))
    writer.write("?")
    marked.append(True)
    with pytest.raises(WritingError, match=r"never leaves.*a\.host"):
        writer.write("?")
    assert asked.left == [there.ref.text]
