"""The decoder on a model of two rules whose probabilities are known; llama.cpp's sampler draws."""

from __future__ import annotations

from collections.abc import Sequence

import llama_cpp
import numpy as np
import pytest

from llama32_desktop.engine.worker.drafts.decoder import Drafter, DraftingDecoder
from llama32_desktop.engine.worker.llama_cpp.candidates import Candidates
from tests.engine.worker.drafts.frequencies import check_frequencies

TOKENS = 5
PROMPT = [0, 1, 2, 3, 0, 1, 2, 4, 0, 1]
PROBABLE = np.random.default_rng(3).dirichlet(np.ones(TOKENS), TOKENS)
"""Of each token behind each."""
MOST = 6


class Model:
    """Holds what it was given, and knows what comes next by the last token of a row."""

    def __init__(self, size: int = 1 << 20) -> None:
        self.text = list(PROMPT)
        self.unkept: list[int] = []
        self.evaluated: list[int] = list(PROMPT)
        self.size = size
        self.passes = 0

    @property
    def room(self) -> int:
        return self.size - len(self.text)

    def evaluate_rows(self, tokens: Sequence[int]) -> None:
        assert not self.unkept, "a draft that was not kept is taken out first"
        assert 1 <= len(tokens) <= self.room
        self.passes += 1
        self.evaluated = list(tokens)
        self.text.append(tokens[0])
        self.unkept = list(tokens[1:])

    def keep_row(self, token: int) -> None:
        assert self.unkept.pop(0) == token
        self.text.append(token)

    def drop_rows(self) -> None:
        self.unkept.clear()

    def logits(self, row: int) -> np.ndarray:
        return np.log(PROBABLE[self.evaluated[row]]).astype(np.float32)


def decoder_of(model: Model, draw: object, *, eager: bool) -> DraftingDecoder:
    drafter = Drafter(MOST)
    if eager:
        drafter.lengths.best = lambda matched, most: most  # type: ignore[method-assign]
    return DraftingDecoder(model, draw, drafter, PROMPT, MOST if eager else 0)  # type: ignore[arg-type]


@pytest.mark.parametrize("eager", [True, False], ids=["drafts", "plain"])
def test_tokens_come_as_often_as_the_model_holds_them_probable(eager: bool) -> None:
    """Chi-squared over runs of three tokens: the draft's are neither preferred nor avoided."""
    count = 6000
    candidates = Candidates(TOKENS)
    dist = llama_cpp.llama_sampler_init_dist(11)
    found: list[tuple[int, ...]] = []
    accepted = 0
    for _ in range(count):
        model = Model()
        decoder = decoder_of(
            model, lambda row, m=model: candidates.draw(m.logits(row), dist), eager=eager
        )
        for _ in range(3):
            decoder.decode(decoder.sample())
        found.append(tuple(model.text[len(PROMPT) :]))
        accepted += decoder.accepted
    llama_cpp.llama_sampler_free(dist)
    assert (accepted > count / 50) == eager
    check_frequencies(found, PROMPT[-1], PROBABLE)


def test_the_same_draws_give_the_same_text_in_fewer_passes() -> None:
    texts, passes = [], []
    for eager in (False, True):
        random = np.random.default_rng(5)
        model = Model()

        def draw(row: int, model: Model = model, random: np.random.Generator = random) -> int:
            return int(random.choice(TOKENS, p=PROBABLE[model.evaluated[row]]))

        decoder = decoder_of(model, draw, eager=eager)
        for _ in range(300):
            decoder.decode(decoder.sample())
        model.drop_rows()
        texts.append(model.text)
        passes.append(model.passes)
        assert model.passes == 300 - decoder.accepted
    assert texts[0] == texts[1]
    assert passes[1] < passes[0] == 300


def test_a_draft_is_no_longer_than_what_goes_in() -> None:
    model = Model(size=len(PROMPT) + 3)
    decoder = decoder_of(model, lambda row: 2, eager=True)
    decoder.decode(2)
    assert decoder.drafted == 2 and model.room == 2
    model = Model(size=len(PROMPT) + 1)
    decoder = decoder_of(model, lambda row: 2, eager=True)
    decoder.decode(2)
    assert decoder.drafted == 0 and model.room == 0
