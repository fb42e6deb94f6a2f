"""Which of a checkpoint's matrices are kept in few bits, and how."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

from llama32_desktop.models.convert.errors import ConvertError
from llama32_desktop.models.convert.packed.awq import AwqMatrix
from llama32_desktop.models.convert.packed.bitsandbytes import STATES, FourBitMatrix
from llama32_desktop.models.convert.packed.compressed import ByteRows, Fp8Matrix, PackedRows
from llama32_desktop.models.convert.packed.gptq import GptqMatrix
from llama32_desktop.models.convert.packed.matrix import Packed
from llama32_desktop.models.convert.plan import PlannedTensor
from llama32_desktop.models.convert.safetensors import StoredTensor
from llama32_desktop.sentences import Sentence

_PARTS: Final = (
    "weight", "qweight", "qzeros", "scales", "g_idx",
    "weight_packed", "weight_scale", "weight_scale_inv", "weight_zero_point", "weight_g_idx",
    "SCB", "weight.absmax", "weight.quant_map", "weight.nested_absmax", "weight.nested_quant_map",
    *(f"weight.{state}" for state in STATES),
)  # fmt: skip
_UNUSED: Final = (
    "weight_shape", "weight_format", "input_scale", "input_zero_point", "output_scale",
    "k_scale", "v_scale", "q_scale", "kv_cache_scale",
)  # fmt: skip
"""What weights have beside them that says nothing of their values: shapes, and scales of what is
computed with them."""
_LAYOUTS: Final[Mapping[str, tuple[str, ...]]] = {
    "gptq": ("gptq", "gptq_v2"),
    "awq": ("gemm", "awq"),
    "compressed-tensors": (
        "pack-quantized", "int-quantized", "float-quantized", "naive-quantized",
        "mixed-precision", "dense",
    ),
    "bitsandbytes": (),
    "fbgemm_fp8": (),
    "fp8": (),
}  # fmt: skip
"""Methods that are read, by the names of config.json; the layouts of each, if it has some."""


class Quantisation:
    """What config.json, or a file beside it, says of how the weights were made small.

    Raises:
        ConvertError: in a way that is not read here, by its name.
    """

    def __init__(self, said: Mapping[str, Any] | None) -> None:
        self._said = said or {}
        self.method = self._word("quant_method")
        if said is None or (not self.method and "bits" in said):  # AutoGPTQ's early files
            self.method = self.method or ("gptq" if said else "")
        if said is not None and self.method not in _LAYOUTS:
            raise _refused(self.method or "an unknown method")
        layouts = _LAYOUTS.get(self.method, ())
        self.layout = self._layout() or (layouts[0] if layouts else "")
        if layouts and self.layout not in layouts:
            raise _refused(f"{self.method}, {self.layout}")

    def _layout(self) -> str:
        if self._said.get("is_marlin_format") is True:
            return "marlin"
        keys = ("version",) if self.method == "awq" else ("checkpoint_format", "format")
        for key in (*keys, "format"):
            if word := self._word(key):
                return word
        return ""

    def _word(self, key: str) -> str:
        word = self._said.get(key)
        return word.lower() if isinstance(word, str) else ""


def packed_matrices(
    tensors: Mapping[str, StoredTensor],
    planned: Iterable[PlannedTensor],
    quantisation: Quantisation,
) -> dict[str, Packed]:
    """The matrices of few bits by the names of their weights.

    Raises:
        ConvertError: the parts of one do not fit together.
    """
    found: dict[str, Packed] = {}
    for wanted in planned:
        if wanted.source is None or len(wanted.shape) != 2 or wanted.source in found:
            continue
        module = wanted.source.removesuffix(".weight")
        parts = {
            part: tensors[f"{module}.{part}"] for part in _PARTS if f"{module}.{part}" in tensors
        }
        made = _matrix(wanted.source, (wanted.shape[0], wanted.shape[1]), parts, quantisation)
        if made is not None:
            found[wanted.source] = made
    return found


def parts_of(packed: Mapping[str, Packed]) -> set[str]:
    """The names of all tensors that belong to those matrices."""
    return {
        f"{name.removesuffix('.weight')}.{part}" for name in packed for part in (*_PARTS, *_UNUSED)
    }


def is_beside(name: str) -> bool:
    """Whether a tensor is a scale of what is computed, which the converted file does not need."""
    return name.endswith(tuple(f".{part}" for part in _UNUSED))


def _matrix(
    name: str,
    shape: tuple[int, int],
    parts: Mapping[str, StoredTensor],
    quantisation: Quantisation,
) -> Packed | None:
    weight = parts.get("weight")
    if "qweight" in parts and "scales" in parts and "qzeros" in parts:
        by_columns = parts["qweight"].shape[:1] == shape[1:]
        if quantisation.method == "awq" or (not quantisation.method and by_columns):
            return AwqMatrix(name, shape, parts)
        offset = 0 if quantisation.layout == "gptq_v2" else 1
        return GptqMatrix(name, shape, parts, zero_offset=offset)
    if "weight_packed" in parts:
        return PackedRows(name, shape, parts)
    if weight is None:
        return None
    if weight.dtype == "I8":
        return ByteRows(name, shape, parts)
    if weight.dtype in ("F8_E4M3", "F8_E5M2"):
        return Fp8Matrix(name, shape, parts)
    if weight.dtype == "U8" and any(f"weight.{state}" in parts for state in STATES):
        return FourBitMatrix(name, shape, parts)
    return None


def _refused(how: str) -> ConvertError:
    return ConvertError(
        Sentence(
            "This checkpoint is already quantised ({0}), which cannot be converted: take the "
            "model's original checkpoint in 16 bits, or a ready GGUF file.",
            how,
        )
    )


QUANTISE_CONFIG: Final = "quantize_config.json"
"""Where early versions of AutoGPTQ say what config.json does not."""


def beside_config(folder: Path) -> Path | None:
    """That file, where there is one."""
    path = folder / QUANTISE_CONFIG
    return path if path.is_file() else None
