"""A llama.cpp context: its KV cache, what is in it, and how tokens get there.

The prompt cache is exact: the longest common prefix of what is in the KV cache and the new
prompt, by token ids, is kept, and the rest is evaluated. What a new prompt would throw away
is first saved in memory, within a budget, so that going back to another conversation (or
another branch of this one) costs a copy and not an evaluation.

The last bits of the numbers depend on which tokens were evaluated in one batch, and an answer can
hang on them. With a seed that was asked for, only those tokens are kept that were evaluated in
whole batches counted from the first token: the numbers are then those of the prompt alone.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from itertools import takewhile
from operator import eq
from typing import Final, NamedTuple

import llama_cpp
import numpy as np
from numpy.typing import NDArray

from llama32_desktop.engine import machine
from llama32_desktop.engine.protocol import KvType, ModelSettings
from llama32_desktop.engine.worker.backend import CancelFlag, EngineError
from llama32_desktop.engine.worker.generation import AbortedError, ContextFullError
from llama32_desktop.engine.worker.ggml.abort import flag_reader

_KV_TYPES: Final[dict[KvType, int]] = {
    "f16": llama_cpp.GGML_TYPE_F16,
    "q8_0": llama_cpp.GGML_TYPE_Q8_0,
    "q4_0": llama_cpp.GGML_TYPE_Q4_0,
}
_FLASH_ATTENTION: Final = {"auto": -1, "off": 0, "on": 1}  # enum llama_flash_attn_type
_SEQUENCE: Final = 0
WORTH_SAVING: Final = 64
"""Fewer tokens than this are evaluated again rather than saved and restored."""
SAVED_SHARE_OF_MEMORY: Final = 0.125
SAVED_MOST_BYTES: Final = 2 * 1024**3

_DECODED, _NO_ROOM, _ABORTED = 0, 1, 2  # what llama_decode returns


def common_prefix(left: Sequence[object], right: Sequence[object]) -> int:
    """How many items both sequences begin with."""
    return sum(1 for _ in takewhile(bool, map(eq, left, right)))


class _LastPrompt(NamedTuple):
    """The prompt that was evaluated last, and where its last batch began."""

    tokens: list[int]
    start: int


class _Saved:
    """The KV state of a sequence of tokens, in this process's memory."""

    def __init__(
        self,
        tokens: list[int],
        regular: int,
        last: _LastPrompt,
        data: ctypes.Array[ctypes.c_uint8],
    ) -> None:
        self.tokens = tokens
        self.regular = regular
        self.last = last
        self.data = data


