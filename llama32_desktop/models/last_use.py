"""Keeps when each model was used last, by the window and by commands."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path
from typing import Final

from llama32_desktop import paths
from llama32_desktop.engine.model_ref import ModelRef, with_entry
from llama32_desktop.files import write_whole
from llama32_desktop.json_text.halves import encoded, read_each

MOST: Final = 200
"""Models that are remembered, those used last."""


def note_use(model: ModelRef) -> None:
    """Remember that a model is used now; where that cannot be written, nothing happens.

    A loss of power may take it: who waits for an answer does not wait for the disk.
    """
    with suppress(OSError):
        newest = list(with_entry(last_uses(), model, int(time.time())).items())[-MOST:]
        write_whole(_file(), encoded(dict(newest), indent=2), lasting=False)


def last_uses() -> dict[str, int]:
    """Seconds since 1970 by the text of a model's `ModelRef`, the newest last."""
    try:
        return read_each(_file().read_bytes(), int)
    except (OSError, ValueError, RecursionError):
        return {}  # it is said to be unknown


def _file() -> Path:
    return paths.config_folder() / "last-use.json"
