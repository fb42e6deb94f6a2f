"""Meta's names of tensors, from those of the checkpoints that transformers reads.

As llama_models 0.3.0 loads them (llama3/model.py, llama3/multimodal/model.py).
"""

from __future__ import annotations

import re
from typing import Final

_LAYER: Final = {
    "input_layernorm.weight": "attention_norm.weight",
    "post_attention_layernorm.weight": "ffn_norm.weight",
    "mlp.gate_proj.weight": "feed_forward.w1.weight",
    "mlp.down_proj.weight": "feed_forward.w2.weight",
    "mlp.up_proj.weight": "feed_forward.w3.weight",
    **{f"self_attn.{n}_proj.weight": f"attention.w{n}.weight" for n in "qkvo"},
    **{f"cross_attn.{n}_proj.weight": f"attention.w{n}.weight" for n in "qkvo"},
    **{f"cross_attn.{n}_norm.weight": f"attention.{n}_norm.weight" for n in "qk"},
    "cross_attn_attn_gate": "gate_attn",
    "cross_attn_mlp_gate": "gate_ffwd",
}
_BLOCK: Final = {
    **{f"self_attn.{n}_proj.weight": f"attn.w{n}.weight" for n in "qkvo"},
    **{f"mlp.fc1.{kind}": f"mlp.c_fc.{kind}" for kind in ("weight", "bias")},
    **{f"mlp.fc2.{kind}": f"mlp.c_proj.{kind}" for kind in ("weight", "bias")},
    **{f"input_layernorm.{kind}": f"ln_1.{kind}" for kind in ("weight", "bias")},
    **{f"post_attention_layernorm.{kind}": f"ln_2.{kind}" for kind in ("weight", "bias")},
    "gate_attn": "gate_attn",
    "gate_ffn": "gate_ffn",
}
_OTHERS: Final = {
    "embed_tokens.weight": "tok_embeddings.weight",
    "norm.weight": "norm.weight",
    "lm_head.weight": "output.weight",
}
_TOWER: Final = {
    "patch_embedding.weight": "conv1._linear.weight",
    "class_embedding": "class_embedding",
    "gated_positional_embedding.embedding": "positional_embedding",
    "gated_positional_embedding.gate": "gated_positional_embedding_gate",
    "gated_positional_embedding.tile_embedding.weight": "gated_positional_embedding",
    **{
        f"{side}_tile_positional_embedding.{old}": f"{side}_tile_pos_embed.{new}"
        for side in ("pre", "post")
        for old, new in (("embedding.weight", "embedding"), ("gate", "gate"))
    },
    **{
        f"layernorm_{side}.{kind}": f"ln_{side}.{kind}"
        for side in ("pre", "post")
        for kind in ("weight", "bias")
    },
}
TILES: Final = (
    "vision_model.vision_encoder.gated_positional_embedding",
    "vision_model.vision_encoder.pre_tile_pos_embed.embedding",
    "vision_model.vision_encoder.post_tile_pos_embed.embedding",
)
"""Embeddings by the row and column of a tile."""
_IN_LAYER: Final = re.compile(r"layers\.(\d+)\.(.+)")
_IN_BLOCK: Final = re.compile(r"(transformer|global_transformer)\.layers\.(\d+)\.(.+)")


def metas_name(name: str, cross_layers: tuple[int, ...], vision: bool) -> str:
    """Meta's name of a tensor that a plan names as transformers does."""
    if name.startswith("multi_modal_projector."):
        return name.replace("multi_modal_projector", "vision_model.vision_projection")
    if name.startswith("vision_model."):
        inner = name.removeprefix("vision_model.")
        block = _IN_BLOCK.fullmatch(inner)
        own = f"{block[1]}.resblocks.{block[2]}.{_BLOCK[block[3]]}" if block else _TOWER[inner]
        return f"vision_model.vision_encoder.{own}"
    before = "text_model." if vision else ""
    inner = name.removeprefix("language_model.").removeprefix("model.")
    layer = _IN_LAYER.fullmatch(inner)
    if layer is None:
        return before + _OTHERS[inner]
    number, own = int(layer[1]), _LAYER[layer[2]]
    if number in cross_layers:
        return f"{before}cross_attention_layers.{cross_layers.index(number)}.{own}"
    number -= sum(1 for crossed in cross_layers if crossed < number)
    return f"{before}layers.{number}.{own}"
