"""The tokens of a vocabulary with their logits, as llama.cpp's samplers take them."""

from __future__ import annotations

import ctypes

import llama_cpp
import numpy as np
from numpy.typing import NDArray


class Candidates:
    """Room for one row of logits, used again for every token."""

    def __init__(self, vocabulary_size: int) -> None:
        self._ids = np.arange(vocabulary_size, dtype=np.int32)
        self._candidates = (llama_cpp.llama_token_data * vocabulary_size)()
        self._rows = np.ctypeslib.as_array(self._candidates)
        self._data = ctypes.cast(self._candidates, ctypes.POINTER(llama_cpp.llama_token_data))
        self._array = llama_cpp.llama_token_data_array(data=self._data, size=vocabulary_size)
        self._pointer = ctypes.pointer(self._array)

    def draw(self, logits: NDArray[np.float32], *samplers: llama_cpp.llama_sampler_p) -> int:
        """The token that the samplers, applied one after the other, choose; none remembers it.

        Args:
            logits: Float32 [vocabulary].
        """
        # Samplers reorder and cut the candidates: they are written anew each time.
        self._rows["id"] = self._ids
        self._rows["logit"] = logits
        array = self._array
        array.data = self._data  # some cut at the front
        array.size, array.selected, array.sorted = len(self._ids), -1, False
        for sampler in samplers:
            llama_cpp.llama_sampler_apply(sampler, self._pointer)
        return int(array.data[array.selected].id)
