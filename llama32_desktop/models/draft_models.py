"""Which installed models can draft for another, and which one does where nobody chose."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import msgspec

from llama32_desktop.engine.draft_models import draft_file
from llama32_desktop.engine.gguf.vocabulary import shared_tokens
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.models.describe import InstalledModel, UnusableModelError, describe_model
from llama32_desktop.models.file_names import FileNames, starter_files
from llama32_desktop.models.fit import Subject
from llama32_desktop.models.installed_fit import subject_of_installed

LARGEST_SHARE: Final = 0.5
"""Of what its target reads for a token a draft model may read so much: Llama 3.2 1B reads 0.4 of
the 3B. What is larger costs more than it can save."""


def draft_models(
    model: InstalledModel, extra: Sequence[str] = (), names: FileNames | None = None
) -> list[InstalledModel]:
    """The installed models that can draft for this one, the quickest first.

    Reads folders, headers and vocabularies.

    Args:
        extra, names: As `library.installed_models` has them.
    """
    return list(_drafting(model, names or FileNames(extra)))


def with_draft_model(
    settings: ModelSettings, model: ModelRef, extra: Sequence[str] = ()
) -> ModelSettings:
    """The settings with a draft model chosen, where that was left open; reads as above."""
    if settings.draft_model != "auto":
        return settings
    return msgspec.structs.replace(settings, draft_model=_chosen(settings, model, extra) or "off")


def draft_subject(
    settings: ModelSettings, model: ModelRef, extra: Sequence[str] = ()
) -> Subject | None:
    """The memory of the model that would draft with these settings; reads as above."""
    file = draft_file(with_draft_model(settings, model, extra))
    if file is None:
        return None
    try:
        return subject_of_installed(describe_model(file, "file"))
    except (UnusableModelError, OSError):
        return None


def _chosen(settings: ModelSettings, model: ModelRef, extra: Sequence[str]) -> str:
    """The file of the quickest; empty where none is of use."""
    if settings.drafts == "off" or not model.is_file:
        return ""
    try:
        described = describe_model(Path(model.path), "file")
    except (UnusableModelError, OSError):
        return ""  # loading says what is wrong with it
    quickest = next(_drafting(described, FileNames(extra)), None)
    return quickest.path if quickest is not None else ""


def _drafting(model: InstalledModel, names: FileNames) -> Iterator[InstalledModel]:
    """Those that can, the quickest first; a vocabulary is read when its turn comes."""
    for each in _smaller(model, [*names.listed, *starter_files()]):
        if shared_tokens(Path(model.path), Path(each.path)):
            yield each


def _smaller(model: InstalledModel, files: Sequence[Path]) -> Iterator[InstalledModel]:
    """Models that write and read so much less for a token, the quickest first."""
    target = subject_of_installed(model)
    if target is None or not model.writes:
        return
    most = LARGEST_SHARE * target.read_bytes
    found: list[tuple[int, InstalledModel]] = []
    for path in dict.fromkeys(files):
        try:
            if not 0 < path.stat().st_size < model.bytes:
                continue  # not read: there may be many
            described = describe_model(path, "file")
        except (UnusableModelError, OSError):
            continue
        if not _writes(described) or described.path == model.path:
            continue
        subject = subject_of_installed(described)
        if subject is not None and 0 < subject.read_bytes <= most:
            found.append((subject.read_bytes, described))
    for _, each in sorted(found, key=lambda pair: pair[0]):
        yield each


def _writes(model: InstalledModel) -> bool:
    """Whether it goes on with texts: guards only judge them."""
    judges = "guard" in f"{model.id} {model.name}".lower()
    return model.writes and not (model.sees or judges)
