"""What engines keep on the disk, of pictures and of conversations: its size, and its removal.

The engine's process writes the files (`engine/worker/mllama/image_cache.py`, `kept_states.py`). Any
of them may go at any time: the picture is looked at again, the conversation read again.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

from llama32_desktop import paths


def used_bytes() -> int:
    """The bytes that all entries take together."""
    return sum(_size(file) for file in _files())


def clear() -> None:
    """Remove every entry; one that cannot be removed, as while it is written, stays."""
    for file in _files():
        with contextlib.suppress(OSError):
            file.unlink()


def _files() -> list[Path]:
    folders = (paths.image_cache_folder(), paths.kept_states_folder())
    return [
        file for folder in folders if folder.is_dir() for file in folder.iterdir() if file.is_file()
    ]


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0
