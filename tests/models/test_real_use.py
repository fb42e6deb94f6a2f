"""What a model on a GPU takes, from what ggml says of the GPU's free memory."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec

from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import LoadedModel, ModelSettings
from llama32_desktop.models.measured import known_use
from llama32_desktop.models.real_use import measure_use


def loaded(path: Path, *, layers: int = 31, gpu_layers: int = 31, gpu_bytes: int) -> LoadedModel:
    return LoadedModel(
        ref=ModelRef(str(path)),
        name="m",
        architecture="llama",
        file_bytes=path.stat().st_size,
        parameters=135_000_000,
        layers=layers,
        gpu_layers=gpu_layers,
        device="CUDA",
        context=8192,
        context_trained=8192,
        settings=ModelSettings(batch=512),
        load_s=1,
        gpu_bytes=gpu_bytes,
    )


def test_all_layers_on_a_gpu(smollm2: Path) -> None:
    model = loaded(smollm2, gpu_bytes=300_000_000)
    use = measure_use(model, os.getpid())
    assert use is not None and use.on_gpu
    assert use.measured == 300_000_000
    kv_cache = 8192 * 30 * 3 * 64 * 2 * 2
    assert smollm2.stat().st_size + kv_cache < use.expected < 700_000_000
    assert known_use(model) == use


def test_half_of_the_layers_are_expected_to_take_less(smollm2: Path) -> None:
    whole = measure_use(loaded(smollm2, gpu_bytes=1), os.getpid())
    half = measure_use(loaded(smollm2, gpu_layers=15, gpu_bytes=1), os.getpid())
    assert whole and half and half.expected < whole.expected


def test_a_driver_that_says_nothing(smollm2: Path) -> None:
    assert measure_use(loaded(smollm2, gpu_bytes=0), os.getpid()) is None


def test_without_a_gpu_the_process_is_measured(smollm2: Path) -> None:
    model = msgspec.structs.replace(loaded(smollm2, gpu_bytes=0), gpu_layers=0, device="CPU")
    use = measure_use(model, os.getpid())
    assert use is not None and not use.on_gpu
