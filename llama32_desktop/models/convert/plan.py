"""Which tensors a converted file has, and which of the checkpoint's each is made from.

The names and the order of rows are those of llama.cpp for text, and of Ollama's one-file layout
for vision models.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias, TypeVar, cast

import numpy as np
from numpy.typing import NDArray

from llama32_desktop.models.convert.config import ModelConfig, TextShape, VisionShape

Floats: TypeAlias = NDArray[np.float32]
Numbers = TypeVar("Numbers", bound=NDArray[Any])


@dataclass(frozen=True, slots=True)
class PlannedTensor:
    """One tensor of the new file. `shape` is in the checkpoint's order, the widest step first."""

    name: str
    source: str | None
    """Its name in the checkpoint; `None` where `constant` holds its values."""
    shape: tuple[int, ...]
    part: Literal["text", "vision"] = "text"
    head_size: int = 0
    """Where it is not 0, the rows of each head change from halves to pairs."""
    map: Callable[[Floats], Floats] | None = None
    constant: Floats | None = None

    @property
    def columns(self) -> int:
        """Values in a row: all but the first dimension."""
        return math.prod(self.shape[1:]) if len(self.shape) > 1 else self.shape[0]

    @property
    def rows(self) -> int:
        return self.shape[0] if len(self.shape) > 1 else 1


def plan(config: ModelConfig) -> list[PlannedTensor]:
    """All tensors of the new file, in the order in which they stand in it."""
    tensors = list(_text(config.text, config.vision is not None))
    if config.vision is not None:
        tensors += _vision(config.vision, config.text.hidden)
    return tensors


