"""A checkpoint's folder, in whichever layout it is."""

from __future__ import annotations

from pathlib import Path

from llama32_desktop.models.convert.checkpoint import Checkpoint
from llama32_desktop.models.convert.foreign import refused_original
from llama32_desktop.models.convert.json_file import CONFIG
from llama32_desktop.models.convert.meta.checkpoint import MetaCheckpoint, metas_folder

AnyCheckpoint = Checkpoint | MetaCheckpoint


def open_checkpoint(folder: Path) -> AnyCheckpoint:
    """Reads what a folder holds, but for the weights themselves.

    Raises:
        ConvertError: it holds no checkpoint that can be converted, in one sentence.
    """
    has_safetensors = (folder / CONFIG).is_file() and any(folder.glob("*.safetensors"))
    place = None if has_safetensors else metas_folder(folder)
    if place is None:
        return Checkpoint(folder)
    if refused := refused_original(folder, place):
        raise refused
    return MetaCheckpoint(folder, place)
