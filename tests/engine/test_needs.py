"""What a model is said to take, against what llama.cpp allocates."""

from __future__ import annotations

import ctypes
import re
from pathlib import Path

import llama_cpp
import pytest

from llama32_desktop.engine.gguf.header import read_header
from llama32_desktop.engine.needs import (
    GPU_MARGIN,
    GPU_RESERVE,
    KV_TYPES,
    ModelNumbers,
    layers_that_fit,
    numbers_of,
)
from llama32_desktop.engine.protocol import KvType
from llama32_desktop.engine.worker.llama_cpp import log
from tests.engine.worker.mllama.oracle import convert_oracle

LLAMA_3B = ModelNumbers(
    layers=28,
    kv_heads=28 * 8,
    heads=24,
    key_size=128,
    value_size=128,
    embedding=3072,
    feed_forward=8192,
    vocabulary=128_256,
)
GB = 10**9


@pytest.mark.parametrize(
    ("layers", "head_size", "f16", "q8_0"),
    [
        (16, 64, 32_768, 17_408),
        (28, 128, 114_688, 60_928),
        (32, 128, 131_072, 69_632),
        (80, 128, 327_680, 174_080),
    ],
)
def test_kv_bytes_of_the_four_models(layers: int, head_size: int, f16: int, q8_0: int) -> None:
    numbers = ModelNumbers(
        layers=layers,
        kv_heads=layers * 8,
        heads=32,
        key_size=head_size,
        value_size=head_size,
        embedding=0,
        feed_forward=0,
        vocabulary=0,
    )
    assert (numbers.kv_bytes(1, "f16"), numbers.kv_bytes(1, "q8_0")) == (f16, q8_0)


def test_the_vision_model_keeps_no_text_in_the_layers_that_look(tmp_path: Path) -> None:
    header = read_header(convert_oracle(tmp_path))
    numbers = numbers_of(header)
    cross = header.metadata["mllama.attention.cross_attention_layers"]
    assert isinstance(cross, tuple)
    kept = numbers.layers - len(cross)
    assert numbers.kv_heads == kept * header.number("mllama.attention.head_count_kv")
    assert numbers.sees and numbers.picture_bytes() > 0


def test_a_picture_leaves_300_mib_in_the_11b() -> None:
    eleven = ModelNumbers(
        layers=40,
        kv_heads=32 * 8,
        heads=32,
        key_size=128,
        value_size=128,
        embedding=4096,
        feed_forward=14336,
        vocabulary=128_256,
        picture_values=2 * 8 * 8 * 128 * 4 * 1601,
        sees=True,
    )
    assert eleven.picture_bytes() == pytest.approx(300 * 2**20, rel=0.01)
    assert eleven.kv_bytes(1, "f16") == 32 * 8 * 128 * (2 + 4)
    assert eleven.picture_bytes(on_gpu=True) == pytest.approx(200 * 2**20, rel=0.01)
    assert eleven.kv_bytes(1, "f16", on_gpu=True) == 131_072
    assert eleven.kv_bytes(1, "q8_0") == 69_632
    # What is made of the types that its engine does not have.
    assert eleven.kv_bytes(1, "f32") == eleven.kv_bytes(1, "bf16") == eleven.kv_bytes(1, "f16")
    assert eleven.kv_bytes(1, "q8_0", "f16") == eleven.kv_bytes(1, "iq4_nl") == 69_632


@pytest.mark.parametrize(
    ("flash", "kv_type"),
    [(True, "f16"), (False, "f16"), (True, "q8_0")],  # quantised values need flash attention
)
@pytest.mark.parametrize(("context", "batch"), [(1024, 512), (16_384, 512), (4096, 128)])
def test_within_a_twentieth_of_what_llama_cpp_allocates(
    smollm2: Path, context: int, batch: int, flash: bool, kv_type: KvType
) -> None:
    numbers = numbers_of(read_header(smollm2))
    kv, compute = _allocated(smollm2, context, batch, flash, kv_type)
    assert numbers.kv_bytes(context, kv_type) == pytest.approx(kv, rel=0.001)
    estimate = numbers.compute_bytes(batch, context, kv_type, flash=flash)
    assert estimate == pytest.approx(compute, rel=0.05)
    assert numbers.compute_bytes(batch, context, kv_type, flash=flash, touched=True) <= estimate


@pytest.mark.parametrize(
    ("keys", "values"),
    [("f32", "f16"), ("bf16", "bf16"), ("q8_0", "q4_0"), ("q5_1", "q5_0"), ("q4_1", "iq4_nl")],
)
def test_keys_and_values_take_what_their_types_take(
    smollm2: Path, keys: KvType, values: KvType
) -> None:
    numbers = numbers_of(read_header(smollm2))
    kv, _ = _allocated(smollm2, 1024, 64, True, keys, values)
    assert numbers.kv_bytes(1024, keys, values) == pytest.approx(kv, rel=0.001)


def _allocated(
    path: Path,
    context: int,
    batch: int,
    flash: bool,
    kv_type: KvType,
    v_type: KvType | None = None,
) -> tuple[float, float]:
    """Bytes of the KV cache and of the compute buffer, from llama.cpp's own log."""
    lines: list[str] = []

    @llama_cpp.llama_log_callback  # type: ignore[untyped-decorator]
    def keep(_level: int, text: bytes, _data: ctypes.c_void_p) -> None:
        lines.append(text.decode("utf-8", "replace"))

    llama_cpp.llama_log_set(keep, ctypes.c_void_p())
    try:
        model_params = llama_cpp.llama_model_default_params()
        model_params.n_gpu_layers = 0
        model = llama_cpp.llama_model_load_from_file(str(path).encode(), model_params)
        params = llama_cpp.llama_context_default_params()
        params.n_ctx, params.n_batch, params.n_ubatch = context, batch, batch
        params.flash_attn_type = int(flash)
        params.type_k, params.type_v = KV_TYPES[kv_type], KV_TYPES[v_type or kv_type]
        handle = llama_cpp.llama_init_from_model(model, params)
        llama_cpp.llama_free(handle)
        llama_cpp.llama_model_free(model)
    finally:
        log.install()
    text = "".join(lines)

    def size(what: str) -> float:
        found = re.search(rf"CPU {what} buffer size = +([\d.]+) MiB", text)
        assert found, text
        return float(found[1]) * 2**20

    return size("KV"), size("compute")


def test_layers_that_fit() -> None:
    file, kv, compute = 2 * GB, 1 * GB, GPU_RESERVE - GPU_MARGIN
    assert layers_that_fit(28, file, kv, compute, [4 * GB]) == 29
    assert layers_that_fit(28, file, kv, compute, []) == 0
    assert layers_that_fit(28, file, kv, compute, [GPU_RESERVE]) == 0
    half = layers_that_fit(28, file, kv, compute, [GPU_RESERVE + 3 * GB // 2])
    assert 13 <= half <= 15
    # Two cards each keep their reserve; large buffers take more of it.
    assert layers_that_fit(28, file, kv, compute, [GPU_RESERVE + 3 * GB // 4] * 2) == half
    assert layers_that_fit(28, file, kv, compute + GB, [GPU_RESERVE + 3 * GB // 2]) < half
