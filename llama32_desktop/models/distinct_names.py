"""Names that tell models apart where files call themselves alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import msgspec

from llama32_desktop.models.describe import InstalledModel

_DIFFERENCES: Final[tuple[Callable[[InstalledModel], str], ...]] = (
    lambda model: model.quantisation,
    lambda model: Path(model.path).stem,
    lambda model: Path(model.path).parent.name,
    lambda model: model.path,
)
"""What is put behind a name, the shortest first."""


def with_distinct_names(models: Sequence[InstalledModel]) -> list[InstalledModel]:
    """The models in their order; behind a name that several have stands what they differ in: the
    quantisation, the file's name, its folder or the whole path."""
    alike: dict[str, list[InstalledModel]] = defaultdict(list)
    for model in models:
        alike[model.name.casefold()].append(model)
    return [_told_apart(model, alike[model.name.casefold()]) for model in models]


def _told_apart(model: InstalledModel, group: list[InstalledModel]) -> InstalledModel:
    if len({each.path for each in group}) < 2:
        return model
    for difference in _DIFFERENCES:
        if len({difference(each).casefold() for each in group}) == len(group):
            told = difference(model)
            return msgspec.structs.replace(model, name=f"{model.name} ({told})") if told else model
    return model
