"""Llama's licences: what they ask for, whether the person accepted them, and whom they exclude.

The summaries are data, `resources/licences/*.json`, in this project's own words; the agreements
themselves are linked. What was accepted is kept in the config folder in a file of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Final, Literal, Protocol

import msgspec

from llama32_desktop import __version__, paths
from llama32_desktop.engine.gguf.header import GgufHeader
from llama32_desktop.files import write_whole
from llama32_desktop.sentences import Sentence

BUILT_WITH: Final = "Built with Llama"
REFUSAL: Final = Sentence(
    "Llama's Acceptable Use Policy grants the vision models to no one domiciled in the European "
    "Union, so this one is not downloaded; the text models are yours to use."
)
EXEMPTION: Final = Sentence(
    "The rule does not bind end users of a product or service that contains these models. This "
    "app contains none: it would download the files for you, in your own name, so the exemption "
    "does not cover that download; a service that offers the model is another matter."
)
Place = Literal["eu", "elsewhere"]
"""Where a person is domiciled, or where a company has its principal place of business."""


class Link(msgspec.Struct, frozen=True):
    title: str
    url: str


class Licence(msgspec.Struct, frozen=True, kw_only=True):
    """A licence that has to be accepted before a download."""

    id: str
    name: str
    version: str
    """The day of its release, as in 2024-09-25."""
    summary: tuple[str, ...]
    links: tuple[Link, ...]
    notice: str
    """The line that has to go with copies of the models."""
    eu_excluded_from_multimodal: bool = False


class Acceptance(msgspec.Struct, frozen=True, kw_only=True):
    """That a licence was accepted, and when."""

    version: str
    accepted_at: str
    """UTC, in ISO 8601."""
    app_version: str
    place: Place | None = None
    """`None`: the question was not asked, because only vision models need it."""


class Licensed(Protocol):
    """What the questions below need to know; `catalogue.Model` is one."""

    @property
    def licence(self) -> str: ...
    @property
    def multimodal(self) -> bool: ...


class Terms(msgspec.Struct, frozen=True):
    """The same of a model that is in no catalogue, from its card."""

    licence: str
    multimodal: bool = False


def licence_of(model: Licensed) -> Licence | None:
    """The licence to show before a download; `None` where there is none of Llama's."""
    return _licences().get(model.licence.lower())


def acceptance_of(model: Licensed) -> Acceptance | None:
    """What was accepted for it, in the version that holds now."""
    licence = licence_of(model)
    kept = _kept().get(licence.id) if licence else None
    return kept if kept and licence and kept.version == licence.version else None


def needs_place(model: Licensed) -> bool:
    """Whether the person's place decides if the model is licensed to them."""
    licence = licence_of(model)
    return bool(licence and licence.eu_excluded_from_multimodal and model.multimodal)


def needs_acceptance(model: Licensed) -> bool:
    """Whether something is left to ask before the model may be downloaded."""
    if licence_of(model) is None:
        return False
    kept = acceptance_of(model)
    return kept is None or (needs_place(model) and kept.place is None)


def refusal(model: Licensed) -> str:
    """Why the model is not downloaded for this person, one sentence; empty where it may be."""
    kept = acceptance_of(model)
    if needs_place(model) and kept and kept.place == "eu":
        return REFUSAL
    return ""


def accept(model: Licensed, place: Place | None = None) -> Acceptance:
    """Keep that the person accepted the model's licence just now; an answer of place stays.

    Raises:
        ValueError: there is nothing to accept, or the place is needed and unknown.
        OSError: it cannot be written, so it must be asked again.
    """
    licence = licence_of(model)
    if licence is None:
        raise ValueError(f"{model.licence} has no agreement to accept")
    before = acceptance_of(model)
    place = place or (before.place if before else None)
    if needs_place(model) and place is None:
        raise ValueError("a vision model's licence asks for the place")
    acceptance = Acceptance(
        version=licence.version,
        accepted_at=datetime.now(UTC).isoformat(timespec="seconds"),
        app_version=__version__,
        place=place,
    )
    kept = {**_kept(), licence.id: acceptance}
    write_whole(_file(), msgspec.json.format(msgspec.json.encode(kept), indent=2))
    return acceptance


