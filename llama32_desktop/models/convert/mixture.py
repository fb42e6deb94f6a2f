"""Which type each tensor of a converted file gets.

The choices for text are those of llama.cpp's quantiser (src/llama-quant.cpp) for the Llama
family without an importance matrix, so that our files have its sizes and quality.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from llama32_desktop.engine.ggml.quantise import fits
from llama32_desktop.models.convert.config import ModelConfig
from llama32_desktop.models.convert.plan import PlannedTensor

F32, F16, Q4_0, Q4_1, Q5_0, Q8_0, Q4_K, Q6_K, BF16 = 0, 1, 2, 3, 6, 8, 12, 14, 30
"""ggml's numbers."""

_SMALLER_BLOCKS: Final = {Q4_K: Q5_0, Q6_K: Q8_0}


class FileType(NamedTuple):
    """`number` is llama.cpp's general.file_type; `text` and `vision` are ggml's types."""

    number: int
    text: int
    vision: int


FILE_TYPES: Final = {
    "f32": FileType(0, F32, F32),
    "f16": FileType(1, F16, F16),
    "bf16": FileType(32, BF16, BF16),
    "q8_0": FileType(7, Q8_0, F16),
    "q4_0": FileType(2, Q4_0, F16),
    "q4_k_m": FileType(15, Q4_K, F16),
}
FILE_NUMBERS: Final = {F32: 0, F16: 1, Q4_0: 2, Q4_1: 3, Q8_0: 7, BF16: 32}
"""llama.cpp's general.file_type of files that are mostly of one of ggml's types."""


def choose_types(config: ModelConfig, tensors: list[PlannedTensor], file_type: str) -> list[int]:
    """The type of each tensor, in their order."""
    wanted = FILE_TYPES[file_type]
    values = (t.name for t in tensors if t.name.endswith(".attn_v.weight") and t.part == "text")
    value_index = {name: index for index, name in enumerate(values)}
    types = []
    for tensor in tensors:
        if len(tensor.shape) < 2:
            types.append(F32)
        elif tensor.part == "vision":
            types.append(wanted.vision)
        else:
            types.append(_text_type(config, tensor, wanted.text, value_index))
    return types


def _text_type(
    config: ModelConfig, tensor: PlannedTensor, kind: int, value_index: dict[str, int]
) -> int:
    if kind in (F32, F16, BF16):
        return kind
    layers = config.text.layers
    if tensor.name == "output.weight" or (config.text.tied and tensor.name == "token_embd.weight"):
        kind = Q8_0 if kind == Q8_0 or not fits(kind, tensor.columns) else Q6_K
    elif kind == Q4_K:
        index = value_index.get(tensor.name)
        if index is not None:
            kind = Q6_K if _more_bits(index, len(value_index)) else kind
        elif tensor.name.endswith(".ffn_down.weight"):
            kind = Q6_K if _more_bits(int(tensor.name.split(".")[1]), layers) else kind
    if not fits(kind, tensor.columns):
        kind = _SMALLER_BLOCKS.get(kind, F16)
    return kind if fits(kind, tensor.columns) else F16


def _more_bits(index: int, count: int) -> bool:
    """The first and last eighth, and every third between."""
    eighth = count // 8
    return index < eighth or index >= 7 * count // 8 or (index - eighth) % 3 == 2
