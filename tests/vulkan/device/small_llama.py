"""A Llama of random weights, small enough for a device that is made of the processor."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import gguf
import numpy as np

from tests.make.random_llama import copy_tokenizer

LAYERS: Final = 8
ALL: Final = LAYERS + 1
"""The output is counted as one."""
_WIDTH, _WIDE, _HEADS, _HEADS_KV = 64, 1024, 4, 2


def make_small_llama(path: Path, tokenizer: Path) -> None:
    """Write the file; `tokenizer` is a model whose vocabulary and chat template it gets."""
    random = np.random.default_rng(5)
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name("Small")
    vocabulary = copy_tokenizer(writer, tokenizer)
    writer.add_context_length(2048)
    writer.add_embedding_length(_WIDTH)
    writer.add_block_count(LAYERS)
    writer.add_feed_forward_length(_WIDE)
    writer.add_head_count(_HEADS)
    writer.add_head_count_kv(_HEADS_KV)
    writer.add_rope_freq_base(10_000.0)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_vocab_size(vocabulary)
    ones = np.ones(_WIDTH, np.float32)

    def add(name: str, rows: int, columns: int) -> None:
        numbers = random.standard_normal((rows, columns)) / np.sqrt(columns)
        writer.add_tensor(name, numbers.astype(np.float16))

    add("token_embd.weight", vocabulary, _WIDTH)
    writer.add_tensor("output_norm.weight", ones)
    narrow = _WIDTH // _HEADS * _HEADS_KV
    for layer in range(LAYERS):
        block = f"blk.{layer}"
        writer.add_tensor(f"{block}.attn_norm.weight", ones)
        writer.add_tensor(f"{block}.ffn_norm.weight", ones)
        add(f"{block}.attn_q.weight", _WIDTH, _WIDTH)
        add(f"{block}.attn_k.weight", narrow, _WIDTH)
        add(f"{block}.attn_v.weight", narrow, _WIDTH)
        add(f"{block}.attn_output.weight", _WIDTH, _WIDTH)
        add(f"{block}.ffn_gate.weight", _WIDE, _WIDTH)
        add(f"{block}.ffn_up.weight", _WIDE, _WIDTH)
        add(f"{block}.ffn_down.weight", _WIDTH, _WIDE)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
