"""Models that other apps keep on this machine, to be used in place and without a second copy.

Nothing of theirs is changed. Whatever cannot be read, or is no model, is passed over.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final, Literal

import msgspec

from llama32_desktop import paths
from llama32_desktop.models.describe import InstalledModel, UnusableModelError, describe_model
from llama32_desktop.models.found.folders import gpt4all_files, jan_files, lm_studio_files
from llama32_desktop.models.found.hub import hub_files
from llama32_desktop.models.found.ollama import ollama_files
from llama32_desktop.models.found.places import Candidate, Places

App = Literal["Ollama", "LM Studio", "Jan", "GPT4All", "Hugging Face"]


class FoundModel(msgspec.Struct, frozen=True, kw_only=True):
    """A model of another app; `name` is what that app calls it."""

    app: App
    name: str
    model: InstalledModel
    projector: str = ""
    """The file that looks at pictures, where it cannot be found beside the model by itself."""

    @property
    def bytes(self) -> int:
        return self.model.bytes + (Path(self.projector).stat().st_size if self.projector else 0)


_APPS: Final[tuple[tuple[App, Callable[[Places], Iterator[Candidate]]], ...]] = (
    ("Ollama", ollama_files),
    ("LM Studio", lm_studio_files),
    ("Jan", jan_files),
    ("GPT4All", gpt4all_files),
    ("Hugging Face", hub_files),
)


def find_models(places: Places | None = None) -> list[FoundModel]:
    """Look through the other apps' folders; each file once, in a stable order.

    It reads the header of every model there: call it in a thread that may wait.
    """
    places = places or Places()
    own = Path(os.path.realpath(paths.models_folder()))
    seen: set[Path] = set()
    found: list[FoundModel] = []
    for app, candidates in _APPS:
        for candidate in sorted(set(candidates(places))):
            try:
                resolved = Path(os.path.realpath(candidate.path))  # a link to itself is no error
                if resolved in seen or own in resolved.parents:
                    continue
                model = describe_model(candidate.path, "file")
            except (UnusableModelError, OSError):
                continue
            seen.add(resolved)
            projector = str(candidate.projector) if candidate.projector else ""
            found.append(FoundModel(app=app, name=candidate.name, model=model, projector=projector))
    return found
