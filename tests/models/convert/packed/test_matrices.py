"""Matrices of few bits against the numbers that the frameworks themselves make of them.

Packed and unpacked by auto-gptq 0.7.1, autoawq 0.2.9, compressed-tensors 0.20.1 and bitsandbytes
0.50.2 (tests/make/quantised_matrices.py); the weights are random, and ours.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from llama32_desktop.engine.ggml.dequantise import dequantise
from llama32_desktop.models.convert.chunks import Job, chunks
from llama32_desktop.models.convert.errors import ConvertError
from llama32_desktop.models.convert.keeping import kept_jobs
from llama32_desktop.models.convert.mixture import F16, Q4_0, Q4_1, Q8_0
from llama32_desktop.models.convert.packed.compressed import _OpenedFp8
from llama32_desktop.models.convert.packed.matrix import Grid, OpenedLevels, Packed, array_of
from llama32_desktop.models.convert.packed.recognise import Quantisation, packed_matrices
from llama32_desktop.models.convert.packed.storage import exact_type, rounding_loss
from llama32_desktop.models.convert.plan import PlannedTensor
from llama32_desktop.models.convert.safetensors import Reader, StoredTensor, read_header

DATA = Path(__file__).parents[3] / "data" / "quantised"
CASES = json.loads((DATA / "cases.json").read_text())
TENSORS = read_header(DATA / "matrices.safetensors")

KEPT = {
    "gptq-4-128-sym": Q4_0,
    "gptq-4-64": Q4_1,
    "gptq-4-32": Q4_1,
    "gptq-4--1": Q4_1,
    "gptq-4-64-order": Q8_0,
    "gptq-3-128": Q4_0,
    "gptq-2-64": Q4_0,
    "gptq-8-128-sym": Q8_0,
    "gptq-8-32": F16,
    "awq-128": Q4_1,
    "awq-64": Q4_1,
    "awq-32": Q4_1,
    "ct-pack-4-128-sym": Q4_0,
    "ct-pack-4-32": Q4_1,
    "ct-pack-3-64-sym": Q4_0,
    "ct-pack-6-channel-sym": Q8_0,
    "ct-pack-8-channel": F16,
    "ct-int-channel-sym": Q8_0,
    "ct-float-channel": F16,
    "ct-float-tensor": F16,
    "bnb-nf4": Q8_0,
    "bnb-nf4-nested": Q8_0,
    "bnb-fp4-nested": Q8_0,
    "bnb-int8": Q8_0,
}
"""The type that each is kept in."""


def expected_of(case: str) -> np.ndarray:
    with Reader() as reader:
        return array_of(reader, TENSORS[f"{case}.expected"])


def matrix_of(case: str, head_size: int = 0) -> tuple[PlannedTensor, Packed]:
    shape = TENSORS[f"{case}.expected"].shape
    planned = PlannedTensor("new", f"{case}.weight", shape, head_size=head_size)
    found = packed_matrices(TENSORS, [planned], Quantisation(CASES[case]))
    return planned, found[f"{case}.weight"]


def kept(case: str, head_size: int = 0) -> tuple[Job, np.ndarray]:
    """The job of a matrix that is kept, and the numbers that ggml makes of what it writes."""
    planned, matrix = matrix_of(case, head_size)

    class Checkpoint:
        def source_of(self, planned: PlannedTensor) -> Packed:
            return matrix

    (job,) = kept_jobs(Checkpoint(), [planned])
    with Reader() as reader:
        data = b"".join(work() for work, _ in chunks([job], reader))
    return job, dequantise(data, job.type, planned.columns)


def test_every_case_is_named() -> None:
    assert set(KEPT) == set(CASES)


@pytest.mark.parametrize("case", CASES)
def test_numbers_are_the_frameworks_own(case: str) -> None:
    _, matrix = matrix_of(case)
    with Reader() as reader:
        opened = matrix.open(reader)
        # In two pieces of odd sizes, as a chunk may fall.
        found = np.concatenate([opened.floats(0, 13), opened.floats(13, matrix.rows - 13)])
    expected = expected_of(case)
    assert expected.std() > 0.01
    # compressed-tensors rounds each number to its scale's bfloat16 in between; others do not.
    tolerance = 2.0**-8 if case == "bnb-int8" else 1e-6
    np.testing.assert_allclose(found, expected, rtol=tolerance, atol=1e-7)


@pytest.mark.parametrize("case", CASES)
def test_kept_is_what_the_framework_computes_with(case: str) -> None:
    job, found = kept(case)
    expected = expected_of(case)
    assert job.type == KEPT[case]
    error = np.sqrt(np.mean((found - expected) ** 2)) / expected.std()
    if job.as_blocks and job.type == Q4_1:
        # The minimum's rounding, of half a unit in the last of its 11 bits.
        assert np.abs(found - expected).max() <= 2.0**-11 * np.abs(expected).max() * 2
        assert error < 8e-4
    elif job.as_blocks:
        tolerance = 2.0**-8 if case == "bnb-int8" else 1e-6
        np.testing.assert_allclose(found, expected, rtol=tolerance, atol=1e-7)
    else:
        assert error < (4e-4 if job.type == F16 else 1.2e-2)


@pytest.mark.parametrize("case", ["gptq-4-64", "awq-128", "ct-int-channel-sym", "bnb-nf4"])
def test_rows_of_a_head_change_from_halves_to_pairs(case: str) -> None:
    _, plain = kept(case)
    _, paired = kept(case, head_size=16)
    for row in range(len(plain)):
        head, place = divmod(row, 16)
        half, within = divmod(place, 8)
        np.testing.assert_array_equal(paired[16 * head + 2 * within + half], plain[row])


def test_the_second_format_of_gptq_keeps_zeros_as_they_are() -> None:
    planned, first = matrix_of("gptq-4-64")
    config = {"quant_method": "gptq", "checkpoint_format": "gptq_v2"}
    second = packed_matrices(TENSORS, [planned], Quantisation(config))["gptq-4-64.weight"]
    with Reader() as reader:
        one, two = first.open(reader), second.open(reader)
    assert isinstance(one, OpenedLevels) and isinstance(two, OpenedLevels)
    np.testing.assert_array_equal(one.grid.zeros, (two.grid.zeros + 1) & 15)


def test_blocks_of_128_the_last_of_which_is_short() -> None:
    """As `k_proj` of three heads of 64 has them, at which DeepSeek's kernel stops short."""
    rng = np.random.default_rng(1)
    shape = (192, 320)
    scales = rng.random((2, 3)).astype(np.float32)
    opened = _OpenedFp8(np.full(shape, 0x38, np.uint8), False, scales)  # 1.0
    spread = np.repeat(np.repeat(scales, 128, 0), 128, 1)[: shape[0], : shape[1]]
    np.testing.assert_array_equal(opened.floats(0, 192), spread)


