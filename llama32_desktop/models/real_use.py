"""What a loaded model really takes of RAM, beside what the verdict says of it."""

from __future__ import annotations

from pathlib import Path

import psutil

from llama32_desktop.engine.gguf.header import GgufError, read_header
from llama32_desktop.engine.protocol import LoadedModel
from llama32_desktop.models.fit import BATCH, fit, subject_of_file
from llama32_desktop.models.hardware import describe
from llama32_desktop.models.measured import MeasuredUse, keep_use, known_use


def measure_use(loaded: LoadedModel, pid: int) -> MeasuredUse | None:
    """Look at the engine's process now; what it finds grows with the first answers.

    Args:
        pid: Of the process that holds the model.

    Returns:
        The most that was found with these settings, which is kept. `None` where layers are on a
        GPU, whose memory no process shows, or where nothing can be told.

    Raises:
        OSError: it was measured and cannot be kept.
    """
    if loaded.gpu_layers:
        return None
    try:
        found = psutil.Process(pid).memory_info().rss
        header = read_header(Path(loaded.path))
    except (psutil.Error, GgufError, OSError):
        return None  # the process or the file is gone
    settings = loaded.settings
    verdict = fit(
        subject_of_file(header, loaded.file_bytes),
        describe(),
        context=loaded.context,
        kv_type=settings.kv_type,
        batch=settings.batch or BATCH,
        flash=settings.flash_attention != "off",
        gpu_layers=0,
    )
    known = known_use(loaded)
    if known and known.expected == verdict.ram_needed and known.measured >= found:
        return known
    use = MeasuredUse(expected=verdict.ram_needed, measured=found)
    keep_use(loaded, use)
    return use
