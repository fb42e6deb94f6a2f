"""A llama.cpp context: its KV cache, and how tokens get there."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from typing import Final

import llama_cpp
import numpy as np
from numpy.typing import NDArray

from llama32_desktop.engine.gguf.quantisation import TENSOR_TYPES
from llama32_desktop.engine.needs import KV_TYPES
from llama32_desktop.engine.protocol import Drafts, KvType, ModelSettings, Stretch
from llama32_desktop.engine.worker.backend import CancelFlag, EngineError
from llama32_desktop.engine.worker.drafts.decoder import Drafter
from llama32_desktop.engine.worker.free_cores import FreeCores
from llama32_desktop.engine.worker.generation import AbortedError, ContextFullError
from llama32_desktop.engine.worker.ggml.abort import flag_reader
from llama32_desktop.engine.worker.llama_cpp.bound import bound
from llama32_desktop.engine.worker.llama_cpp.model import metadata
from llama32_desktop.engine.worker.prefix_cache import PrefixCache
from llama32_desktop.sentences import Sentence, grouped

_STRETCHES: Final[dict[Stretch, int]] = {
    "linear": llama_cpp.LLAMA_ROPE_SCALING_TYPE_LINEAR,
    "yarn": llama_cpp.LLAMA_ROPE_SCALING_TYPE_YARN,
}
_FLASH_ATTENTION: Final = {"auto": -1, "off": 0, "on": 1}  # enum llama_flash_attn_type
_SEQUENCE: Final = 0

_DECODED, _NO_ROOM, _ABORTED = 0, 1, 2  # what llama_decode returns
MOST_TOGETHER: Final = 8
"""Answers that are written at once."""
MOST_ROWS: Final = 16
"""Tokens of an answer that are evaluated at once, each with its logits."""


State = ctypes.Array[ctypes.c_uint8]


def _drops(model: llama_cpp.llama_model_p) -> bool:
    """Whether a context of this model can drop its last tokens; recurrent states cannot."""
    return not (llama_cpp.llama_model_is_recurrent(model) or llama_cpp.llama_model_is_hybrid(model))


def _sequences(model: llama_cpp.llama_model_p) -> int:
    """How many sequences a context of this model has: one for what is kept, and where they take
    no memory of their own, one for each answer that is written at once."""
    shares = _drops(model) and not llama_cpp.llama_model_n_swa(model)
    return 1 + MOST_TOGETHER if shares else 1


def _stretch(
    params: llama_cpp.llama_context_params, model: llama_cpp.llama_model_p, settings: ModelSettings
) -> None:
    """Has positions scaled where the context is longer than the model was trained for."""
    trained: int = llama_cpp.llama_model_n_ctx_train(model)
    kind = _STRETCHES.get(settings.stretch)
    context = settings.context or 0
    if kind is None or not 0 < trained < context:
        return
    own: float = llama_cpp.llama_model_rope_freq_scale_train(model)
    params.rope_scaling_type = kind
    params.rope_freq_scale = (own or 1.0) * trained / context
    params.yarn_orig_ctx = trained


def _check_cache(model: llama_cpp.llama_model_p, settings: ModelSettings) -> None:
    """Say it where the types of the KV cache cannot be had.

    Raises:
        EngineError: kind `unsupported`.
    """
    if settings.flash_attention == "off" and _block(settings.value_type) > 1:
        raise EngineError(
            "unsupported",
            Sentence(
                "Values of the KV cache in {0} need flash attention, so the model was not loaded: "
                "switch flash attention on, or choose another type for the values, in the "
                "settings.",
                settings.value_type,
            ),
        )
    sizes = (
        ("attention.key_length", settings.kv_type),
        ("attention.value_length", settings.value_type),
    )
    for key, kind in sizes:
        size = _head_size(model, key)
        if size % _block(kind):
            raise EngineError(
                "unsupported",
                Sentence(
                    "The attention heads of this model have {0} numbers, which a KV cache in {1} "
                    "cannot hold, so it was not loaded: choose f16 in the settings.",
                    grouped(size),
                    kind,
                ),
            )


def _block(kind: KvType) -> int:
    """So many numbers are quantised together; 1 where none is."""
    return TENSOR_TYPES[KV_TYPES[kind]].block


def _head_size(model: llama_cpp.llama_model_p, key: str) -> int:
    """Of keys or values, as the model's file says it, or as it follows; 0 where nothing does."""
    stated = metadata(model, f"{metadata(model, 'general.architecture')}.{key}")
    if stated.isdecimal():
        return int(stated)
    heads: int = llama_cpp.llama_model_n_head(model)
    width: int = llama_cpp.llama_model_n_embd(model)
    return width // heads if heads else 0


