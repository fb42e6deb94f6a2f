"""Makes a small mixture of experts with random weights."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import gguf
import numpy as np

from tests.make.random_llama import TYPE, copy_tokenizer, random_weights

LAYERS: Final = 3
EXPERTS: Final = 4
USED: Final = 2
_WIDTH, _FEED, _HEADS, _HEAD = 128, 64, 4, 32


def make(path: Path, starter: Path, *, tensors_a_part: int = 0) -> Path:
    """Write the file; the vocabulary is the starter's.

    Args:
        tensors_a_part: Write parts of so many tensors; 0: one file.

    Returns:
        The file, or the first of its parts.
    """
    rng = np.random.default_rng(1)
    writer = gguf.GGUFWriter(path, "llama", split_max_tensors=tensors_a_part)
    writer.add_name("A mixture")
    vocabulary = copy_tokenizer(writer, starter)
    writer.add_context_length(2048)
    writer.add_embedding_length(_WIDTH)
    writer.add_block_count(LAYERS)
    writer.add_feed_forward_length(_FEED)
    writer.add_head_count(_HEADS)
    writer.add_head_count_kv(_HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_vocab_size(vocabulary)
    writer.add_expert_count(EXPERTS)
    writer.add_expert_used_count(USED)
    ones = np.ones(_WIDTH, np.float32)

    def add(name: str, rows: int, columns: int, count: int = 0) -> None:
        data = random_weights(rng, rows * max(1, count), columns)
        if count:
            data = data.reshape(count, rows, -1)
        writer.add_tensor(f"{name}.weight", data, raw_dtype=TYPE)

    add("token_embd", vocabulary, _WIDTH)
    writer.add_tensor("output_norm.weight", ones)
    for layer in range(LAYERS):
        block = f"blk.{layer}"
        writer.add_tensor(f"{block}.attn_norm.weight", ones)
        writer.add_tensor(f"{block}.ffn_norm.weight", ones)
        for part in ("q", "k", "v", "output"):
            add(f"{block}.attn_{part}", _HEADS * _HEAD, _WIDTH)
        gate = rng.normal(size=(EXPERTS, _WIDTH)).astype(np.float32)
        writer.add_tensor(f"{block}.ffn_gate_inp.weight", gate)
        add(f"{block}.ffn_gate_exps", _FEED, _WIDTH, EXPERTS)
        add(f"{block}.ffn_up_exps", _FEED, _WIDTH, EXPERTS)
        add(f"{block}.ffn_down_exps", _WIDTH, _FEED, EXPERTS)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path if path.exists() else min(path.parent.glob(f"{path.stem}-00001-of-*.gguf"))
