"""What a folder without a checkpoint holds instead, by the names that its kind is published under.

Meta's own format: `params.json` and `consolidated.NN.pth`, which the Hub has in a folder
`original`; the fields of params.json are those of `ModelArgs` in Meta's llama_models (args.py).
"""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Any, Final

from llama32_desktop.models.convert.errors import ConvertError
from llama32_desktop.models.convert.json_file import read_whole
from llama32_desktop.sentences import Sentence

_TAKE: Final = "take the model's folder that has config.json and safetensors"
_NAMED: Final = (
    ("adapter_config.json", "a LoRA adapter: convert it with the model that it is for"),
    ("pytorch_model.bin", "in PyTorch's format: save it as safetensors first"),
    ("pytorch_model.bin.index.json", "in PyTorch's format: save it as safetensors first"),
)
_PARAMS: Final = "params.json"
_MOST_BYTES: Final = 1_000_000


def foreign_kind(folder: Path) -> str:
    """What lies in `folder` (or in `original` inside it), and what to do; empty where unknown."""
    for place in (folder, folder / "original"):
        if quantised := _quantised(place / _PARAMS):
            return (
                f"in Meta's own format and quantised ({quantised}), which cannot be converted: "
                f"{_TAKE} in 16 bits"
            )
        if any(place.glob("*.pte")):
            return f"a program for ExecuTorch (.pte), which runs on phones: {_TAKE}"
        if (place / _PARAMS).exists() or any(place.glob("consolidated*.pth")):
            return (
                "in Meta's own format, of which a file is missing (params.json and all "
                f"consolidated.*.pth are needed): download the rest, or {_TAKE}"
            )
    return next((advice for file, advice in _NAMED if (folder / file).exists()), "")


def refused_original(folder: Path, place: Path) -> ConvertError | None:
    """Why Meta's files in `place` are not converted, where they are quantised."""
    if not (how := _quantised(place / _PARAMS)):
        return None
    return ConvertError(
        Sentence(
            "{0} holds Meta's own format, quantised ({1}), which cannot be converted: {2} in 16 "
            "bits.",
            folder,
            how,
            _TAKE,
        )
    )


def foreign_file(path: Path) -> str:
    """What kind of file stands where a folder should; empty where unknown."""
    kinds = {".pth": "in Meta's own format (.pth)", ".pte": "a program for ExecuTorch (.pte)"}
    return kinds.get(path.suffix.lower(), "")


def _quantised(params: Path) -> str:
    """How the weights beside a params.json are quantised; empty where they are not."""
    said: Any = None
    with contextlib.suppress(OSError, ValueError, RecursionError, ConvertError):
        said = json.loads(read_whole(params, _MOST_BYTES))
    how = said.get("quantization_args") if isinstance(said, dict) else None
    if not isinstance(how, dict):
        return ""
    published = str(params.parent).lower()
    if said.get("lora_args") is not None or "qlora" in published:
        return "QLoRA"
    if how.get("spinquant") is True or "spinquant" in published:
        return "SpinQuant"
    return str(how.get("scheme") or "integers")
