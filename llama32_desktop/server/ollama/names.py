"""Models as Ollama's interface names and describes them."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from typing import Any, Final

from llama32_desktop.models.describe import InstalledModel
from llama32_desktop.server.model_names import ModelNames, changed
from llama32_desktop.server.moments import date_and_time

_BLOB: Final = re.compile(r"sha256[:-]([0-9a-f]{64})")


def named(names: ModelNames, models: Sequence[InstalledModel]) -> list[tuple[str, InstalledModel]]:
    """The models with the names that programs written for Ollama know them by; reads folders."""
    own = {model.id: name for model, name in names.in_ollama(models)}
    return [(own.get(model.id, model.id), model) for model in models]


def entry(name: str, model: InstalledModel) -> dict[str, Any]:
    """A model as lists have it."""
    blob = _BLOB.search(os.path.realpath(model.path))
    return {
        "name": name,
        "model": name,
        "modified_at": moment(changed(model)),
        "size": model.bytes,
        "digest": blob[1] if blob else "",
        "details": details(model),
    }


def details(model: InstalledModel) -> dict[str, Any]:
    return {
        "parent_model": "",
        "format": "gguf",
        "family": model.architecture,
        "families": [model.architecture],
        "parameter_size": "",
        "quantization_level": model.quantisation,
    }


def moment(seconds: float) -> str:
    """Seconds since 1970 as a date and a time."""
    return date_and_time(seconds).isoformat().replace("+00:00", "Z")
