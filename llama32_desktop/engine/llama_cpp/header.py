"""The few numbers of a GGUF file that placing it in memory needs.

Read by ggml itself, which thereby says whether it can. Source of the signatures: gguf.h.
"""

from __future__ import annotations

import ctypes
from dataclasses import dataclass

from llama32_desktop.engine.ggml.library import bind

_pointer, _text = ctypes.c_void_p, ctypes.c_char_p


class _InitParams(ctypes.Structure):
    _fields_ = (("no_alloc", ctypes.c_bool), ("ctx", _pointer))


_gguf_open = bind("gguf_init_from_file", _pointer, _text, _InitParams)
_gguf_free = bind("gguf_free", None, _pointer)
_gguf_find = bind("gguf_find_key", ctypes.c_int64, _pointer, _text)
_gguf_type = bind("gguf_get_kv_type", ctypes.c_int, _pointer, ctypes.c_int64)
_gguf_u32 = bind("gguf_get_val_u32", ctypes.c_uint32, _pointer, ctypes.c_int64)
_gguf_str = bind("gguf_get_val_str", _text, _pointer, ctypes.c_int64)
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
