"""The models that other programs may ask for, by their names."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from llama32_desktop import paths
from llama32_desktop.models.describe import InstalledModel
from llama32_desktop.models.found.ollama import ollama_files
from llama32_desktop.models.found.places import Places
from llama32_desktop.models.library import installed_models
from llama32_desktop.sentences import Sentence
from llama32_desktop.server.refusals import Refusal
from llama32_desktop.settings import load_settings

_LATEST = ":latest"
"""What Ollama's clients add to a name without a tag."""


class ModelNames:
    """Finds a model by its id, or by the name that it has in Ollama's store.

    Reads folders and headers, so it is for threads that may wait.

    Args:
        only: The models that are served; empty: all that are installed.
    """

    def __init__(self, only: Sequence[InstalledModel] = ()) -> None:
        self._only = only

    def all(self) -> list[InstalledModel]:
        """The models that are served, in the order of the app's list."""
        if self._only:
            return list(self._only)
        settings, _ = load_settings(paths.settings_file())
        models = installed_models(settings.extra_models)
        return [model for model in models if not model.classifies]

    def find(self, name: str) -> InstalledModel:
        """The model of a name; capitals do not matter, nor does Ollama's “:latest”.

        Raises:
            Refusal: there is none; it names those that are served.
        """
        models = self.all()
        for of in (lambda text: text, _plain):
            for model in models:
                if of(model.id) == of(name):
                    return model
        named = {_plain(alias): model for model, alias in self.in_ollama(models)}
        found = named.get(_plain(name))
        if found is not None:
            return found
        raise Refusal(
            404,
            "model_not_found",
            Sentence(
                "There is no model “{0}” here, so nothing was asked; there are: {1}.",
                name[:200],
                ", ".join(model.id for model in models) or "–",
            ),
            field="model",
        )

    def in_ollama(self, models: Sequence[InstalledModel]) -> list[tuple[InstalledModel, str]]:
        """Those that lie in a store of Ollama's, with the names that they have there."""
        by_file = {os.path.realpath(model.path): model for model in models}
        return [
            (by_file[file], candidate.name)
            for candidate in ollama_files(Places())
            if (file := os.path.realpath(candidate.path)) in by_file
        ]


def _plain(name: str) -> str:
    return name.strip().casefold().removesuffix(_LATEST)


def changed(model: InstalledModel) -> float:
    """When its file was written, in seconds since 1970; 0 where that cannot be told."""
    try:
        return Path(model.path).stat().st_mtime
    except OSError:
        return 0.0
