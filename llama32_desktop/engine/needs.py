"""What a model takes in memory: one set of formulas for the engines, the verdict and the bench.

The KV cache is exact. The buffers for computing were fitted to what llama.cpp 0.3.36 allocates
on the processor over models, contexts, batches and KV types; a test holds them to it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal, get_args

from llama32_desktop.engine.gguf.header import GgufHeader, SkippedArray
from llama32_desktop.engine.gguf.purpose import sees
from llama32_desktop.engine.gguf.quantisation import TENSOR_TYPES, TYPE_NUMBERS
from llama32_desktop.engine.protocol import MOST_CONTEXT, KvType, Stretch

KV_TYPES: Final[dict[KvType, int]] = {kind: TYPE_NUMBERS[kind.upper()] for kind in get_args(KvType)}
"""ggml's number of each type of a KV cache."""
MOST_STRETCH: Final = 8
"""So many times the context that a model was trained for can be asked for."""
GPU_RESERVE: Final = 768 * 1024 * 1024
"""Left free on a GPU for compute buffers and for what draws the screen, at least."""
GPU_MARGIN: Final = 256 * 1024 * 1024
"""Left free on a GPU beside compute buffers that are known."""
RAM_RESERVE: Final = 512 * 1024 * 1024
"""Left free in RAM: other programs live here too."""
ENGINE_BYTES: Final = 67 * 1024 * 1024
"""The engine's process without a model: Python, llama.cpp, the tokenizer."""
MIN_CONTEXT: Final = 512
CONTEXT_STEP: Final = 256
KV_SHARE_OF_MEMORY: Final = 0.25
"""An automatic context may take this part of the free memory: other programs live here too."""
KV_MOST_RAM: Final = 1024**3
"""An automatic context takes no more RAM than this: llama.cpp clears it all at the load, a second
for each GB, for a length that few conversations reach; the app offers to enlarge it in time."""
PROCESSOR_BATCH: Final = 128
"""On the processor alone larger batches were measured to be no quicker. Prompts with a seed that
was asked for are kept in whole batches, so small ones keep more."""
UNSTATED_CONTEXT: Final = 131_072
"""Tokens that a model may have whose file does not say for how many it was trained."""
VISION_WORK_BYTES: Final = 300 * 1024 * 1024
"""What the vision tower of Llama 3.2 works in while it looks at a picture of four tiles: the peak
of a tower of full width on the processor."""
PICTURE_POSITIONS: Final = 4 * 1601
"""Of a picture of four tiles in Llama 3.2 Vision: 40 × 40 patches and one more each."""
_WITHOUT_WINDOW: Final = frozenset({"phi3"})
"""Architectures whose files state a window that llama.cpp makes no use of (phi3.cpp)."""
_FLOAT: Final = 4
_SCORES_MOST_BYTES: Final = 128 * 1024 * 1024
"""Attention that is written out keeps the scores of a whole batch; a smaller batch keeps fewer,
and was measured to be as quick on the processor down to `_LEAST_BATCH`."""
_LEAST_BATCH: Final = 64


@dataclass(frozen=True, slots=True)
class Experts:
    """The experts of a mixture; all 0 for other models.

    Attributes:
        bytes: Of all of them.
        layers: Layers that have some, and how many come before the first of those.
        used: Part of them that a token is computed with.
    """

    bytes: int = 0
    layers: int = 0
    before: int = 0
    used: float = 1.0

    def apart(self, first: int) -> int:
        """Bytes of the experts of so many first layers of the model."""
        count = min(max(0, first - self.before), self.layers)
        return self.bytes * count // self.layers if self.layers else 0


def experts_pattern(layers: str) -> str:
    """Names of the tensors that hold experts, as a regular expression for Python and for C++.

    Args:
        layers: Of which ones, as a part of it; it is a group there.
    """
    return rf"blk\.({layers})\.ffn_(?:up|down|gate|gate_up)_(?:ch)?exps\b"


_EXPERTS: Final = re.compile(experts_pattern(r"\d{1,5}"))


def experts_of(header: GgufHeader) -> Experts:
    """Read it from a file's header; of a model in parts, from that of all of them."""
    name, size, layers = header.text("general.architecture"), 0, set[int]()
    for tensor in header.tensors:
        if (found := _EXPERTS.match(tensor.name)) is not None:
            size += tensor.bytes
            layers.add(int(found[1]))
    if not layers:
        return Experts()
    count, used = (header.number(f"{name}.expert_{what}") for what in ("count", "used_count"))
    share = min(1.0, used / count) if count > 0 and used > 0 else 1.0
    return Experts(size, len(layers), min(layers), share)


