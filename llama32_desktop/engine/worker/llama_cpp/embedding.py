"""Vectors of texts, pooled as the model's file says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import llama_cpp
import numpy as np

from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.engine.worker.backend import CancelFlag, EngineError, Vectors
from llama32_desktop.engine.worker.free_cores import FreeCores
from llama32_desktop.engine.worker.ggml.abort import flag_reader
from llama32_desktop.engine.worker.llama_cpp.long_texts import PIECE
from llama32_desktop.sentences import Sentence, grouped

_MOST_TOKENS: Final = 2048
_NONE, _MEAN = 0, 1  # enum llama_pooling_type
_AROUND: Final = 4
"""Tokens that a piece of a text may have and the text not: what opens and closes it, and halves of
words."""
_MOST_TOGETHER: Final = 16
"""Texts that are evaluated at once."""


class EmbeddingContext:
    """A context beside the one that writes; it keeps nothing from one text to the next.

    Args:
        cores: As in `Context`.

    Raises:
        EngineError: kind `out_of_memory`, when llama.cpp cannot allocate it; `unsupported` where
            the vocabulary has no token for the beginning of a text and puts one there.
    """

    def __init__(
        self,
        model: llama_cpp.llama_model_p,
        settings: ModelSettings,
        cancel: CancelFlag,
        cores: FreeCores | None,
    ) -> None:
        self._vocabulary = llama_cpp.llama_model_get_vocab(model)
        if _lacks_beginning(self._vocabulary):
            raise _no_vectors()
        self._size = min(_MOST_TOKENS, llama_cpp.llama_model_n_ctx_train(model) or _MOST_TOKENS)
        self._dimensions: int = llama_cpp.llama_model_n_embd(model)
        self._cancel, self._cores = cancel, cores
        self._threads = settings.threads_batch or 1
        self._handle = self._open(model, settings, pooling=-1)
        if llama_cpp.llama_pooling_type(self._handle) == _NONE:
            # A model that writes says nothing of pooling: the mean over its tokens is usual.
            llama_cpp.llama_free(self._handle)
            self._handle = self._open(model, settings, pooling=_MEAN)

    def _open(
        self, model: llama_cpp.llama_model_p, settings: ModelSettings, *, pooling: int
    ) -> llama_cpp.llama_context_p:
        params = llama_cpp.llama_context_default_params()
        # A model that looks both ways takes a text in one piece.
        params.n_ctx = params.n_batch = params.n_ubatch = self._size
        params.n_seq_max = _MOST_TOGETHER
        params.kv_unified = True  # a text may take all of it
        params.n_threads = settings.threads_batch
        params.n_threads_batch = settings.threads_batch
        params.embeddings = True
        params.pooling_type = pooling
        params.no_perf = True
        # Flash attention stays as llama.cpp has it: without, the scores of 2,048 tokens take half
        # a gigabyte in a model of 32 heads. Its numbers depend on the threads only for one token
        # beside 512 or more, and here all that is in the memory is evaluated at once.
        params.abort_callback = llama_cpp.ggml_abort_callback(flag_reader())
        params.abort_callback_data = self._cancel.address
        handle = llama_cpp.llama_init_from_model(model, params)
        if not handle:
            raise EngineError(
                "out_of_memory",
                Sentence(
                    "The memory for making vectors could not be had, so these texts were not "
                    "indexed; close other programs and go on."
                ),
            )
        self._keep = params  # native code holds its callback's address
        return handle

    def close(self) -> None:
        llama_cpp.llama_free(self._handle)

    def embed(self, texts: Sequence[str], *, whole: bool = False) -> Vectors:
        """Little-endian float32 of length 1 for each; a text is cut at the context.

        Short texts are evaluated together: one by one they would leave the threads waiting for
        each other most of the time.

        Args:
            whole: None is cut: where one is too long, nothing is made.

        Raises:
            EngineError: kind `cancelled`, `context_full` where a whole text does not fit, or
                llama.cpp failed.
        """
        vectors: list[bytes] = []
        together: list[list[int]] = []
        cut = [self._cut(self._read(text, whole=whole)) for text in texts]
        for tokens in cut:
            size = sum(map(len, together)) + len(tokens)
            if len(together) == _MOST_TOGETHER or size > self._size:
                vectors += self._evaluate(together)
                together = []
            together.append(tokens)
        vectors += self._evaluate(together) if together else []
        return Vectors(tuple(vectors), sum(map(len, cut)))

    def _read(self, text: str, *, whole: bool) -> list[int]:
        """The tokens of a text; raises what `embed` does: nothing is read behind what ends all."""
        self._check_wanted()
        tokens = self._tokens(self._wanted_of(text, whole=whole))
        if whole:
            _check_length(len(tokens), self._size)
        return tokens

    def _wanted_of(self, text: str, *, whole: bool) -> str:
        """A text's beginning, with more tokens than a vector is made of; all of a short one.

        Raises:
            EngineError: kind `cancelled`; kind `context_full` where all of it is wanted.
        """
        tokens = 0
        for end in range(PIECE, len(text), PIECE):
            self._check_wanted()
            tokens += len(self._tokens(text[end - PIECE : end])) - _AROUND
            if tokens > self._size:
                if whole:
                    raise EngineError(
                        "context_full",
                        Sentence(
                            "A text has {0} tokens or more and this model makes vectors of {1} at "
                            "most, so none was made; send it in pieces.",
                            grouped(self._size + 1),
                            grouped(self._size),
                        ),
                    )
                return text[:end]
        return text

    def _check_wanted(self) -> None:
        """
        Raises:
            EngineError: kind `cancelled`.
        """
        if self._cancel.is_set():
            raise EngineError("cancelled", Sentence("Making vectors was cancelled."))

    def _evaluate(self, together: Sequence[Sequence[int]]) -> list[bytes]:
        if memory := llama_cpp.llama_get_memory(self._handle):
            llama_cpp.llama_memory_clear(memory, True)
        batch = llama_cpp.llama_batch_init(sum(map(len, together)), 0, 1)
        try:
            for sequence, tokens in enumerate(together):
                for position, token in enumerate(tokens):
                    at = batch.n_tokens
                    batch.token[at], batch.pos[at] = token, position
                    batch.n_seq_id[at], batch.seq_id[at][0] = 1, sequence
                    batch.logits[at] = True
                    batch.n_tokens += 1
            if self._cores is not None:
                threads = self._cores.threads(self._threads)
                llama_cpp.llama_set_n_threads(self._handle, threads, threads)
            failed = llama_cpp.llama_decode(self._handle, batch) != 0
        finally:
            llama_cpp.llama_batch_free(batch)
        self._check_wanted()
        if failed:
            raise EngineError(
                "internal",
                Sentence(
                    "llama.cpp could not make a vector of a text, so it was not indexed; try "
                    "another embedding model."
                ),
            )
        return [self._vector(sequence) for sequence in range(len(together))]

    def _vector(self, sequence: int) -> bytes:
        row = llama_cpp.llama_get_embeddings_seq(self._handle, sequence)
        if not row:
            raise _no_vectors()
        vector = np.ctypeslib.as_array(row, shape=(self._dimensions,)).astype("<f4")
        length = float(np.linalg.norm(vector))
        return (vector / length if length else vector).astype("<f4").tobytes()

    def _tokens(self, text: str) -> list[int]:
        data = text.encode("utf-8", "replace")
        most = max(self._size, len(data) + 8)
        tokens = (llama_cpp.llama_token * most)()
        count = llama_cpp.llama_tokenize(
            self._vocabulary, data, len(data), tokens, most, True, False
        )
        found: list[int] = tokens[: max(1, count)]
        return found

    def _cut(self, tokens: list[int]) -> list[int]:
        """So many tokens as fit; what closes a text, as BERT's separator, closes what is left."""
        if len(tokens) <= self._size:
            return tokens
        closing = llama_cpp.llama_vocab_is_control(self._vocabulary, tokens[-1])
        return tokens[: self._size - 1] + tokens[-1 if closing else self._size - 1 :][:1]


def _lacks_beginning(vocabulary: llama_cpp.llama_vocab_p) -> bool:
    """Whether a token is to be put before each text that is not there, which ends llama.cpp; a
    WordPiece vocabulary always has one."""
    has_pieces = llama_cpp.llama_vocab_type(vocabulary) == llama_cpp.LLAMA_VOCAB_TYPE_WPM
    adds = llama_cpp.llama_vocab_get_add_bos(vocabulary) or has_pieces
    return bool(adds) and llama_cpp.llama_vocab_bos(vocabulary) < 0


def _no_vectors() -> EngineError:
    return EngineError(
        "unsupported",
        Sentence(
            "This model makes no vectors of texts, so nothing was indexed; choose an "
            "embedding model."
        ),
    )


def _check_length(tokens: int, most: int) -> None:
    """Refuse a text that would have to be cut.

    Raises:
        EngineError: kind `context_full`.
    """
    if tokens > most:
        raise EngineError(
            "context_full",
            Sentence(
                "A text has {0} tokens and this model makes vectors of {1} at most, so none was "
                "made; send it in pieces.",
                grouped(tokens),
                grouped(most),
            ),
        )
