"""The Hugging Face Hub's cache: `models--OWNER--REPO/snapshots/COMMIT/FILE`, links to blobs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from llama32_desktop.models.found.places import Candidate, Places, gguf_files


def hub_folders(places: Places) -> list[Path]:
    """The cache, in the order in which `huggingface_hub` looks for it."""
    for name in ("HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE"):
        chosen = places.variable(name)
        if chosen:
            return [chosen]
    home = places.variable("HF_HOME") or places.cache / "huggingface"
    return [home / "hub"]


def hub_files(places: Places) -> Iterator[Candidate]:
    """Every GGUF file of every repository in the cache."""
    for folder in hub_folders(places):
        try:
            repositories = sorted(folder.glob("models--*--*"))
        except OSError:
            continue
        for repository in repositories:
            name = repository.name.removeprefix("models--").replace("--", "/", 1)
            for path in gguf_files(repository / "snapshots"):
                yield Candidate(f"{name}: {path.stem}", path)
