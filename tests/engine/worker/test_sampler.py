"""Each way of choosing tokens does what its name says, on llama.cpp's own samplers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import llama_cpp
import msgspec
import numpy as np
import pytest

from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.engine.worker.llama_cpp.candidates import Candidates
from llama32_desktop.engine.worker.llama_cpp.vocabulary import Vocabulary
from llama32_desktop.engine.worker.sampler import sampler_chain

PLAIN = Sampling(temperature=1.0, top_k=0, top_p=1.0, min_p=0.0)
SIZE = 64


@pytest.fixture(scope="module")
def vocabulary(smollm2: Path) -> Iterator[Vocabulary]:
    params = llama_cpp.llama_model_default_params()
    params.vocab_only = True
    model = llama_cpp.llama_model_load_from_file(bytes(smollm2), params)
    yield Vocabulary(llama_cpp.llama_model_get_vocab(model))
    llama_cpp.llama_model_free(model)


def drawn(
    vocabulary: Vocabulary,
    logits: Sequence[float],
    prompt: Sequence[int] = (),
    draws: int = 200,
    **fields: float,
) -> Counter[int]:
    """How often each token is drawn from the same logits, seeds 0 and up."""
    sampling = msgspec.structs.replace(PLAIN, **fields)
    row = np.array(logits, dtype=np.float32)
    candidates = Candidates(len(row))
    found: Counter[int] = Counter()
    for seed in range(draws):
        with sampler_chain(sampling, seed, prompt, vocabulary, len(row)) as chain:
            found[candidates.draw(row, chain)] += 1
    return found


FALLING = [0.0, -0.5, -1.0, -1.5, *[-12.0] * (SIZE - 4)]


def test_a_penalty_makes_what_was_there_less_likely(vocabulary: Vocabulary) -> None:
    level = [0.0] * 4
    for name in ("presence_penalty", "frequency_penalty"):
        assert drawn(vocabulary, level, [1, 1, 1], **{name: 2.0})[1] < drawn(vocabulary, level)[1]
    often, once = ([1] * 8, [1]), {"frequency_penalty": 0.5}
    assert (
        drawn(vocabulary, level, often[0], **once)[1]
        < drawn(vocabulary, level, often[1], **once)[1]
    )


def test_the_penalties_look_no_further_back_than_their_window(vocabulary: Vocabulary) -> None:
    level, prompt = [0.0] * 4, [1, *[2] * 8]
    far = drawn(vocabulary, level, prompt, presence_penalty=2.0, penalty_window=8)
    near = drawn(vocabulary, level, prompt, presence_penalty=2.0, penalty_window=9)
    assert near[1] < far[1]
    assert drawn(vocabulary, level, prompt, presence_penalty=2.0, penalty_window=0) == drawn(
        vocabulary, level
    )


def test_dry_holds_back_what_goes_on_with_a_repetition(vocabulary: Vocabulary) -> None:
    words = vocabulary.tokenize(" one two three four five", special=False)
    prompt = [*words, *words[:-1]]  # the last word would complete the repetition
    logits = np.full(vocabulary.size, -20.0)
    logits[words[-1]], logits[words[0]] = 2.0, 0.0
    assert drawn(vocabulary, list(logits), prompt, draws=20, temperature=0.0)[words[-1]] == 20
    dry = {"temperature": 0.0, "dry_multiplier": 3.0}
    assert drawn(vocabulary, list(logits), prompt, draws=2, **dry)[words[0]] == 2
    short = {**dry, "dry_window": 3}  # the words before are not seen
    assert drawn(vocabulary, list(logits), prompt, draws=2, **short)[words[-1]] == 2


def test_xtc_leaves_out_the_likeliest(vocabulary: Vocabulary) -> None:
    without = drawn(vocabulary, FALLING, xtc_probability=1.0, xtc_threshold=0.15)
    assert not without[0] and not without[1] and without[2]
    never = drawn(vocabulary, FALLING, xtc_probability=1.0, xtc_threshold=0.51)
    assert never[0]


def test_top_n_sigma_leaves_out_what_is_far_below(vocabulary: Vocabulary) -> None:
    noise = [5.0, 4.9, *[0.0] * 62]
    assert set(drawn(vocabulary, noise, top_n_sigma=1.0)) == {0, 1}
    assert set(drawn(vocabulary, noise)) > {0, 1}


def test_typical_leaves_out_the_surprising(vocabulary: Vocabulary) -> None:
    assert set(drawn(vocabulary, FALLING, typical_p=0.3)) < set(drawn(vocabulary, FALLING))


@pytest.mark.parametrize("version", [1, 2])
def test_mirostat_aims_at_a_surprise(vocabulary: Vocabulary, version: int) -> None:
    logits = list(np.linspace(0, -6, SIZE))
    low, high = (
        drawn(vocabulary, logits, mirostat=version, mirostat_tau=tau) for tau in (0.5, 8.0)
    )
    assert len(low) < len(high)


def test_temperature_0_takes_the_likeliest_whatever_else_is_set(vocabulary: Vocabulary) -> None:
    every = {"mirostat": 2, "xtc_probability": 1.0, "typical_p": 0.2, "top_n_sigma": 0.1}
    assert set(drawn(vocabulary, FALLING, draws=5, temperature=0.0, **every)) == {0}


def test_a_seed_gives_its_token_again(vocabulary: Vocabulary) -> None:
    row, candidates = np.zeros(SIZE, dtype=np.float32), Candidates(SIZE)
    for fields in ({"mirostat": 1}, {"mirostat": 2}, {"xtc_probability": 0.5}, {"typical_p": 0.9}):
        sampling = msgspec.structs.replace(PLAIN, **fields)
        again = set()
        for _ in range(3):
            with sampler_chain(sampling, 7, [], vocabulary, SIZE) as chain:
                again.add(candidates.draw(row, chain))
        assert len(again) == 1, fields
