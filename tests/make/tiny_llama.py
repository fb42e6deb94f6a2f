"""A tiny text model of random numbers with another model's vocabulary: a draft model for tests."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import gguf
import numpy as np

from tests.make.random_llama import copy_tokenizer

_WIDTH: Final = 32


def make(path: Path, like: Path, *, seed: int = 1, further: int = 0) -> Path:
    """Write the file.

    Args:
        like: The model whose vocabulary it has.
        further: Control tokens that it has beyond that.
    """
    random = np.random.default_rng(seed)
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name("Tiny text model")
    vocabulary = copy_tokenizer(writer, like, further=further)
    writer.add_context_length(2048)
    writer.add_embedding_length(_WIDTH)
    writer.add_block_count(1)
    writer.add_feed_forward_length(_WIDTH)
    writer.add_head_count(1)
    writer.add_head_count_kv(1)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_vocab_size(vocabulary)
    ones = np.ones(_WIDTH, np.float32)

    def add(name: str, rows: int = _WIDTH) -> None:
        numbers = random.normal(0, 0.3, (rows, _WIDTH)).astype(np.float32)
        writer.add_tensor(f"{name}.weight", numbers)

    add("token_embd", vocabulary)
    add("output", vocabulary)
    writer.add_tensor("output_norm.weight", ones)
    writer.add_tensor("blk.0.attn_norm.weight", ones)
    writer.add_tensor("blk.0.ffn_norm.weight", ones)
    for name in ("attn_q", "attn_k", "attn_v", "attn_output", "ffn_gate", "ffn_up", "ffn_down"):
        add(f"blk.0.{name}")
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path
