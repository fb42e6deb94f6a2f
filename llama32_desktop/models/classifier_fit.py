"""The verdict on a Prompt Guard, which has no engine of its own: it runs on the processor, beside
the model that answers, and writes no tokens."""

from __future__ import annotations

from llama32_desktop.engine.needs import RAM_RESERVE
from llama32_desktop.guards.prompt_guard.files import ENDING, memory_of
from llama32_desktop.models.catalogue import Choice, HubSource
from llama32_desktop.models.fit import Verdict
from llama32_desktop.models.hardware import Hardware


def network_bytes(choice: Choice) -> int:
    """The size of the network that a model of the catalogue is; 0 where it is none."""
    source = choice.variant.sources[0]
    if not isinstance(source, HubSource):
        return 0
    return sum(file.bytes for file in source.files if file.name.endswith(ENDING))


def fit_classifier(size: int, hardware: Hardware, *, to_download: int = 0) -> Verdict:
    """What happens when texts are looked at.

    Args:
        size: Of the network, in bytes.
        to_download: Bytes that still have to be put on the disk.
    """
    needed = memory_of(size)
    lack = max(0, needed + RAM_RESERVE - hardware.ram_free)
    return Verdict(
        where="no" if lack else "cpu",
        context=0,
        kv_type="f16",
        v_type="f16",
        weights=size,
        kv_cache=0,
        compute=size,
        picture=0,
        vision=0,
        engine=needed - 2 * size,
        gpu_layers=0,
        layers=0,
        cpu_experts=0,
        device="",
        gpu_needed=0,
        gpu_free=sum(gpu.memory_free for gpu in hardware.gpus),
        ram_needed=needed,
        ram_free=hardware.ram_free,
        short_by=lack,
        disk_needed=to_download,
        disk_free=hardware.disk_free,
        tokens_per_s=None,
    )
