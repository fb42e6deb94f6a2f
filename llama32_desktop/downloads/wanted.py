"""The model that a person asked for, as they wrote or chose it."""

from __future__ import annotations

import re
from typing import Final

import msgspec

from llama32_desktop.downloads.names import is_safe
from llama32_desktop.models.catalogue import (
    CheckpointSource,
    Choice,
    HubSource,
    RemoteFile,
    Source,
    UnknownModelError,
    find,
)
from llama32_desktop.sentences import Sentence

_HUB: Final = re.compile(r"([A-Za-z0-9][\w.-]{0,95}/[A-Za-z0-9][\w.-]{0,95}):(.+\.gguf)", re.I)
_OLLAMA: Final = re.compile(
    r"ollama:([a-z0-9][\w.-]{0,95}(?:/[a-z0-9][\w.-]{0,95})?)(?::([a-z0-9_][\w.-]{0,127}))?", re.I
)


FOLDER: Final = "folder:"
"""How the key of a folder on this machine begins."""
ADAPTER: Final = "adapter"
"""What stands for a type where an adapter is converted: it is stored in 32 bits."""


class OllamaModel(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="registry"):
    """A model of Ollama's registry that no catalogue lists, so its layers are not known."""

    name: str
    """Without an owner it is under `library/`."""
    tag: str


class FolderSource(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="folder"):
    """A checkpoint's or an adapter's folder on this machine, to be converted; it stays as it is."""

    folder: str
    convert_to: str
    converted_bytes: int
    base: str = ""
    """The file of the model that an adapter is for."""


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """A model to fetch, and from where. It can be asked about its licence (`models.licence`)."""

    key: str
    title: str
    source: Source | OllamaModel | FolderSource
    licence: str = ""
    """As the Hub spells it; empty: the source is asked."""
    multimodal: bool = False


def parse(text: str) -> Wanted:
    """What `pull` was given: an id of the catalogue, a file of the Hub, a model of Ollama's.

    `llama3.2-1b` or `llama3.2-1b:q8_0`; `OWNER/REPO:FILE.gguf`; `ollama:llama3.2-vision:11b`.

    Raises:
        UnknownModelError: it is none of them; one sentence.
    """
    text = text.strip()
    if match := _OLLAMA.fullmatch(text):
        name, tag = match[1], match[2] or "latest"
        return Wanted(
            key=f"ollama:{name}:{tag}",
            title=f"{name}:{tag}",
            source=OllamaModel(name=name, tag=tag),
        )
    if match := _HUB.fullmatch(text):
        return of_hub_file(match[1], match[2])
    return of_choice(find(text))


def of_hub_file(repo: str, file: str, size: int = 0, revision: str = "") -> Wanted:
    """A file of any repository on the Hub.

    Raises:
        UnknownModelError: the file's name points out of its folder.
    """
    if not is_safe(file):
        raise UnknownModelError(
            Sentence(
                "{0} is no name of a file in a repository, so nothing was downloaded: give it as "
                "the Hub lists it.",
                file,
            )
        )
    return Wanted(
        key=f"{repo}:{file}",
        title=file.rpartition("/")[2],
        source=HubSource(
            repo=repo,
            revision=revision,
            files=(RemoteFile(name=file, bytes=size),),
        ),
    )


def of_folder(folder: str, convert_to: str, converted_bytes: int, base: str = "") -> Wanted:
    """A checkpoint's folder on this machine.

    Args:
        convert_to: A type that `llama32-desktop convert` knows.
        base: As of `of_adapter_folder`.
    """
    source = FolderSource(
        folder=folder, convert_to=convert_to, converted_bytes=converted_bytes, base=base
    )
    return Wanted(
        key=f"{FOLDER}{folder}@{convert_to}", title=re.split(r"[/\\]", folder)[-1], source=source
    )


def of_adapter_folder(folder: str, base: str, converted_bytes: int) -> Wanted:
    """An adapter's folder on this machine.

    Args:
        base: The file of the model that it is for.
    """
    return of_folder(folder, ADAPTER, converted_bytes, base)


def of_checkpoint(repo: str, convert_to: str, size: int, converted_bytes: int) -> Wanted:
    """A checkpoint of any repository on the Hub.

    Args:
        convert_to: A type that `llama32-desktop convert` knows, or `ADAPTER`.
        size: Bytes of its weights.
    """
    source = CheckpointSource(
        repo=repo, bytes=size, convert_to=convert_to, converted_bytes=converted_bytes
    )
    return Wanted(key=f"{repo}@{convert_to}", title=repo.rpartition("/")[2], source=source)


def of_choice(choice: Choice, source: Source | None = None) -> Wanted:
    """A model of the catalogue, from its first source unless another is given."""
    source = source or choice.variant.sources[0]
    suffix = "@checkpoint" if isinstance(source, CheckpointSource) else ""
    return Wanted(
        key=choice.id + suffix,
        title=f"{choice.model.name} {choice.variant.quantisation}",
        source=source,
        licence=choice.model.licence,
        multimodal=choice.model.multimodal,
    )
