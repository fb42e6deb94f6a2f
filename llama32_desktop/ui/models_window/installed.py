"""Which models of the catalogue are on this machine already."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from llama32_desktop.downloads.places import folder_name
from llama32_desktop.guards.prompt_guard import files as network_files
from llama32_desktop.models.catalogue import (
    CheckpointSource,
    Choice,
    HubSource,
    OllamaSource,
    Source,
)
from llama32_desktop.models.library import InstalledModel


def installed_of(choice: Choice, models: Sequence[InstalledModel]) -> InstalledModel | None:
    """The installed model that a choice means, from whichever source it came."""
    for source in choice.variant.sources:
        for model in models:
            if _is_from(source, Path(model.path)):
                return model
    return None


def _is_from(source: Source, path: Path) -> bool:
    """Whether a file lies where a download from there puts it, or has its very name."""
    if isinstance(source, HubSource):
        name = source.files[0].name.rpartition("/")[2]
        if path.suffix == network_files.ENDING and path.parent.name != folder_name(source):
            return False  # exports are all called the same
        return path.name == name
    if isinstance(source, OllamaSource):
        return path.parent.name == f"ollama--{source.name}-{source.tag}"
    assert isinstance(source, CheckpointSource)
    stem = source.repo.rpartition("/")[2]
    return path.name.lower() == f"{stem}-{source.convert_to}.gguf".lower()
