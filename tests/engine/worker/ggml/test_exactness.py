"""Flash attention is taken only where its sums are as exact as those without it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from llama32_desktop.engine.ggml.library import LibraryMissingError
from llama32_desktop.engine.protocol import Device, FlashAttention, ModelSettings
from llama32_desktop.engine.worker import placement
from llama32_desktop.engine.worker.ggml import exactness
from llama32_desktop.engine.worker.ggml.exactness import (
    TOLERANCE,
    flash_attention_is_exact,
    flash_error,
)
from llama32_desktop.engine.worker.ggml.graph import Graph
from llama32_desktop.engine.worker.ggml.memory import HostTensor
from llama32_desktop.engine.worker.ggml.schedule import Backends, Schedule, output_copy
from llama32_desktop.engine.worker.header import read_header

COLUMNS, HEAD = 8192, 32


@pytest.fixture
def backends() -> Iterator[Backends]:
    made = Backends()
    yield made
    made.close()


def _without_flash(backends: Backends, rows: int) -> np.ndarray:
    """The mean of ones as llama.cpp computes it without flash attention, values transposed."""
    k, v = HostTensor((COLUMNS, HEAD), np.float16), HostTensor((HEAD, COLUMNS), np.float16)
    v.array[:] = 1.0
    q = HostTensor((rows, HEAD), np.float32)
    g, schedule = Graph(16), Schedule(backends, 16)
    out = g.mul_mat(v.tensor, g.attention_scores(q.tensor, k.tensor, None, 1.0))
    g.output(out)
    schedule.allocate(g)
    assert schedule.compute(g)
    result = np.empty((rows, HEAD), np.float32)
    output_copy(out, result)
    schedule.close()
    return result


@pytest.mark.parametrize("threads", [1, 2, 3, 4])
def test_without_flash_attention_every_number_of_rows_is_exact(
    backends: Backends, threads: int
) -> None:
    backends.use_threads(threads)
    for rows in (*range(1, 20), 31, 32, 33, 63, 64, 65):
        np.testing.assert_allclose(_without_flash(backends, rows), 1.0, atol=TOLERANCE)


def test_the_verdict_holds_for_every_number_of_rows_and_threads(backends: Backends) -> None:
    worst = 0.0
    for threads in (1, 2, 3, 4):
        backends.use_threads(threads)
        for rows in (*range(1, 20), 31, 32, 33, 62, 63, 64, 65):
            worst = max(worst, flash_error(backends, rows))
    assert flash_attention_is_exact() == (worst <= TOLERANCE)


def test_a_text_model_does_without_where_it_is_not_exact(
    smollm2: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    header = read_header(str(smollm2))
    assert header is not None
    verdict = False
    monkeypatch.setattr(placement, "flash_attention_is_exact", lambda: verdict)

    def chosen(gpu_layers: int = 0, context: int = 8192, **settings: object) -> ModelSettings:
        asked = ModelSettings(**settings)  # type: ignore[arg-type]
        return placement.choose_attention(header, asked, context=context, gpu_layers=gpu_layers)

    assert chosen().flash_attention == "off"
    assert chosen(flash_attention="on").flash_attention == "on"  # a person's own choice stays
    assert chosen(kv_type="q8_0").flash_attention == "auto"  # cannot do without, and is exact
    whole = header.numbers.layers + 1
    assert chosen(gpu_layers=whole).flash_attention == "auto"
    for partly in (1, whole - 1):  # the first layers stay on the processor
        assert chosen(gpu_layers=partly).flash_attention == "off"
    # The scores of a batch take room: a long context gets a smaller one.
    assert chosen(batch=512, context=1024).batch == 512
    assert chosen(batch=512, context=131_072).batch == 64
    assert chosen(batch=32, context=131_072).batch == 32
    verdict = True
    assert chosen() == ModelSettings()


def test_a_gpu_that_holds_a_part_has_room_for_the_scores(
    smollm2: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    header = read_header(str(smollm2))
    assert header is not None
    monkeypatch.setattr(placement, "flash_attention_is_exact", lambda: False)

    def placed(free: int, flash: FlashAttention = "auto") -> tuple[str, int]:
        gpu = Device(
            name="GPU", description="", backend="CUDA", kind="gpu", memory_free=free,
            memory_total=free,
        )  # fmt: skip
        asked = ModelSettings(flash_attention=flash)
        chosen, layers = placement.place(header, asked, 8192, smollm2.stat().st_size, [gpu])
        return chosen.flash_attention, layers

    whole = header.numbers.layers + 1
    assert placed(64 * 2**30) == ("auto", whole)
    part = next(n for n in range(64, 4096, 16) if 1 < placed(n * 2**20)[1] < whole) * 2**20
    assert placed(part) == ("off", placed(part, "off")[1])
    assert placed(part)[1] <= placed(part, "on")[1] < whole


def test_it_is_measured_once(monkeypatch: pytest.MonkeyPatch) -> None:
    flash_attention_is_exact.cache_clear()
    asked: list[int] = []

    def error(_backends: Backends, rows: int) -> float:
        asked.append(rows)
        return 0.0

    monkeypatch.setattr(exactness, "flash_error", error)
    assert flash_attention_is_exact() and flash_attention_is_exact()
    assert asked == [1, 2, 17]
    flash_attention_is_exact.cache_clear()


def test_a_text_model_does_not_need_a_known_version(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown() -> bool:
        raise LibraryMissingError("of another version")

    monkeypatch.setattr(exactness, "flash_attention_is_exact", unknown)
    assert not placement.flash_attention_is_exact()
