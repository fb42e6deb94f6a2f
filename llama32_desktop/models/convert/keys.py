"""What a converted file says of its model, without the tokenizer."""

from __future__ import annotations

from typing import Final

from llama32_desktop.models.convert.config import ModelConfig, VisionShape
from llama32_desktop.models.convert.writer import Description

ROWS_KEY: Final = "llama32_desktop.cross_attention_rows"
"""In which order the rows of the cross-attention's queries and keys are. Files that lack it may
have them in pairs, as Ollama's do."""


def add_model_keys(out: Description, config: ModelConfig, name: str, file_type: int) -> None:
    """Add the keys that llama.cpp, Ollama and this app read."""
    kind, text = config.architecture, config.text
    out.text("general.architecture", kind)
    out.text("general.type", "model")
    if name:
        out.text("general.name", name)
    out.u32("general.file_type", file_type)
    out.u32("general.quantization_version", 2)
    out.u32(f"{kind}.vocab_size", text.vocabulary)
    out.u32(f"{kind}.context_length", text.context)
    out.u32(f"{kind}.embedding_length", text.hidden)
    out.u32(f"{kind}.block_count", text.layers)
    out.u32(f"{kind}.feed_forward_length", text.feed_forward)
    out.u32(f"{kind}.attention.head_count", text.heads)
    out.u32(f"{kind}.attention.head_count_kv", text.heads_kv)
    out.f32(f"{kind}.attention.layer_norm_rms_epsilon", text.epsilon)
    if text.head_size * text.heads != text.hidden:
        out.u32(f"{kind}.attention.key_length", text.head_size)
        out.u32(f"{kind}.attention.value_length", text.head_size)
    out.u32(f"{kind}.rope.dimension_count", text.head_size)
    out.f32(f"{kind}.rope.freq_base", text.rope.theta)
    if config.vision is not None:
        out.i32s(f"{kind}.attention.cross_attention_layers", text.cross_layers)
        out.text(ROWS_KEY, "checkpoint")
        _add_vision_keys(out, f"{kind}.vision", config.vision)


def _add_vision_keys(out: Description, key: str, vision: VisionShape) -> None:
    out.u32(f"{key}.block_count", vision.layers)
    out.u32(f"{key}.global.block_count", vision.global_layers)
    out.i32s(f"{key}.intermediate_layers_indices", vision.intermediate)
    out.u32(f"{key}.embedding_length", vision.hidden)
    out.u32(f"{key}.feed_forward_length", vision.feed_forward)
    out.u32(f"{key}.attention.head_count", vision.heads)
    out.f32(f"{key}.attention.layer_norm_epsilon", vision.epsilon)
    out.u32(f"{key}.image_size", vision.image)
    out.u32(f"{key}.patch_size", vision.patch)
    out.u32(f"{key}.max_num_tiles", vision.tiles)
    out.u32(f"{key}.num_channels", vision.channels)
    # Rows and columns of each, one after another; the first pair's id is 1.
    out.i32s(f"{key}.aspect_ratios", [side for pair in vision.aspect_ratios for side in pair])
