"""Draws tokens with llama.cpp's sampler chain from logits that llama.cpp did not compute."""

from __future__ import annotations

import ctypes

import llama_cpp
import numpy as np
from numpy.typing import NDArray


class LogitsSampler:
    """Applies a chain to one row of logits after the other."""

    def __init__(self, chain: llama_cpp.llama_sampler_p, vocabulary_size: int) -> None:
        self._chain = chain
        self._ids = np.arange(vocabulary_size, dtype=np.int32)
        self._candidates = (llama_cpp.llama_token_data * vocabulary_size)()
        self._rows = np.ctypeslib.as_array(self._candidates)
        self._array = llama_cpp.llama_token_data_array(
            data=ctypes.cast(self._candidates, ctypes.POINTER(llama_cpp.llama_token_data)),
            size=vocabulary_size,
        )
        self._pointer = ctypes.pointer(self._array)

    def sample(self, logits: NDArray[np.float32]) -> int:
        """The token drawn from `logits`, float32 [vocabulary]; the chain remembers it."""
        # Samplers reorder and cut the candidates: they are written anew each time.
        self._rows["id"] = self._ids
        self._rows["logit"] = logits
        array = self._array
        array.size, array.selected, array.sorted = len(self._ids), -1, False
        llama_cpp.llama_sampler_apply(self._chain, self._pointer)
        token = int(self._candidates[array.selected].id)
        llama_cpp.llama_sampler_accept(self._chain, token)
        return token
