"""Our tables against those of llama.cpp's own package."""

from __future__ import annotations

import re

import gguf

from llama32_desktop.engine.gguf.quantisation import FILE_TYPES, TENSOR_TYPES


def test_tensor_types_are_llama_cpps() -> None:
    theirs = {
        int(kind): (kind.name, *gguf.GGML_QUANT_SIZES[kind]) for kind in gguf.GGMLQuantizationType
    }
    assert {number: tuple(ours) for number, ours in TENSOR_TYPES.items() if number in theirs} == {
        number: kind for number, kind in theirs.items() if number in TENSOR_TYPES
    }
    assert len(TENSOR_TYPES.keys() & theirs.keys()) >= 30


def test_file_types_are_llama_cpps() -> None:
    for kind in gguf.LlamaFileType:
        if kind.value in FILE_TYPES:
            short = re.sub(r"^(ALL|MOSTLY)_|_MOE$", "", kind.name)
            assert FILE_TYPES[kind.value] == short
    assert len(FILE_TYPES.keys() & {kind.value for kind in gguf.LlamaFileType}) >= 30
