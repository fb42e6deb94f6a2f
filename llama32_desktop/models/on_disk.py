"""The installed models as they lie on the disk, those used last first."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import msgspec

from llama32_desktop.engine.model_ref import entry
from llama32_desktop.models.adapters import installed_adapters, misfit
from llama32_desktop.models.file_names import FileNames
from llama32_desktop.models.last_use import last_uses
from llama32_desktop.models.library import InstalledModel, installed_models


class ModelOnDisk(msgspec.Struct, frozen=True, kw_only=True):
    """A model with its place and its last use."""

    model: InstalledModel
    file: str
    """Where its bytes lie: of a link, the file that it leads to."""
    last_used: int | None = None
    """Seconds since 1970; `None` where it is not known."""
    adapters: tuple[str, ...] = ()
    """Names of the installed adapters that fit it."""
    is_shared: bool = False
    """Whether its bytes have another name on the disk, so that deleting this one frees nothing."""

    @property
    def folder(self) -> str:
        return str(Path(self.file).parent)

    @property
    def is_elsewhere(self) -> bool:
        """Whether its bytes are not the app's, so that deleting it only takes it off the list."""
        return self.model.source == "file" or self.file != self.model.path


def models_on_disk(extra: Sequence[str] = ()) -> list[ModelOnDisk]:
    """All that are installed, embedding models too; reads folders and headers.

    Args:
        extra: As `installed_models` has it.
    """
    uses, names = last_uses(), FileNames(extra)
    adapters = installed_adapters(names=names)
    models = [
        ModelOnDisk(
            model=model,
            file=_behind(model.path),
            last_used=entry(uses, model.ref),
            is_shared=_has_other_names(model.path),
            adapters=tuple(each.name for each in adapters if not misfit(each, model)),
        )
        for model in installed_models(extra, names)
    ]
    return sorted(models, key=lambda one: (-(one.last_used or 0), one.model.name.casefold()))


def _has_other_names(path: str) -> bool:
    try:
        return os.lstat(path).st_nlink > 1
    except OSError:
        return False


def _behind(path: str) -> str:
    return os.path.realpath(path) if os.path.islink(path) else path  # noqa: PTH114
