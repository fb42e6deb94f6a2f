"""A PEFT adapter's folder: `adapter_config.json` and its safetensors file.

The fields are those of PEFT's `LoraConfig`. What changes a model otherwise than W + s·B·A is
refused by its name, and so is every field of a newer version that says anything.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from llama32_desktop.models.convert.errors import ConvertError, damaged
from llama32_desktop.models.convert.fields import Fields
from llama32_desktop.models.convert.json_file import read_json
from llama32_desktop.models.convert.packed.matrix import FLOATS
from llama32_desktop.models.convert.safetensors import StoredTensor, read_header
from llama32_desktop.sentences import Sentence

CONFIG: Final = "adapter_config.json"
WEIGHTS: Final = "adapter_model.safetensors"
MOST_RANK: Final = 65_536
_LONGEST_NAME: Final = 512
"""Letters; a module's name has about sixty."""
_MATRIX: Final = re.compile(
    r"base_model\.model\.(?P<module>[\w.]+)\.lora_(?P<side>[AB])(\.default)?\.weight"
)
_COPY: Final = re.compile(r"base_model\.model\.(?P<module>[\w.]+)\.base_layer\.weight")
"""A matrix of the base's own, which PEFT 0.12 and newer save beside an adapter of it."""
_PLAIN: Final = re.compile(r"[\w.]+")
Patterns = dict[str, tuple[int, float]]
"""By the end of a module's name: its place among them, of which the first counts, and its number.
"""
_HARMLESS: Final = frozenset(
    """
    alpha_pattern auto_mapping base_model_name_or_path bias corda_config ensure_weight_tying
    eva_config exclude_modules fan_in_fan_out inference_mode init_lora_weights layers_pattern
    layers_to_transform loftq_config lora_alpha lora_dropout megatron_core modules_to_save
    peft_type peft_version qalora_group_size r rank_pattern revision runtime_config
    target_modules task_type use_rslora
    """.split()  # noqa: SIM905
)
"""Fields that are read below, or that change nothing in what was trained."""
_NAMES: Final = {
    "use_dora": "DoRA",
    "use_qalora": "QALoRA",
    "alora_invocation_tokens": "aLoRA",
    "lora_bias": "biases",
    "layer_replication": "repeated layers",
    "trainable_token_indices": "new tokens",
    "target_parameters": "parameters of experts",
}
_BEGINNINGS: Final = (True, False, None, "gaussian", "eva", "orthogonal")
"""Ways to begin a training that leave the model's own weights as they are."""


@dataclass(frozen=True, slots=True)
class PeftTarget:
    """A matrix that is changed: `scale` · B · A is added to it."""

    module: str
    """Its name in the model, without `.weight`."""
    a: StoredTensor
    b: StoredTensor
    scale: float

    @property
    def rank(self) -> int:
        return self.a.shape[0]


@dataclass(frozen=True, slots=True)
class PeftAdapter:
    """What a folder holds."""

    folder: Path
    base: str
    """The model that it says it was trained for: a name of the Hub, or the last part of a path."""
    alpha: float
    """Over the rank, the scale of most targets."""
    targets: tuple[PeftTarget, ...]
    copies: tuple[tuple[str, StoredTensor], ...] = ()
    """Matrices of the base's own that stand beside, by their modules."""


def is_peft(folder: Path) -> bool:
    """Whether a folder holds an adapter of PEFT's."""
    return (folder / CONFIG).is_file()


def read_peft(folder: Path) -> PeftAdapter:
    """Read a folder; of the weights only the header.

    Raises:
        ConvertError: it is damaged, or of a kind that is not applied, in one sentence.
    """
    said = Fields(read_json(folder / CONFIG), CONFIG)
    _check_kind(said)
    rank = said.whole("r", high=MOST_RANK)
    alpha = said.real("lora_alpha", 1e-6, 1e6)
    stabilised = said.flag("use_rslora")
    ranks, alphas = (_pattern(said, name) for name in ("rank_pattern", "alpha_pattern"))
    if not (folder / WEIGHTS).is_file():
        raise ConvertError(
            Sentence(
                "{0} has no {1}, so the adapter cannot be converted: save it as safetensors where "
                "it was trained.",
                folder,
                WEIGHTS,
            )
        )
    targets = []
    matrices, copies = _matrices(folder)
    for module, (a, b) in matrices.items():
        wanted = int(_of_module(ranks, module, rank))
        if a.shape[0] != wanted:
            raise damaged(
                WEIGHTS,
                Sentence("the rank of “{0}” is {1}, not {2}", module, a.shape[0], wanted),
            )
        share = math.sqrt(wanted) if stabilised else wanted
        targets.append(PeftTarget(module, a, b, _of_module(alphas, module, alpha) / share))
    return PeftAdapter(
        folder,
        _base(said.text("base_model_name_or_path")),
        alpha * math.sqrt(rank) if stabilised else alpha,
        tuple(targets),
        copies,
    )


