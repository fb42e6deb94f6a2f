"""Checkpoints' folders on this machine: which files tell of one, and what would be made of it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from llama32_desktop import paths
from llama32_desktop.processes.child import app_command
from llama32_desktop.processes.output import output_of
from llama32_desktop.sentences import Sentence, restored

NAMES: Final = ("config.json", "params.json", "model.safetensors.index.json")
ENDINGS: Final = (".safetensors", ".pth")
"""Of files that a checkpoint has; one of them stands for its folder."""


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


class NoCheckpointError(Exception):
    """Nothing can be made of a folder; the text is one sentence for a person."""


def is_of_checkpoint(path: str) -> bool:
    """Whether a file's name is one that a checkpoint has; touches no disk."""
    name = Path(path).name.lower()
    return name in NAMES or name.endswith(ENDINGS)


def checkpoint_facts(folder: Path) -> CheckpointFacts:
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
