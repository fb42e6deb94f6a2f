"""Finds the settings that were measured to be the quickest here for a model's family."""

from __future__ import annotations

from pathlib import Path

from llama32_desktop import paths
from llama32_desktop.engine.gguf.header import GgufError, read_header
from llama32_desktop.engine.machine import family_key, machine_key
from llama32_desktop.engine.protocol import Tuning
from llama32_desktop.settings import load_tuning


def tuning_key(architecture: str, parameters: int) -> str:
    """The name under which a family's measurement on this machine is kept."""
    return f"{machine_key()}|{family_key(architecture, parameters)}"


def kept_tuning(path: str) -> Tuning | None:
    """The measurement that holds for a model's file; `None` before there is one."""
    known = load_tuning(paths.tuning_file())
    if not known:
        return None
    try:
        header = read_header(Path(path))
    except (GgufError, OSError):
        return None  # loading it says what is wrong with it
    parameters = sum(tensor.elements for tensor in header.tensors)
    return known.get(tuning_key(header.text("general.architecture"), parameters))
