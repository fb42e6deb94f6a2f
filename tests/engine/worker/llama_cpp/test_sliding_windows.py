"""A model of sliding windows goes back behind them: Gemma 3 270M itself, whose windows have 512."""

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

SETTINGS = ModelSettings(context=1024, threads=2, threads_batch=2, batch=512, flash_attention="off")
IDS = [(7919 * (n + 1)) % 200_000 + 1000 for n in range(900)]
FIRST, ANSWER, SECOND, EDITED = IDS[:530], IDS[530:532], IDS[600:620], IDS[700:715]
"""The answer's end is a window and more behind the text's beginning."""


@pytest.fixture(scope="module")
def model(gemma: Path) -> Iterator[llama_cpp.llama_model_p]:
    log.install()
    made = models.load(
        str(gemma), gpu_layers=0, repack=False, progress=lambda _: None, cancel=CancelFlag()
    )
    assert 0 < llama_cpp.llama_model_n_swa(made) < len(FIRST)
    yield made
    llama_cpp.llama_model_free(made)


def ask(context: Context, prompt: list[int]) -> tuple[int, np.ndarray]:
    """How many tokens were kept, and the logits behind the prompt."""
    kept = context.prepare(prompt, repeatable=False)
    context.evaluate(prompt, lambda _: None)
    return kept, context.logits().copy()


def test_a_second_turn_and_an_edited_last_one_evaluate_what_is_new(
    model: llama_cpp.llama_model_p,
) -> None:
    context = Context(model, SETTINGS, CancelFlag())
    ask(context, FIRST)
    for token in ANSWER:
        context.decode(token)
    turn = [*FIRST, *ANSWER]
    kept, second = ask(context, [*turn, *SECOND])
    assert kept == len(turn)
    for token in ANSWER:
        context.decode(token)
    kept, edited = ask(context, [*turn, *EDITED])
    assert kept == len(turn), "also where a whole answer stood behind it"
    context.close()
    alone = Context(model, SETTINGS, CancelFlag())
    _, fresh = ask(alone, [*turn, *EDITED])
    alone.close()
    difference = np.abs(edited - fresh)
    assert difference.mean() < np.abs(edited - second).mean() / 20
    assert edited.argmax() == fresh.argmax() and difference.max() < 1.0