def write_notice(folder: Path, model: Licensed) -> Path | None:
    """Put the notice that the licence demands beside a downloaded model.

    Returns:
        The file; `None` where the licence demands none.

    Raises:
        OSError: it cannot be written.
    """
    licence = licence_of(model)
    if licence is None:
        return None
    path = folder / f"NOTICE-{licence.id}.txt"
    links = "\n".join(f"{link.title}: {link.url}" for link in licence.links)
    data = f"{licence.notice}\n\n{BUILT_WITH}\n\n{links}\n".encode()
    if not path.is_file() or path.read_bytes() != data:
        write_whole(path, data)
    return path


_LLAMA: Final = re.compile(r"(?i)\b(meta-)?llama-?\s?3(\.\d)?\b")


def name_hint(name: str, header: GgufHeader) -> str:
    """What to say when a fine-tune of Llama is shared under another name; empty if nothing."""
    if name.lower().startswith("llama") or not _comes_from_llama(header):
        return ""
    return Sentence(
        "“{0}” was made from Llama, and its licence asks that the name of such a model begins "
        "with “Llama” when it is passed on: give it such a name before you share it.",
        name,
    )


def _comes_from_llama(header: GgufHeader) -> bool:
    if re.match(r"llama-?3", header.text("general.license").lower()):
        return True
    return any(_LLAMA.search(text) for text in _bases(header))


def _bases(header: GgufHeader) -> list[str]:
    """The models that a file says it was made from."""
    bases = range(min(header.number("general.base_model.count"), 16))
    texts = [header.text(f"general.base_model.{n}.name") for n in bases]
    return texts + [header.text(f"general.base_model.{n}.repo_url") for n in bases]


def derived_name(header: GgufHeader, changed_by: Sequence[str], asked: str = "") -> str:
    """The name of a model that is made from another one.

    Args:
        header: Of the model that it is made from.
        changed_by: What makes it another one, such as adapters' names.
        asked: The name that a person wants for it.

    Raises:
        ValueError: Llama's licence asks for another one; the text is one sentence.
    """
    own = header.text("general.name")
    llama = _comes_from_llama(header) or _LLAMA.search(own) is not None
    if not asked:
        asked = re.sub(r"(?i)^meta[- ]", "", " ".join([own, *changed_by]).strip())
        if llama and not asked.lower().startswith("llama"):
            asked = f"Llama {asked}"
    elif llama and not asked.startswith("Llama"):
        raise ValueError(
            Sentence(
                "The model is made from Llama, whose licence asks that its name begins with "
                "“Llama”, so “{0}” was not taken: choose another one.",
                asked,
            )
        )
    return f"Llama{asked[5:]}" if llama else asked


def licence_in(header: GgufHeader) -> Licence | None:
    """The licence of a model, as its file says it or tells by names; `None` for none of Llama's."""
    said = header.text("general.license").lower()
    for text in (said, header.text("general.name"), *_bases(header)):
        found = re.search(r"(?i)llama-?\s?(3\.\d)", text)
        if found and (licence := _licences().get(f"llama{found[1]}")):
            return licence
    return None


@lru_cache(maxsize=1)
def _licences() -> dict[str, Licence]:
    files = sorted((paths.resources_folder() / "licences").glob("*.json"))
    licences = [msgspec.json.decode(file.read_bytes(), type=Licence) for file in files]
    return {licence.id: licence for licence in licences}


def _file() -> Path:
    return paths.config_folder() / "licences.json"


def _kept() -> dict[str, Acceptance]:
    """What can be read of it; of the rest it is asked again."""
    try:
        found = msgspec.json.decode(_file().read_bytes(), type=dict[str, msgspec.Raw])
    except (OSError, ValueError, RecursionError):
        return {}
    kept: dict[str, Acceptance] = {}
    for name, said in found.items():
        with suppress(ValueError, RecursionError):
            kept[name] = msgspec.json.decode(said, type=Acceptance)
    return kept
