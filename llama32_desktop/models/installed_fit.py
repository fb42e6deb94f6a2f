"""The verdict on a model that is on the disk, of its header alone: before it is loaded."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache, partial
from pathlib import Path
from types import MappingProxyType
from typing import Final

import msgspec

from llama32_desktop.engine.draft_models import needs_of
from llama32_desktop.engine.gguf.header import GgufError
from llama32_desktop.engine.gguf.part_names import all_parts
from llama32_desktop.engine.gguf.whole import whole_header
from llama32_desktop.engine.needs import (
    PROCESSOR_BATCH,
    automatic_context,
    longest_context,
    usable_context,
)
from llama32_desktop.engine.protocol import FlashAttention, ModelSettings
from llama32_desktop.models.describe import InstalledModel
from llama32_desktop.models.fit import BATCH, Subject, Verdict, fit, subject_of_file
from llama32_desktop.models.hardware import Hardware, OtherMachine
from llama32_desktop.models.helped_fit import with_help

_FLASH: Final[dict[FlashAttention, bool | None]] = {"on": True, "off": False, "auto": None}


def subject_of_installed(model: InstalledModel) -> Subject | None:
    """Its memory as its header says, experts included; `None` where that cannot be read now.

    Read again only after a file of it has changed.
    """
    try:
        stats = [part.stat() for part in all_parts(Path(model.path))]
        stamps = tuple((stat.st_size, stat.st_mtime_ns) for stat in stats)
        return _read(model.path, model.bytes, stamps)
    except (GgufError, OSError):
        return None


@lru_cache(maxsize=256)
def _read(path: str, file_bytes: int, _stamps: tuple[tuple[int, int], ...]) -> Subject:
    return subject_of_file(whole_header(Path(path)), file_bytes)


def fit_installed(
    model: InstalledModel,
    subject: Subject,
    hardware: Hardware,
    settings: ModelSettings,
    draft: Subject | None = None,
    machines: Mapping[str, OtherMachine | None] = MappingProxyType({}),
) -> Verdict:
    """What its load with these settings would come to; what they leave open, as the engine
    chooses it.

    Args:
        draft: The model that drafts for it.
        machines: Those that may have a part of it, by their names.
    """
    hardware = msgspec.structs.replace(hardware, other=machines.get(settings.machine))
    gpus = hardware.all_gpus
    trained = usable_context(model.context_trained)
    if settings.context is None:
        context = automatic_context(
            subject.numbers,
            subject.file_bytes,
            trained=trained,
            kv_type=settings.kv_type,
            v_type=settings.v_type,
            ram_free=hardware.ram_free,
            gpu_free=max((gpu.memory_free for gpu in gpus), default=0),
        )
    else:
        context = min(settings.context, longest_context(trained, settings.stretch))
    on_processor = not gpus or settings.gpu_layers == 0
    judged = partial(
        fit,
        subject,
        context=context,
        kv_type=settings.kv_type,
        v_type=settings.v_type,
        batch=settings.batch or (PROCESSOR_BATCH if on_processor else BATCH),
        flash=_FLASH[settings.flash_attention],
        gpu_layers=settings.gpu_layers,
        cpu_experts=settings.cpu_experts,
    )
    if draft is not None:
        needs = needs_of(draft.numbers, draft.file_bytes, settings, context)
        verdict: Verdict = judged(hardware, draft=needs.bytes)
        if not verdict.short_by:
            return verdict  # where memory is short it is the draft model that is left out
    return judged(hardware) if settings.machine else with_help(judged, hardware)
