"""Removes a model from the models folder, and nothing of another app's."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Final

import msgspec

from llama32_desktop import paths
from llama32_desktop.engine.gguf.part_names import all_parts
from llama32_desktop.files import patiently
from llama32_desktop.guards.prompt_guard.files import ENDING, is_network
from llama32_desktop.guards.prompt_guard.files import beside as belonging
from llama32_desktop.models.describe import ProjectorError, UnusableModelError, describe_model
from llama32_desktop.sentences import Sentence

_ENDINGS: Final = (".gguf", ENDING)


class NotRemovedError(Exception):
    """The model is there as before; the text is one sentence for a person."""


class Removed(msgspec.Struct, frozen=True, kw_only=True):
    """The files that were removed."""

    files: tuple[str, ...]
    bytes: int
    """That the disk has free again; a link's target stays."""
    shared: int = 0
    """Bytes that stay on the disk: another app's file is a hard link to the same."""
    left: str = ""
    """The file that a link led to, where it was one."""


def remove_model(path: Path) -> Removed:
    """Remove a model of the models folder: all its parts, its projector, its notice.

    Of a link the link is removed. The projector and the notice stay while their folder holds
    another model; empty folders go.

    Raises:
        NotRemovedError: it is not in the models folder, or cannot be removed.
    """
    path = path.absolute()
    root = paths.models_folder().absolute()
    if not _is_ours(path, root):
        raise NotRemovedError(
            Sentence(
                "{0} is not in the models folder, so it may be another app's and was left as it "
                "is: remove it there.",
                path,
            )
        )
    if path.suffix.lower() not in _ENDINGS:
        raise NotRemovedError(
            Sentence(
                "{0} is no GGUF file, so it was left as it is: name a model that 'llama32-desktop "
                "models' lists.",
                path,
            )
        )
    files = [part for part in all_parts(path) if os.path.lexists(part)] or [path]
    left = str(path.resolve()) if path.is_symlink() else ""
    if path.parent != root:
        files += _beside(path.parent, files)
    try:
        seen = [file.lstat() for file in files if not file.is_symlink()]
        for file in files:
            patiently(file.unlink)
    except OSError as error:
        raise NotRemovedError(
            Sentence(
                "{0} could not be removed ({1}), so some of it may still be there: end what uses "
                "it, check the folder's permissions, then try again.",
                path.name,
                error.strerror or error,
            )
        ) from None
    folder = path.parent
    while folder != root:
        with suppress(OSError):  # only an empty one goes
            folder.rmdir()
        folder = folder.parent
    freed = sum(one.st_size for one in seen if one.st_nlink == 1)
    shared = sum(one.st_size for one in seen if one.st_nlink > 1)
    return Removed(files=tuple(map(str, files)), bytes=freed, shared=shared, left=left)


def _is_ours(path: Path, root: Path) -> bool:
    """Whether it lies in the models folder by its name, and by no link to another folder."""
    parent = path.parent
    if ".." in path.parts or root not in [parent, *parent.parents]:
        return False
    real, real_root = parent.resolve(), root.resolve()
    return real_root in [real, *real.parents]


def _beside(folder: Path, files: list[Path]) -> list[Path]:
    """The projectors and notices of a folder that holds no other model."""
    others = [p for p in folder.rglob("*") if p.suffix.lower() in _ENDINGS and p not in files]
    projectors = [other for other in others if _is_projector(other)]
    if len(projectors) < len(others):
        return []
    of_networks = [each for file in files if is_network(file) for each in belonging(file)]
    return [*projectors, *of_networks, *folder.glob("NOTICE-*.txt")]


def _is_projector(path: Path) -> bool:
    try:
        describe_model(path, "folder")
    except ProjectorError:
        return True
    except (UnusableModelError, OSError):
        return False
    return False
