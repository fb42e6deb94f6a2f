"""What params.json, and the tensors beside it, say of the model.

The fields are those of `ModelArgs` in Meta's llama_models (args.py); what Meta's code has as
constants stands here with the names that it has there (multimodal/model.py).
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from typing import Any, Final

from llama32_desktop.models.convert.config import (
    ModelConfig,
    Rope,
    TextShape,
    VisionShape,
    every_ratio,
)
from llama32_desktop.models.convert.errors import ConvertError, lacks_tensor
from llama32_desktop.models.convert.fields import Fields
from llama32_desktop.sentences import Sentence

PARAMS: Final = "params.json"
_VISION_HEADS: Final = 16
_INTERMEDIATE: Final = (3, 7, 15, 23, 30)
_PATCH, _CHANNELS, _TILES = 14, 3, 4
_CONTEXT, _ORIGINAL_CONTEXT = 131_072, 8192
_FACTOR, _FACTOR_OF_TIED = 8.0, 32.0
"""By how much the context was stretched: of 3.1 and the vision models, and of 3.2's small ones,
which alone share the embedding's weights. params.json does not tell them apart."""

_NUMBER: Final = re.compile(r"([0-9]{1,4})\.")

Sizes = dict[str, tuple[int, ...]]
"""The shapes of all tensors, as one shard has them."""


def read_params(said: Any, sizes: Sizes, shards: int, tied: bool) -> ModelConfig:
    """The model's shape.

    Raises:
        ConvertError: a value is missing or cannot be.
    """
    fields = Fields(said, PARAMS)
    vision = fields.whole("vision_chunk_size", low=-1, high=65_536, default=-1) > 0
    before = "text_model." if vision else ""
    dim = fields.whole("dim")
    heads = fields.whole("n_heads", high=4096)
    heads_kv = fields.whole("n_kv_heads", high=4096, default=heads)
    if dim % heads or dim // heads % 2:
        raise fields.impossible("n_heads", Sentence("it does not divide {0}", "dim"))
    if heads % heads_kv:
        raise fields.impossible("n_kv_heads", Sentence("it does not divide {0}", "n_heads"))
    own = fields.whole("n_layers", high=1024)
    crossed = _cross_layers(fields, own) if vision else ()
    embedding = _size(sizes, f"{before}tok_embeddings.weight")
    vocabulary = fields.whole("vocab_size", low=-1, high=1 << 24, default=-1)
    scaled = fields.flag("use_scaled_rope")
    text = TextShape(
        layers=own + len(crossed),
        hidden=dim,
        feed_forward=_size(sizes, f"{before}layers.0.feed_forward.w1.weight")[0] * shards,
        heads=heads,
        heads_kv=heads_kv,
        head_size=dim // heads,
        vocabulary=vocabulary if vocabulary > 0 else embedding[0],
        context=_CONTEXT if scaled else _ORIGINAL_CONTEXT,
        epsilon=fields.real("norm_eps", 1e-12, 1.0, default=1e-5),
        rope=_rope(fields, scaled, tied),
        tied=tied,
        cross_layers=crossed,
        extra_embeddings=8 if vision else 0,
    )
    if not vision:
        return ModelConfig("llama", text)
    return ModelConfig("mllama", text, _vision(fields, sizes, shards))


def _rope(fields: Fields, scaled: bool, tied: bool) -> Rope:
    theta = fields.real("rope_theta", 1.0, 1e12, default=500_000.0)
    if not scaled:
        return Rope(theta)
    usual = _FACTOR_OF_TIED if tied else _FACTOR
    return Rope(theta, factor=fields.real("rope_scaling_factor", 1.0, 1e6, default=usual))


def _cross_layers(fields: Fields, own: int) -> tuple[int, ...]:
    """The places of the layers that look at pictures, among all: each before the layer of the
    text that it belongs to, which are spread evenly from the last."""
    count = fields.whole("vision_num_cross_attention_layers", high=own)
    step = math.ceil(own / count)
    belongs = list(range(own))[::-1][::step][:count][::-1]
    return tuple(layer + place for place, layer in enumerate(belongs))


def _vision(fields: Fields, sizes: Sizes, shards: int) -> VisionShape:
    encoder = "vision_model.vision_encoder."
    tiles = fields.whole("vision_max_num_chunks", high=_TILES, default=_TILES)
    hidden = _size(sizes, f"{encoder}class_embedding")[0]
    wide = _size(sizes, f"{encoder}transformer.resblocks.0.mlp.c_fc.weight")[0] * shards
    layers = _count(sizes, f"{encoder}transformer.resblocks")
    if hidden % _VISION_HEADS or layers <= max(_INTERMEDIATE):
        raise ConvertError(
            Sentence(
                "The checkpoint's picture tower is not that of Llama 3.2 Vision, so it cannot be "
                "converted: take the model's folder that has config.json and safetensors."
            )
        )
    return VisionShape(
        layers=layers,
        global_layers=_count(sizes, f"{encoder}global_transformer.resblocks"),
        intermediate=_INTERMEDIATE,
        hidden=hidden,
        feed_forward=wide,
        heads=_VISION_HEADS,
        epsilon=1e-5,
        image=fields.whole("vision_chunk_size", high=65_536),
        patch=_PATCH,
        channels=_CHANNELS,
        tiles=tiles,
        aspect_ratios=every_ratio(tiles),
    )


def _count(names: Iterable[str], before: str) -> int:
    behind = (name.removeprefix(f"{before}.") for name in names if name.startswith(f"{before}."))
    found = [int(match[1]) for each in behind if (match := _NUMBER.match(each))]
    return max(found, default=-1) + 1


def _size(sizes: Sizes, name: str) -> tuple[int, ...]:
    if not sizes.get(name):
        raise lacks_tensor(name)
    return sizes[name]
