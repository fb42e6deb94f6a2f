"""Changes single facts of a GGUF file, for tests of what refuses them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import gguf
import numpy as np

REMOVE = object()


def edit(
    source: Path,
    target: Path,
    *,
    keys: Mapping[str, Any] | None = None,
    tensors: Mapping[str, Any] | None = None,
    architecture: str = "mllama",
    alignment: int | None = None,
) -> Path:
    """Copy a file with some keys and tensors changed.

    Args:
        keys: New values (`int`, `float`, `str`, `list`), or `REMOVE`.
        tensors: New arrays, pairs of bytes and type, or `REMOVE`.
    """
    fields, read_tensors = read(source)
    writer = gguf.GGUFWriter(target, architecture)
    if alignment is not None:
        writer.add_custom_alignment(alignment)
    keys, tensors = keys or {}, tensors or {}
    for name, value, kind, item in fields:
        if name in keys:
            value = keys[name]
            if value is REMOVE:
                continue
            if isinstance(value, str):
                kind = gguf.GGUFValueType.STRING
            elif isinstance(value, float):
                kind = gguf.GGUFValueType.FLOAT32
            elif isinstance(value, list):
                texts = isinstance(value[0], str)
                item = gguf.GGUFValueType.STRING if texts else gguf.GGUFValueType.INT32
                kind = gguf.GGUFValueType.ARRAY
            elif kind not in (gguf.GGUFValueType.UINT32, gguf.GGUFValueType.INT32):
                kind = gguf.GGUFValueType.UINT32
        writer.add_key_value(name, value, kind, item)
    for tensor in read_tensors:
        value = tensors.get(tensor.name, tensor.data)
        if value is REMOVE:
            continue
        if isinstance(value, tuple):
            writer.add_tensor(tensor.name, value[0], raw_dtype=value[1])
        else:
            writer.add_tensor(tensor.name, np.asarray(value), raw_dtype=_kind(tensor, value))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return target


class Field(NamedTuple):
    """A key of a file."""

    name: str
    value: Any
    kind: gguf.GGUFValueType
    item: gguf.GGUFValueType | None
    """Of the items of a list."""


def read(source: Path) -> tuple[list[Field], list[gguf.ReaderTensor]]:
    """The keys and the tensors of a file, which nobody may change."""
    return _read(source, source.stat().st_mtime_ns)


@lru_cache(maxsize=1)  # seconds for a vocabulary, of which tests make a dozen copies
def _read(source: Path, _changed_ns: int) -> tuple[list[Field], list[gguf.ReaderTensor]]:
    reader = gguf.GGUFReader(source)
    fields = []
    for field in reader.fields.values():
        if field.name.startswith("GGUF.") or field.name == "general.architecture":
            continue
        kind = field.types[0]
        item = field.types[-1] if kind == gguf.GGUFValueType.ARRAY else None
        fields.append(Field(field.name, field.contents(), kind, item))
    return fields, reader.tensors


def _kind(tensor: gguf.ReaderTensor, value: Any) -> gguf.GGMLQuantizationType | None:
    return tensor.tensor_type if value is tensor.data else None
