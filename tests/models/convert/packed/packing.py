"""Makes checkpoints of few bits: levels and their packing, after the papers and their layouts."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from tests.models.convert.checkpoints import (
    CONFIG,
    encoded,
    llama_tensors,
    write_raw,
    write_tokenizer,
)

Parts = dict[str, np.ndarray]
DTYPES = {"float32": "F32", "float16": "F16", "int32": "I32", "uint8": "U8", "int8": "I8"}


def rounded(
    values: np.ndarray, group_of: np.ndarray, bits: int = 4
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Levels [rows, columns], scales and zeros [rows, groups]: the nearest on each group's grid."""
    highest, scales, zeros = 2**bits - 1, [], []
    for group in range(group_of.max() + 1):
        part = values[:, group_of == group]
        low, high = part.min(1).clip(max=0), part.max(1).clip(min=0)
        scales.append(((high - low) / highest).astype(np.float16).astype(np.float32))
        zeros.append((-low / scales[-1]).round().clip(1, highest))
    scale, zero = np.stack(scales, 1), np.stack(zeros, 1).astype(np.int64)
    levels = (values / scale[:, group_of]).round() + zero[:, group_of]
    return levels.clip(0, highest).astype(np.int64), scale, zero


def words(levels: np.ndarray, bits: int) -> np.ndarray:
    """Each row of levels as words, from the lowest bit on."""
    rows, count = levels.shape
    packed = np.zeros((rows, -(-count * bits // 32)), np.uint64)
    for place in range(count):
        word, shift = divmod(place * bits, 32)
        level = levels[:, place].astype(np.uint64)
        packed[:, word] |= (level << np.uint64(shift)) & np.uint64(0xFFFFFFFF)
        if shift + bits > 32:
            packed[:, word + 1] |= level >> np.uint64(32 - shift)
    return packed.astype(np.uint32).view(np.int32)


def gptq(values: np.ndarray, group_of: np.ndarray, bits: int = 4) -> tuple[Parts, np.ndarray]:
    """The parts of a matrix in the first version of GPTQ's layout, and its numbers."""
    levels, scale, zero = rounded(values, group_of, bits)
    parts = {
        "qweight": words(levels, bits).T,
        "qzeros": words((zero - 1).T, bits),
        "scales": scale.T.astype(np.float16),
        "g_idx": group_of.astype(np.int32),
    }
    return parts, ((levels - zero[:, group_of]) * scale[:, group_of]).astype(np.float32)


def awq(values: np.ndarray, group_of: np.ndarray, bits: int = 4) -> tuple[Parts, np.ndarray]:
    """The same in AWQ's layout `gemm`."""
    levels, scale, zero = rounded(values, group_of, bits)
    order = [0, 2, 4, 6, 1, 3, 5, 7]

    def along(numbers: np.ndarray) -> np.ndarray:
        return words(
            numbers.T.reshape(numbers.shape[1], -1, 8)[:, :, order].reshape(numbers.shape[1], -1), 4
        )

    parts = {
        "qweight": along(levels),
        "qzeros": along(zero),
        "scales": scale.T.astype(np.float16),
    }
    return parts, ((levels - zero[:, group_of]) * scale[:, group_of]).astype(np.float32)


Packer = Callable[[np.ndarray, np.ndarray], tuple[Parts, np.ndarray]]


def packed_tensors(
    tensors: Mapping[str, np.ndarray], pack: Packer, group: int = 32, order: bool = False
) -> tuple[Parts, dict[str, np.ndarray]]:
    """All projections of the text packed, and the checkpoint's numbers after that."""
    rng = np.random.default_rng(3)
    parts: Parts = {}
    numbers = dict(tensors)
    for name, values in tensors.items():
        if "_proj.weight" not in name or "vision" in name:
            parts[name] = values
            continue
        group_of = np.arange(values.shape[1]) // group
        if order:
            group_of = rng.permutation(group_of)
        made, numbers[name] = pack(values, group_of)
        parts |= {name.replace(".weight", f".{part}"): held for part, held in made.items()}
    return parts, numbers


def write_mixed(path: Path, tensors: Mapping[str, np.ndarray]) -> None:
    """One safetensors file of tensors of several types."""
    header, data, at = {}, [], 0
    for name, values in tensors.items():
        dtype = DTYPES[values.dtype.name]
        raw = encoded(values, dtype) if dtype in ("F32", "F16") else values.tobytes()
        place = [at, at + len(raw)]
        header[name] = {"dtype": dtype, "shape": list(values.shape), "data_offsets": place}
        data.append(raw)
        at += len(raw)
    write_raw(path, header, b"".join(data))


def make_packed_llama(
    folder: Path,
    pack: Packer,
    config: Mapping[str, Any],
    group: int = 32,
    order: bool = False,
) -> dict[str, np.ndarray]:
    """A whole `llama` checkpoint of few bits; returns its numbers."""
    folder.mkdir(parents=True, exist_ok=True)
    parts, numbers = packed_tensors(llama_tensors(), pack, group, order)
    said = {**CONFIG, "quantization_config": config}
    (folder / "config.json").write_text(json.dumps(said))
    write_tokenizer(folder)
    write_mixed(folder / "model.safetensors", parts)
    return numbers
