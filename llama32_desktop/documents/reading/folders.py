"""Which files of what was dropped are read: folders are walked, and what is left out is said."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

import msgspec

from llama32_desktop.sentences import Sentence, grouped

MOST_FILES: Final = 20_000
_LEFT_OUT: Final = frozenset(("node_modules", "__pycache__", "venv", "__MACOSX"))


class Walk(msgspec.Struct, frozen=True):
    """The files that were found, and a sentence for each thing that was not walked."""

    files: tuple[Path, ...]
    """Sorted by folder and name; each of them once."""
    left_out: tuple[str, ...]


def folders_in(paths: Iterable[Path], most: int) -> list[Path]:
    """The folders among `paths` and those in them that `walk` looks into, `most` at most."""
    found: list[Path] = []
    for path in paths:
        for folder, folders, _ in os.walk(path):
            folders[:] = sorted(name for name in folders if is_walked(name))
            if len(found) >= most:
                return found
            found.append(Path(folder))
    return found


def is_walked(folder: str) -> bool:
    """Whether a folder of this name is looked into: hidden ones and those of programs are not."""
    return not folder.startswith(".") and folder not in _LEFT_OUT


def is_left_out(name: str) -> bool:
    """Whether a file of this name is hidden, or one that programs keep for themselves."""
    return name.startswith((".", "~$")) or name in ("Thumbs.db", "desktop.ini")


def walk(paths: Iterable[Path], *, cancelled: Callable[[], bool] = lambda: False) -> Walk:
    """All files among `paths` and in the folders among them.

    Hidden files, links to folders and the folders that programs keep for themselves are left out.
    """
    files: dict[Path, None] = {}
    hidden = 0
    left_out: list[str] = []
    for path in paths:
        if not path.is_dir():
            files[path] = None
            continue

        def failed(error: OSError) -> None:
            left_out.append(
                Sentence("“{0}” could not be opened ({1}).", error.filename, error.strerror)
            )

        for folder, folders, names in os.walk(path, onerror=failed):
            if cancelled():
                break
            kept = sorted(filter(is_walked, folders))
            hidden += len(folders) - len(kept)
            folders[:] = kept
            for name in sorted(names):
                if is_left_out(name):
                    hidden += 1
                elif len(files) < MOST_FILES:
                    files[Path(folder, name)] = None
                else:
                    left_out.append(
                        Sentence(
                            "“{0}” has more than {1} files; the rest of them was left out.",
                            path.name,
                            grouped(MOST_FILES),
                        )
                    )
                    folders.clear()
                    break
    if hidden:
        left_out.append(Sentence("Hidden or technical items were left out (items: {0}).", hidden))
    return Walk(tuple(files), tuple(left_out))
