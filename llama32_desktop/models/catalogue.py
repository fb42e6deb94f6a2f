"""The models that can be fetched: what they are for, how large they are, where their files are.

The catalogue is data, `resources/catalogue.json`; `catalogue_file.py` reads it. Bytes are decimal
digits of a file's length; where `about` is set they were rounded, and the source's own figure
holds. A file without a SHA-256 is verified by the one that its source states.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Final, Literal

import msgspec
from msgspec import Meta

from llama32_desktop.models.catalogue_file import read_catalogue_files
from llama32_desktop.sentences import Sentence

FORMAT: Final = 1
"""A catalogue of a higher format needs a newer app."""

Id = Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9.-]{0,63}\Z")]
Repo = Annotated[str, Meta(pattern=r"^[A-Za-z0-9][\w.-]{0,95}/[A-Za-z0-9][\w.-]{0,95}\Z")]
Word = Annotated[str, Meta(pattern=r"^[A-Za-z0-9][\w.-]{0,95}\Z")]
FileName = Annotated[str, Meta(pattern=r"^[A-Za-z0-9][\w.-]*(/[A-Za-z0-9][\w.-]*)*\Z")]
"""Relative, and never above the folder that it is put in."""
Sha256 = Annotated[str, Meta(pattern=r"^([0-9a-f]{64})?\Z")]
Size = Annotated[int, Meta(ge=0, lt=2**50)]
Count = Annotated[int, Meta(ge=0, lt=2**40)]
Few = Annotated[int, Meta(ge=1, le=4096)]
Kind = Literal["chat", "vision", "guard", "embedding"]


class RemoteFile(msgspec.Struct, frozen=True, kw_only=True):
    """A file at a source. In Ollama's registry `name` only says which layer is meant."""

    name: FileName
    bytes: Size
    sha256: Sha256 = ""
    about: bool = False
    role: Literal["model", "projector", "other"] = "model"


class HubSource(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="hub"):
    """Files of a repository on the Hugging Face Hub."""

    repo: Repo
    revision: Annotated[str, Meta(pattern=r"^([0-9a-f]{40})?\Z")] = ""
    """A commit; empty: the newest."""
    files: Annotated[tuple[RemoteFile, ...], Meta(min_length=1)]


class OllamaSource(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="ollama"):
    """Layers of a model in Ollama's registry, under `library/`."""

    name: Word
    tag: Word
    files: Annotated[tuple[RemoteFile, ...], Meta(min_length=1)]


class CheckpointSource(
    msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="checkpoint"
):
    """The maker's own files on the Hub, behind a gate, to be converted here."""

    repo: Repo
    bytes: Size
    """Of all its safetensors files, rounded."""
    convert_to: Word
    """A type that `llama32-desktop convert` knows."""
    converted_bytes: Size
    """Of the GGUF file, rounded."""


Source = HubSource | OllamaSource | CheckpointSource


class Variant(msgspec.Struct, frozen=True, kw_only=True):
    """A model in one quantisation; the first source is the one to prefer."""

    quantisation: Annotated[str, Meta(pattern=r"^[A-Z][A-Z0-9_]{1,15}\Z")]
    sources: Annotated[tuple[Source, ...], Meta(min_length=1)]

    @property
    def bytes(self) -> int:
        """The bytes that the model takes on the disk, from its first source."""
        source = self.sources[0]
        if isinstance(source, CheckpointSource):
            return source.converted_bytes
        return sum(file.bytes for file in source.files)


class Shape(msgspec.Struct, frozen=True, kw_only=True):
    """The numbers that decide what a model takes in memory."""

    parameters: Count
    layers: Few
    """All of them, cross-attention included."""
    cross_layers: Annotated[int, Meta(ge=0, le=4096)] = 0
    """Layers that look at the picture; they keep no keys and values of tokens."""
    embedding: Count
    feed_forward: Count
    heads: Few
    kv_heads: Few
    head_size: Few
    context: Annotated[int, Meta(ge=256)]
    vocabulary: Count
    tied_embeddings: bool = False


class Model(msgspec.Struct, frozen=True, kw_only=True):
    """An entry of the catalogue; its first variant is the one to recommend."""

    id: Id
    name: str
    kind: Kind
    licence: str
    """As the Hub spells it: llama3.2, apache-2.0, ..."""
    further_terms: str = ""
    multimodal: bool = False
    good_for: str
    not_for: str
    shape: Shape
    variants: Annotated[tuple[Variant, ...], Meta(min_length=1)]

    def variant(self, quantisation: str) -> Variant | None:
        """The one of that name, in letters of either case."""
        wanted = quantisation.upper()
        return next((v for v in self.variants if v.quantisation == wanted), None)


class Catalogue(msgspec.Struct, frozen=True, kw_only=True):
    """All entries. Of two catalogues the one with the higher `edition` holds."""

    format: Annotated[int, Meta(ge=1, le=FORMAT)]
    edition: Annotated[int, Meta(ge=1)]
    models: Annotated[tuple[Model, ...], Meta(min_length=1)]

    def __post_init__(self) -> None:
        ids = [model.id for model in self.models]
        if len(set(ids)) != len(ids):
            raise ValueError("two models have the same id")


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    """A model in the quantisation that was asked for."""

    model: Model
    variant: Variant

    @property
    def id(self) -> str:
        """What `find` takes, such as `llama3.2-1b:q8_0`."""
        return f"{self.model.id}:{self.variant.quantisation.lower()}"


class UnknownModelError(Exception):
    """The catalogue has no such model; the text is one sentence for a person."""


def load_catalogue() -> tuple[Catalogue, str]:
    """The app's catalogue, or the user's own where that is newer.

    Returns:
        The catalogue, and a notice: empty, or one sentence where the user's was not used.
    """
    return read_catalogue_files(Catalogue)


def find(asked: str, models: Sequence[Model] | None = None) -> Choice:
    """The model that an id means: `llama3.2-1b`, or `llama3.2-1b:q8_0` for another variant.

    Raises:
        UnknownModelError: there is none.
    """
    models = load_catalogue()[0].models if models is None else models
    wanted, _, quantisation = asked.strip().lower().partition(":")
    model = next((m for m in models if m.id == wanted), None)
    if model is None:
        names = ", ".join(m.id for m in models)
        raise UnknownModelError(
            Sentence(
                "The catalogue has no model {0}, so nothing was chosen: take one of {1}.",
                asked,
                names,
            )
        )
    variant = model.variant(quantisation) if quantisation else model.variants[0]
    if variant is None:
        names = ", ".join(v.quantisation.lower() for v in model.variants)
        raise UnknownModelError(
            Sentence(
                "{0} is not listed as {1}, so nothing was chosen: take one of {2}.",
                model.name,
                quantisation,
                names,
            )
        )
    return Choice(model=model, variant=variant)