class Context:
    """Owns one `llama_context` with one sequence.

    Raises:
        EngineError: kind `out_of_memory`, when llama.cpp cannot allocate it.
    """

    def __init__(
        self, model: llama_cpp.llama_model_p, settings: ModelSettings, cancel: CancelFlag
    ) -> None:
        params = llama_cpp.llama_context_default_params()
        params.n_ctx = settings.context
        params.n_batch = params.n_ubatch = settings.batch
        params.n_threads = settings.threads
        params.n_threads_batch = settings.threads_batch
        params.type_k = params.type_v = _KV_TYPES[settings.kv_type]
        params.flash_attn_type = _FLASH_ATTENTION[settings.flash_attention]
        params.no_perf = True
        params.abort_callback = llama_cpp.ggml_abort_callback(flag_reader())
        params.abort_callback_data = cancel.address
        self.handle = llama_cpp.llama_init_from_model(model, params)
        if not self.handle:
            raise EngineError(
                "out_of_memory",
                f"The memory for a context of {settings.context:,} tokens could not be had, so the "
                "model was not loaded; choose a smaller context in the settings.",
            )
        self._keep = (params, cancel)  # native code holds their addresses
        self._memory = llama_cpp.llama_get_memory(self.handle)
        vocabulary = llama_cpp.llama_model_get_vocab(model)
        self._vocabulary_size: int = llama_cpp.llama_vocab_n_tokens(vocabulary)
        self.size: int = llama_cpp.llama_n_ctx(self.handle)
        self._batch_size: int = settings.batch or 512
        self.tokens: list[int] = []
        """What is in the KV cache."""
        self._regular = 0
        """How many of them were evaluated in whole batches counted from the first."""
        self._saved: list[_Saved] = []
        self._budget = min(
            SAVED_MOST_BYTES, int(machine.available_memory() * SAVED_SHARE_OF_MEMORY)
        )
        self._one = (llama_cpp.llama_token * 1)()
        self._one_batch = llama_cpp.llama_batch_get_one(self._one, 1)
        self._last = _LastPrompt([], 0)

    def close(self) -> None:
        self._saved.clear()
        llama_cpp.llama_free(self.handle)

    def prepare(self, prompt: list[int], *, repeatable: bool, seeded: bool = False) -> int:
        """Bring the KV cache as near to `prompt` as it was before; return tokens kept.

        Args:
            prompt: Token ids, at least one.
            repeatable: When this very prompt was evaluated last, evaluate its last part in the
                same batch again: the same numbers come out to the last bit. Otherwise only its
                last token is evaluated again.
            seeded: Keep only what makes the numbers those of the prompt alone, whatever was
                evaluated before, so that the same seed gives the same answer.
        """
        kept = common_prefix(self.tokens, prompt)
        saved = max(
            self._saved, key=lambda state: common_prefix(state.tokens, prompt), default=None
        )
        from_saved = common_prefix(saved.tokens, prompt) if saved else 0
        restores = saved is not None and from_saved >= kept + WORTH_SAVING
        if len(self.tokens) - (0 if restores else kept) >= WORTH_SAVING:
            self._save()
        if restores and saved is not None and self._restore(saved):
            kept = common_prefix(self.tokens, prompt)
        kept = min(kept, len(prompt) - 1)
        if seeded:
            kept = self._whole_batches(min(kept, self._regular))
        elif repeatable and prompt == self._last.tokens:
            kept = min(kept, self._last.start)
        return self._truncate(kept)

    @property
    def regular(self) -> bool:
        """Whether the numbers of all tokens so far are those of the tokens alone."""
        return self._regular == len(self.tokens)

    def _whole_batches(self, tokens: int) -> int:
        return tokens // self._batch_size * self._batch_size

    def _truncate(self, size: int) -> int:
        if size < len(self.tokens) and not llama_cpp.llama_memory_seq_rm(
            self._memory, _SEQUENCE, size, -1
        ):
            # Some architectures cannot drop a part (recurrent states): start afresh.
            llama_cpp.llama_memory_clear(self._memory, False)
            size = 0
        del self.tokens[size:]
        self._regular = min(self._regular, self._whole_batches(size))
        return size

    def _save(self) -> None:
        size = llama_cpp.llama_state_seq_get_size(self.handle, _SEQUENCE)
        if size > self._budget:
            return
        # A state that is a prefix of this one holds nothing of its own.
        self._saved = [
            s for s in self._saved if common_prefix(s.tokens, self.tokens) < len(s.tokens)
        ]
        used = sum(len(s.data) for s in self._saved)
        while used + size > self._budget:
            used -= len(self._saved.pop(0).data)
        data = (ctypes.c_uint8 * size)()
        written = llama_cpp.llama_state_seq_get_data(self.handle, data, size, _SEQUENCE)
        if written == size:
            self._saved.append(_Saved(list(self.tokens), self._regular, self._last, data))

    def _restore(self, state: _Saved) -> bool:
        llama_cpp.llama_memory_seq_rm(self._memory, _SEQUENCE, -1, -1)
        self.tokens, self._regular = [], 0
        self._saved.remove(state)
        size = len(state.data)
        if llama_cpp.llama_state_seq_set_data(self.handle, state.data, size, _SEQUENCE) == 0:
            llama_cpp.llama_memory_clear(self._memory, False)
            return False
        self.tokens, self._regular = state.tokens, state.regular
        self._last = state.last
        return True

    def evaluate(self, prompt: list[int], progress: Callable[[float], None]) -> None:
        """Evaluate what `prompt` has beyond the KV cache; logits of its last token are ready.

        Raises:
            AbortedError: the cancel flag was set; what was evaluated stays in the cache.
            ContextFullError: the prompt does not fit.
            EngineError: llama.cpp failed.
        """
        start = batch_start = len(self.tokens)
        rest = (llama_cpp.llama_token * (len(prompt) - start))(*prompt[start:])
        for offset in range(0, len(rest), self._batch_size):
            size = min(self._batch_size, len(rest) - offset)
            part = ctypes.cast(
                ctypes.addressof(rest) + offset * ctypes.sizeof(llama_cpp.llama_token),
                ctypes.POINTER(llama_cpp.llama_token),
            )
            batch_start = len(self.tokens)
            self._check(
                llama_cpp.llama_decode(self.handle, llama_cpp.llama_batch_get_one(part, size))
            )
            self.tokens.extend(prompt[start + offset : start + offset + size])
            if batch_start == self._regular and size == self._batch_size:
                self._regular += size
            progress((offset + size) / len(rest))
        self._last = _LastPrompt(list(prompt), batch_start)

    def decode(self, token: int) -> None:
        """Evaluate one more token; raises as `evaluate` does."""
        self._one[0] = token
        result = llama_cpp.llama_decode(self.handle, self._one_batch)
        if result != _DECODED:
            self._check(result)
        self.tokens.append(token)

    def logits(self) -> NDArray[np.float32]:
        """The last logits, float32 [vocabulary]; valid until the next evaluation."""
        row = llama_cpp.llama_get_logits_ith(self.handle, -1)
        return np.ctypeslib.as_array(row, shape=(self._vocabulary_size,))

    def _check(self, result: int) -> None:
        if result == _DECODED:
            return
        # Parts of a failed batch may be in the cache: take them out again.
        llama_cpp.llama_memory_seq_rm(self._memory, _SEQUENCE, len(self.tokens), -1)
        if result == _ABORTED:
            raise AbortedError
        if result == _NO_ROOM:
            raise ContextFullError
        raise EngineError(
            "internal",
            "llama.cpp could not evaluate the text, so the answer ends here; send again, and if "
            "it happens again load the model anew with a smaller context or batch.",
        )