def pair_rows(rows: Numbers, head_size: int) -> Numbers:
    """Reorder the rows of whole heads, [n·head_size, columns], from halves to pairs.

    The checkpoint keeps the two numbers that RoPE turns together half a head apart; llama.cpp
    wants them side by side: row half·s + j of a head becomes row 2j + s.
    """
    halves = rows.reshape(-1, 2, head_size // 2, rows.shape[-1])
    return cast(Numbers, halves.swapaxes(1, 2).reshape(rows.shape))


def rope_factors(text: TextShape) -> Floats:
    """[head_size / 2]: by what llama.cpp divides each frequency, Llama 3's way."""
    rope = text.rope
    steps = np.arange(0, text.head_size, 2, dtype=np.float64) / text.head_size
    turns = rope.original_context * rope.theta**-steps / (2 * math.pi)
    """How often each frequency turns within the original context."""
    share = np.clip((turns - rope.low) / (rope.high - rope.low), 0.0, 1.0)
    return (1 / ((1 - share) / rope.factor + share)).astype(np.float32)


def _text(text: TextShape, vision: bool) -> Iterator[PlannedTensor]:
    outer = "language_model." if vision else ""
    inner = f"{outer}model."
    embeddings = text.vocabulary + text.extra_embeddings
    yield PlannedTensor(
        "token_embd.weight", f"{inner}embed_tokens.weight", (embeddings, text.hidden)
    )
    if vision or text.rope.factor != 1:
        yield PlannedTensor(
            "rope_freqs.weight", None, (text.head_size // 2,), constant=rope_factors(text)
        )
    for layer in range(text.layers):
        new, old = f"blk.{layer}", f"{inner}layers.{layer}"
        yield PlannedTensor(
            f"{new}.attn_norm.weight", f"{old}.input_layernorm.weight", (text.hidden,)
        )
        yield from _cross(text, new, old) if layer in text.cross_layers else _self(text, new, old)
        yield PlannedTensor(
            f"{new}.ffn_norm.weight", f"{old}.post_attention_layernorm.weight", (text.hidden,)
        )
        wide, narrow = (text.feed_forward, text.hidden), (text.hidden, text.feed_forward)
        for name, shape in (("gate", wide), ("up", wide), ("down", narrow)):
            yield PlannedTensor(f"{new}.ffn_{name}.weight", f"{old}.mlp.{name}_proj.weight", shape)
    yield PlannedTensor("output_norm.weight", f"{inner}norm.weight", (text.hidden,))
    if not text.tied:
        yield PlannedTensor(
            "output.weight", f"{outer}lm_head.weight", (text.vocabulary, text.hidden)
        )


def _self(text: TextShape, new: str, old: str) -> Iterator[PlannedTensor]:
    query, key = text.heads * text.head_size, text.heads_kv * text.head_size
    for name, source, shape, head_size in (
        ("attn_q", "q_proj", (query, text.hidden), text.head_size),
        ("attn_k", "k_proj", (key, text.hidden), text.head_size),
        ("attn_v", "v_proj", (key, text.hidden), 0),
        ("attn_output", "o_proj", (text.hidden, query), 0),
    ):
        yield PlannedTensor(
            f"{new}.{name}.weight", f"{old}.self_attn.{source}.weight", shape, head_size=head_size
        )


def _cross(text: TextShape, new: str, old: str) -> Iterator[PlannedTensor]:
    """Rows stay in the checkpoint's order, and gates as they are."""
    query, key = text.heads * text.head_size, text.heads_kv * text.head_size
    for name, shape in (
        ("q_proj", (query, text.hidden)),
        ("k_proj", (key, text.hidden)),
        ("v_proj", (key, text.hidden)),
        ("o_proj", (text.hidden, query)),
        ("q_norm", (text.head_size,)),
        ("k_norm", (text.head_size,)),
    ):
        yield PlannedTensor(
            f"{new}.cross_attn_{name}.weight", f"{old}.cross_attn.{name}.weight", shape
        )
    for gate in ("cross_attn_attn_gate", "cross_attn_mlp_gate"):
        yield PlannedTensor(f"{new}.{gate}", f"{old}.{gate}", (1,))


def _vision(vision: VisionShape, text_hidden: int) -> Iterator[PlannedTensor]:
    """Gates are stored as what the model multiplies by."""
    hidden, ids = vision.hidden, len(vision.aspect_ratios) + 1  # id 0 is that of no picture
    gated = "vision_model.gated_positional_embedding"

    def tensor(
        name: str,
        source: str,
        shape: tuple[int, ...],
        map_values: Callable[[Floats], Floats] | None = None,
    ) -> PlannedTensor:
        return PlannedTensor(name, source, shape, "vision", map=map_values)

    patches = (hidden, vision.channels, vision.patch, vision.patch)
    yield tensor("v.patch_embd.weight", "vision_model.patch_embedding.weight", patches)
    yield tensor("v.class_embd", "vision_model.class_embedding", (hidden,))
    positions, width = vision.positions, vision.positions * hidden
    yield tensor("v.position_embd.weight", f"{gated}.embedding", (positions, hidden))
    yield tensor("v.position_embd.gate", f"{gated}.gate", (1,), _rest)
    yield tensor(
        "v.tile_position_embd.weight",
        f"{gated}.tile_embedding.weight",
        (ids, vision.tiles * width),
    )
    yield tensor("v.tile_position_embd.gate", f"{gated}.gate", (1,), np.tanh)
    for side in ("pre", "post"):
        old = f"vision_model.{side}_tile_positional_embedding"
        new = f"v.{side}_tile_position_embd"
        yield tensor(f"{new}.weight", f"{old}.embedding.weight", (ids, vision.tiles * hidden))
        yield tensor(f"{new}.gate", f"{old}.gate", (1,), np.tanh)
    for side in ("pre", "post"):
        for kind in ("weight", "bias"):
            old = f"vision_model.layernorm_{side}.{kind}"
            yield tensor(f"v.{side}_ln.{kind}", old, (hidden,))
    for kind, count in (("", vision.layers), ("global.", vision.global_layers)):
        for layer in range(count):
            new = f"v.{kind}blk.{layer}"
            old = f"vision_model.{kind.replace('.', '_')}transformer.layers.{layer}"
            yield from _vision_block(vision, tensor, new, old)
            if kind:
                yield tensor(f"{new}.attn_gate", f"{old}.gate_attn", (1,), np.tanh)
                yield tensor(f"{new}.ffn_gate", f"{old}.gate_ffn", (1,), np.tanh)
    yield tensor("mm.0.weight", "multi_modal_projector.weight", (text_hidden, vision.output))
    yield tensor("mm.0.bias", "multi_modal_projector.bias", (text_hidden,))


def _vision_block(
    vision: VisionShape,
    tensor: Callable[[str, str, tuple[int, ...]], PlannedTensor],
    new: str,
    old: str,
) -> Iterator[PlannedTensor]:
    hidden, feed_forward = vision.hidden, vision.feed_forward
    for name, source in (("q", "q"), ("k", "k"), ("v", "v"), ("output", "o")):
        source = f"{old}.self_attn.{source}_proj.weight"
        yield tensor(f"{new}.attn_{name}.weight", source, (hidden, hidden))
    for name, source in (
        ("attn_norm", "input_layernorm"),
        ("ffn_norm", "post_attention_layernorm"),
    ):
        for kind in ("weight", "bias"):
            yield tensor(f"{new}.{name}.{kind}", f"{old}.{source}.{kind}", (hidden,))
    for name, source, rows, columns in (
        ("ffn_up", "fc1", feed_forward, hidden),
        ("ffn_down", "fc2", hidden, feed_forward),
    ):
        yield tensor(f"{new}.{name}.weight", f"{old}.mlp.{source}.weight", (rows, columns))
        yield tensor(f"{new}.{name}.bias", f"{old}.mlp.{source}.bias", (rows,))


def _rest(gate: Floats) -> Floats:
    """What the gate leaves of the other embedding."""
    rest: Floats = 1 - np.tanh(gate)
    return rest
