"""What engines keep on the disk, of pictures and of conversations: its size, and its removal.

The engine's process writes the files (`engine/worker/mllama/image_cache.py`,
`engine/worker/kept_states.py`). Any of them may go at any time: the picture is looked at again, the
conversation read again.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

from llama32_desktop import paths
from llama32_desktop.engine.cache_room import TO_GO, make_room
from llama32_desktop.engine.protocol import ImageCacheSettings


def cache_settings(most: int) -> ImageCacheSettings:
    """Where an engine keeps them, within a limit in bytes."""
    pictures, states = map(str, _folders())
    trials = str(paths.trials_file())
    return ImageCacheSettings(folder=pictures, states=states, trials=trials, max_bytes=most)


def used_bytes() -> int:
    """The bytes that all entries take together."""
    return sum(_size(file) for file in _files())


def keep_within(most: int) -> None:
    """Give up what was written longest ago until the rest fits into a limit."""
    make_room(_folders(), 0, most)


def clear() -> None:
    """Remove every entry; one that cannot be removed, as while it is written, stays."""
    for file in _files():
        with contextlib.suppress(OSError):
            file.unlink()


def _folders() -> tuple[Path, Path]:
    return paths.image_cache_folder(), paths.kept_states_folder()


def _files() -> list[Path]:
    return [
        file
        for folder in _folders()
        if folder.is_dir()
        for file in folder.iterdir()
        if file.suffix != TO_GO and file.is_file()
    ]


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0
