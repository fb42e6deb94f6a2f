"""With a seed that was asked for, the numbers hang on the prompt alone, to the last bit."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import llama_cpp
import numpy as np
import pytest

from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.engine.worker.backend import CancelFlag
from llama32_desktop.engine.worker.llama_cpp import log
from llama32_desktop.engine.worker.llama_cpp import model as models
from llama32_desktop.engine.worker.llama_cpp.context import Context
from tests.engine.driver import Driver, assistant, user, varied_text

BATCH = 64
"""Flash attention takes 64 rows another way than fewer."""
IDS = [(7919 * (n + 1)) % 40_000 + 100 for n in range(400)]


@pytest.fixture(scope="module")
def context(smollm2: Path) -> Iterator[Context]:
    log.install()
    flag = CancelFlag()
    model = models.load(
        str(smollm2), gpu_layers=0, repack=False, progress=lambda _: None, cancel=flag
    )
    settings = ModelSettings(
        context=1024, threads=1, threads_batch=1, batch=BATCH, flash_attention="on"
    )
    made = Context(model, settings, flag)
    yield made
    made.close()
    llama_cpp.llama_model_free(model)


def _logits(context: Context, prompt: list[int], *, seeded: bool = True) -> np.ndarray:
    context.prepare(prompt, repeatable=False, seeded=seeded)
    context.evaluate(prompt, lambda _: None)
    return context.logits().copy()


def _answer(context: Context, tokens: list[int]) -> None:
    for token in tokens:
        context.decode(token)


PROMPT = IDS[:150]
"""Two whole batches and a part of one."""


def test_whatever_was_evaluated_before(context: Context) -> None:
    wanted = _logits(context, PROMPT)
    assert context.regular is False  # the last batch is not whole
    longer, edited = PROMPT + IDS[300:310], PROMPT[:80] + IDS[200:210]
    for before in (PROMPT, longer, edited, PROMPT[:100]):
        _logits(context, before, seeded=False)
        _answer(context, IDS[5:10])
        np.testing.assert_array_equal(_logits(context, PROMPT), wanted)


def test_an_earlier_answer_is_read_as_a_prompt_is(context: Context) -> None:
    answer, question = IDS[160:170], IDS[330:350]
    turn = [*PROMPT, *answer, *question]
    _logits(context, IDS[350:])
    wanted = _logits(context, turn)
    _logits(context, PROMPT)
    _answer(context, answer)
    kept = context.prepare(turn, repeatable=False, seeded=True)
    assert kept == 128  # the whole batches of the first prompt, and nothing that was decoded
    context.evaluate(turn, lambda _: None)
    np.testing.assert_array_equal(context.logits(), wanted)


def test_a_restored_state_counts_its_whole_batches(context: Context) -> None:
    long = IDS[:200]
    wanted = _logits(context, long)
    _logits(context, IDS[200:270])  # saves the long one
    kept = context.prepare(long, repeatable=False, seeded=True)
    assert kept == 192
    context.evaluate(long, lambda _: None)
    np.testing.assert_array_equal(context.logits(), wanted)


def test_a_drawn_seed_says_whether_it_repeats(context: Context) -> None:
    context.prepare(IDS[300:380], repeatable=False)
    assert context.regular
    context.evaluate(IDS[300:380], lambda _: None)
    assert context.prepare(IDS[300:380], repeatable=False) == 79
    assert not context.regular


def test_the_same_seed_gives_the_same_answer_after_an_edit(driver: Driver) -> None:
    for number in range(2):
        prompt = user(varied_text(60, f"s{number}"))
        asked = {"seed": number, "temperature": 1.3, "max_tokens": 16}
        first = driver.generate(prompt, **asked)
        driver.generate(user(prompt.content + "\nmore words here"), **(asked | {"seed": 9}))
        again = driver.generate(prompt, **asked)
        assert again.text == first.text
        assert first.done.timings.repeats and again.done.timings.repeats
    turn = (prompt, assistant(first.text), user("Go on."))
    whole = driver.generate(*turn, seed=4, max_tokens=8, temperature=1.3)
    drawn = driver.generate(*turn, max_tokens=8, temperature=1.3)
    assert whole.done.timings.repeats and not drawn.done.timings.repeats
