"""Layers on several devices. Without a GPU, the processor plays them: as devices of their own,
which weights are copied to and between which ggml's scheduler divides the graph."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from llama32_desktop.engine.worker.backend import CancelFlag
from llama32_desktop.engine.worker.ggml.schedule import Backends
from llama32_desktop.engine.worker.mllama import MllamaModel, model, weights
from llama32_desktop.engine.worker.mllama.errors import AbortedError
from llama32_desktop.engine.worker.mllama.placement import place
from tests.engine.worker.mllama.oracle import Case


@pytest.fixture
def two_cards(monkeypatch: pytest.MonkeyPatch) -> None:
    processor = Backends().devices[-1]
    monkeypatch.setattr(model, "gpus", lambda: [processor, processor])
    room = iter([3_000_000, 1_000_000])
    monkeypatch.setattr(model, "free_memory", lambda _: next(room))
    monkeypatch.setattr(weights, "reads_host_memory", lambda _: False)


@pytest.mark.parametrize("gpu_layers", [3, 7])
@pytest.mark.usefixtures("two_cards")
def test_a_model_in_parts_gives_the_same(oracle_gguf: Path, case: Case, gpu_layers: int) -> None:
    loaded: list[float] = []
    parts = MllamaModel.load(
        oracle_gguf, n_threads=1, gpu_layers=gpu_layers, progress=loaded.append
    )
    image = case.encode(parts)
    logits = parts.eval(case.ids, image, case.mask)
    np.testing.assert_allclose(logits, case.array("ref_logits"), rtol=0, atol=5e-5)
    token = int(case.array("ref_greedy_tokens")[0])
    wanted = case.array("ref_greedy_logits")[1]
    np.testing.assert_allclose(parts.decode(token), wanted, rtol=0, atol=5e-5)
    assert len(loaded) > 20 and loaded == sorted(loaded) and loaded[-1] == 1.0
    parts.close()


@pytest.mark.usefixtures("two_cards")
def test_copying_weights_to_a_card_can_be_cancelled(oracle_gguf: Path) -> None:
    flag = CancelFlag()
    with pytest.raises(AbortedError):
        MllamaModel.load(
            oracle_gguf,
            gpu_layers=7,
            cancel=flag,
            progress=lambda done: flag.set() if done > 0.3 else None,
        )


def test_layers_go_to_the_cards_by_their_room() -> None:
    none = place(40, 10, [])
    assert set(none.layers) == {0} and none.vision == none.processor == 0
    some = place(40, 10, [24_000])
    assert some.layers == (1,) * 31 + (0,) * 10 and some.vision == 1
    every = place(40, 99, [8_000, 24_000])
    assert every.layers.count(0) == 11 and every.layers.count(1) == 30
    assert every.layers == tuple(sorted(every.layers)) and every.vision == 1
    assert every.of(None, vision=False) == every.processor == 2


def test_without_a_card_all_stays_with_the_processor(oracle_gguf: Path) -> None:
    case = Case("img4")
    loaded = MllamaModel.load(oracle_gguf, n_threads=1, gpu_layers=99)
    if loaded.device == "CPU":
        logits = loaded.eval(case.ids, case.encode(loaded))
        np.testing.assert_allclose(logits, case.array("ref_logits"), rtol=0, atol=5e-5)
    loaded.close()
