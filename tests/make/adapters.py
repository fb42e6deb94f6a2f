"""Makes LoRA adapters with random numbers, as PEFT saves them, and what they do to weights."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from llama32_desktop.engine.gguf.whole import whole_header
from llama32_desktop.models.convert import convert_adapter
from llama32_desktop.models.convert.base import planned_tensors
from tests.models.convert.checkpoints import write_safetensors

ALL = ("q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj")

Weights = Mapping[str, np.ndarray]


def lora_tensors(
    weights: Weights, targets: Sequence[str] = ALL, rank: int = 4, seed: int = 7, size: float = 0.5
) -> dict[str, np.ndarray]:
    """A and B of every matrix whose name ends so, by PEFT's names."""
    rng = np.random.default_rng(seed)
    made: dict[str, np.ndarray] = {}
    for name, values in weights.items():
        module = name.removesuffix(".weight")
        if not module.endswith(tuple(targets)):
            continue
        rows, columns = values.shape
        key = f"base_model.model.{module}"
        shapes = {"A": (rank, columns), "B": (rows, rank)}
        for side, shape in shapes.items():
            scale = size * shape[1] ** -0.5
            made[f"{key}.lora_{side}.weight"] = rng.normal(0, scale, shape).astype(np.float32)
    assert made
    return made


def write_peft(
    folder: Path, tensors: Weights, *, rank: int = 4, alpha: float = 8, **fields: Any
) -> Path:
    """A folder as PEFT saves one; `fields` are others of its configuration."""
    folder.mkdir(parents=True, exist_ok=True)
    config = {
        "peft_type": "LORA",
        "task_type": "CAUSAL_LM",
        "base_model_name_or_path": "someone/Tiny-Llama",
        "r": rank,
        "lora_alpha": alpha,
        "lora_dropout": 0.05,
        "bias": "none",
        "fan_in_fan_out": False,
        "init_lora_weights": True,
        "use_dora": False,
        "use_rslora": False,
        "qalora_group_size": 16,
        "modules_to_save": None,
        "rank_pattern": {},
        "alpha_pattern": {},
        "target_modules": list(ALL),
    }
    (folder / "adapter_config.json").write_text(json.dumps(config | fields))
    write_safetensors(folder / "adapter_model.safetensors", tensors)
    return folder


def adapted(
    weights: Weights,
    tensors: Weights,
    *,
    alpha: float = 8,
    stabilised: bool = False,
    strength: float = 1.0,
    alphas: Mapping[str, float] | None = None,
) -> dict[str, np.ndarray]:
    """W + strength · s · B · A in float64, with s as the papers of LoRA and rsLoRA have it."""
    changed = dict(weights)
    for name, a in tensors.items():
        if ".lora_A" not in name:
            continue
        b = tensors[name.replace(".lora_A", ".lora_B")]
        module = name.removeprefix("base_model.model.").removesuffix(".lora_A.weight")
        own = next((v for end, v in (alphas or {}).items() if module.endswith(end)), alpha)
        scale = own / (math.sqrt(len(a)) if stabilised else len(a))
        delta = strength * scale * (b.astype(np.float64) @ a.astype(np.float64))
        changed[f"{module}.weight"] = changed[f"{module}.weight"] + delta
    return changed


def make_adapter(
    folder: Path,
    base: Path,
    out: Path,
    targets: Sequence[str] = ("q_proj", "down_proj"),
    **fields: Any,
) -> Path:
    """A GGUF adapter with random numbers for any model that is a GGUF file."""
    planned = planned_tensors(base.name, whole_header(base))
    shapes = {name: np.empty(each.shape, np.float32) for name, each in planned.items()}
    convert_adapter(write_peft(folder, lora_tensors(shapes, ("q_proj", "down_proj"))), out, base)
    return out
