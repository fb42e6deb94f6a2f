"""Describes this machine, as far as choosing a model depends on it.

The devices come from the engine's process (`DescribeDevices`), since only it knows ggml.
"""

from __future__ import annotations

import platform
import shutil
from collections.abc import Sequence
from pathlib import Path

import msgspec
import psutil

from llama32_desktop import paths
from llama32_desktop.engine import machine
from llama32_desktop.engine.protocol import Device
from llama32_desktop.models.bandwidth import gpu_bandwidth, kept_bandwidth


class OtherMachine(msgspec.Struct, frozen=True):
    """Another machine that lends its devices, as it described them when it did so last.

    Attributes:
        bandwidths: Of its devices' memory, in bytes a second; `None` where that is not known.
    """

    name: str
    devices: tuple[Device, ...]
    bandwidths: tuple[float | None, ...]


class Hardware(msgspec.Struct, frozen=True, kw_only=True):
    """This machine now; memory and disk in bytes, bandwidths in bytes a second."""

    system: str
    processor: str
    cores: int
    """Physical ones that may be used."""
    threads: int
    ram_total: int
    ram_free: int
    disk_free: int
    """Where models are kept."""
    devices: tuple[Device, ...] = ()
    bandwidth: float | None = None
    """Of RAM, as measured here; `None` before it was."""
    gpu_bandwidth: float | None = None
    """Of the GPUs, from what is known of their kind; `None` where nothing is."""
    other: OtherMachine | None = None
    """The machine that has a part of a model, where its settings name one."""
    others: tuple[OtherMachine, ...] = ()
    """All that are paired and have lent their devices before."""

    @property
    def gpus(self) -> tuple[Device, ...]:
        return tuple(device for device in self.devices if device.is_gpu)

    @property
    def all_gpus(self) -> tuple[Device, ...]:
        """With those of the other machine, which come first as in an engine."""
        return (*(self.other.devices if self.other else ()), *self.gpus)

    @property
    def unified(self) -> bool:
        """Whether the GPUs' memory is a part of RAM."""
        gpus = self.gpus
        return bool(gpus) and all(shares_memory(gpu) for gpu in gpus)


def shares_memory(device: Device) -> bool:
    """Whether a GPU works in the processor's memory, as Apple's and those in processors do."""
    apple = device.backend in ("Metal", "MTL") and platform.machine() == "arm64"
    return device.kind == "igpu" or apple


def describe(devices: Sequence[Device] = (), folder: Path | None = None) -> Hardware:
    """Look at the machine; some milliseconds.

    Args:
        devices: As an engine has them; what another machine lends that one is not here.
        folder: Where models are kept; the app's own folder if none is given.
    """
    devices = tuple(device for device in devices if not device.machine)
    memory = psutil.virtual_memory()
    bandwidth = kept_bandwidth()
    folder = folder or paths.models_folder()
    gpus = [device for device in devices if device.is_gpu]
    return Hardware(
        system=_system(),
        processor=machine.processor(),
        cores=machine.usable_cores(),
        threads=machine.logical_cores(),
        ram_total=int(memory.total),
        ram_free=machine.available_memory(),
        disk_free=_free(folder),
        devices=devices,
        bandwidth=bandwidth,
        gpu_bandwidth=_of_gpus(gpus, bandwidth),
    )


def _of_gpus(gpus: Sequence[Device], of_ram: float | None) -> float | None:
    """Layers are read one card after the other, so the mean by their memory holds."""
    known = [
        gpu_bandwidth(gpu.description) or (of_ram if shares_memory(gpu) else None) for gpu in gpus
    ]
    total = sum(gpu.memory_total for gpu in gpus)
    seconds = 0.0
    for gpu, each in zip(gpus, known, strict=True):
        if not each:
            return None
        seconds += gpu.memory_total / each
    return total / seconds if seconds else None


def _free(folder: Path) -> int:
    """Of the folder's disk, or its nearest parent's that is there."""
    for each in (folder, *folder.parents):
        try:
            return shutil.disk_usage(each).free
        except OSError:
            continue
    return 0


def _system() -> str:
    if platform.system() == "Darwin":
        return f"macOS {platform.mac_ver()[0]}"
    if platform.system() == "Linux":
        try:
            return platform.freedesktop_os_release()["PRETTY_NAME"]
        except (OSError, KeyError):
            pass
    return f"{platform.system()} {platform.release()}"
