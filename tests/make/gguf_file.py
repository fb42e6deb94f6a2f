"""Small GGUF files, made by llama.cpp's own package."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import gguf
import numpy
import pytest

MakeGguf = Callable[..., Path]


@pytest.fixture
def make_gguf() -> MakeGguf:
    """A function that writes a GGUF file with a few small tensors."""

    def make(
        path: Path,
        *,
        name: str = "",
        architecture: str = "llama",
        kind: str = "model",
        file_type: int | None = 15,
        tensors: bool = True,
        extra: Callable[[Any], None] | None = None,
    ) -> Path:
        writer = gguf.GGUFWriter(path, architecture)
        writer.add_type(kind)
        if name:
            writer.add_name(name)
        if file_type is not None:
            writer.add_file_type(file_type)
        writer.add_context_length(131_072)
        writer.add_block_count(16)
        writer.add_token_list([f"token {number}" for number in range(600)])
        writer.add_array("llama.some.list", [1, 2, 3])
        if architecture == "mllama" and kind == "projector":
            writer.add_uint32("mllama.vision.block_count", 32)
        elif architecture == "mllama":
            writer.add_array("mllama.attention.cross_attention_layers", [3, 8])
        if extra:
            extra(writer)
        if tensors:
            writer.add_tensor("output.weight", numpy.zeros((4, 64), dtype=numpy.float32))
            blocks = numpy.zeros((8, 2 * 18), dtype=numpy.uint8)
            writer.add_tensor("blk.0.weight", blocks, raw_dtype=gguf.GGMLQuantizationType.Q4_0)
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
        writer.close()
        return path

    return make
