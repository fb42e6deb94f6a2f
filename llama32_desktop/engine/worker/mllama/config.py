"""The numbers of an `mllama` file, checked. Keys as Ollama's converter names them.

Every number is held to a limit that no real model comes near, so that what is computed from
several of them stays small enough to compute with.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from llama32_desktop.engine.gguf.header import MetadataValue
from llama32_desktop.engine.worker.mllama.errors import unsupported
from llama32_desktop.sentences import Sentence

ROWS_KEY: Final = "llama32_desktop.cross_attention_rows"
ASPECT_RATIOS_KEY: Final = "mllama.vision.aspect_ratios"
MAX_WIDTH: Final = 1 << 20
MAX_LAYERS: Final = 1024
MAX_HEADS: Final = 4096
MAX_TILES: Final = 64
MAX_VOCABULARY: Final = 1 << 24
_PADDED_TO: Final = 8
"""The vision tower pads the rows of each tile to a multiple of this."""


@dataclass(frozen=True, slots=True)
class TextConfig:
    layers: int
    hidden: int
    feed_forward: int
    heads: int
    heads_kv: int
    head_size: int
    vocabulary: int
    """Also the image token's id: the first that the model cannot say."""
    context: int
    epsilon: float
    rope_dims: int
    rope_base: float
    cross_layers: tuple[int, ...]
    rows_in_pairs: bool
    """Whether the cross-attention's query and key rows were reordered, as Ollama does."""

    @property
    def kv_width(self) -> int:
        return self.heads_kv * self.head_size