def _check_kind(said: Fields) -> None:
    kind = said.text("peft_type").upper()
    if kind != "LORA":
        raise _unknown(kind or "?")
    for name, value in said.said.items():
        if value and name not in _HARMLESS:
            raise _unknown(_NAMES.get(name, name))
    if said.text("bias") not in ("", "none"):
        raise _unknown(_NAMES["lora_bias"])
    if said.said.get("modules_to_save"):
        raise _unknown("modules_to_save")
    beginning = said.said.get("init_lora_weights")
    if beginning not in _BEGINNINGS:
        raise _unknown(str(beginning)[:40])


def _matrices(
    folder: Path,
) -> tuple[dict[str, tuple[StoredTensor, StoredTensor]], tuple[tuple[str, StoredTensor], ...]]:
    """A and B of each module, in the file's order, and copies of matrices of the base."""
    sides: dict[str, dict[str, StoredTensor]] = {}
    copies = []
    for name, tensor in read_header(folder / WEIGHTS).items():
        short = name if len(name) <= _LONGEST_NAME else ""
        match, copy = _MATRIX.fullmatch(short), _COPY.fullmatch(short)
        if match is None and copy is None:
            kind = "DoRA" if "lora_magnitude_vector" in name else name
            raise _unknown(kind)
        if tensor.dtype not in FLOATS or len(tensor.shape) != 2 or not tensor.values:
            raise damaged(WEIGHTS, Sentence("“{0}” is no matrix of numbers", name))
        if match is None:
            assert copy is not None
            copies.append((copy["module"], tensor))
            continue
        side = sides.setdefault(match["module"], {})
        if match["side"] in side:
            raise damaged(WEIGHTS, Sentence("“{0}” stands in it twice", name))
        side[match["side"]] = tensor
    pairs = {}
    for module, side in sides.items():
        if len(side) != 2:
            raise damaged(WEIGHTS, Sentence("“{0}” has only one of its two matrices", module))
        a, b = side["A"], side["B"]
        if a.shape[0] != b.shape[1]:
            raise damaged(
                WEIGHTS, Sentence("the two matrices of “{0}” do not fit each other", module)
            )
        pairs[module] = a, b
    if not pairs:
        raise damaged(WEIGHTS, Sentence("it changes nothing"))
    return pairs, tuple(copies)


def _pattern(said: Fields, name: str) -> Patterns:
    """Other numbers for some modules, by the end of their names."""
    patterns = said.said.get(name) or {}
    if not isinstance(patterns, dict):
        raise said.impossible(name, Sentence("it is no list of modules"))
    for module, value in patterns.items():
        if not _PLAIN.fullmatch(module):
            raise _unknown(f"{name}: {module[:40]}")
        if type(value) not in (int, float) or not 0 < value < 1e6:
            raise said.impossible(name, Sentence("it holds what is no number"))
    return {end: (place, value) for place, (end, value) in enumerate(patterns.items())}


def _of_module(patterns: Patterns, module: str, usual: float) -> float:
    """The first that the module's name ends with, as PEFT has it."""
    parts = module.split(".")  # a file may have thousands of modules and millions of patterns
    ends = (".".join(parts[start:]) for start in range(len(parts)))
    return min((patterns[end] for end in ends if end in patterns), default=(0, usual))[1]


def _base(said: str) -> str:
    if re.fullmatch(r"[\w.-]+/[\w.-]+", said):
        return said
    return re.split(r"[/\\]", said.rstrip("/\\"))[-1]


def _unknown(what: Any) -> ConvertError:
    return ConvertError(
        Sentence(
            "The adapter changes its model in a way that this app does not apply ({0}), so it was "
            "not converted: merge it into its model where it was trained, and convert that.",
            what,
        )
    )