def check_decoded(result: int) -> None:
    """Raise what a result of `llama_decode` tells.

    Raises:
        AbortedError: the context's flag was set.
        ContextFullError: there was no room.
        EngineError: llama.cpp failed.
    """
    if result == _DECODED:
        return
    if result == _ABORTED:
        raise AbortedError
    if result == _NO_ROOM:
        raise ContextFullError
    raise EngineError(
        "internal",
        Sentence(
            "llama.cpp could not evaluate the text, so the answer ends here; send again, and "
            "if it happens again load the model anew with a smaller context or batch."
        ),
    )


class Context:
    """Owns one `llama_context`, whose first sequence holds what `cache` knows.

    Args:
        cores: Says how many threads there is room for; without it they are those of `settings`.
        same_rows: So many tokens evaluated at once have the numbers that they have one by one, as
            far as that is known; it may be set later.

    Raises:
        EngineError: kind `out_of_memory`, when llama.cpp cannot allocate it.
    """

    def __init__(
        self,
        model: llama_cpp.llama_model_p,
        settings: ModelSettings,
        cancel: CancelFlag,
        cores: FreeCores | None = None,
        *,
        same_rows: int = 1,
    ) -> None:
        params = llama_cpp.llama_context_default_params()
        params.n_ctx = settings.context
        params.n_batch = params.n_ubatch = settings.batch
        self.sequences = params.n_seq_max = _sequences(model)
        params.kv_unified = True
        params.n_threads = settings.threads
        params.n_threads_batch = settings.threads_batch
        params.type_k = KV_TYPES[settings.kv_type]
        params.type_v = KV_TYPES[settings.value_type]
        _stretch(params, model, settings)
        _check_cache(model, settings)
        params.flash_attn_type = _FLASH_ATTENTION[settings.flash_attention]
        params.no_perf = True
        params.abort_callback = llama_cpp.ggml_abort_callback(flag_reader())
        params.abort_callback_data = cancel.address
        self.handle = llama_cpp.llama_init_from_model(model, params)
        if not self.handle:
            raise EngineError(
                "out_of_memory",
                Sentence(
                    "The memory for a context of {0} tokens could not be had, so the model was "
                    "not loaded; choose a smaller context in the settings.",
                    grouped(settings.context or 0),
                ),
            )
        self._most = self._threads = (params.n_threads, params.n_threads_batch)
        alone = self._most == (1, 1)
        self._cores = None if settings.splits_attention or alone else cores
        self._free = 0
        """Cores, when the present number of threads was chosen."""
        self._keep = (params, cancel)  # native code holds their addresses
        self._memory = llama_cpp.llama_get_memory(self.handle)
        vocabulary = llama_cpp.llama_model_get_vocab(model)
        self._vocabulary_size: int = llama_cpp.llama_vocab_n_tokens(vocabulary)
        self.size: int = llama_cpp.llama_n_ctx(self.handle)
        self.batch_size: int = settings.batch or 512
        self.drops = _drops(model)
        self.cache: PrefixCache[State] = PrefixCache(self, self.batch_size)
        self._tokens = self.cache.tokens
        self._one = (llama_cpp.llama_token * 1)()
        one_batch = llama_cpp.llama_batch_get_one(self._one, 1)
        self._decode_one = bound(llama_cpp.llama_decode, self.handle, one_batch)
        self._on_card = bool(settings.gpu_layers)
        self._several = (llama_cpp.llama_token * MOST_ROWS)()
        self._several_batch = llama_cpp.llama_batch_get_one(self._several, MOST_ROWS)
        self._wanted = (ctypes.c_int8 * MOST_ROWS)(*([1] * MOST_ROWS))
        self._several_batch.logits = self._wanted
        self._decode_several = bound(llama_cpp.llama_decode, self.handle, self._several_batch)
        self.drafts: Drafts = settings.drafts if self.drops else "off"
        self.drafter = Drafter(MOST_ROWS - 1)
        self.same_rows = same_rows
        self.mixed = False
        """Whether other sequences may have left its tokens scattered: sums of other orders."""
        self._logits = np.empty(0, np.float32)
        self._logits_at = 0
        self._logits_row = ctypes.c_int32()
        self._find_logits = bound(
            llama_cpp.llama_get_logits_ith, self.handle, self._logits_row, gives=ctypes.c_void_p
        )
        self._unkept = 0
        """Tokens in the KV cache behind those of `_tokens`."""

    def close(self) -> None:
        """Free it; a second time does nothing."""
        self.cache.clear_saved()
        if self.handle:
            llama_cpp.llama_free(self.handle)
            self.handle = None

    def prepare(
        self, prompt: list[int], *, owner: str = "", repeatable: bool, seeded: bool = False
    ) -> int:
        """Keep or restore what it can of `prompt`; see `PrefixCache.prepare`."""
        if seeded and self.mixed:
            self.cache.leave()
            self._clear()
        return self.cache.prepare(prompt, owner=owner, repeatable=repeatable, seeded=seeded)

    def _clear(self) -> None:
        """Hold nothing in any sequence: what comes stands in its order from the first cell on."""
        llama_cpp.llama_memory_clear(self._memory, False)
        self.mixed = False

    def may_begin(self, prompt: list[int]) -> bool:
        """Whether a prompt can be evaluated that nobody asked for yet; see `PrefixCache`."""
        return self.cache.may_begin(
            prompt,
            self.size,
            lambda: llama_cpp.llama_state_seq_get_size(self.handle, _SEQUENCE),
        )

    @property
    def together(self) -> int:
        """Answers that can be written at once."""
        return max(1, self.sequences - 1)

    @property
    def regular(self) -> bool:
        """Whether the numbers of all tokens so far are those of the tokens alone."""
        return self.cache.regular and not self.mixed

    # For the cache

    def save(self, most: int, sequence: int = _SEQUENCE) -> State | None:
        size = llama_cpp.llama_state_seq_get_size(self.handle, sequence)
        if size > most:
            return None
        data = (ctypes.c_uint8 * size)()
        written = llama_cpp.llama_state_seq_get_data(self.handle, data, size, sequence)
        return data if written == size else None

    def state_of(self, data: bytearray) -> State:
        """See `kept_contexts.KeepsContexts`."""
        return (ctypes.c_uint8 * len(data)).from_buffer(data)

    def restore(self, state: State, picture: str) -> bool:
        llama_cpp.llama_memory_seq_rm(self._memory, _SEQUENCE, -1, -1)
        size = len(state)
        if llama_cpp.llama_state_seq_set_data(self.handle, state, size, _SEQUENCE) == 0:
            llama_cpp.llama_memory_clear(self._memory, False)
            return False
        return True

    def truncate(self, size: int) -> int:
        if llama_cpp.llama_memory_seq_rm(self._memory, _SEQUENCE, size, -1):
            return size
        # Some architectures cannot drop a part (recurrent states): start afresh.
        llama_cpp.llama_memory_clear(self._memory, False)
        return 0

    def keep_first(self, size: int) -> None:
        """Take out all tokens behind the first so many."""
        if size < len(self._tokens):
            del self._tokens[self.truncate(size) :]

    # Evaluation

    def evaluate(
        self, prompt: list[int], progress: Callable[[float], None], *, at_once: int | None = None
    ) -> None:
        """Evaluate what `prompt` has beyond the KV cache; logits of its last token are ready.

        Args:
            at_once: Tokens of a batch; what of one is evaluated when it ends early is lost.

        Raises:
            AbortedError: the cancel flag was set; what was evaluated stays in the cache.
            ContextFullError: the prompt does not fit.
            EngineError: llama.cpp failed.
        """
        if not self._tokens:
            self._clear()
        batch = min(at_once or self.batch_size, self.batch_size)
        start = batch_start = len(self._tokens)
        rest = (llama_cpp.llama_token * (len(prompt) - start))(*prompt[start:])
        for offset in range(0, len(rest), batch):
            size = min(batch, len(rest) - offset)
            part = ctypes.cast(
                ctypes.addressof(rest) + offset * ctypes.sizeof(llama_cpp.llama_token),
                ctypes.POINTER(llama_cpp.llama_token),
            )
            batch_start = len(self._tokens)
            self.share_cores()
            self._check(
                llama_cpp.llama_decode(self.handle, llama_cpp.llama_batch_get_one(part, size))
            )
            self.cache.extend(prompt[start + offset : start + offset + size], exact=not self.mixed)
            progress((offset + size) / len(rest))
        self.cache.note_prompt(prompt, batch_start)

    def decode(self, token: int) -> None:
        """Evaluate one more token; raises as `evaluate` does."""
        # All that is done here is done when the processor's caches hold nothing of it.
        self._one[0] = token
        cores = self._cores
        if cores is not None and cores.free() != self._free:
            self.share_cores()
        result = self._decode_one()
        if result != _DECODED:
            self._check(result)
        self._tokens.append(token)
        if self._on_card:
            llama_cpp.llama_synchronize(self.handle)  # which works on after llama_decode

    @property
    def room(self) -> int:
        """Tokens that the context still holds."""
        return self.size - len(self._tokens)

    def evaluate_rows(self, tokens: Sequence[int]) -> None:
        """Evaluate at most `MOST_ROWS` tokens at once, with the logits of each in its row.

        The first is in the context then; each of the others once `keep_row` says so. Raises as
        `evaluate` does.
        """
        count = len(tokens)
        if count == 1:
            self.decode(tokens[0])
            return
        self._several[:count] = tokens
        self._several_batch.n_tokens = count
        self.share_cores()
        result = self._decode_several()
        if result != _DECODED:
            self._check(result)
        self._tokens.append(tokens[0])
        self._unkept = count - 1
        if self._on_card:
            llama_cpp.llama_synchronize(self.handle)

    def keep_row(self, token: int) -> None:
        """The next token that was evaluated and not counted in is in the context."""
        self._tokens.append(token)
        self._unkept -= 1

    def drop_rows(self) -> None:
        """Take out what was evaluated and not kept."""
        if self._unkept:
            llama_cpp.llama_memory_seq_rm(self._memory, _SEQUENCE, len(self._tokens), -1)
            self._unkept = 0

    def share_cores(self) -> None:
        """Takes as many threads as find a core."""
        if self._cores is None:
            return
        free = self._cores.free()
        if free == self._free:
            return
        self._free = free
        one, batch = self._most
        threads = max(1, min(one, free)), max(1, min(batch, free))
        if threads != self._threads:
            self._threads = threads
            llama_cpp.llama_set_n_threads(self.handle, *threads)

    def logits(self, row: int = -1) -> NDArray[np.float32]:
        """A token's logits, float32 [vocabulary]; valid until the next evaluation.

        Args:
            row: Which of those evaluated at once; the last one if left out.
        """
        self._logits_row.value = row
        address = self._find_logits()
        if address != self._logits_at:  # of most tokens they are where the last one's were
            place = ctypes.cast(address, ctypes.POINTER(ctypes.c_float))
            self._logits = np.ctypeslib.as_array(place, shape=(self._vocabulary_size,))
            self._logits_at = address
        return self._logits

    def _check(self, result: int) -> None:
        if result == _DECODED:
            return
        # Parts of a failed batch may be in the cache: take them out again.
        llama_cpp.llama_memory_seq_rm(self._memory, _SEQUENCE, len(self._tokens), -1)
        check_decoded(result)
