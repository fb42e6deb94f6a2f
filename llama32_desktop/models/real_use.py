"""Compares the memory that a loaded model takes with what was expected."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import psutil

from llama32_desktop.engine.gguf.header import GgufError
from llama32_desktop.engine.gguf.whole import whole_header
from llama32_desktop.engine.protocol import Device, LoadedModel
from llama32_desktop.models.fit import BATCH, fit, subject_of_file
from llama32_desktop.models.hardware import describe
from llama32_desktop.models.measured import MeasuredUse, keep_use, known_use

_GPU: Final = Device("", "", "", "gpu", 2**60, 2**60)
"""Stands for the GPUs that the layers are on already: room is no question any more."""


def measure_use(loaded: LoadedModel, pid: int) -> MeasuredUse | None:
    """Look at the engine's process now; what it finds grows with the first answers.

    Args:
        pid: Of the process that holds the model.

    Returns:
        The most that was found with these settings, which is kept: memory of the GPUs where
        layers are on one, else of the process. `None` where nothing can be told.

    Raises:
        OSError: it was measured and cannot be kept.
    """
    on_gpu = loaded.gpu_layers > 0
    try:
        found = loaded.gpu_bytes if on_gpu else psutil.Process(pid).memory_info().rss
        header = whole_header(Path(loaded.path))
    except (psutil.Error, GgufError, OSError):
        return None  # the process or the file is gone
    if not found:
        return None
    settings = loaded.settings
    verdict = fit(
        subject_of_file(header, loaded.file_bytes),
        describe((_GPU,) if on_gpu else ()),
        context=loaded.context,
        kv_type=settings.kv_type,
        v_type=settings.v_type,
        batch=settings.batch or BATCH,
        flash=settings.flash_attention != "off",
        gpu_layers=loaded.gpu_layers,
        cpu_experts=settings.cpu_experts or 0,
    )
    expected = verdict.gpu_needed if on_gpu else verdict.ram_needed
    known = known_use(loaded)
    if known and known.expected == expected and known.measured >= found:
        return known
    use = MeasuredUse(expected=expected, measured=found, on_gpu=on_gpu)
    keep_use(loaded, use)
    return use
