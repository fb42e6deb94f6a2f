"""The shape of a model that is a GGUF file already, as an adapter for it needs to know it."""

from __future__ import annotations

from typing import Final

from llama32_desktop.engine.gguf.header import GgufHeader
from llama32_desktop.models.convert.config import ModelConfig, Rope, TextShape, VisionShape
from llama32_desktop.models.convert.errors import ConvertError
from llama32_desktop.models.convert.plan import PlannedTensor, plan
from llama32_desktop.sentences import Sentence

_TEXT: Final = "llama"
_VISION: Final = "mllama"


def planned_tensors(name: str, header: GgufHeader) -> dict[str, PlannedTensor]:
    """A model's tensors by the names that its checkpoint had for them, as conversion made them.

    Args:
        name: Of the file, for sentences.
        header: With the tensors of all parts.

    Raises:
        ConvertError: it is of an architecture whose tensors are not known here.
    """
    kind = header.text("general.architecture")
    shapes = {tensor.name: tensor.shape for tensor in header.tensors}
    embedding = shapes.get("token_embd.weight", ())
    heads = header.number(f"{kind}.attention.head_count")
    if kind not in (_TEXT, _VISION) or len(embedding) != 2 or not heads:
        raise ConvertError(
            Sentence(
                "{0} is of the architecture “{1}”, for which this app converts no adapters: "
                "convert it with llama.cpp's convert_lora_to_gguf.py.",
                name,
                kind or "?",
            )
        )
    hidden, rows = embedding
    _, vocabulary = shapes.get("output.weight", embedding)
    head_size = (
        header.number(f"{kind}.attention.key_length")
        or header.number(f"{kind}.rope.dimension_count")
        or hidden // heads
    )
    text = TextShape(
        layers=header.number(f"{kind}.block_count"),
        hidden=hidden,
        feed_forward=header.number(f"{kind}.feed_forward_length"),
        heads=heads,
        heads_kv=header.number(f"{kind}.attention.head_count_kv") or heads,
        head_size=head_size,
        vocabulary=vocabulary,
        extra_embeddings=rows - vocabulary,
        context=1,
        epsilon=1.0,
        rope=Rope(1.0),
        tied="output.weight" not in shapes,
        cross_layers=_wholes(header, f"{kind}.attention.cross_attention_layers"),
    )
    planned = plan(ModelConfig(kind, text, _vision(header) if kind == _VISION else None))
    return {
        each.source: each
        for each in planned
        if each.source and shapes.get(each.name) == each.shape[::-1]
    }


def _vision(header: GgufHeader) -> VisionShape:
    """As far as the names and shapes of its matrices hang on it."""

    def number(key: str) -> int:
        return header.number(f"{_VISION}.vision.{key}")

    return VisionShape(
        layers=number("block_count"),
        global_layers=number("global.block_count"),
        intermediate=_wholes(header, f"{_VISION}.vision.intermediate_layers_indices"),
        hidden=number("embedding_length"),
        feed_forward=number("feed_forward_length"),
        heads=number("attention.head_count") or 1,
        epsilon=1.0,
        image=number("image_size"),
        patch=number("patch_size") or 1,
        channels=number("num_channels"),
        tiles=number("max_num_tiles"),
        aspect_ratios=(),
    )


def _wholes(header: GgufHeader, key: str) -> tuple[int, ...]:
    value = header.metadata.get(key)
    return tuple(n for n in value if isinstance(n, int)) if isinstance(value, tuple) else ()
