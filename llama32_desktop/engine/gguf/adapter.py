"""What a GGUF file with a LoRA adapter changes, held against the model that it is for.

llama.cpp's own form: `general.type` is “adapter”, `adapter.type` is “lora”, and each matrix that is
changed has two small ones, `NAME.lora_a` [rank, columns] and `NAME.lora_b` [rows, rank].
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from llama32_desktop.engine.gguf.header import FLOAT32, GgufError, GgufHeader, TensorInfo
from llama32_desktop.engine.gguf.quantisation import ROUNDED_TYPES
from llama32_desktop.engine.gguf.weights import has_numbers
from llama32_desktop.sentences import Sentence

ALPHA: Final = "adapter.lora.alpha"
_A, _B = ".lora_a", ".lora_b"
_CHANGED: Final = re.compile(
    r"blk\.\d+\.(attn_(q|k|v|qkv|output)|ffn_(gate|up|down)|cross_attn_(q|k|v|o)_proj)\.weight"
    r"|output\.weight|mm\.0\.weight"
    r"|v\.(global\.)?blk\.\d+\.(attn_(q|k|v|output)|ffn_(up|down))\.weight"
)
"""The matrices whose adapters are applied, by llama.cpp or by this app's own graphs of vision
models; llama.cpp takes in others and leaves them out."""


class AdapterError(GgufError):
    """The adapter cannot be used, or not with this model; the text is one sentence."""


@dataclass(frozen=True, slots=True)
class Target:
    """A matrix that an adapter changes: `scale` · B · A is added to it at strength 1."""

    name: str
    a: TensorInfo
    b: TensorInfo
    scale: float

    @property
    def rank(self) -> int:
        return self.a.shape[1]

    @property
    def rows(self) -> int:
        return self.b.shape[1]

    @property
    def columns(self) -> int:
        return self.a.shape[0]


def check_numbers(path: Path, header: GgufHeader) -> None:
    """Hold samples of an adapter's matrices against what numbers can be: with one that is none
    every answer is noise.

    Raises:
        AdapterError: some are none; OSError: it cannot be read.
    """
    if not has_numbers(path, header):
        raise _damaged(path.name, Sentence("some of its weights are no numbers"))


def is_adapter(header: GgufHeader) -> bool:
    """Whether the file holds an adapter and no model."""
    return header.text("general.type") == "adapter"


def targets_of(name: str, header: GgufHeader) -> tuple[Target, ...]:
    """The matrices that an adapter changes, in the file's order.

    Args:
        name: Of the file, for sentences.

    Raises:
        AdapterError: it is no LoRA adapter, of a kind that is not applied, or damaged.
    """
    kind = header.text("adapter.type")
    if not is_adapter(header) or kind != "lora":
        raise AdapterError(
            Sentence(
                "{0} is no LoRA adapter (it says “{1}”), so it was not applied: choose another "
                "file.",
                name,
                kind or header.text("general.type") or "model",
            )
        )
    if any(key.startswith("adapter.alora.") for key in header.metadata):
        raise _unknown(name, "aLoRA")
    alpha = header.metadata.get(ALPHA, 0.0)
    # llama.cpp takes a 32-bit float without a look, and ends its process at anything else.
    of_floats = header.kinds.get(ALPHA, FLOAT32) == FLOAT32
    if not of_floats or not isinstance(alpha, float) or not math.isfinite(alpha):
        raise _damaged(name, Sentence("its alpha is no number"))
    by_name = {tensor.name: tensor for tensor in header.tensors}
    targets = []
    for tensor in header.tensors:
        base = tensor.name.removesuffix(_A).removesuffix(_B)
        if base == tensor.name or not _CHANGED.fullmatch(base):
            raise _unknown(name, tensor.name)
        other = by_name.get(base + (_B if tensor.name.endswith(_A) else _A))
        if other is None:
            raise _damaged(name, Sentence("“{0}” has only one of its two matrices", base))
        if tensor.name.endswith(_A):
            targets.append(_target(name, base, tensor, other, alpha))
    if not targets:
        raise _damaged(name, Sentence("it changes nothing"))
    return tuple(targets)


def check_fits(
    name: str, header: GgufHeader, model_name: str, model: GgufHeader
) -> tuple[Target, ...]:
    """Hold an adapter against a model; what it changes there, as `targets_of`.

    Args:
        name, model_name: Of both, for sentences.

    Raises:
        AdapterError: it is for another model, in one sentence.
    """
    shapes = {tensor.name: tensor.shape for tensor in model.tensors}
    return check_targets(name, header, model_name, model.text("general.architecture"), shapes)


def check_targets(
    name: str,
    header: GgufHeader,
    model_name: str,
    kind: str,
    shapes: Mapping[str, tuple[int, ...]],
) -> tuple[Target, ...]:
    """The same for a model of which only its architecture and its tensors' shapes are known."""
    targets = targets_of(name, header)
    wanted = header.text("general.architecture")
    if kind != wanted:
        why = Sentence("it is for models of the architecture “{0}”", wanted or "?")
        raise _other_model(name, model_name, why)
    for target in targets:
        shape = shapes.get(target.name)
        if shape is None:
            why = Sentence("it changes “{0}”, which that model does not have", target.name)
            raise _other_model(name, model_name, why)
        if shape != (target.columns, target.rows):
            why = Sentence(
                "its “{0}” is {1}×{2}, the model's {3}",
                target.name,
                target.rows,
                target.columns,
                "×".join(map(str, reversed(shape))),
            )
            raise _other_model(name, model_name, why)
    return targets


def _target(name: str, base: str, a: TensorInfo, b: TensorInfo, alpha: float) -> Target:
    if not {a.type_name, b.type_name} <= ROUNDED_TYPES:
        raise _damaged(name, Sentence("“{0}” is of a type that no adapter has", base))
    if len(a.shape) != 2 or len(b.shape) != 2 or a.shape[1] != b.shape[0] or not a.shape[1]:
        raise _damaged(name, Sentence("the two matrices of “{0}” do not fit each other", base))
    if a.shape[1] > max(a.shape[0], b.shape[1]):  # more than the matrix that they change
        raise _damaged(name, Sentence("“{0}” is larger than what it changes", base))
    return Target(base, a, b, alpha / a.shape[1] if alpha else 1.0)


def _unknown(name: str, what: str) -> AdapterError:
    return AdapterError(
        Sentence(
            "{0} changes the model in a way that this app does not apply ({1}), so it was not "
            "applied at all: merge it into its model where it was trained.",
            name,
            what,
        )
    )


def _damaged(name: str, why: Sentence) -> AdapterError:
    return AdapterError(
        Sentence(
            "The adapter {0} is damaged ({1}), so it was not applied: download it again.", name, why
        )
    )


def _other_model(name: str, model_name: str, why: Sentence) -> AdapterError:
    return AdapterError(
        Sentence(
            "The adapter {0} does not fit {1}: {2}; choose the model that it was trained for, or "
            "take it off.",
            name,
            model_name,
            why,
        )
    )
