"""The models that are installed on this machine.

A model is a GGUF file in the models folder or below it, a file that the user chose, or the
starter model that comes as a Python package. A Prompt Guard is a network in a folder of its own.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

import msgspec

from llama32_desktop import paths
from llama32_desktop.engine.gguf.part_names import stem_of
from llama32_desktop.engine.model_ref import ModelRef, has
from llama32_desktop.models.describe import (
    AdapterFileError,
    InstalledModel,
    ModelNotFoundError,
    ProjectorError,
    Source,
    UnusableModelError,
    cannot_be_read,
    describe_model,
)
from llama32_desktop.models.distinct_names import with_distinct_names
from llama32_desktop.models.file_names import (
    FileNames,
    in_models_folder,
    starter_files,
)
from llama32_desktop.sentences import Sentence
from llama32_desktop.settings import load_settings

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
    "embedding_models",
    "find_model",
    "installed_models",
    "kept_model",
    "missing_models",
    "prompt_guards",
    "starter_model",
    "unreadable_models",
]

STARTER_ID: Final = "starter"
STARTER_NAME: Final = "SmolLM2 135M (starter)"


class MissingModel(msgspec.Struct, frozen=True, kw_only=True):
    """A model that was linked or chosen and whose file is gone; `problem` as below."""

    name: str
    path: str
    problem: str

    @property
    def ref(self) -> ModelRef:
        return ModelRef(self.path)


class UnreadableModel(msgspec.Struct, frozen=True, kw_only=True):
    """A file that looks like a model and is none; `problem` is one sentence for a person."""

    path: str
    problem: str


class MissingModelError(ModelNotFoundError):
    """A file that was there is gone, or the disk that it is on."""


def installed_models(
    extra: Sequence[str] = (), names: FileNames | None = None
) -> list[InstalledModel]:
    """The models folder's models by name, then the `extra` files', then the starter.

    What cannot be read is left out: `unreadable_models` has it. Those that call themselves alike
    have names that tell them apart.

    Args:
        names: What was read of the folders already, with the same `extra`.
    """
    models: list[InstalledModel] = []
    ids: set[str] = {STARTER_ID}
    for path in (names or FileNames(extra)).listed:
        try:
            model = describe_model(path, _source(path))
        except (UnusableModelError, OSError):
            continue
        if model.id in ids:  # two files of one name, in two folders
            model = msgspec.structs.replace(model, id=model.path)
        ids.add(model.id)
        models.append(model)
    starter = starter_model()
    return with_distinct_names([*models, starter] if starter else models)


def unreadable_models(extra: Sequence[str] = ()) -> list[UnreadableModel]:
    """The files that `installed_models` leaves out, each with the reason.

    The image part of a vision model is in its place beside the model, and no problem there; nor is
    an adapter that can be applied.
    """
    problems: list[UnreadableModel] = []
    projectors: list[tuple[Path, str]] = []
    used: set[Path] = set()
    for path in FileNames(extra).listed:
        try:
            used.add(Path(describe_model(path, _source(path)).path).parent)
        except ProjectorError as error:
            projectors.append((path, str(error)))
        except AdapterFileError:
            continue
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


def missing_models(extra: Sequence[str] = (), names: FileNames | None = None) -> list[MissingModel]:
    """Models that were linked or chosen before, and whose files are not there now.

    Args:
        names: What was read of the folders already.
    """
    in_folder = (names or FileNames()).in_folder
    linked = [path for path in in_folder if path.is_symlink() and not path.exists()]
    models = [model for text in extra if (model := ModelRef.of_text(text)) and model.is_file]
    chosen = [Path(m.path).absolute() for m in models if not os.path.lexists(m.path)]
    return [
        MissingModel(name=stem_of(path), path=str(path), problem=_missing(path))
        for path in dict.fromkeys([*linked, *chosen])
    ]


def starter_model() -> InstalledModel | None:
    """The model of the extra `starter`, found without importing its package."""
    for path in starter_files():
        try:
            model = describe_model(path, "starter")
        except (UnusableModelError, OSError):
            continue
        return msgspec.structs.replace(model, id=STARTER_ID, name=STARTER_NAME)
    return None


def find_model(
    path_or_id: str, extra: Sequence[str] = (), names: FileNames | None = None
) -> InstalledModel:
    """The model of that id, or of that file under the name that it is listed by.

    Args:
        extra, names: As `installed_models` has them.

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
    asked = ModelRef.of_text(path_or_id)
    if asked is not None and not asked.is_file:
        raise ModelNotFoundError(
            Sentence(
                "“{0}” is a model of the server “{1}”, which is not in the settings or has it no "
                "more: add the server there, or choose another model.",
                asked.name,
                asked.server,
            )
        )
    path = Path(path_or_id).expanduser()
    try:
        if path.is_file():
            return _describe_file((names or FileNames(extra)).of(path))
        is_folder = path.is_dir()
    except OSError as error:
        raise UnusableModelError(cannot_be_read(path, error)) from error
    for model in installed_models(extra, names):
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
    try:
        return describe_model(path, _source(path))
    except OSError as error:
        raise UnusableModelError(cannot_be_read(path, error)) from error


def _source(path: Path) -> Source:
    return "folder" if in_models_folder(path) else "file"


def _missing(path: Path) -> str:
    return Sentence(
        "There is no file {0}, so no model was loaded: check the path, or put the file back or "
        "its disk in.",
        path,
    )


def embedding_models() -> list[InstalledModel]:
    """The installed models that make vectors; reads folders and headers."""
    return [model for model in _all_models() if model.embeds]


def guard_models() -> list[InstalledModel]:
    """The installed models that judge texts, as their names say; reads folders and headers."""
    return [model for model in _all_models() if model.writes and model.judges]


def prompt_guards() -> list[InstalledModel]:
    """The installed networks that find orders to a model; reads folders."""
    return [model for model in _all_models() if model.classifies]


def _all_models() -> list[InstalledModel]:
    """Those that are used where they lie as well, as the settings have them."""
    settings, _ = load_settings(paths.settings_file())
    return installed_models(settings.extra_models)


def kept_model(models: Iterable[InstalledModel], text: str) -> InstalledModel | None:
    """The model that a setting names: by the text of its `ModelRef`, or by its id, which earlier
    versions kept."""
    return next((model for model in models if model.id == text or has([text], model.ref)), None)
