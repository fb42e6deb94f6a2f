"""The devices that ggml's backends report. Source of the signatures: ggml-backend.h.

A card that two backends know, as CUDA and Vulkan, is one device here, and graphics built into a
processor stand back where there is a card of its own: llama.cpp chooses its devices so too.
"""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import Final, NamedTuple

from llama32_desktop.engine.ggml.library import bind, load_backends
from llama32_desktop.engine.protocol import Device, DeviceKind
from llama32_desktop.engine.worker.ggml.far import far_devices, far_machine

_KINDS: Final[dict[int, DeviceKind]] = {
    0: "cpu",
    1: "gpu",
    2: "igpu",
    3: "accel",
}  # enum ggml_backend_dev_type

load_backends()
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
_dev_properties = bind("ggml_backend_dev_get_props", None, _pointer, _pointer)
_int, _bool = ctypes.c_int, ctypes.c_bool


class _Properties(ctypes.Structure):
    """`ggml_backend_dev_props` with its capabilities; newer versions add some at the end."""

    _fields_ = (
        ("name", ctypes.c_char_p),
        ("description", ctypes.c_char_p),
        ("memory_free", _size),
        ("memory_total", _size),
        ("type", _int),
        ("device_id", ctypes.c_char_p),
        ("asynchronous", _bool),
        ("host_buffer", _bool),
        ("buffer_from_host_ptr", _bool),
        ("reserved", ctypes.c_uint8 * 61),
    )


class Identity(NamedTuple):
    """What tells a device from others."""

    kind: DeviceKind
    backend: str
    bus: str
    """Where it is plugged in; empty where its backend does not say."""


def used(found: Sequence[Identity]) -> list[int]:
    """The places of those that models run on, of all that the backends report, in their order."""
    kept: list[int] = []
    taken: set[str] = set()
    has_card = any(each.kind == "gpu" for each in found)
    built_in = next((each.backend for each in found if each.kind == "igpu"), "")
    for place, each in enumerate(found):
        if each.kind == "gpu" and each.bus in taken:
            continue
        if each.kind == "igpu" and (has_card or each.backend != built_in):
            continue
        kept.append(place)
        taken |= {each.bus} - {""}
    return kept


def used_devices() -> list[int]:
    """ggml's handles of the devices that models run on, the processor's among them.

    Another machine's come first, as in llama.cpp: what is computed crosses the network once then.
    """
    far = [*far_devices()]
    handles = [each for n in range(_dev_count()) if (each := _dev_get(n)) not in far]
    identities = [
        Identity(
            _kind(handle),
            backend_name(handle),
            (_properties(handle).device_id or b"").decode("utf-8", "replace"),
        )
        for handle in handles
    ]
    return [*far, *(handles[place] for place in used(identities))]


def gpus() -> list[int]:
    """Those of them that are GPUs."""
    return [device for device in used_devices() if _kind(device) in ("gpu", "igpu")]


def free_memory(device: int) -> int:
    """Bytes that a device has left."""
    return _memory(device)[0]


def reads_host_memory(device: int) -> bool:
    """Whether a device works on this process's memory in place, as the processor and Metal do."""
    return bool(_properties(device).buffer_from_host_ptr)


def _memory(device: int) -> tuple[int, int]:
    """Bytes that a device has left, and all of them."""
    free, total = _size(), _size()
    _dev_memory(device, ctypes.byref(free), ctypes.byref(total))
    if (far := far_devices().get(device)) is not None:  # ggml says of a processor that all is free
        return min(free.value, far.memory_free), far.memory_total
    return free.value, total.value


def _kind(device: int) -> DeviceKind:
    return _KINDS.get(_dev_type(device), "accel")


def _properties(device: int) -> _Properties:
    properties = _Properties()
    _dev_properties(device, ctypes.byref(properties))
    return properties


def device_name(device: int) -> str:
    """The device's own name, as its driver has it."""
    if (far := far_devices().get(device)) is not None:
        return far.description
    name: bytes = _dev_description(device)
    return name.decode("utf-8", "replace")


def backend_name(device: int) -> str:
    """ggml's name of the backend that a device belongs to: CPU, CUDA, Metal, ...; of another
    machine's with its name."""
    if (far := far_devices().get(device)) is not None:
        return f"{far.backend}, {far_machine()}"
    name: bytes = _registry_name(_dev_registry(device))
    return name.decode("utf-8", "replace")


def gpu_memory_free() -> int:
    """Free bytes of all graphics devices together."""
    return sum(device.memory_free for device in devices() if device.is_gpu)


def processor() -> int:
    """ggml's handle of the processor."""
    return next(device for device in used_devices() if _kind(device) == "cpu")


def described(device: int) -> Device:
    """A device as it reports itself."""
    free, total = _memory(device)
    far = far_devices().get(device)
    return Device(
        name=_dev_name(device).decode("utf-8", "replace"),
        description=device_name(device),
        backend=backend_name(device),
        kind=_kind(device),
        memory_free=free,
        memory_total=total,
        machine=far_machine() if far else "",
        computes_slowly=far is not None and far.kind == "cpu",
    )


def devices() -> tuple[Device, ...]:
    """Every device that models run on, the CPU included."""
    return tuple(described(device) for device in used_devices())
