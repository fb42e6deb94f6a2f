"""Describes a model by its file's header, without loading it."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from pathlib import Path
from typing import Final, Literal

import msgspec

from llama32_desktop.engine.gguf import purpose
from llama32_desktop.engine.gguf.adapter import AdapterError, is_adapter, targets_of
from llama32_desktop.engine.gguf.header import GgufError, GgufHeader, read_header
from llama32_desktop.engine.gguf.own_name import own_name
from llama32_desktop.engine.gguf.part_names import all_parts, stem_of
from llama32_desktop.engine.gguf.projector import projector_beside
from llama32_desktop.engine.gguf.quantisation import FILE_TYPES
from llama32_desktop.engine.gguf.recommended import sampling_of
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.guards.prompt_guard import files as network_files
from llama32_desktop.models.split import about_part, about_piece
from llama32_desktop.sentences import Sentence

Source = Literal["starter", "folder", "file", "server"]
_GUARD: Final = re.compile(r"(?<![^\W\d_])(?:llama)?guard(?![^\W\d_])", re.I)
"""The word by itself: Guardian and Vanguard are others, with prompts of their own or none."""


class InstalledModel(msgspec.Struct, frozen=True, kw_only=True):
    """A model that can be loaded. `path` is that of its first file, `bytes` of them all; of a model
    at another address `path` is its name there."""

    id: str
    name: str
    path: str
    bytes: int
    source: Source
    architecture: str
    quantisation: str
    context_trained: int
    layers: int
    experts: int = 0
    """Of each layer of a mixture; 0 for other models."""
    sees: bool = False
    """Whether it looks at pictures."""
    embeds: bool = False
    """Whether it makes vectors of texts, and writes none."""
    classifies: bool = False
    """Whether it says of texts what they are, and writes none: a Prompt Guard."""
    sampling: Sampling = Sampling()
    """How its makers want its tokens to be chosen; the app's defaults where they say nothing."""
    server: str = ""
    """The name of the server that it is at; empty for a file of this machine."""
    host: str = ""
    """That server's host."""

    @property
    def ref(self) -> ModelRef:
        return ModelRef(self.path, self.server)

    @property
    def writes(self) -> bool:
        """Whether it can answer."""
        return not (self.embeds or self.classifies)

    @property
    def judges(self) -> bool:
        """Whether it is a guard: a Prompt Guard, or a model that its names call a Llama Guard."""
        if self.classifies or not self.writes:
            return self.classifies
        # Without what tells it from models of its name, which may be a folder's name.
        own_name = self.name.partition(" (")[0]
        return bool(_GUARD.search(f"{Path(self.path).stem} {own_name}"))


class ModelNotFoundError(Exception):
    """There is no such model; the text is one sentence for a person."""


class UnusableModelError(ModelNotFoundError):
    """The file is there and is no model that can be loaded."""


class ProjectorError(UnusableModelError):
    """The file is the image part of a vision model."""


class AdapterFileError(UnusableModelError):
    """The file is an adapter that can be applied, which a model is used with."""


def describe_model(path: Path, source: Source) -> InstalledModel:
    """What a file's header says; every part of a model in parts is held against its length.

    Raises:
        UnusableModelError: it is no whole model.
        OSError: it cannot be read.
    """
    if path.suffix.lower() == network_files.ENDING:
        return describe_network(path, source)
    sizes: list[int] = []
    missing: list[str] = []
    for part in all_parts(path):
        try:
            sizes.append(part.stat().st_size)
        except FileNotFoundError:
            missing.append(part.name)
    if missing:
        raise UnusableModelError(
            Sentence(
                "{0} is one part of a model, and {1} is missing beside it, so it cannot be "
                "loaded: download the missing part too.",
                path.name,
                missing[0],
            )
        )
    for part in all_parts(path)[1:]:
        stat = part.stat()
        _check(part, stat.st_size, stat.st_mtime_ns)
    stat = path.stat()
    try:
        model, projector_apart = _read(path, stat.st_size, stat.st_mtime_ns)
    except UnusableModelError:
        if sentence := about_piece(path):
            raise UnusableModelError(sentence) from None
        raise
    if projector_apart:
        projector = projector_beside(path)
        sizes.append(projector.stat().st_size if projector else 0)
    return msgspec.structs.replace(model, bytes=sum(sizes), source=source)


