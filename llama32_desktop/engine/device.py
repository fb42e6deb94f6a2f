"""A device that models run on."""

from __future__ import annotations

from typing import Literal

import msgspec

DeviceKind = Literal["cpu", "gpu", "igpu", "accel"]


class Device(msgspec.Struct, frozen=True):
    """A device as ggml reports it; memory in bytes."""

    name: str
    description: str
    backend: str
    """ggml's name of the backend: CPU, CUDA, Metal, Vulkan, ..."""
    kind: DeviceKind
    memory_free: int
    memory_total: int
    machine: str = ""
    """The other machine that it is in, as the person calls it; empty where it is in this one."""
    computes_slowly: bool = False
    """Whether it is another machine's processor, which is no quicker than this one's."""

    @property
    def is_gpu(self) -> bool:
        """Whether it is a card, or graphics built into a processor."""
        return self.kind in ("gpu", "igpu")
