"""Which tensors an `mllama` model has, by Ollama's names in both layouts of file.

The engine calls every tensor by its name in the newer, one-file layout.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from llama32_desktop.engine.worker.mllama.config import MllamaConfig, TextConfig, VisionConfig

Use = Literal["matrix", "vector", "numpy"]
"""`matrix`: multiplied by, in the type it is stored in. `vector`: needed as float32 in a graph.
`numpy`: 16 or 32 bits, read by this process."""

OLDER_LAYOUT_MARK: Final = "v.blk.0.ln1.weight"
_OLDER_PARTS: Final = {
    "attn_norm": "ln1",
    "ffn_norm": "ln2",
    "attn_output": "attn_out",
    # The older layout calls the layer that widens "down".
    "ffn_up": "ffn_down",
    "ffn_down": "ffn_up",
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """A tensor that the model needs; `shape` in ggml's order."""

    name: str
    shape: tuple[int, ...]
    use: Use
    layer: int | None = None
    """The text layer that it belongs to."""
    vision: bool = False


def older_name(name: str) -> str:
    """A vision tensor's name in the two-file layout."""
    parts = name.split(".")
    if "blk" in parts:
        at = parts.index("blk") + 2
        parts[at] = _OLDER_PARTS.get(parts[at], parts[at])
    return ".".join(parts)


def wanted(config: MllamaConfig, *, rope_factors: bool) -> Iterator[Wanted]:
    """All tensors of a model but the token embedding and the output."""
    text = config.text
    if rope_factors:
        yield Wanted("rope_freqs.weight", (text.rope_dims // 2,), "vector", 0)
    for layer in range(text.layers):
        yield from _layer(text, layer)
    yield Wanted("output_norm.weight", (text.hidden,), "vector", text.layers)
    yield from _vision(config.vision, text.hidden)


def _layer(text: TextConfig, layer: int) -> Iterator[Wanted]:
    prefix = f"blk.{layer}"
    hidden, ffn, head = text.hidden, text.feed_forward, text.head_size
    query, key = text.heads * head, text.kv_width
    shapes: list[tuple[str, tuple[int, ...]]] = [
        ("attn_norm", (hidden,)),
        ("ffn_norm", (hidden,)),
        ("ffn_gate", (hidden, ffn)),
        ("ffn_up", (hidden, ffn)),
        ("ffn_down", (ffn, hidden)),
    ]
    if layer in text.cross_layers:
        shapes += [
            ("cross_attn_q_proj", (hidden, query)),
            ("cross_attn_k_proj", (hidden, key)),
            ("cross_attn_v_proj", (hidden, key)),
            ("cross_attn_o_proj", (query, hidden)),
            ("cross_attn_q_norm", (head,)),
            ("cross_attn_k_norm", (head,)),
        ]
        for gate in ("cross_attn_attn_gate", "cross_attn_mlp_gate"):
            yield Wanted(f"{prefix}.{gate}", (1,), "numpy", layer)
    else:
        shapes += [
            ("attn_q", (hidden, query)),
            ("attn_k", (hidden, key)),
            ("attn_v", (hidden, key)),
            ("attn_output", (query, hidden)),
        ]
    for part, shape in shapes:
        use: Use = "matrix" if len(shape) > 1 else "vector"
        yield Wanted(f"{prefix}.{part}.weight", shape, use, layer)


def _vision(vision: VisionConfig, text_hidden: int) -> Iterator[Wanted]:
    hidden, ids = vision.hidden, len(vision.aspect_ratios) + 1
    patch, tiles = vision.patch_size, vision.max_tiles

    def tensor(name: str, shape: tuple[int, ...], use: Use) -> Wanted:
        return Wanted(name, shape, use, vision=True)

    yield tensor("v.patch_embd.weight", (patch, patch, vision.channels, hidden), "matrix")
    yield tensor("v.class_embd", (hidden,), "numpy")
    for name, shape in (
        ("v.position_embd", (hidden, vision.rows)),
        ("v.tile_position_embd", (hidden * vision.rows * tiles, ids)),
        ("v.pre_tile_position_embd", (hidden * tiles, ids)),
        ("v.post_tile_position_embd", (hidden * tiles, ids)),
    ):
        yield tensor(f"{name}.weight", shape, "numpy")
        yield tensor(f"{name}.gate", (1,), "numpy")
    for side in ("pre", "post"):
        yield tensor(f"v.{side}_ln.weight", (hidden,), "vector")
        yield tensor(f"v.{side}_ln.bias", (hidden,), "vector")
    for kind, count in (("", vision.layers), ("global.", vision.global_layers)):
        for layer in range(count):
            prefix = f"v.{kind}blk.{layer}"
            for part in ("attn_q", "attn_k", "attn_v", "attn_output"):
                yield tensor(f"{prefix}.{part}.weight", (hidden, hidden), "matrix")
            for part in ("attn_norm", "ffn_norm"):
                yield tensor(f"{prefix}.{part}.weight", (hidden,), "vector")
                yield tensor(f"{prefix}.{part}.bias", (hidden,), "vector")
            wide = vision.feed_forward
            yield tensor(f"{prefix}.ffn_up.weight", (hidden, wide), "matrix")
            yield tensor(f"{prefix}.ffn_up.bias", (wide,), "vector")
            yield tensor(f"{prefix}.ffn_down.weight", (wide, hidden), "matrix")
            yield tensor(f"{prefix}.ffn_down.bias", (hidden,), "vector")
            if kind:
                yield tensor(f"{prefix}.attn_gate", (1,), "numpy")
                yield tensor(f"{prefix}.ffn_gate", (1,), "numpy")
    yield tensor("mm.0.weight", (vision.output, text_hidden), "matrix")
    yield tensor("mm.0.bias", (text_hidden,), "vector")