@dataclass(frozen=True, slots=True)
class ModelNumbers:
    """The numbers of a model that its memory depends on; 0 where a file does not tell."""

    layers: int
    kv_heads: int
    """Summed over the layers that keep keys and values of tokens."""
    heads: int
    key_size: int
    value_size: int
    embedding: int
    feed_forward: int
    vocabulary: int
    picture_values: int = 0
    """Keys and values that one picture of all tiles leaves in the cross-attention layers."""
    sees: bool = False
    experts: Experts = Experts()
    windowed: bool = False
    """Whether some layers see a window of the tokens only, which has a mask of its own."""

    def kv_bytes(
        self,
        tokens: int,
        kv_type: KvType,
        v_type: KvType | None = None,
        *,
        on_gpu: bool = False,
    ) -> int:
        """Size of the KV cache of a context; grouped-query attention counted.

        On the processor vision models keep the values of `f16` in 32 bits.

        Args:
            v_type: Of the values; `None` as the keys.
        """
        if self.sees:
            kv_type, v_type = vision_kv_type(kv_type), None
        wide = self.sees and kv_type == "f16" and not on_gpu
        value_bytes = _FLOAT if wide else _bytes_of_value(v_type or kv_type)
        row = self.key_size * _bytes_of_value(kv_type) + self.value_size * value_bytes
        return int(tokens * self.kv_heads * row)

    def picture_bytes(self, *, on_gpu: bool = False) -> int:
        """What stays in memory of one picture of all tiles: 16 bits a number, and 32 for values
        on the processor."""
        return self.picture_values // 2 * (2 + (2 if on_gpu else _FLOAT))

    def vision_bytes(self) -> int:
        """What looking at a picture takes for as long as it lasts."""
        return VISION_WORK_BYTES if self.sees else 0

    def batch_without_flash(self, batch: int, context: int) -> int:
        """The largest batch, up to `batch`, whose scores take little room beside the context."""
        most = _SCORES_MOST_BYTES // max(1, _FLOAT * self.heads * context)
        return min(batch, max(_LEAST_BATCH, most // 32 * 32))

    def compute_bytes(
        self, batch: int, context: int, kv_type: KvType, *, flash: bool, touched: bool = False
    ) -> int:
        """Buffers in which a batch of the prompt is computed.

        Args:
            touched: Only what becomes resident in RAM: of the room for the logits of a whole
                batch one row is ever written.
        """
        batch = min(batch, context)
        if flash:
            layer = 2 * context + _FLOAT * (4 * self.embedding + 3 * self.feed_forward)
        else:
            values = self.heads * context + context + 5 * self.embedding
            layer = _FLOAT * (values + 2 * self.heads * self.key_size)
        rows = 2 if flash and kv_type == "f16" else 3
        logits = _FLOAT * (self.vocabulary + rows * self.embedding)
        reserved = batch * max(layer, logits)
        return min(reserved, batch * layer + _FLOAT * self.vocabulary) if touched else reserved


def numbers_of(header: GgufHeader) -> ModelNumbers:
    """Read them from a file's header."""
    name = header.text("general.architecture")

    def number(key: str) -> int:
        return max(0, header.number(f"{name}.{key}"))

    layers, heads = number("block_count"), number("attention.head_count")
    head_size = number("embedding_length") // heads if heads else 0
    cross = header.metadata.get(f"{name}.attention.cross_attention_layers")
    cross_layers = len(cross) if isinstance(cross, tuple) else 0
    by_layer = header.metadata.get(f"{name}.attention.head_count_kv")
    if isinstance(by_layer, tuple):
        kv_heads = sum(int(count) for count in by_layer)
    else:
        kv_heads = (layers - cross_layers) * (number("attention.head_count_kv") or heads)
    key_size = number("attention.key_length") or head_size
    tokens = header.metadata.get("tokenizer.ggml.tokens")
    if isinstance(tokens, SkippedArray):
        listed = tokens.count
    else:
        listed = len(tokens) if isinstance(tokens, tuple) else 0
    per_layer = number("attention.head_count_kv") * key_size
    return ModelNumbers(
        layers=layers,
        kv_heads=max(0, kv_heads),
        heads=heads,
        key_size=key_size,
        value_size=number("attention.value_length") or head_size,
        embedding=number("embedding_length"),
        feed_forward=number("feed_forward_length"),
        vocabulary=number("vocab_size") or listed,
        picture_values=picture_values(cross_layers, per_layer),
        sees=sees(header),
        experts=experts_of(header),
        windowed=number("attention.sliding_window") > 0 and name not in _WITHOUT_WINDOW,
    )


def _bytes_of_value(kv_type: KvType) -> float:
    kind = TENSOR_TYPES[KV_TYPES[kv_type]]
    return kind.size / kind.block


def vision_kv_type(asked: KvType) -> Literal["f16", "q8_0"]:
    """The type that a vision model's KV cache is made of: its engine has one of 16 bits and one of
    8, and none apart for keys and values."""
    return "f16" if asked in ("f32", "f16", "bf16") else "q8_0"


def context_trained(header: GgufHeader) -> int:
    """The longest context, in tokens, that the model was trained for."""
    trained = header.number(f"{header.text('general.architecture')}.context_length")
    return usable_context(trained)


def usable_context(stated: int) -> int:
    """Tokens that a model was trained for as its file states it; as many as it may have, where that
    states none."""
    return min(stated, MOST_CONTEXT) if stated > 0 else UNSTATED_CONTEXT


def longest_context(trained: int, stretch: Stretch) -> int:
    """Tokens that can be asked for of a model that was trained for so many."""
    return trained if stretch == "off" else min(trained * MOST_STRETCH, MOST_CONTEXT)


def picture_values(cross_layers: int, values_per_layer: int) -> int:
    """Keys and values of one picture, `values_per_layer` each for a position."""
    return 2 * cross_layers * values_per_layer * PICTURE_POSITIONS


def automatic_context(
    numbers: ModelNumbers,
    file_bytes: int,
    *,
    trained: int,
    kv_type: KvType,
    v_type: KvType | None,
    ram_free: int,
    gpu_free: int,
) -> int:
    """Tokens of context that a load takes where nobody chose: what memory allows.

    Args:
        trained: The longest that it may be.
        gpu_free: Memory of the GPU that has most; 0 without one.
    """
    per_token = numbers.kv_bytes(1, kv_type, v_type)
    if not per_token:
        return min(trained, 4096)
    on_gpu = (gpu_free - file_bytes - GPU_RESERVE) * KV_SHARE_OF_MEMORY
    in_ram = min((ram_free - file_bytes - RAM_RESERVE) * KV_SHARE_OF_MEMORY, KV_MOST_RAM)
    per_token_on_gpu = numbers.kv_bytes(1, kv_type, v_type, on_gpu=True)
    most = max(on_gpu / per_token_on_gpu, in_ram / per_token)
    affordable = int(most) // CONTEXT_STEP * CONTEXT_STEP
    return max(MIN_CONTEXT, min(trained, affordable))


def layers_that_fit(
    layers: int, file_bytes: int, kv_bytes: int, beside: int, free: Sequence[int]
) -> int:
    """How many layers the GPUs hold, the output counted as one.

    Args:
        beside: What each GPU holds beside its layers: compute buffers, a picture.
        free: Each GPU's memory.
    """
    whole = layers + 1
    per_layer = file_bytes / whole + kv_bytes / max(1, layers)
    reserve = max(GPU_RESERVE, beside + GPU_MARGIN)
    room = sum(max(0, each - reserve) for each in free)
    return max(0, min(whole, int(room // per_layer))) if per_layer else whole


def experts_apart(
    numbers: ModelNumbers, file_bytes: int, kv_bytes: int, beside: int, free: Sequence[int]
) -> int:
    """The fewest first layers whose experts stay on the processor, so that the GPUs hold the rest
    of all layers; 0 where all fits, or where there are none. Where even that does not fit, all.

    Args:
        beside, free: As in `layers_that_fit`.
    """
    experts, whole = numbers.experts, numbers.layers + 1
    if not experts.layers or not free:
        return 0
    last = experts.before + experts.layers
    for first in range(last + 1):
        left = file_bytes - experts.apart(first)
        if layers_that_fit(numbers.layers, left, kv_bytes, beside, free) >= whole:
            return first
    return last
