"""Attention on the processor is as exact over thousands of columns as over few."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from llama32_desktop.engine.worker.ggml.graph import F16, F32, Graph
from llama32_desktop.engine.worker.ggml.memory import HostTensor, write_tensor
from llama32_desktop.engine.worker.ggml.schedule import Backends, Schedule, output_copy
from llama32_desktop.engine.worker.mllama import EncodedImage, MllamaModel
from llama32_desktop.engine.worker.mllama.attention import (
    Heads,
    attend_kept,
    columns,
    padded,
    value_kind,
)
from tests.make.random_mllama import SMALL, make

HEADS = Heads(2, 1, 16)
COLUMNS = 6404
"""Of a picture of four tiles."""
NUMPY_TYPES = {F32: np.float32, F16: np.float16}


@pytest.fixture(scope="module")
def backends() -> Iterator[Backends]:
    made = Backends()
    yield made
    made.close()


def _attended(backends: Backends, rows: int, threads: int, kind: int, value: float) -> np.ndarray:
    """What `rows` equal queries make of keys of zero and values that are all one number."""
    backends.use_threads(threads)
    kinds = (kind, value_kind(kind, processor=True))
    kept = [HostTensor((COLUMNS, HEADS.width_kv), NUMPY_TYPES[k]) for k in kinds]
    kept[1].array[:] = value
    queries = HostTensor((rows, HEADS.heads, HEADS.size), np.float32)
    mask = HostTensor((padded(rows, True), COLUMNS), np.float16)
    g, schedule = Graph(32), Schedule(backends, 32)
    k, v = (
        columns(g, tensor.tensor, of, HEADS, COLUMNS)
        for tensor, of in zip(kept, kinds, strict=True)
    )
    out = attend_kept(g, queries.tensor, k, v, mask.tensor, HEADS, rows, kinds, True)
    g.output(out)
    schedule.allocate(g)
    assert schedule.compute(g)
    result = np.empty((rows, HEADS.width), np.float32)
    output_copy(out, result)
    schedule.close()
    return result


@pytest.mark.parametrize(("threads", "kind"), [(1, F16), (2, F16), (4, F16), (2, F32)])
def test_the_mean_of_equal_values_is_that_value(
    backends: Backends, threads: int, kind: int
) -> None:
    for rows in range(1, 67):
        seen = _attended(backends, rows, threads, kind, 3.0)
        np.testing.assert_allclose(seen, 3.0, rtol=1e-5, err_msg=f"{rows} rows")


@pytest.fixture(scope="module")
def four_tiles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small model whose pictures have as many columns as the real ones'."""
    shape = replace(SMALL, image=560, vision_hidden=12, vision_feed_forward=12)
    return make(tmp_path_factory.mktemp("wide") / "wide.gguf", shape)


def _picture(model: MllamaModel) -> EncodedImage:
    """A picture of four tiles with keys that prefer nothing and values about one."""
    numbers = np.random.default_rng(3)
    image = model.new_image(4, bytes(32))
    shape = (image.rows, image.width)
    for layer in image.layers:
        for tensor, kind, mean in (
            (image.k[layer], image.kind, 0),
            (image.v[layer], image.value_kinds[layer], 1),
        ):
            values = numbers.normal(mean, 1, shape).astype(NUMPY_TYPES[kind])
            write_tensor(tensor, values)
    return image


@pytest.mark.parametrize("threads", [1, 3])
def test_logits_behind_a_large_picture_are_those_of_32_bits(four_tiles: Path, threads: int) -> None:
    results = []
    for kv_type in ("f32", "f16"):
        model = MllamaModel.load(four_tiles, kv_type=kv_type, n_threads=threads)
        image = _picture(model)
        ids = [1, model.config.image_token, *range(10, 25)]
        rows = [model.prefill(ids, image).copy()]
        rows += [model.decode(token).copy() for token in range(4)]
        model.reset()
        rows.append(model.prefill(ids[:5], image).copy())
        results.append(np.stack(rows))
        model.close()
    exact, wide = results
    # Summed in 16 bits they differ by a tenth of their deviation and more.
    assert np.sqrt(np.mean((wide - exact) ** 2)) < 0.003 * exact.std()
