"""How many rows are the same alone and together, for the model as it lies there."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from llama32_desktop.engine.gguf.header import read_header
from llama32_desktop.engine.needs import KV_TYPES
from llama32_desktop.engine.protocol import KvType, ModelSettings
from llama32_desktop.engine.worker.backend import CancelFlag
from llama32_desktop.engine.worker.ggml.schedule import Backends
from llama32_desktop.engine.worker.llama_cpp.same_rows import (
    MOST,
    TrialEndedError,
    TrialFailedError,
    _equal_rows,
    _Tried,
    same_rows,
    trial_of,
)
from tests.make.mixture import make

EIGHT_BITS = ModelSettings(gpu_layers=0, kv_type="q8_0", flash_attention="on")


@pytest.mark.parametrize("differs", [2, 3, MOST, MOST + 1])
def test_the_first_number_of_rows_that_differs_ends_it(differs: int) -> None:
    def rows(count: int, first: int) -> np.ndarray:
        made = np.arange(first, first + count, dtype=np.float32).reshape(count, 1)
        return np.nextafter(made, np.float32(9)) if count >= differs else made

    assert _equal_rows(rows) == differs - 1


def test_where_it_cannot_be_told_one_row_is_evaluated(smollm2: Path, tmp_path: Path) -> None:
    for other in (
        {"gpu_layers": 3},
        {"repack": True},
        {"kv_type": "f16"},
        {"kv_type": "f32"},
        {"kv_type": "f32", "flash_attention": "auto"},
    ):
        settings = ModelSettings(**{"flash_attention": "on", **other})  # type: ignore[arg-type]
        assert trial_of(str(smollm2), settings) is None
    assert trial_of(str(tmp_path / "none.gguf"), EIGHT_BITS) is None


def test_of_a_model_in_parts_every_part_counts(smollm2: Path, tmp_path: Path) -> None:
    first = make(tmp_path / "mixture.gguf", smollm2, tensors_a_part=3)
    assert not any("exps" in tensor.name for tensor in read_header(first).tensors)
    assert trial_of(str(first), EIGHT_BITS) is None


def test_types_without_a_way_of_their_own_for_rows_are_the_same(smollm2: Path) -> None:
    """The starter is Q4_1 and Q8_0; 16-bit values would differ where llamafile's kernels are."""
    trial = trial_of(str(smollm2), EIGHT_BITS)
    assert trial is not None and same_rows(trial, CancelFlag()) == MOST


@pytest.mark.parametrize("kv_type", [kind for kind in KV_TYPES if kind != "bf16"])
def test_what_is_held_for_split_over_threads_is_so(kv_type: KvType) -> None:
    """A lone row of a long text has other numbers with other threads, or never."""
    backends = Backends()
    try:
        found = []
        for threads in (1, 2):
            backends.use_threads(threads)
            found.append(_Tried(backends, CancelFlag()).attention(KV_TYPES[kv_type]))
    finally:
        backends.close()
    settings = ModelSettings(kv_type=kv_type)
    assert settings.splits_attention is (found[0] != found[1])
    assert not ModelSettings(kv_type=kv_type, flash_attention="off").splits_attention


def test_what_could_not_be_tried_is_no_result(
    smollm2: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_memory(*_: object, **__: object) -> object:
        raise MemoryError

    monkeypatch.setattr("llama32_desktop.engine.worker.llama_cpp.same_rows._packed", no_memory)
    trial = trial_of(str(smollm2), EIGHT_BITS)
    assert trial is not None
    with pytest.raises(TrialFailedError):
        same_rows(trial, CancelFlag())


def test_a_set_flag_ends_a_trial(smollm2: Path) -> None:
    trial, cancel = trial_of(str(smollm2), EIGHT_BITS), CancelFlag()
    assert trial is not None
    cancel.set()
    with pytest.raises(TrialEndedError):
        same_rows(trial, cancel)
