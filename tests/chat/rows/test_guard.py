"""Rows of a table under a guard that finds a word, with a model that says what the test says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

import pytest

from llama32_desktop.chat.rows.answers import Answer, KeptAnswers
from llama32_desktop.chat.rows.batch import AskedModel, BatchCancelledError, answers
from llama32_desktop.chat.rows.guard import RowGuard
from llama32_desktop.chat.rows.prompts import RowPrompt
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.summary.store import PartStore
from llama32_desktop.engine.client.session import Session
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import ChatMessage, Done, LoadedModel, ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.guards.judge import Judge
from tests.chat.fakes import TIMINGS
from tests.chat.test_guarded_turn import BAD, FakeGuard

FOUND = "In the guard's judgement it may be unsafe: violent crimes."


class Model:
    """Says the prompt's last word."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def generate(self, messages: Sequence[ChatMessage], _: Any, emit: Any, **__: Any) -> Done:
        self.asked.append(messages[-1].content)
        emit(f"It is {messages[-1].content.split()[-1]}")
        return Done(id=1, finish_reason="stop", timings=TIMINGS, seed=1)


class Rows:
    """Asks rows of a model under a guard; what was answered is kept."""

    def __init__(self, folder: Path, store: PartStore) -> None:
        self.model, self.guard = Model(), FakeGuard()
        self._folder, self._kept = folder, KeptAnswers(store)

    def ask(
        self, *rows: RowPrompt, holds: bool | None, stops: bool = False
    ) -> list[tuple[Answer, bool]]:
        guard = None if holds is None else RowGuard(cast(Judge, self.guard), holds)

        @contextmanager
        def load() -> Iterator[tuple[Session, LoadedModel]]:
            yield cast(Session, self.model), cast(LoadedModel, None)

        asked = AskedModel(
            ModelRef("/m.gguf"), "m", ModelSettings(), Sampling(), load, guard, (holds, "words")
        )
        with DocumentReader() as reader:
            return list(answers(rows, [asked], self._kept, reader, cancelled=lambda: stops))


@pytest.fixture
def rows(tmp_path: Path) -> Iterator[Rows]:
    with PartStore(tmp_path / "answers.sqlite3") as store:
        yield Rows(tmp_path, store)


def row(number: int, prompt: str, **more: Any) -> RowPrompt:
    return RowPrompt(number=number, values={"prompt": prompt}, prompt=prompt, **more)


def test_a_row_that_is_not_safe_is_kept_from_the_model(rows: Rows) -> None:
    wanted = row(1, "Say fine"), row(2, f"Be {BAD} now"), row(3, "Say so", system=f"Be {BAD}")
    found = [answer for answer, _ in rows.ask(*wanted, holds=True)]
    assert [(each.state, each.answer) for each in found] == [
        ("done", "It is fine"),
        ("failed", ""),
        ("failed", ""),
    ]
    assert found[1].problem == found[2].problem == f"This row was kept from the model. {FOUND}"
    assert rows.model.asked == ["Say fine"]
    rows.model.asked.clear()
    warned = [answer for answer, _ in rows.ask(*wanted, holds=False)]
    assert [each.problem for each in warned] == ["", FOUND, FOUND]
    assert len(rows.model.asked) == 3, "what was answered under another guard is asked again"


def test_instructions_of_all_rows_are_judged_once(rows: Rows) -> None:
    rows.guard.is_for = ("document",)
    asked = [row(number, f"Say {number}", system="Be brief") for number in range(3)]
    rows.ask(*asked, row(3, "Say 3", system="Be kind"), holds=True)
    judged = [text for _, text in rows.guard.judged]
    assert judged == ["Be brief", "Say 0", "Say 1", "Say 2", "Be kind", "Say 3"]


def test_an_answer_that_is_not_safe_is_held_back(rows: Rows) -> None:
    rows.guard.is_for = ("answer",)
    (held, _), (fine, _) = rows.ask(row(1, f"Say {BAD}"), row(2, "Say fine"), holds=True)
    assert (held.state, held.answer) == ("failed", "")
    assert held.problem == f"The answer to this row was held back. {FOUND}"
    assert fine.state == "done" and rows.guard.judged[0] == ("answer", f"It is {BAD}")
    ((warned, _),) = rows.ask(row(1, f"Say {BAD}"), holds=False)
    assert (warned.answer, warned.problem) == (f"It is {BAD}", FOUND)
    assert rows.ask(row(1, f"Say {BAD}"), holds=False) == [(warned, True)], "with its warning"


def test_files_of_a_row_are_judged_under_their_names(rows: Rows, tmp_path: Path) -> None:
    note = tmp_path / "note.md"
    note.write_text(f"This is {BAD}.\n")
    ((held, _),) = rows.ask(row(1, "Say fine", files=(note,)), holds=True)
    assert held.problem == (
        "This row was kept from the model. In the guard's judgement “note.md” may be unsafe: "
        "violent crimes."
    )
    assert not rows.model.asked


def test_a_guard_that_fails_lets_no_row_pass(rows: Rows) -> None:
    rows.guard.failure = "It is gone."
    ((held, _),) = rows.ask(row(1, "Say fine"), holds=True)
    assert held.problem == (
        "This row was kept from the model. The guard did not judge it: It is gone."
    )
    rows.guard.failure = ""
    assert rows.ask(row(1, "Say fine"), holds=True)[0][0].state == "done", "it is asked again"
    rows.guard.failure = "It is gone."
    ((warned, _),) = rows.ask(row(1, "Say fine"), holds=False)
    assert warned.state == "done" and warned.problem.endswith("It is gone.")
    rows.guard.failure = ""
    ((judged, was_kept),) = rows.ask(row(1, "Say fine"), holds=False)
    assert (judged.problem, was_kept) == ("", False), "what nobody has judged is judged then"
    rows.guard.judged.clear()
    with pytest.raises(BatchCancelledError):
        rows.ask(row(2, "Say more"), holds=True, stops=True)
    assert not rows.guard.judged
    assert rows.ask(row(3, f"Be {BAD}"), holds=None)[0][0].state == "done"
