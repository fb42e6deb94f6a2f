"""The models that a setting names one of."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from llama32_desktop.guards.prompt_guard import files as network_files
from llama32_desktop.models.library import InstalledModel


def offered(models: Sequence[InstalledModel], chosen: str | None) -> list[tuple[str, str]]:
    """The texts of their references with their names.

    Args:
        chosen: The one that the setting names now, which is offered though it is not installed;
            `None` where it names none.
    """
    values = [(model.ref.text, model.name) for model in models]
    if chosen is not None and chosen not in dict(values):
        file = Path(chosen)
        is_network = file.suffix == network_files.ENDING
        name = network_files.name_of(file) if is_network else file.name.removesuffix(".gguf")
        values.append((chosen, name))
    return values
