"""Graphs, memory and scheduling, by the results of small computations."""

from __future__ import annotations

import numpy as np
import pytest

from llama32_desktop.engine.ggml.library import LibraryMissingError
from llama32_desktop.engine.worker.backend import CancelFlag
from llama32_desktop.engine.worker.ggml import graph as graph_module
from llama32_desktop.engine.worker.ggml.graph import F16, F32, Q8_0, Graph, check_abi, tensor_bytes
from llama32_desktop.engine.worker.ggml.memory import (
    DeviceTensors,
    HostTensor,
    read_tensor,
    write_tensor,
)
from llama32_desktop.engine.worker.ggml.schedule import Backends, Schedule, output_copy, output_view


@pytest.fixture
def backends() -> Backends:
    made = Backends()
    made.use_threads(1)
    return made


def _host(values: np.ndarray) -> HostTensor:
    made = HostTensor(values.shape, values.dtype)
    made.array[...] = values
    return made


def test_a_graph_is_computed_again_with_other_inputs(backends: Backends) -> None:
    rng = np.random.default_rng(1)
    weights = rng.normal(size=(5, 8)).astype(np.float32)
    table, x = _host(weights), _host(np.zeros((3, 8), np.float32))
    g, schedule = Graph(16), Schedule(backends, 16)
    product = g.mul_mat(table.tensor, x.tensor)
    g.output(product)
    schedule.allocate(g)
    view, copy = output_view(product, 15).reshape(3, 5), np.empty((3, 5), np.float32)
    for _ in range(3):
        x.array[...] = rng.normal(size=(3, 8))
        assert schedule.compute(g)
        np.testing.assert_allclose(view, x.array @ weights.T, rtol=1e-5, atol=1e-5)
        output_copy(product, copy)
        np.testing.assert_array_equal(copy, view)


def test_a_set_flag_ends_a_computation_and_a_cleared_one_does_not(backends: Backends) -> None:
    flag, x = CancelFlag(), _host(np.ones((1, 8), np.float32))
    backends.stop_on(flag.address)
    g, schedule = Graph(16), Schedule(backends, 16)
    g.output(g.scale(g.scale(x.tensor, 2.0), 3.0))
    schedule.allocate(g)
    flag.set()
    assert not schedule.compute(g)
    flag.clear()
    assert schedule.compute(g)


def test_memory_of_a_device_is_zero_and_takes_bytes(backends: Backends) -> None:
    kinds = [(F32, (8, 3)), (F16, (5, 1)), (Q8_0, (64, 2))]
    made = DeviceTensors(backends.buffer_types[-1], kinds)
    assert made.sizes == [96, 10, 136] == [tensor_bytes(*kind) for kind in kinds]
    assert made.nbytes == 242
    assert not read_tensor(made.tensors[2], 136).any()
    write_tensor(made.tensors[0], np.arange(4, dtype=np.float32), 32)
    values = read_tensor(made.tensors[0], 96).view(np.float32)
    assert values.tolist() == [0.0] * 8 + [0.0, 1.0, 2.0, 3.0] + [0.0] * 12
    with pytest.raises(MemoryError):
        DeviceTensors(backends.buffer_types[-1], [(F32, (1 << 40, 1 << 20))])


def test_another_layout_of_structures_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    check_abi()
    monkeypatch.setattr(graph_module, "_tensor_overhead", lambda: 376)
    with pytest.raises(LibraryMissingError, match="version"):
        check_abi()
