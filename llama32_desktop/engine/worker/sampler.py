"""llama.cpp's sampler chain for a set of sampling settings."""

from __future__ import annotations

import ctypes
import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final, Protocol

import llama_cpp

from llama32_desktop.engine.sampling import Sampling

_BREAKERS: Final = (b"\n", b":", b'"', b"*")
"""Where a repetition ends for DRY: llama.cpp's own."""
_MIROSTAT_TOKENS: Final = 100
"""Mirostat's first version estimates from so many tokens, as in its paper."""


class Tokens(Protocol):
    """What samplers need of a vocabulary."""

    @property
    def handle(self) -> llama_cpp.llama_vocab_p: ...


def draw_seed() -> int:
    # llama.cpp takes the highest value for “draw one”.
    return secrets.randbelow(2**32 - 1)


@contextmanager
def sampler_chain(
    sampling: Sampling, seed: int, prompt: Sequence[int], vocabulary: Tokens, size: int
) -> Iterator[llama_cpp.llama_sampler_p]:
    """A chain in llama.cpp's usual order; freed at the end of the block.

    Temperature 0 takes the likeliest token. Of the filters, those that look at all tokens come
    first, then top-k, so that those behind it sort 40 candidates and not a whole vocabulary.

    Args:
        prompt: What penalties know of before the first token.
        size: Tokens that there are logits of.
    """
    chain = llama_cpp.llama_sampler_chain_init(llama_cpp.llama_sampler_chain_default_params())
    try:
        window = 0
        for sampler, seen in _samplers(sampling, seed, vocabulary, size):
            llama_cpp.llama_sampler_chain_add(chain, sampler)
            window = max(window, seen)
        if window:
            for token in prompt[-window:]:
                llama_cpp.llama_sampler_accept(chain, token)
        yield chain
    finally:
        llama_cpp.llama_sampler_free(chain)


def _samplers(
    sampling: Sampling, seed: int, vocabulary: Tokens, size: int
) -> Iterator[tuple[llama_cpp.llama_sampler_p, int]]:
    """The samplers, and how many last tokens each looks at."""
    window = sampling.penalty_window
    penalties = (
        sampling.repeat_penalty,
        sampling.frequency_penalty,
        sampling.presence_penalty,
    )
    if window and penalties != (1.0, 0.0, 0.0):
        yield llama_cpp.llama_sampler_init_penalties(size, window, *penalties), window
    if sampling.dry_multiplier and sampling.dry_window:
        yield _dry(sampling, vocabulary), sampling.dry_window
    if sampling.temperature == 0:
        yield llama_cpp.llama_sampler_init_greedy(), 0
        return
    if sampling.mirostat:
        yield llama_cpp.llama_sampler_init_temp(sampling.temperature), 0
        yield _mirostat(sampling, seed, size), 0
        return
    for sampler in _filters(sampling, seed):
        yield sampler, 0
    yield llama_cpp.llama_sampler_init_temp(sampling.temperature), 0
    yield llama_cpp.llama_sampler_init_dist(seed), 0


def _filters(sampling: Sampling, seed: int) -> Iterator[llama_cpp.llama_sampler_p]:
    if sampling.top_n_sigma > 0:
        yield llama_cpp.llama_sampler_init_top_n_sigma(sampling.top_n_sigma)
    if sampling.top_k > 0:
        yield llama_cpp.llama_sampler_init_top_k(sampling.top_k)
    if sampling.typical_p < 1:
        yield llama_cpp.llama_sampler_init_typical(sampling.typical_p, 1)
    if sampling.top_p < 1:
        yield llama_cpp.llama_sampler_init_top_p(sampling.top_p, 1)
    if sampling.min_p > 0:
        yield llama_cpp.llama_sampler_init_min_p(sampling.min_p, 1)
    if sampling.xtc_probability > 0:
        yield llama_cpp.llama_sampler_init_xtc(
            sampling.xtc_probability, sampling.xtc_threshold, 1, seed
        )


def _dry(sampling: Sampling, vocabulary: Tokens) -> llama_cpp.llama_sampler_p:
    breakers = (ctypes.c_char_p * len(_BREAKERS))(*_BREAKERS)
    return llama_cpp.llama_sampler_init_dry(
        vocabulary.handle,
        sampling.dry_multiplier,
        sampling.dry_base,
        sampling.dry_allowed_length,
        sampling.dry_window,
        breakers,
        len(_BREAKERS),
    )


def _mirostat(sampling: Sampling, seed: int, size: int) -> llama_cpp.llama_sampler_p:
    tau, eta = sampling.mirostat_tau, sampling.mirostat_eta
    if sampling.mirostat == 2:
        return llama_cpp.llama_sampler_init_mirostat_v2(seed, tau, eta)
    return llama_cpp.llama_sampler_init_mirostat(size, seed, tau, eta, _MIROSTAT_TOKENS)
