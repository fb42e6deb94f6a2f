"""Checkpoints' folders on this machine: which files tell of one, and what would be made of it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from llama32_desktop import paths
from llama32_desktop.guards.prompt_guard.files import CONFIG, TOKENIZER
from llama32_desktop.guards.prompt_guard.files import ENDING as NETWORK
from llama32_desktop.processes.child import app_command
from llama32_desktop.processes.output import output_of
from llama32_desktop.sentences import Sentence, restored

ADAPTER: Final = "adapter_config.json"
"""What the folder of an adapter holds, as conversion names it."""
NAMES: Final = ("config.json", "params.json", "model.safetensors.index.json", ADAPTER)
ENDINGS: Final = (".safetensors", ".pth")
"""Of files that a checkpoint has; one of them stands for its folder."""
_META: Final = "original"
"""Where the Hub has a checkpoint in Meta's own layout, below the other."""


@dataclass(frozen=True, slots=True)
class CheckpointFacts:
    """What a folder holds, and what the app would do with it."""

    folder: Path
    format: str
    """Of the checkpoint, in words."""
    type: str
    """That it becomes, as `llama32-desktop convert` names it."""
    bytes: int
    """Of the file that is made."""
    seconds: float
    """About how long that takes."""
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AdapterFacts:
    """An adapter that is to be brought in: a folder of PEFT's, or a GGUF file."""

    path: Path
    base: str
    """The model that it says it was trained for; empty where it says none."""
    fitting: tuple[Path, ...]
    """The installed models that it can be applied to, the likeliest first."""
    rank: int
    bytes: int
    """Of the GGUF file that is made or copied."""


class NoCheckpointError(Exception):
    """Nothing can be made of a folder; the text is one sentence for a person."""


def is_of_checkpoint(path: str) -> bool:
    """Whether a file's name is one that a checkpoint has; touches no disk."""
    name = Path(path).name.lower()
    return name in NAMES or name.endswith(ENDINGS)


def holds_model(folder: Path) -> bool:
    """Whether a folder is a checkpoint's, an adapter's or a Prompt Guard's, as its files' names say
    it."""
    try:
        names = {each.name for each in folder.iterdir()}
        original = folder / _META
        below = {each.name for each in original.iterdir()} if _META in names else set()
    except OSError:
        return False
    return (
        ADAPTER in names
        or (CONFIG in names and any(name.endswith(".safetensors") for name in names))
        or any(_are_metas(some) for some in (names, below))
        or ({TOKENIZER, CONFIG} <= names and any(name.lower().endswith(NETWORK) for name in names))
    )


def _are_metas(names: set[str]) -> bool:
    weights = any(n.startswith("consolidated") and n.endswith(".pth") for n in names)
    return "params.json" in names and weights


def checkpoint_facts(folder: Path) -> CheckpointFacts | AdapterFacts:
    """What is made of a folder; read in a process of its own, in a cage.

    Raises:
        NoCheckpointError: nothing.
        OSError: the process cannot be started.
    """
    unused = paths.models_folder() / "planned.gguf"
    command = [*app_command(), "convert", str(folder), str(unused), "--plan", "--for-app"]
    done = output_of(command)
    if done.returncode == 0:
        said: Any = json.loads(done.printed)
        if "fitting" in said:
            return AdapterFacts(
                path=folder,
                base=said["base"],
                fitting=tuple(map(Path, said["fitting"])),
                rank=said["rank"],
                bytes=said["bytes"],
            )
        return CheckpointFacts(
            folder=folder,
            format=said["format"],
            type=said["type"],
            bytes=said["bytes"],
            seconds=said["seconds"],
            notes=tuple(restored(note) for note in said["notes"]),
        )
    raise NoCheckpointError(
        restored(done.last_complaint)
        if done.last_complaint
        else Sentence("The folder could not be read as a checkpoint; it is as it was.")
    )
