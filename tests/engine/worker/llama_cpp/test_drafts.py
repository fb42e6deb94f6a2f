"""Drafts on the real llama.cpp and SmolLM2: answers stay what they are without."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import llama_cpp
import msgspec
import numpy as np
import pytest

from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.engine.worker.backend import Answer, CancelFlag, Outcome
from llama32_desktop.engine.worker.llama_cpp.context import Context
from llama32_desktop.engine.worker.llama_cpp.generation import write
from llama32_desktop.engine.worker.llama_cpp.same_rows import MOST, same_rows, trial_of
from llama32_desktop.engine.worker.llama_cpp.strand import Task
from llama32_desktop.engine.worker.llama_cpp.vocabulary import Vocabulary

EXACT = ModelSettings(
    context=1024, threads=1, threads_batch=1, batch=64, flash_attention="on", kv_type="q8_0"
)
"""An 8-bit cache is read row by row, however many rows there are."""
USUAL = ModelSettings(context=1024, threads=1, threads_batch=1, batch=64, flash_attention="off")
TEXT = (
    "The ferry leaves Holm at 7:40, 9:15 and 18:05. On Sundays the ferry leaves Holm at 9:15 only. "
    "Bicycles cost 3.50, dogs are free. The office of the ferry is at Holm, Strandvej 14."
)


class Engine:
    """A model with one context, asked as the backend asks."""

    def __init__(self, model: llama_cpp.llama_model_p, settings: ModelSettings) -> None:
        self.context = Context(model, settings, CancelFlag())
        self.vocabulary = Vocabulary(llama_cpp.llama_model_get_vocab(model))
        self.text = ""

    def answer(self, text: str, **sampling: object) -> Answer:
        prompt = self.vocabulary.tokenize(
            f"<|im_start|>user\n{text}<|im_end|>\n<|im_start|>assistant\n", special=True
        )
        pieces: list[str] = []
        outcome = Outcome()
        task = Task(
            prompt=prompt,
            sampling=Sampling(**sampling),  # type: ignore[arg-type]
            began_ns=0,
            emit=lambda text, *_: pieces.append(text),
            progress=lambda _: None,
            cancel=CancelFlag(),
            end=outcome.end,
            fail=outcome.fail,
        )
        write(self.context, self.vocabulary, task)
        done = outcome.answer()
        self.text = "".join(pieces)
        return done


@pytest.fixture
def exact(model: llama_cpp.llama_model_p, smollm2: Path) -> Iterator[Engine]:
    engine = Engine(model, EXACT)
    trial = trial_of(str(smollm2), EXACT)
    assert trial is not None
    engine.context.same_rows = same_rows(trial, CancelFlag())
    assert engine.context.same_rows > 2
    yield engine
    engine.context.close()


@pytest.fixture
def usual(model: llama_cpp.llama_model_p) -> Iterator[Engine]:
    engine = Engine(model, USUAL)
    yield engine
    engine.context.close()


def eager(engine: Engine) -> None:
    """Have every draft made that can be, whatever it costs here."""
    engine.context.drafter.lengths.best = lambda matched, most: min(most, MOST - 1)  # type: ignore[method-assign]


def without(engine: Engine, text: str, **sampling: object) -> str:
    engine.context.drafts, former = "off", engine.context.drafts
    assert engine.answer(text, **sampling).timings.drafted == 0
    engine.context.drafts = former
    return engine.text


ASKED = [
    {"temperature": 0},
    {"seed": 5, "temperature": 0.7},
    {"seed": 6, "temperature": 0.6, "repeat_penalty": 1.02},
    {"temperature": 0, "grammar": 'root ::= "The ferry leaves " [a-zA-Z0-9 :,.]* "14"'},
]


@pytest.mark.parametrize("asked", ASKED, ids=["greedy", "seeded", "penalties", "grammar"])
def test_an_answer_is_the_same_token_for_token(exact: Engine, asked: dict[str, object]) -> None:
    text = f"{TEXT}\nRepeat this text word for word."
    plain = without(exact, text, max_tokens=70, **asked)
    held = list(exact.context.cache.tokens)
    eager(exact)
    done = exact.answer(text, max_tokens=70, **asked)
    assert exact.text == plain
    assert exact.context.cache.tokens == held
    assert 0 < done.timings.accepted < done.timings.drafted
    assert done.timings.repeats


def test_the_context_is_as_without_drafts(exact: Engine) -> None:
    """What was drafted and wrong is gone: the next turn's numbers are the same to the last bit."""
    asked = {"max_tokens": 40, "temperature": 0}
    rows = []
    for make in (without, lambda e, t, **s: (eager(e), e.answer(t, **s))):
        make(exact, TEXT, **asked)
        tokens = [*exact.context.cache.tokens, 100, 200]
        exact.context.prepare(tokens, repeatable=False)
        exact.context.evaluate(tokens, lambda _: None)
        rows.append(exact.context.logits().copy())
    np.testing.assert_array_equal(*rows)


def test_an_answer_that_has_to_come_again_is_drafted_only_where_rows_are_the_same(
    usual: Engine,
) -> None:
    eager(usual)
    text = f"{TEXT}\nRepeat this text word for word."
    for asked in ({"temperature": 0}, {"seed": 3, "temperature": 0.5}):
        assert usual.answer(text, max_tokens=30, **asked).timings.drafted == 0
    drawn = usual.answer(text, max_tokens=30, temperature=0.5)
    assert drawn.timings.drafted > 0
    assert not drawn.timings.repeats


def test_drafts_can_be_turned_off_and_forced(usual: Engine) -> None:
    eager(usual)
    text = f"{TEXT}\nRepeat this text word for word."
    usual.context.drafts = "off"
    assert usual.answer(text, max_tokens=20, temperature=0.5).timings.drafted == 0
    usual.context.drafts = "on"
    done = usual.answer(text, max_tokens=20, temperature=0)
    assert done.timings.drafted > 0 and not done.timings.repeats


def test_the_last_tokens_of_a_full_context_are_written(
    model: llama_cpp.llama_model_p,
) -> None:
    engine = Engine(model, msgspec.structs.replace(USUAL, context=256, drafts="on"))
    eager(engine)
    text = "again " * 200
    done = engine.answer(text, temperature=0, grammar='root ::= "again " root')
    assert done.finish_reason == "length" and done.timings.accepted > 0
    assert done.timings.prompt_tokens + done.timings.completion_tokens == 256
    engine.context.close()
