"""The few functions of ggml that llama-cpp-python does not bind: devices and GGUF headers.

Source of the signatures: ggml-backend.h and gguf.h of the bundled llama.cpp.
"""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

import llama_cpp
from llama_cpp._ctypes_extensions import load_shared_library

from llama32_desktop.engine.protocol import Device

_FOLDER = Path(llama_cpp.__file__).parent / "lib"
_base = load_shared_library("ggml-base", _FOLDER)
_registry = load_shared_library("ggml", _FOLDER)

_KINDS: Final[dict[int, Literal["cpu", "gpu", "igpu", "accel"]]] = {
    0: "cpu",
    1: "gpu",
    2: "igpu",
    3: "accel",
}


def _bind(library: Any, name: str, result: Any, *arguments: Any) -> Any:
    function = getattr(library, name)
    function.restype = result
    function.argtypes = list(arguments)
    return function


_pointer, _text, _size = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t
_dev_count = _bind(_registry, "ggml_backend_dev_count", _size)
_dev_get = _bind(_registry, "ggml_backend_dev_get", _pointer, _size)
_dev_name = _bind(_base, "ggml_backend_dev_name", _text, _pointer)
_dev_description = _bind(_base, "ggml_backend_dev_description", _text, _pointer)
_dev_type = _bind(_base, "ggml_backend_dev_type", ctypes.c_int, _pointer)
_dev_registry = _bind(_base, "ggml_backend_dev_backend_reg", _pointer, _pointer)
_registry_name = _bind(_base, "ggml_backend_reg_name", _text, _pointer)
_dev_memory = _bind(
    _base,
    "ggml_backend_dev_memory",
    None,
    _pointer,
    ctypes.POINTER(_size),
    ctypes.POINTER(_size),
)


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
                backend=_registry_name(_dev_registry(device)).decode("utf-8", "replace"),
                kind=_KINDS.get(_dev_type(device), "accel"),
                memory_free=free.value,
                memory_total=total.value,
            )
        )
    return tuple(found)


class _InitParams(ctypes.Structure):
    _fields_ = (("no_alloc", ctypes.c_bool), ("ctx", _pointer))


_gguf_open = _bind(_base, "gguf_init_from_file", _pointer, _text, _InitParams)
_gguf_free = _bind(_base, "gguf_free", None, _pointer)
_gguf_find = _bind(_base, "gguf_find_key", ctypes.c_int64, _pointer, _text)
_gguf_type = _bind(_base, "gguf_get_kv_type", ctypes.c_int, _pointer, ctypes.c_int64)
_gguf_u32 = _bind(_base, "gguf_get_val_u32", ctypes.c_uint32, _pointer, ctypes.c_int64)
_gguf_str = _bind(_base, "gguf_get_val_str", _text, _pointer, ctypes.c_int64)
_TYPE_U32, _TYPE_STRING = 4, 8  # enum gguf_type


@dataclass(frozen=True, slots=True)
class Header:
    """The few numbers of a GGUF file that placing it in memory needs; 0 where it has none."""

    architecture: str
    layers: int
    heads: int
    heads_kv: int
    head_size: int
    context_trained: int

    def kv_bytes_per_token(self, bytes_per_value: float) -> int:
        """Bytes of K and V that one token takes over all layers (grouped-query attention)."""
        return int(2 * self.layers * self.heads_kv * self.head_size * bytes_per_value)


def read_header(path: str) -> Header | None:
    """Read a GGUF file's header; `None` where ggml cannot."""
    handle = _gguf_open(path.encode(), _InitParams(no_alloc=True, ctx=None))
    if not handle:
        return None
    try:

        def number(key: str) -> int:
            index = _gguf_find(handle, key.encode())
            if index < 0 or _gguf_type(handle, index) != _TYPE_U32:
                return 0
            return int(_gguf_u32(handle, index))

        index = _gguf_find(handle, b"general.architecture")
        if index < 0 or _gguf_type(handle, index) != _TYPE_STRING:
            return None
        name = _gguf_str(handle, index).decode("utf-8", "replace")
        heads = number(f"{name}.attention.head_count")
        return Header(
            architecture=name,
            layers=number(f"{name}.block_count"),
            heads=heads,
            heads_kv=number(f"{name}.attention.head_count_kv") or heads,
            head_size=number(f"{name}.attention.key_length")
            or (number(f"{name}.embedding_length") // heads if heads else 0),
            context_trained=number(f"{name}.context_length"),
        )
    finally:
        _gguf_free(handle)