@dataclass(frozen=True, slots=True)
class VisionConfig:
    layers: int
    global_layers: int
    intermediate: tuple[int, ...]
    """Local layers whose inputs go to the projector too."""
    hidden: int
    feed_forward: int
    heads: int
    epsilon: float
    image_size: int
    """Side of a tile in pixels."""
    patch_size: int
    channels: int
    max_tiles: int
    aspect_ratios: tuple[tuple[int, int], ...]
    """(rows, columns) each; the first one's id is 1."""

    @property
    def patches(self) -> int:
        return (self.image_size // self.patch_size) ** 2

    @property
    def rows(self) -> int:
        """Of a tile: its patches and the class token."""
        return self.patches + 1

    @property
    def padding(self) -> int:
        """Rows of a tile that stand for nothing."""
        return -self.rows % _PADDED_TO

    @property
    def output(self) -> int:
        return self.hidden * (1 + len(self.intermediate))


@dataclass(frozen=True, slots=True)
class MllamaConfig:
    text: TextConfig
    vision: VisionConfig

    @property
    def image_token(self) -> int:
        return self.text.vocabulary

    @property
    def tile_size(self) -> int:
        return self.vision.image_size

    @property
    def max_tiles(self) -> int:
        return self.vision.max_tiles

    @property
    def aspect_ratios(self) -> tuple[tuple[int, int], ...]:
        return self.vision.aspect_ratios


def parse_config(
    metadata: Mapping[str, MetadataValue], name: str, output_rows: int
) -> MllamaConfig:
    """Read and check the numbers.

    Args:
        metadata: Of the file, and of its projector's file where there is one.
        name: The file's, for messages.
        output_rows: Rows of the output's weights, the vocabulary where no key says it.

    Raises:
        EngineError: kind `unsupported`, with a sentence that names the key.
    """
    keys = _Keys(metadata, name)
    return MllamaConfig(_text(keys, output_rows), _vision(keys))


def _text(keys: _Keys, output_rows: int) -> TextConfig:
    layers = keys.whole("mllama.block_count", MAX_LAYERS)
    hidden = keys.whole("mllama.embedding_length", MAX_WIDTH)
    heads = keys.whole("mllama.attention.head_count", MAX_HEADS)
    heads_kv = keys.whole("mllama.attention.head_count_kv", MAX_HEADS, default=heads)
    head_size = keys.whole("mllama.attention.key_length", 65536, default=max(1, hidden // heads))
    if heads % heads_kv:
        raise keys.impossible("mllama.attention.head_count_kv")
    if head_size % 2 or ("mllama.attention.key_length" not in keys.values and hidden % heads):
        raise keys.impossible("mllama.attention.head_count")
    value_size = keys.whole("mllama.attention.value_length", 65536, default=head_size)
    if value_size != head_size:
        raise keys.impossible("mllama.attention.value_length")
    rope_dims = keys.whole("mllama.rope.dimension_count", head_size, default=head_size)
    if rope_dims % 2:
        raise keys.impossible("mllama.rope.dimension_count")
    cross = keys.wholes("mllama.attention.cross_attention_layers", 0, layers - 1)
    if list(cross) != sorted(set(cross)) or len(cross) == layers:
        raise keys.impossible("mllama.attention.cross_attention_layers")
    return TextConfig(
        layers=layers,
        hidden=hidden,
        feed_forward=keys.whole("mllama.feed_forward_length", MAX_WIDTH),
        heads=heads,
        heads_kv=heads_kv,
        head_size=head_size,
        vocabulary=keys.whole("mllama.vocab_size", MAX_VOCABULARY, default=output_rows),
        context=keys.whole("mllama.context_length", 1 << 30),
        epsilon=keys.real("mllama.attention.layer_norm_rms_epsilon", 1.0),
        rope_dims=rope_dims,
        rope_base=keys.real("mllama.rope.freq_base", 1e12, default=500_000.0),
        cross_layers=cross,
        rows_in_pairs=keys.values.get(ROWS_KEY) != "checkpoint",
    )


def _vision(keys: _Keys) -> VisionConfig:
    layers = keys.whole("mllama.vision.block_count", MAX_LAYERS)
    hidden = keys.whole("mllama.vision.embedding_length", MAX_WIDTH)
    heads = keys.whole("mllama.vision.attention.head_count", MAX_HEADS)
    image = keys.whole("mllama.vision.image_size", 65536)
    patch = keys.whole("mllama.vision.patch_size", 65536)
    tiles = keys.whole("mllama.vision.max_num_tiles", MAX_TILES)
    if hidden % heads:
        raise keys.impossible("mllama.vision.attention.head_count")
    if image % patch or (image // patch) ** 2 > 1 << 20:
        raise keys.impossible("mllama.vision.patch_size")
    return VisionConfig(
        layers=layers,
        global_layers=keys.whole("mllama.vision.global.block_count", MAX_LAYERS, low=0),
        intermediate=keys.wholes("mllama.vision.intermediate_layers_indices", 0, layers - 1),
        hidden=hidden,
        feed_forward=keys.whole("mllama.vision.feed_forward_length", MAX_WIDTH),
        heads=heads,
        epsilon=keys.real("mllama.vision.attention.layer_norm_epsilon", 1.0),
        image_size=image,
        patch_size=patch,
        channels=keys.whole("mllama.vision.num_channels", 16),
        max_tiles=tiles,
        aspect_ratios=_aspect_ratios(keys, tiles),
    )


def _aspect_ratios(keys: _Keys, tiles: int) -> tuple[tuple[int, int], ...]:
    if ASPECT_RATIOS_KEY not in keys.values:  # only this app's files say it
        sides = range(1, tiles + 1)
        return tuple((a, b) for a in sides for b in sides if a * b <= tiles)
    flat = keys.wholes(ASPECT_RATIOS_KEY, 1, tiles)
    pairs = tuple(zip(flat[::2], flat[1::2], strict=False))
    if not pairs or len(flat) % 2 or any(a * b > tiles for a, b in pairs):
        raise keys.impossible(ASPECT_RATIOS_KEY)
    return pairs


class _Keys:
    """Values by key, each checked as it is read."""

    def __init__(self, values: Mapping[str, MetadataValue], name: str) -> None:
        self.values = values
        self._name = name

    def impossible(self, key: str) -> Exception:
        there = key in self.values
        why = (
            Sentence("its {0} is impossible", key) if there else Sentence("its {0} is missing", key)
        )
        return unsupported(self._name, why)

    def whole(self, key: str, high: int, *, low: int = 1, default: int | None = None) -> int:
        value = self.values.get(key, default)
        if type(value) is not int or not low <= value <= high:
            raise self.impossible(key)
        return value

    def wholes(self, key: str, low: int, high: int) -> tuple[int, ...]:
        value = self.values.get(key)
        if not isinstance(value, tuple) or not all(
            type(number) is int and low <= number <= high for number in value
        ):
            raise self.impossible(key)
        return tuple(number for number in value if isinstance(number, int))

    def real(self, key: str, high: float, *, default: float | None = None) -> float:
        value = self.values.get(key, default)
        if not isinstance(value, int | float) or not math.isfinite(value) or not 0 < value <= high:
            raise self.impossible(key)
        return float(value)
