"""Brings a model's file into the models folder: as a link to where it lies, or as a copy.

A copy is either there as a whole or not at all; a link takes no room, and shows as missing when
the file behind it goes.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Final

from llama32_desktop import paths
from llama32_desktop.engine.gguf.part_names import all_parts
from llama32_desktop.files import put_in_place
from llama32_desktop.guards.prompt_guard.files import beside
from llama32_desktop.models.describe import InstalledModel, UnusableModelError, describe_model
from llama32_desktop.models.found import FoundModel
from llama32_desktop.models.library import find_model
from llama32_desktop.sentences import Sentence, rounded

LINKS: Final = "linked"
"""Folder of the links, below the models folder."""
_CHUNK: Final = 4 * 1024 * 1024
_COPYING: Final = ".copying"


class ImportFailedError(Exception):
    """The model was not brought in; the text is one sentence for a person."""


class ImportCancelledError(Exception):
    """It was asked to stop; nothing of it is left."""


def use_found(found: FoundModel) -> InstalledModel:
    """Make another app's model one of ours, where it lies.

    Plain files are used under their own name. Ollama's blobs have none, and a projector lies
    anywhere among them, so both get links side by side that say what they are.

    Raises:
        ModelNotFoundError: it is gone since it was found, or is no model any more.
        ImportFailedError: the link cannot be made.
    """
    if found.app != "Ollama":
        return find_model(found.model.path)
    name = _file_name(found.name)
    folder = paths.models_folder() / LINKS / name
    targets = {f"{name}.gguf": found.model.path}
    if found.projector:
        targets[f"{name}-mmproj.gguf"] = found.projector
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for file, target in targets.items():
            link(folder / file, Path(target).absolute())
    except OSError as error:
        raise ImportFailedError(
            Sentence(
                "“{0}” could not be linked ({1}), so it is not in the list: copy it instead.",
                found.name,
                error.strerror or error,
            )
        ) from error
    return find_model(str(folder / f"{name}.gguf"))


def _file_name(name: str) -> str:
    return paths.shortened(re.sub(r"[^\w.-]+", "-", name).strip("-.")[:100], 130) or "model"


def link(path: Path, target: Path) -> None:
    """A symbolic link, or a hard one where the system keeps those for administrators."""
    if os.path.lexists(path):
        with suppress(OSError):  # one of them leads nowhere
            if path.samefile(target):  # by a hard link too
                return
        path.unlink()
    try:
        path.symlink_to(target)
    except (OSError, NotImplementedError):
        path.hardlink_to(target)


def copy_model(
    path: Path,
    *,
    projector: Path | None = None,
    name: str = "",
    progress: Callable[[float], None] = lambda fraction: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> InstalledModel:
    """Copy a model, all its parts and its projector, into the models folder; a Prompt Guard with
    what lies beside it, into a folder of its own.

    Args:
        path: Any part of it.
        name: Of the copy, for a file that has no telling name; its own if none is given.
        progress: Called with 0 to 1.
        cancelled: Asked a few times a second.

    Raises:
        ModelNotFoundError: the file is no whole model; nothing was copied.
        ImportFailedError: there is no room, or something else is there under that name.
        ImportCancelledError: `cancelled` said so.
    """
    model = find_model(str(path))
    folder = paths.models_folder()
    first = Path(model.path)
    if model.classifies:
        own = folder / first.absolute().parent.name
        pairs = [(each, own / each.name) for each in (first, *beside(first))]
    else:
        pairs = _targets(all_parts(first), projector, folder, _file_name(name or ""))
    if all(source.resolve().parent == target.parent.resolve() for source, target in pairs):
        return model
    missing = [(source, target) for source, target in pairs if not _is_copy(source, target)]
    needed = sum(source.stat().st_size for source, _ in missing)
    free = shutil.disk_usage(folder).free
    if needed > free:
        raise ImportFailedError(
            Sentence(
                "“{0}” needs {1} GB and {2} has {3} GB free, so it was not copied: make room, or "
                "link it instead.",
                model.name,
                rounded(needed / 1e9, 1),
                folder,
                rounded(free / 1e9, 1),
            )
        )
    try:
        _copy_all(missing, needed, progress, cancelled)
        return describe_model(pairs[0][1], "folder")
    except UnusableModelError as error:
        raise ImportFailedError(
            Sentence(
                "“{0}” changed while it was copied, so it was left out: copy it again.", model.name
            )
        ) from error
    except OSError as error:
        raise ImportFailedError(
            Sentence(
                "“{0}” could not be copied ({1}), so it is not in the list: check the disk, or "
                "link it instead.",
                model.name,
                error.strerror or error,
            )
        ) from error


def copy_adapter(path: Path, *, cancelled: Callable[[], bool] = lambda: False) -> Path:
    """Copy an adapter's file into the models folder.

    Raises:
        ImportFailedError: there is no room, or something else is there under that name.
        ImportCancelledError: `cancelled` said so.
    """
    target = paths.models_folder() / path.name
    try:
        if not _is_copy(path, target):
            size, free = path.stat().st_size, shutil.disk_usage(target.parent).free
            if size > free:
                raise ImportFailedError(
                    Sentence(
                        "“{0}” needs {1} GB and {2} has {3} GB free, so it was not copied: make "
                        "room, and add it again.",
                        path.stem,
                        rounded(size / 1e9, 1),
                        target.parent,
                        rounded(free / 1e9, 1),
                    )
                )
            _copy_all([(path, target)], size, lambda _: None, cancelled)
    except OSError as error:
        raise ImportFailedError(
            Sentence(
                "“{0}” could not be copied ({1}), so it is not in the list: check the disk, and "
                "add it again.",
                path.stem,
                error.strerror or error,
            )
        ) from error
    return target


def _targets(
    parts: Sequence[Path], projector: Path | None, folder: Path, name: str
) -> list[tuple[Path, Path]]:
    renamed = parts[0].suffix.lower() != ".gguf"
    stem = name if renamed else parts[0].stem
    pairs = [(part, folder / (f"{stem}.gguf" if renamed else part.name)) for part in parts]
    if projector:
        pairs.append((projector, folder / f"{stem}-mmproj.gguf"))
    return pairs


def _is_copy(source: Path, target: Path) -> bool:
    """Whether the target is there already; it is a refusal where something else is."""
    if not os.path.lexists(target):
        return False
    if target.is_file() and target.stat().st_size == source.stat().st_size:
        with source.open("rb") as one, target.open("rb") as other:
            if _same(one, other):
                return True
    raise ImportFailedError(
        Sentence(
            "{0} is in the models folder already with other content, so nothing was copied: "
            "rename one of the two.",
            target.name,
        )
    )


def _same(one: BinaryIO, other: BinaryIO) -> bool:
    """By their beginnings and ends: comparing gigabytes takes as long as copying them."""
    if one.read(_CHUNK) != other.read(_CHUNK):
        return False
    for stream in (one, other):
        stream.seek(max(0, stream.seek(0, os.SEEK_END) - _CHUNK))
    return one.read(_CHUNK) == other.read(_CHUNK)


def _copy_all(
    pairs: Sequence[tuple[Path, Path]],
    total: int,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> None:
    done = 0
    growing = [target.with_name(target.name + _COPYING) for _, target in pairs]
    try:
        for (source, _), temporary in zip(pairs, growing, strict=True):
            temporary.parent.mkdir(exist_ok=True)
            with source.open("rb") as reader, temporary.open("wb") as writer:
                while chunk := reader.read(_CHUNK):
                    if cancelled():
                        raise ImportCancelledError
                    writer.write(chunk)
                    done += len(chunk)
                    progress(done / max(1, total))
                writer.flush()
                os.fsync(writer.fileno())
        for (_, target), temporary in zip(pairs, growing, strict=True):
            put_in_place(temporary, target)
    finally:
        for temporary in growing:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
