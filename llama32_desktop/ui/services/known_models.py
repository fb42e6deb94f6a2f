"""Which models there are, which were there before, and which of them is used first."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from llama32_desktop.models.file_names import FileNames
from llama32_desktop.models.library import (
    InstalledModel,
    MissingModel,
    ModelNotFoundError,
    find_model,
    installed_models,
    missing_models,
)
from llama32_desktop.remote.known import Known
from llama32_desktop.settings import Settings, renamed


@dataclass(frozen=True, slots=True)
class KnownModels:
    """What a look at the folders and at the servers found.

    Attributes:
        missing: Models that were there before and whose files are gone.
    """

    models: list[InstalledModel]
    missing: list[MissingModel]


@dataclass(frozen=True, slots=True)
class FirstChoice:
    """What the app begins with.

    Attributes:
        settings: With the names that files have now.
        model: The one that is used; `None` where there is none.
        problem: Why it is not the one that was asked for; empty where it is.
    """

    settings: Settings
    known: KnownModels
    model: InstalledModel | None
    problem: str = ""


def look(settings: Settings, servers: Known, names: FileNames | None = None) -> KnownModels:
    """Read folders and headers; in the background."""
    names = names or FileNames(settings.extra_models)
    chosen = settings.model  # a name that is no path is one of the models that are listed
    is_path = chosen is not None and chosen.is_file and Path(chosen.name).is_absolute()
    remembered = [chosen.text] if chosen is not None and is_path else []
    here = [model for model in installed_models(names=names) if model.writes]
    return KnownModels(
        [*here, *servers.models()],
        missing_models([*settings.extra_models, *remembered], names),
    )


def first_choice(settings: Settings, servers: Known, wanted: str | None) -> FirstChoice:
    """Look which models there are and choose one; in the background.

    Args:
        wanted: Path or id; else the model of the last time, else the first installed that is no
            guard.
    """
    names = FileNames(settings.extra_models)
    settings = renamed(settings, names.now)
    known = look(settings, servers, names)
    answering = (each for each in known.models if not each.judges)
    first = next(answering, None) or next(iter(known.models), None)
    asked = wanted or settings.model_path
    if not asked:
        return FirstChoice(settings, known, first)
    listed = next((m for m in known.models if m.ref.text == asked), None)
    if listed is not None:
        return FirstChoice(settings, known, listed)
    try:
        return FirstChoice(settings, known, find_model(asked, settings.extra_models, names))
    except ModelNotFoundError as error:
        return FirstChoice(settings, known, first, str(error))