def test_one_scale_for_a_packed_matrix(tmp_path: Path) -> None:
    case = "ct-pack-6-channel-sym"
    scale = np.full(1, 0.5, np.float32)
    (tmp_path / "scale").write_bytes(scale.tobytes())
    alone = StoredTensor(tmp_path / "scale", "F32", (1,), 0)
    planned, whole = matrix_of(case)
    tensors = {**TENSORS, f"{case}.weight_scale": alone}
    matrix = packed_matrices(tensors, [planned], Quantisation(CASES[case]))[f"{case}.weight"]
    with Reader() as reader:
        found, held = matrix.open(reader), whole.open(reader)
        assert isinstance(held, OpenedLevels)
        levels = held.levels(0, whole.rows).astype(np.float32)
        np.testing.assert_array_equal(found.floats(0, whole.rows), (levels - 32) * 0.5)


@pytest.mark.parametrize(
    "change",
    [
        {"nested_blocksize": 10**12},
        {"nested_blocksize": 10**30},
        {"blocksize": 10**30},
        {"nested_offset": 10**400},
        {"nested_offset": float("nan")},
    ],
)
def test_sizes_of_blocks_that_lie(tmp_path: Path, change: dict[str, Any]) -> None:
    case, state = "bnb-nf4-nested", "quant_state.bitsandbytes__nf4"
    name = f"{case}.weight.{state}"
    with Reader() as reader:
        said = json.loads(array_of(reader, TENSORS[name]).tobytes())
    lying = json.dumps(said | change).encode()
    (tmp_path / "state").write_bytes(lying)
    changed = StoredTensor(tmp_path / "state", "U8", (len(lying),), 0)
    planned, _ = matrix_of(case)
    found = packed_matrices({**TENSORS, name: changed}, [planned], Quantisation(CASES[case]))
    with Reader() as reader, pytest.raises(ConvertError, match="does not fit together"):
        found[f"{case}.weight"].open(reader)


@pytest.mark.parametrize("dtype", ["F64", "I16", "U64"])
def test_tables_of_wider_numbers(tmp_path: Path, dtype: str) -> None:
    case = "bnb-nf4"
    name = f"{case}.weight.absmax"
    (tmp_path / "table").write_bytes(bytes(8 * TENSORS[name].values))
    wide = StoredTensor(tmp_path / "table", dtype, TENSORS[name].shape, 0)
    planned, _ = matrix_of(case)
    found = packed_matrices({**TENSORS, name: wide}, [planned], Quantisation(CASES[case]))
    with Reader() as reader, pytest.raises(ConvertError, match=f"is stored as {dtype}"):
        found[f"{case}.weight"].open(reader)


@pytest.mark.parametrize("part", ["weight.absmax", "weight.nested_quant_map"])
def test_tables_of_blocks_that_are_missing(part: str) -> None:
    case = "bnb-nf4-nested"
    tensors = {name: held for name, held in TENSORS.items() if name != f"{case}.{part}"}
    planned, _ = matrix_of(case)
    with pytest.raises(ConvertError, match="does not fit together"):
        packed_matrices(tensors, [planned], Quantisation(CASES[case]))


@pytest.mark.parametrize("case", ["gptq-4-64", "awq-64"])
def test_a_silent_configuration_is_told_by_shapes(case: str) -> None:
    planned, said = matrix_of(case)
    silent = packed_matrices(TENSORS, [planned], Quantisation(None))[f"{case}.weight"]
    assert type(silent) is type(said)


def test_scales_of_32_bits_keep_eight_bits_in_eight() -> None:
    """bitsandbytes has the largest value of each row as a 32-bit float."""
    rng = np.random.default_rng(5)
    for rows in (64, 256, 4096):
        scales = (rng.lognormal(-3, 0.4, (rows, 1)) / 127).astype(np.float32)
        groups = np.zeros(256, np.intp)
        grid = Grid(scales, np.full((rows, 1), 128, np.int16), 255, groups)
        assert exact_type(grid) == Q8_0
        assert 1.0005 < np.sqrt(1 + rounding_loss(grid, Q8_0) ** 2) < 1.003
