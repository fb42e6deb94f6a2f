"""What a checkpoint's config.json says of the model, checked.

The names are those of the config.json that the official checkpoints of Llama 3.2 come with, and
of its newer form, which keeps all of the rotary embedding's numbers in `rope_parameters`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from llama32_desktop.models.convert.errors import ConvertError
from llama32_desktop.models.convert.fields import Fields
from llama32_desktop.sentences import Sentence

MAX_ASPECT_RATIOS: Final = 4096


@dataclass(frozen=True, slots=True)
class Rope:
    """Rotary position embedding; without scaling, `factor` is 1."""

    theta: float
    factor: float = 1.0
    low: float = 1.0
    high: float = 4.0
    original_context: int = 8192


@dataclass(frozen=True, slots=True)
class TextShape:
    layers: int
    hidden: int
    feed_forward: int
    heads: int
    heads_kv: int
    head_size: int
    vocabulary: int
    """Rows of the output; the image token's id in vision models."""
    context: int
    epsilon: float
    rope: Rope
    tied: bool
    """The output shares the embedding's weights."""
    cross_layers: tuple[int, ...] = ()
    extra_embeddings: int = 0
    """Rows of the embedding beyond `vocabulary`."""


@dataclass(frozen=True, slots=True)
class VisionShape:
    layers: int
    global_layers: int
    intermediate: tuple[int, ...]
    hidden: int
    feed_forward: int
    heads: int
    epsilon: float
    image: int
    patch: int
    channels: int
    tiles: int
    aspect_ratios: tuple[tuple[int, int], ...]
    """(rows, columns) each."""

    @property
    def positions(self) -> int:
        """Patches of a tile, and its class token."""
        return (self.image // self.patch) ** 2 + 1

    @property
    def output(self) -> int:
        return self.hidden * (1 + len(self.intermediate))


@dataclass(frozen=True, slots=True)
class ModelConfig:
    architecture: str
    """As the new file names it."""
    text: TextShape
    vision: VisionShape | None = None


def parse_config(said: Any) -> ModelConfig:
    """Read a parsed config.json.

    Raises:
        ConvertError: another architecture, or a value that cannot be.
    """
    fields = Fields(said, "config.json")
    kind = fields.text("model_type")
    read = _FORMATS.get(kind)
    if read is None:
        raise ConvertError(
            Sentence(
                "This checkpoint's architecture is “{0}”, which this app does not convert (only "
                "Llama 3.2 and its vision models): look for a ready GGUF file of the model, or "
                "convert it with llama.cpp's convert_hf_to_gguf.py.",
                kind or "unknown",
            )
        )
    return ModelConfig(kind, *read(fields))


def _text_alone(fields: Fields) -> tuple[TextShape, None]:
    return _text(fields), None


def _text_and_vision(fields: Fields) -> tuple[TextShape, VisionShape]:
    text, vision = fields.part("text_config"), fields.part("vision_config")
    shape = _text(text, cross=True)
    image_token = fields.whole("image_token_index", high=1 << 24, default=shape.vocabulary)
    if image_token != shape.vocabulary:
        why = Sentence("it is not the number after the vocabulary")
        raise fields.impossible("image_token_index", why)
    tower = _vision(vision)
    if vision.whole("vision_output_dim", default=tower.output) != tower.output:
        raise vision.impossible("vision_output_dim", Sentence("it does not fit {0}", "hidden_size"))
    return shape, tower


def said_quantisation(said: Any) -> dict[str, Any] | None:
    """What config.json says of how its weights were made small; `None` where they were not."""
    holders = [said, said.get("text_config")] if isinstance(said, dict) else []
    for holder in holders:
        for key in ("quantization_config", "compression_config"):
            found = holder.get(key) if isinstance(holder, dict) else None
            if found is not None:
                return found if isinstance(found, dict) else {}
    return None


def _text(fields: Fields, cross: bool = False) -> TextShape:
    fields.expect("hidden_act", "silu")
    for name in ("attention_bias", "mlp_bias"):
        fields.expect(name, False)
    heads = fields.whole("num_attention_heads", high=4096)
    heads_kv = fields.whole("num_key_value_heads", high=4096, default=heads)
    hidden = fields.whole("hidden_size")
    if heads % heads_kv:
        raise fields.impossible("num_key_value_heads", _does_not_divide("num_attention_heads"))
    head_size = fields.whole("head_dim", default=hidden // heads)
    if hidden % heads and fields.said.get("head_dim") is None:
        raise fields.impossible("num_attention_heads", _does_not_divide("hidden_size"))
    if head_size % 2:
        raise fields.impossible("head_dim", Sentence("it is odd"))
    if cross and head_size * heads != hidden:
        why = Sentence("heads of this size do not fill {0}", "hidden_size")
        raise fields.impossible("head_dim", why)
    layers = fields.whole("num_hidden_layers", high=1024)
    cross_layers = fields.wholes("cross_attention_layers", layers) if cross else ()
    if cross and list(cross_layers) != sorted(set(cross_layers)):
        raise fields.impossible("cross_attention_layers", Sentence("it is not in ascending order"))
    return TextShape(
        layers=layers,
        hidden=hidden,
        feed_forward=fields.whole("intermediate_size"),
        heads=heads,
        heads_kv=heads_kv,
        head_size=head_size,
        vocabulary=fields.whole("vocab_size", high=1 << 24),
        context=fields.whole("max_position_embeddings", high=1 << 30),
        epsilon=fields.real("rms_norm_eps", 1e-12, 1.0),
        rope=_rope(fields),
        tied=fields.flag("tie_word_embeddings"),
        cross_layers=cross_layers,
        extra_embeddings=8 if cross else 0,  # as transformers makes it, the image token in it
    )


def _rope(fields: Fields) -> Rope:
    newer = isinstance(fields.said.get("rope_parameters"), dict)
    older = isinstance(fields.said.get("rope_scaling"), dict)
    holder = fields.part("rope_parameters") if newer else fields
    theta = holder.real("rope_theta", 1.0, 1e12)
    if not newer and not older:
        return Rope(theta)
    scaling = holder if newer else fields.part("rope_scaling")
    kind = scaling.text("rope_type") or scaling.text("type") or "default"
    if kind == "default":
        return Rope(theta)
    if kind != "llama3":
        raise ConvertError(
            Sentence(
                "This checkpoint stretches its context by “{0}”, which Llama 3.2 does not do and "
                "this app cannot convert: take the model's official checkpoint, or a ready GGUF "
                "file.",
                kind,
            )
        )
    rope = Rope(
        theta,
        factor=scaling.real("factor", 1.0, 1e6),
        low=scaling.real("low_freq_factor", 1e-6, 1e6),
        high=scaling.real("high_freq_factor", 1e-6, 1e6),
        original_context=scaling.whole("original_max_position_embeddings", high=1 << 30),
    )
    if rope.high <= rope.low:
        why = Sentence("it is not above {0}", "low_freq_factor")
        raise scaling.impossible("high_freq_factor", why)
    return rope


def _vision(fields: Fields) -> VisionShape:
    fields.expect("hidden_act", "gelu")
    layers = fields.whole("num_hidden_layers", high=1024)
    hidden = fields.whole("hidden_size")
    heads = fields.whole("attention_heads", high=4096)
    tiles = fields.whole("max_num_tiles", high=256)
    image, patch = fields.whole("image_size", high=65536), fields.whole("patch_size", high=65536)
    if hidden % heads:
        raise fields.impossible("attention_heads", _does_not_divide("hidden_size"))
    if image % patch:
        raise fields.impossible("patch_size", _does_not_divide("image_size"))
    return VisionShape(
        layers=layers,
        global_layers=fields.whole("num_global_layers", low=0, high=1024),
        intermediate=fields.wholes("intermediate_layers_indices", layers),
        hidden=hidden,
        feed_forward=fields.whole("intermediate_size"),
        heads=heads,
        epsilon=fields.real("norm_eps", 1e-12, 1.0, default=1e-5),
        image=image,
        patch=patch,
        channels=fields.whole("num_channels", high=16),
        tiles=tiles,
        aspect_ratios=_aspect_ratios(fields, tiles),
    )


def _aspect_ratios(fields: Fields, tiles: int) -> tuple[tuple[int, int], ...]:
    said = fields.said.get("supported_aspect_ratios")
    if said is None:  # left out where it is the model's own default
        return every_ratio(tiles)
    pairs: list[tuple[int, int]] = []
    for pair in said if isinstance(said, list) and len(said) <= MAX_ASPECT_RATIOS else ():
        if isinstance(pair, list) and len(pair) == 2 and all(type(n) is int for n in pair):
            rows, columns = pair
            if rows > 0 and columns > 0 and rows * columns <= tiles:
                pairs.append((rows, columns))
    if not pairs or len(pairs) != len(said):
        raise fields.impossible("supported_aspect_ratios", Sentence("not all are pairs that fit"))
    return tuple(pairs)


def every_ratio(tiles: int) -> tuple[tuple[int, int], ...]:
    """All rows and columns that so many tiles can be laid out in."""
    sides = range(1, tiles + 1)
    return tuple((a, b) for a in sides for b in sides if a * b <= tiles)


def _does_not_divide(name: str) -> Sentence:
    return Sentence("it does not divide {0}", name)


_FORMATS: Final[dict[str, Callable[[Fields], tuple[TextShape, VisionShape | None]]]] = {
    "llama": _text_alone,
    "mllama": _text_and_vision,
}
"""How the config of each architecture is read that is converted."""
