"""Keeps the memory that loaded models took, beside what was expected."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import msgspec

from llama32_desktop import paths
from llama32_desktop.engine.protocol import NO_DRAFT_MODEL, LoadedModel, ModelSettings
from llama32_desktop.files import write_whole
from llama32_desktop.json_text.halves import encoded, read_each

MOST: Final = 200
"""Loads that are remembered, the newest."""


class MeasuredUse(msgspec.Struct, frozen=True, kw_only=True):
    """Bytes of RAM of the engine's process, as expected and as found; or of the GPUs."""

    expected: int
    measured: int
    on_gpu: bool = False


def keep_use(model: LoadedModel, use: MeasuredUse) -> None:
    """Remember what a model took with the settings that it is loaded with.

    Raises:
        OSError: it cannot be written.
    """
    kept = _read()
    key = _key(model)
    kept.pop(key, None)  # the newest goes last
    kept[key] = use
    newest = dict(list(kept.items())[-MOST:])
    write_whole(_file(), encoded(newest, indent=2))


def known_use(model: LoadedModel) -> MeasuredUse | None:
    """What was found when the model was loaded like this the last time."""
    return _read().get(_key(model))


def _key(model: LoadedModel) -> str:
    settings = model.settings
    return (
        f"{model.ref.text}|{model.file_bytes}|{model.context}|{_cache(settings)}|{model.gpu_layers}"
        f"{f'-{settings.cpu_experts}' if settings.cpu_experts else ''}"
        f"|{settings.batch}|{settings.repack}"
        f"{'' if settings.draft_model in NO_DRAFT_MODEL else f'|{settings.draft_model}'}"
    )


def _cache(settings: ModelSettings) -> str:
    """The types of the KV cache; one name where they are one."""
    keys, values = settings.kv_type, settings.value_type
    return keys if keys == values else f"{keys}+{values}"


def _file() -> Path:
    return paths.config_folder() / "measured-use.json"


def _read() -> dict[str, MeasuredUse]:
    try:
        return read_each(_file().read_bytes(), MeasuredUse)
    except (OSError, ValueError, RecursionError):
        return {}  # it is measured again
