"""The devices that ggml's backends report. Source of the signatures: ggml-backend.h."""

from __future__ import annotations

import ctypes
from typing import Final, Literal

from llama32_desktop.engine.ggml.library import bind
from llama32_desktop.engine.protocol import Device

_KINDS: Final[dict[int, Literal["cpu", "gpu", "igpu", "accel"]]] = {
    0: "cpu",
    1: "gpu",
    2: "igpu",
    3: "accel",
}  # enum ggml_backend_dev_type

_pointer, _text, _size = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t
_dev_count = bind("ggml_backend_dev_count", _size)
_dev_get = bind("ggml_backend_dev_get", _pointer, _size)
_dev_name = bind("ggml_backend_dev_name", _text, _pointer)
_dev_description = bind("ggml_backend_dev_description", _text, _pointer)
_dev_type = bind("ggml_backend_dev_type", ctypes.c_int, _pointer)
_dev_registry = bind("ggml_backend_dev_backend_reg", _pointer, _pointer)
_registry_name = bind("ggml_backend_reg_name", _text, _pointer)
_dev_memory = bind(
    "ggml_backend_dev_memory", None, _pointer, ctypes.POINTER(_size), ctypes.POINTER(_size)
)


def backend_name(device: int) -> str:
    """ggml's name of the backend that a device belongs to: CPU, CUDA, Metal, ..."""
    name: bytes = _registry_name(_dev_registry(device))
    return name.decode("utf-8", "replace")


def gpu_memory_free() -> int:
    """Free bytes of all graphics devices together."""
    return sum(device.memory_free for device in devices() if device.kind in ("gpu", "igpu"))


def devices() -> tuple[Device, ...]:
    """Every device that ggml's backends report, the CPU included."""
    found = []
    for index in range(_dev_count()):
        device = _dev_get(index)
        free, total = _size(), _size()
        _dev_memory(device, ctypes.byref(free), ctypes.byref(total))
        found.append(
            Device(
                name=_dev_name(device).decode("utf-8", "replace"),
                description=_dev_description(device).decode("utf-8", "replace"),
                backend=backend_name(device),
                kind=_KINDS.get(_dev_type(device), "accel"),
                memory_free=free.value,
                memory_total=total.value,
            )
        )
    return tuple(found)
