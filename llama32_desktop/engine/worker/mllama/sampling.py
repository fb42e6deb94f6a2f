"""Draws tokens with llama.cpp's sampler chain from logits that llama.cpp did not compute."""

from __future__ import annotations

import llama_cpp
import numpy as np
from numpy.typing import NDArray

from llama32_desktop.engine.worker.llama_cpp.candidates import Candidates


class LogitsSampler:
    """Applies a chain to one row of logits after the other."""

    def __init__(self, chain: llama_cpp.llama_sampler_p, vocabulary_size: int) -> None:
        self._chain = chain
        self._candidates = Candidates(vocabulary_size)

    def sample(self, logits: NDArray[np.float32]) -> int:
        """The token drawn from `logits`, float32 [vocabulary]; the chain remembers it."""
        token = self._candidates.draw(logits, self._chain)
        llama_cpp.llama_sampler_accept(self._chain, token)
        return token
