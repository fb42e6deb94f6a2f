"""Makes vision models with random weights, for measuring speed, and small ones for tests.

Speed does not depend on the values of the weights, only on shapes and types. The default shape
is that of Llama 3.2 11B Vision; `--llama` writes a file for llama.cpp with the same text layers.
Vocabulary and chat template are the starter model's, so that the file can hold a conversation,
of nonsense.

    python -m tests.make.random_mllama OUT.gguf [--layers N] [--vision-layers N] [--llama]
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import gguf
import numpy as np

from llama32_desktop.models.library import find_model
from tests.make.random_llama import copy_tokenizer

Type = gguf.GGMLQuantizationType
_POOL_BYTES = 1 << 25
_SCALES = {Type.Q4_0: (0,), Type.Q8_0: (0,), Type.Q4_K: (0, 2), Type.Q6_K: (208,)}
"""Where in a block its float16 scales are."""


@dataclass(frozen=True)
class Shape:
    layers: int = 40
    cross: tuple[int, ...] = (3, 8, 13, 18, 23, 28, 33, 38)
    hidden: int = 4096
    feed_forward: int = 14336
    heads: int = 32
    heads_kv: int = 8
    vision_layers: int = 32
    global_layers: int = 8
    intermediate: tuple[int, ...] = (3, 7, 15, 23, 30)
    vision_hidden: int = 1280
    vision_feed_forward: int = 5120
    vision_heads: int = 16
    image: int = 560
    patch: int = 14
    tiles: int = 4
    vocabulary: int = 0
    """0 copies the starter model's tokenizer and takes its size."""
    equal_padding: bool = True
    """Whether the embeddings of padding tiles are zero, as in real checkpoints."""
    llama: bool = False

    def cut(self, layers: int, vision_layers: int) -> Shape:
        """The same with fewer layers of each kind."""
        return replace(
            self,
            layers=layers,
            cross=tuple(n for n in self.cross if n < layers),
            vision_layers=vision_layers,
            global_layers=max(1, self.global_layers * vision_layers // self.vision_layers),
            intermediate=tuple(n for n in self.intermediate if n < vision_layers),
        )


SMALL = Shape(
    layers=5,
    cross=(1, 3),
    hidden=128,
    feed_forward=160,
    heads=4,
    heads_kv=2,
    vision_layers=3,
    global_layers=2,
    intermediate=(0, 2),
    vision_hidden=48,
    vision_feed_forward=96,
    vision_heads=3,
    image=42,
    patch=14,
    tiles=4,
    vocabulary=320,
)
"""With heads of 32, so that a KV cache of 8 bits fits; all other numbers unlike the oracle's."""


class Numbers:
    """Random weights of any type, from a pool of random bytes."""

    def __init__(self, seed: int) -> None:
        self._rng = np.random.default_rng(seed)
        self._pools: dict[Type, np.ndarray] = {}

    def take(self, kind: Type, rows: int, columns: int) -> np.ndarray:
        """Bytes of `rows` rows, [rows, bytes of a row]."""
        block, size = gguf.GGML_QUANT_SIZES[kind]
        needed = rows * (columns // block)
        pool = self._pool(kind)
        start = int(self._rng.integers(0, len(pool)))
        blocks = np.take(pool, np.arange(start, start + needed), axis=0, mode="wrap")
        return blocks.reshape(rows, columns // block * size)

    def _pool(self, kind: Type) -> np.ndarray:
        if kind not in self._pools:
            size = gguf.GGML_QUANT_SIZES[kind][1]
            count = _POOL_BYTES // size
            if kind in (Type.F32, Type.F16, Type.BF16):
                values = self._rng.normal(0, 0.05, count).astype(np.float32)
                raw = values.view(np.uint32)
                if kind == Type.F16:
                    raw = values.astype(np.float16).view(np.uint16)
                elif kind == Type.BF16:
                    raw = (raw >> 16).astype(np.uint16)
                self._pools[kind] = raw.view(np.uint8).reshape(count, size)
            else:
                pool = self._rng.integers(0, 256, (count, size), np.uint8)
                scale = np.frombuffer(np.float16(2e-4).tobytes(), np.uint8)
                for at in _SCALES[kind]:
                    pool[:, at : at + 2] = scale
                self._pools[kind] = pool
        return self._pools[kind]


@dataclass(frozen=True)
class _Tensor:
    name: str
    shape: tuple[int, ...]
    """The widest step first, as numpy has it."""
    kind: Type
    value: float | None = None


def _text(shape: Shape, vocabulary: int, kind: Type) -> Iterator[_Tensor]:
    hidden, ffn = shape.hidden, shape.feed_forward
    head = hidden // shape.heads
    key = shape.heads_kv * head
    extra = 0 if shape.llama else 8
    yield _Tensor("token_embd.weight", (vocabulary + extra, hidden), kind)
    yield _Tensor("rope_freqs.weight", (head // 2,), Type.F32, 1.0)
    for layer in range(shape.layers):
        name = f"blk.{layer}"
        cross = not shape.llama and layer in shape.cross
        yield _Tensor(f"{name}.attn_norm.weight", (hidden,), Type.F32, 1.0)
        yield _Tensor(f"{name}.ffn_norm.weight", (hidden,), Type.F32, 1.0)
        parts = [("q", (hidden, hidden)), ("k", (key, hidden)), ("v", (key, hidden))]
        for part, size in [*parts, ("o" if cross else "output", (hidden, hidden))]:
            full = f"cross_attn_{part}_proj" if cross else f"attn_{part}"
            yield _Tensor(f"{name}.{full}.weight", size, kind)
        if cross:
            for part in ("q", "k"):
                yield _Tensor(f"{name}.cross_attn_{part}_norm.weight", (head,), Type.F32, 1.0)
            yield _Tensor(f"{name}.cross_attn_attn_gate", (1,), Type.F32, 0.5)
            yield _Tensor(f"{name}.cross_attn_mlp_gate", (1,), Type.F32, 0.5)
        yield _Tensor(f"{name}.ffn_gate.weight", (ffn, hidden), kind)
        yield _Tensor(f"{name}.ffn_up.weight", (ffn, hidden), kind)
        yield _Tensor(f"{name}.ffn_down.weight", (hidden, ffn), kind)
    yield _Tensor("output_norm.weight", (hidden,), Type.F32, 1.0)
    yield _Tensor("output.weight", (vocabulary, hidden), kind)


def _vision(shape: Shape, kind: Type, ids: int) -> Iterator[_Tensor]:
    hidden, tiles, wide = shape.vision_hidden, shape.tiles, shape.vision_feed_forward
    rows = (shape.image // shape.patch) ** 2 + 1
    yield _Tensor("v.patch_embd.weight", (hidden, 3, shape.patch, shape.patch), kind)
    yield _Tensor("v.class_embd", (hidden,), Type.F32)
    for name, size in (
        ("v.position_embd", (rows, hidden)),
        ("v.tile_position_embd", (ids, tiles * rows * hidden)),
        ("v.pre_tile_position_embd", (ids, tiles * hidden)),
        ("v.post_tile_position_embd", (ids, tiles * hidden)),
    ):
        yield _Tensor(f"{name}.weight", size, kind)
        yield _Tensor(f"{name}.gate", (1,), Type.F32, 0.5)
    norms = [f"v.{side}_ln" for side in ("pre", "post")]
    for group, count in (("", shape.vision_layers), ("global.", shape.global_layers)):
        for layer in range(count):
            name = f"v.{group}blk.{layer}"
            norms += [f"{name}.attn_norm", f"{name}.ffn_norm"]
            for part in ("attn_q", "attn_k", "attn_v", "attn_output"):
                yield _Tensor(f"{name}.{part}.weight", (hidden, hidden), kind)
            yield _Tensor(f"{name}.ffn_up.weight", (wide, hidden), kind)
            yield _Tensor(f"{name}.ffn_up.bias", (wide,), Type.F32)
            yield _Tensor(f"{name}.ffn_down.weight", (hidden, wide), kind)
            yield _Tensor(f"{name}.ffn_down.bias", (hidden,), Type.F32)
            if group:
                yield _Tensor(f"{name}.attn_gate", (1,), Type.F32, 0.5)
                yield _Tensor(f"{name}.ffn_gate", (1,), Type.F32, 0.5)
    for norm in norms:
        yield _Tensor(f"{norm}.weight", (hidden,), Type.F32, 1.0)
        yield _Tensor(f"{norm}.bias", (hidden,), Type.F32)
    output = hidden * (1 + len(shape.intermediate))
    yield _Tensor("mm.0.weight", (shape.hidden, output), kind)
    yield _Tensor("mm.0.bias", (shape.hidden,), Type.F32)


def _ratios(tiles: int) -> list[tuple[int, int]]:
    sides = range(1, tiles + 1)
    return [(a, b) for a in sides for b in sides if a * b <= tiles]


def _keys(writer: gguf.GGUFWriter, shape: Shape, vocabulary: int) -> None:
    writer.add_name("Random")
    writer.add_context_length(131_072)
    writer.add_embedding_length(shape.hidden)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.feed_forward)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.heads_kv)
    writer.add_rope_freq_base(500_000.0)
    writer.add_rope_dimension_count(shape.hidden // shape.heads)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_vocab_size(vocabulary)
    if shape.llama:
        return
    writer.add_array("mllama.attention.cross_attention_layers", list(shape.cross))
    key = "mllama.vision"
    writer.add_uint32(f"{key}.block_count", shape.vision_layers)
    writer.add_uint32(f"{key}.global.block_count", shape.global_layers)
    writer.add_array(f"{key}.intermediate_layers_indices", list(shape.intermediate))
    writer.add_uint32(f"{key}.embedding_length", shape.vision_hidden)
    writer.add_uint32(f"{key}.feed_forward_length", shape.vision_feed_forward)
    writer.add_uint32(f"{key}.attention.head_count", shape.vision_heads)
    writer.add_float32(f"{key}.attention.layer_norm_epsilon", 1e-5)
    writer.add_uint32(f"{key}.image_size", shape.image)
    writer.add_uint32(f"{key}.patch_size", shape.patch)
    writer.add_uint32(f"{key}.max_num_tiles", shape.tiles)
    writer.add_uint32(f"{key}.num_channels", 3)


def _without_padding(values: np.ndarray, shape: Shape) -> np.ndarray:
    """Bytes of a table by aspect ratio, with zeros where a ratio has no tile."""
    out = values.copy()
    per_tile = out.shape[1] // shape.tiles
    for number, (rows, columns) in enumerate(_ratios(shape.tiles), start=1):
        out[number, rows * columns * per_tile :] = 0
    return out


def make(
    path: Path,
    shape: Shape = SMALL,
    kind: Type = Type.F32,
    vision_kind: Type = Type.F32,
    seed: int = 1,
) -> Path:
    """Write the file, tensor by tensor."""
    numbers = Numbers(seed)
    writer = gguf.GGUFWriter(path, "llama" if shape.llama else "mllama")
    vocabulary = shape.vocabulary or copy_tokenizer(writer, Path(find_model("starter").path))
    _keys(writer, shape, vocabulary)
    tensors = list(_text(shape, vocabulary, kind))
    if not shape.llama:
        tensors += _vision(shape, vision_kind, len(_ratios(shape.tiles)) + 1)
    for tensor in tensors:
        block, size = gguf.GGML_QUANT_SIZES[tensor.kind]
        nbytes = math.prod(tensor.shape) // block * size
        raw = (*tensor.shape[:-1], tensor.shape[-1] // block * size)
        writer.add_tensor_info(tensor.name, raw, np.dtype(np.uint8), nbytes, tensor.kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    for tensor in tensors:
        writer.write_tensor_data(_values(tensor, numbers, shape))
    writer.close()
    return path


def _values(tensor: _Tensor, numbers: Numbers, shape: Shape) -> np.ndarray[Any, Any]:
    if tensor.value is not None:
        return np.full(tensor.shape, tensor.value, np.float32)
    *rows, columns = tensor.shape
    values = numbers.take(tensor.kind, math.prod(rows), columns)
    if shape.equal_padding and tensor.name.endswith("tile_position_embd.weight"):
        return _without_padding(values, shape)
    return values


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--layers", type=int, default=40)
    parser.add_argument("--vision-layers", type=int, default=32)
    parser.add_argument("--type", default="Q4_K")
    parser.add_argument("--vision-type", default="F16")
    parser.add_argument("--llama", action="store_true")
    parsed = parser.parse_args()
    shape = replace(Shape().cut(parsed.layers, parsed.vision_layers), llama=parsed.llama)
    make(parsed.out, shape, Type[parsed.type], Type[parsed.vision_type])


if __name__ == "__main__":
    main()