def describe_network(path: Path, source: Source) -> InstalledModel:
    """What lies beside a Prompt Guard's network says.

    Raises:
        UnusableModelError: it is none.
        OSError: it cannot be read.
    """
    found = None
    if network_files.is_network(path):
        found = network_files.configuration_of(path)
    if found is None:
        raise UnusableModelError(
            Sentence(
                "{0} is no Prompt Guard 2 with its tokenizer.json and config.json beside it, and "
                "other networks of this kind are not used here.",
                path.name,
            )
        )
    name = network_files.name_of(path)
    return InstalledModel(
        id=name.replace(" ", "-"),
        name=name,
        path=str(path),
        bytes=path.stat().st_size,
        source=source,
        architecture=found.network,
        quantisation=network_files.quantisation_of(path),
        context_trained=found.max_position_embeddings,
        layers=found.num_hidden_layers,
        classifies=True,
    )


@lru_cache(maxsize=1024)
def _check(path: Path, size: int, modified_ns: int) -> None:
    """Refuse a part that was cut short; looked at again only after it has changed."""
    try:
        read_header(path)
    except GgufError as error:
        raise UnusableModelError(str(error)) from error


@lru_cache(maxsize=256)
def _read(path: Path, size: int, modified_ns: int) -> tuple[InstalledModel, bool]:
    """What the header says, and whether a vision model's projector is a file of its own.

    Read again only after the file has changed.
    """
    try:
        header = read_header(path)
    except GgufError as error:
        raise UnusableModelError(str(error)) from error
    if sentence := about_part(path, header):
        raise UnusableModelError(sentence)
    _refuse_other_kinds(path, header)
    architecture = header.text("general.architecture")
    model = InstalledModel(
        id=stem_of(path),
        name=shown_name(path, header),
        path=str(path),
        bytes=size,
        source="file",
        architecture=architecture,
        quantisation=_quantisation(header),
        context_trained=header.number(f"{architecture}.context_length"),
        experts=max(0, header.number(f"{architecture}.expert_count")),
        layers=header.number(f"{architecture}.block_count"),
        sees=purpose.sees(header),
        embeds=purpose.embeds(header) or "embed" in stem_of(path).lower(),
        sampling=sampling_of(header),
    )
    return model, model.sees and not purpose.has_vision(header)


def _refuse_other_kinds(path: Path, header: GgufHeader) -> None:
    kind = header.text("general.type")
    if purpose.is_image_part(header):
        raise ProjectorError(
            Sentence(
                "{0} is the image part of a vision model, which cannot chat by itself: load the "
                "model that it belongs to.",
                path.name,
            )
        )
    if is_adapter(header):
        try:
            targets_of(path.name, header)
        except AdapterError as error:
            raise UnusableModelError(str(error)) from error
        raise AdapterFileError(
            Sentence(
                "{0} is an adapter, which changes a model and cannot chat by itself: choose it in "
                "the settings of the model that it was trained for.",
                path.name,
            )
        )
    if kind not in ("", "model") or not header.text("general.architecture"):
        raise UnusableModelError(
            Sentence(
                "{0} is a GGUF file of another kind than a model, so it cannot be loaded: choose "
                "a model's file.",
                path.name,
            )
        )
    if not header.tensors:
        raise UnusableModelError(
            Sentence(
                "{0} holds no weights, so it cannot be loaded: choose a file with the whole model.",
                path.name,
            )
        )


def shown_name(path: Path, header: GgufHeader) -> str:
    """The model's own name; the file's where it has none, or one that says nothing."""
    name = own_name(header.text("general.name"))
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


def cannot_be_read(path: Path, error: OSError) -> str:
    """Why the system does not give a file, in one sentence."""
    reason = (error.strerror or "unknown error").lower()
    return Sentence(
        "{0} cannot be read ({1}), so it cannot be loaded: look at its rights.", path.name, reason
    )
