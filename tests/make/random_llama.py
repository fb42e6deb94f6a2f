"""Makes a Llama 3.2 1B-shaped GGUF with random weights, for measuring speed.

Speed does not depend on the values of the weights, only on shapes and types. Shapes are those
of Llama 3.2 1B (16 layers of 2048, 32 heads over 8 K/V heads); vocabulary and chat template
are the starter model's, so that the file can hold a conversation, of nonsense.

    python -m tests.make.random_llama OUT.gguf [--layers N]
"""

from __future__ import annotations

import argparse
from pathlib import Path

import gguf
import numpy as np

from llama32_desktop.models.library import find_model

EMBEDDING, FEED_FORWARD, HEADS, HEADS_KV, HEAD_SIZE = 2048, 8192, 32, 8, 64
TYPE = gguf.GGMLQuantizationType.Q8_0
BLOCK_VALUES, BLOCK_BYTES = gguf.GGML_QUANT_SIZES[TYPE]


def random_weights(rng: np.random.Generator, rows: int, columns: int) -> np.ndarray:
    """Q8_0 blocks: a float16 scale of 1/2048, then 32 random signed bytes."""
    blocks = rng.integers(0, 256, (rows, columns // BLOCK_VALUES, BLOCK_BYTES), np.uint8)
    blocks[:, :, :2] = np.frombuffer(np.float16(1 / 2048).tobytes(), np.uint8)
    return blocks.reshape(rows, -1)


_CONTROL = 3


def copy_tokenizer(writer: gguf.GGUFWriter, source: Path, *, further: int = 0) -> int:
    """Copy the tokenizer's metadata; returns the size of the vocabulary.

    Args:
        further: Control tokens that it has behind the source's.
    """
    more = {
        "tokenizer.ggml.tokens": [f"<|further_{number}|>" for number in range(further)],
        "tokenizer.ggml.token_type": [_CONTROL] * further,
    }
    reader = gguf.GGUFReader(source)
    for field in reader.fields.values():
        if not field.name.startswith("tokenizer."):
            continue
        kind = field.types[0]
        item = field.types[-1] if kind == gguf.GGUFValueType.ARRAY else None
        value = field.contents()
        if field.name in more:
            value = [*value, *more[field.name]]
        writer.add_key_value(field.name, value, kind, item)
    return len(reader.fields["tokenizer.ggml.tokens"].data) + further


def make(path: Path, layers: int = 16, seed: int = 1) -> None:
    """Write the file, tensor by tensor."""
    rng = np.random.default_rng(seed)
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name("Random 1B")
    vocabulary = copy_tokenizer(writer, Path(find_model("starter").path))
    writer.add_context_length(131_072)
    writer.add_embedding_length(EMBEDDING)
    writer.add_block_count(layers)
    writer.add_feed_forward_length(FEED_FORWARD)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(HEADS_KV)
    writer.add_rope_freq_base(500_000.0)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_vocab_size(vocabulary)
    ones = np.ones(EMBEDDING, np.float32)

    def add(name: str, rows: int, columns: int) -> None:
        writer.add_tensor(name, random_weights(rng, rows, columns), raw_dtype=TYPE)

    add("token_embd.weight", vocabulary, EMBEDDING)
    writer.add_tensor("output_norm.weight", ones)
    for layer in range(layers):
        block = f"blk.{layer}"
        writer.add_tensor(f"{block}.attn_norm.weight", ones)
        writer.add_tensor(f"{block}.ffn_norm.weight", ones)
        add(f"{block}.attn_q.weight", HEADS * HEAD_SIZE, EMBEDDING)
        add(f"{block}.attn_k.weight", HEADS_KV * HEAD_SIZE, EMBEDDING)
        add(f"{block}.attn_v.weight", HEADS_KV * HEAD_SIZE, EMBEDDING)
        add(f"{block}.attn_output.weight", EMBEDDING, HEADS * HEAD_SIZE)
        add(f"{block}.ffn_gate.weight", FEED_FORWARD, EMBEDDING)
        add(f"{block}.ffn_up.weight", FEED_FORWARD, EMBEDDING)
        add(f"{block}.ffn_down.weight", EMBEDDING, FEED_FORWARD)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--layers", type=int, default=16)
    parsed = parser.parse_args()
    make(parsed.out, parsed.layers)


if __name__ == "__main__":
    main()
