"""llama.cpp's sampler chain for a set of sampling settings."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import llama_cpp

from llama32_desktop.engine.protocol import Sampling

PENALTY_WINDOW = 64
"""The repeat penalty looks at this many last tokens, llama.cpp's own default."""


def draw_seed() -> int:
    # llama.cpp takes the highest value for “draw one”.
    return secrets.randbelow(2**32 - 1)


@contextmanager
def sampler_chain(
    sampling: Sampling, seed: int, prompt: Sequence[int], vocabulary_size: int
) -> Iterator[llama_cpp.llama_sampler_p]:
    """A chain in llama.cpp's usual order; freed at the end of the block.

    Temperature 0 takes the likeliest token. Top-k comes first of the filters, so that those
    behind it sort 40 candidates and not a whole vocabulary.
    """
    chain = llama_cpp.llama_sampler_chain_init(llama_cpp.llama_sampler_chain_default_params())
    try:

        def add(sampler: llama_cpp.llama_sampler_p) -> None:
            llama_cpp.llama_sampler_chain_add(chain, sampler)

        if sampling.repeat_penalty != 1.0:
            add(
                llama_cpp.llama_sampler_init_penalties(
                    vocabulary_size, PENALTY_WINDOW, sampling.repeat_penalty, 0.0, 0.0
                )
            )
        if sampling.temperature == 0:
            add(llama_cpp.llama_sampler_init_greedy())
        else:
            if sampling.top_k > 0:
                add(llama_cpp.llama_sampler_init_top_k(sampling.top_k))
            if sampling.top_p < 1:
                add(llama_cpp.llama_sampler_init_top_p(sampling.top_p, 1))
            if sampling.min_p > 0:
                add(llama_cpp.llama_sampler_init_min_p(sampling.min_p, 1))
            add(llama_cpp.llama_sampler_init_temp(sampling.temperature))
            add(llama_cpp.llama_sampler_init_dist(seed))
        if sampling.repeat_penalty != 1.0:
            for token in prompt[-PENALTY_WINDOW:]:
                llama_cpp.llama_sampler_accept(chain, token)
        yield chain
    finally:
        llama_cpp.llama_sampler_free(chain)
