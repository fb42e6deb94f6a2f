"""The few numbers of a GGUF file that placing it in memory needs.

Read by ggml itself, which thereby says whether it can. Source of the signatures: gguf.h.
"""

from __future__ import annotations

import ctypes
import os
from dataclasses import dataclass

from llama32_desktop.engine.ggml.library import bind
from llama32_desktop.engine.needs import ModelNumbers

_pointer, _text = ctypes.c_void_p, ctypes.c_char_p


class _InitParams(ctypes.Structure):
    _fields_ = (("no_alloc", ctypes.c_bool), ("ctx", _pointer))


_gguf_open = bind("gguf_init_from_file", _pointer, _text, _InitParams)
_gguf_free = bind("gguf_free", None, _pointer)
_gguf_find = bind("gguf_find_key", ctypes.c_int64, _pointer, _text)
_gguf_type = bind("gguf_get_kv_type", ctypes.c_int, _pointer, ctypes.c_int64)
_gguf_u32 = bind("gguf_get_val_u32", ctypes.c_uint32, _pointer, ctypes.c_int64)
_gguf_str = bind("gguf_get_val_str", _text, _pointer, ctypes.c_int64)
_gguf_count = bind("gguf_get_arr_n", ctypes.c_size_t, _pointer, ctypes.c_int64)
_TYPE_U32, _TYPE_STRING, _TYPE_ARRAY = 4, 8, 9  # enum gguf_type


@dataclass(frozen=True, slots=True)
class Header:
    """What placing a model in memory needs to know; 0 where the file does not tell."""

    architecture: str
    context_trained: int
    numbers: ModelNumbers
    has_template: bool = False
    """Whether it is made for conversations."""


def read_header(path: str) -> Header | None:
    """Read a GGUF file's header; `None` where ggml cannot."""
    handle = _gguf_open(os.fsencode(path), _InitParams(no_alloc=True, ctx=None))
    if not handle:
        return None
    try:

        def number(key: str) -> int:
            index = _gguf_find(handle, key.encode())
            if index < 0 or _gguf_type(handle, index) != _TYPE_U32:
                return 0
            return int(_gguf_u32(handle, index))

        def count(key: str) -> int:
            index = _gguf_find(handle, key.encode())
            if index < 0 or _gguf_type(handle, index) != _TYPE_ARRAY:
                return 0
            return int(_gguf_count(handle, index))

        index = _gguf_find(handle, b"general.architecture")
        if index < 0 or _gguf_type(handle, index) != _TYPE_STRING:
            return None
        name = _gguf_str(handle, index).decode("utf-8", "replace")
        heads, layers = number(f"{name}.attention.head_count"), number(f"{name}.block_count")
        heads_kv = number(f"{name}.attention.head_count_kv") or heads
        head_size = number(f"{name}.embedding_length") // heads if heads else 0
        return Header(
            architecture=name,
            context_trained=number(f"{name}.context_length"),
            has_template=_gguf_find(handle, b"tokenizer.chat_template") >= 0,
            numbers=ModelNumbers(
                layers=layers,
                kv_heads=layers * heads_kv,
                heads=heads,
                key_size=number(f"{name}.attention.key_length") or head_size,
                value_size=number(f"{name}.attention.value_length") or head_size,
                embedding=number(f"{name}.embedding_length"),
                feed_forward=number(f"{name}.feed_forward_length"),
                vocabulary=number(f"{name}.vocab_size") or count("tokenizer.ggml.tokens"),
            ),
        )
    finally:
        _gguf_free(handle)
