"""A file that is as long as it says may still have no weights in it."""

from __future__ import annotations

from pathlib import Path

import gguf
import numpy as np
import pytest

from llama32_desktop.engine.gguf.header import read_header
from llama32_desktop.engine.gguf.weights import NoWeightsError, check_weights
from tests.engine.driver import Driver


def make(path: Path, matrices: list[bool], norm: float = 1.0) -> Path:
    """A file whose matrices hold weights or zeros."""
    writer = gguf.GGUFWriter(path, "llama")
    random = np.random.default_rng(5)
    for number, full in enumerate(matrices):
        values = random.standard_normal((128, 256)) if full else np.zeros((128, 256))
        writer.add_tensor(f"blk.{number}.weight", values.astype(np.float16))
    writer.add_tensor("norm.weight", np.full((64,), norm, np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def look(path: Path) -> None:
    check_weights(path, read_header(path))


@pytest.mark.parametrize(
    "matrices",
    [[True] * 6, [True, False, False, True], [False, True, False, True, False], [False], []],
)
def test_weights_that_can_be(tmp_path: Path, matrices: list[bool]) -> None:
    look(make(tmp_path / "a.gguf", matrices))


@pytest.mark.parametrize(
    "matrices", [[False] * 2, [True, False, False, False], [True] * 100 + [False] * 200]
)
def test_weights_that_are_not_there(tmp_path: Path, matrices: list[bool]) -> None:
    with pytest.raises(NoWeightsError, match="nothing but zeros"):
        look(make(tmp_path / "a.gguf", matrices))


def test_weights_that_are_no_numbers(tmp_path: Path) -> None:
    with pytest.raises(NoWeightsError, match="no numbers"):
        look(make(tmp_path / "a.gguf", [True], norm=float("nan")))


def test_the_starter_has_all_its_weights(smollm2: Path) -> None:
    look(smollm2)


def test_a_copy_with_a_hole_is_not_loaded(fresh: Driver, smollm2: Path, tmp_path: Path) -> None:
    size = smollm2.stat().st_size
    hole = tmp_path / "hole.gguf"
    hole.write_bytes(smollm2.read_bytes()[:40_000_000])
    with hole.open("r+b") as stream:
        stream.truncate(size)
    failed = fresh.load(str(hole)).failed
    assert failed.kind == "truncated"
    assert "“hole.gguf” is damaged (a part of its weights is nothing but zeros)" in failed.message
    assert fresh.loaded(str(smollm2)).model.parameters
