"""Where a source's files go, as far as its name alone says it."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import Final

from llama32_desktop.downloads import registry
from llama32_desktop.downloads.wanted import ADAPTER, FolderSource, OllamaModel
from llama32_desktop.models.catalogue import CheckpointSource, HubSource, OllamaSource
from llama32_desktop.paths import shortened

CHECKPOINTS: Final = "checkpoints"
"""Folder below the models folder where checkpoints wait for their conversion."""
_PART: Final = re.compile(r"(.+)-(\d{5})-of-(\d{5})\.gguf", re.I)
_MOST_PARTS: Final = 1000

AnySource = HubSource | CheckpointSource | OllamaSource | OllamaModel | FolderSource
KEEP: Final = "keep"
"""The type of a checkpoint of few bits that is kept as it is, as conversion names it."""
CONVERTED: Final = "converted"
"""Folder below the models folder of what was made of folders on this machine: one for each."""
UNFINISHED: Final = (".converting", ".converting.json")
"""What a conversion has beside its file while it grows, as conversion names them."""


def folder_name(source: AnySource) -> str:
    """The folder of a source's models, below the models folder."""
    if isinstance(source, FolderSource):
        # Folders elsewhere are often of the same name: “merged”, “checkpoint-500”.
        which = hashlib.sha256(source.folder.encode("utf-8", "surrogatepass")).hexdigest()[:8]
        return f"{CONVERTED}/{which}"
    if isinstance(source, OllamaModel | OllamaSource):
        return f"ollama--{source.name.replace('/', '--')}-{source.tag}"
    return source.repo.replace("/", "--")


def listed_as(source: AnySource) -> Path:
    """Where the models folder has a fetched model, from that folder on."""
    if isinstance(source, HubSource):
        name = source.files[0].name
    elif isinstance(source, CheckpointSource):
        name = _converted_name(source.repo.rpartition("/")[2], source.convert_to)
    elif isinstance(source, FolderSource):
        name = _converted_name(shortened(Path(source.folder).name, 100), source.convert_to)
    else:
        name = f"{registry.stem(source.name, source.tag)}.gguf"
    return Path(folder_name(source)) / name


def _converted_name(stem: str, convert_to: str) -> str:
    return f"{stem}.gguf" if convert_to in (KEEP, ADAPTER) else f"{stem}-{convert_to.upper()}.gguf"


def unfinished(made: Path) -> list[Path]:
    """What an interrupted conversion to that file may have left."""
    return [made.with_name(made.name + ending) for ending in UNFINISHED]


def begun_in(root: Path, source: AnySource) -> Path:
    """The folder where a source's files grow, below the models folder or another place."""
    if isinstance(source, FolderSource):
        return Path(source.folder)
    below = CHECKPOINTS if isinstance(source, CheckpointSource) else ""
    return root / below / folder_name(source)


def all_parts(name: str) -> list[str]:
    """The names of all parts of a model in parts; else the one name."""
    match = _PART.fullmatch(name)
    if match is None or not 1 <= int(match[3]) <= _MOST_PARTS:
        return [name]
    return [f"{match[1]}-{n:05}-of-{match[3]}.gguf" for n in range(1, int(match[3]) + 1)]
