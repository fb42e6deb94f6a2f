"""Texts for vectors are read no further than they are wanted."""

from __future__ import annotations

from pathlib import Path

import gguf
import llama_cpp
import pytest

from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.engine.worker.backend import CancelFlag, EngineError
from llama32_desktop.engine.worker.llama_cpp.embedding import EmbeddingContext
from llama32_desktop.engine.worker.llama_cpp.long_texts import PIECE


class _Context(EmbeddingContext):
    """Without llama.cpp; a text has as many tokens as letters."""

    def __init__(self, cancel_at: int) -> None:
        self._cancel, self._size = CancelFlag(), 8
        self.read: list[str] = []
        self._cancel_at = cancel_at

    def _tokens(self, text: str) -> list[int]:
        self.read.append(text)
        if len(self.read) == self._cancel_at:
            self._cancel.set()
        return [*range(len(text))]


def test_nothing_is_read_behind_a_text_that_is_too_long() -> None:
    context = _Context(cancel_at=0)
    with pytest.raises(EngineError, match="9 tokens") as error:
        context.embed(["a", "a" * 9, "a"], whole=True)
    assert error.value.kind == "context_full" and len(context.read) == 2


def test_nothing_is_read_once_nobody_waits() -> None:
    context = _Context(cancel_at=3)
    with pytest.raises(EngineError) as error:
        context.embed(["a"] * 2000)
    assert error.value.kind == "cancelled" and len(context.read) == 3


LONG = "a" * (3 * PIECE)


def test_of_a_long_text_no_more_is_read_than_a_vector_is_made_of() -> None:
    """llama.cpp's tokenisers cannot be interrupted, and some take minutes for a long text."""
    context = _Context(cancel_at=0)
    assert context._read(LONG, whole=False) == [*range(PIECE)]
    assert [len(text) for text in context.read] == [PIECE, PIECE]


def test_a_long_text_of_which_all_is_wanted_is_refused_behind_its_first_piece() -> None:
    context = _Context(cancel_at=0)
    with pytest.raises(EngineError, match="9 tokens or more") as error:
        context.embed([LONG], whole=True)
    assert error.value.kind == "context_full" and [len(text) for text in context.read] == [PIECE]


def test_a_long_text_is_left_where_nobody_waits() -> None:
    context = _Context(cancel_at=1)
    context._size = 10 * PIECE
    with pytest.raises(EngineError) as error:
        context.embed([LONG])
    assert error.value.kind == "cancelled" and len(context.read) == 1


@pytest.mark.parametrize("said", [{}, {"bos_token_id": 4}], ids=["none", "beyond"])
def test_a_vocabulary_without_the_token_that_begins_texts_ends_no_process(
    tmp_path: Path, said: dict[str, int]
) -> None:
    """Of BERT's kind; llama.cpp loads it, and ends its process at the first text."""
    path = tmp_path / "bert.gguf"
    writer = gguf.GGUFWriter(path, "bert")
    writer.add_tokenizer_model("bert")
    writer.add_token_list(["[UNK]", "a", "b", "[SEP]"])
    for key, value in {"unknown_token_id": 0, "seperator_token_id": 3, **said}.items():
        writer.add_uint32(f"tokenizer.ggml.{key}", value)
    writer.add_block_count(1)
    writer.add_context_length(8)
    writer.add_embedding_length(4)
    writer.add_feed_forward_length(4)
    writer.add_head_count(1)
    writer.add_layer_norm_eps(1e-5)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.close()
    params = llama_cpp.llama_model_default_params()
    params.vocab_only = True
    model = llama_cpp.llama_model_load_from_file(str(path).encode(), params)
    assert model
    try:
        with pytest.raises(EngineError, match="makes no vectors of texts") as error:
            EmbeddingContext(model, ModelSettings(), CancelFlag(), None)
        assert error.value.kind == "unsupported"
    finally:
        llama_cpp.llama_model_free(model)
