"""Layers on several devices. Without a GPU, the processor plays them: as devices of their own,
which weights are copied to and between which ggml's scheduler divides the graph."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.engine.worker import placement
from llama32_desktop.engine.worker.backend import CancelFlag, EngineError
from llama32_desktop.engine.worker.ggml.schedule import Backends
from llama32_desktop.engine.worker.mllama import MllamaModel, model, weights
from llama32_desktop.engine.worker.mllama.backend import MllamaBackend
from llama32_desktop.engine.worker.mllama.errors import AbortedError
from llama32_desktop.engine.worker.mllama.placement import place
from tests.engine.worker.mllama.oracle import Case
from tests.make.tiny_vision import make_tiny_vision


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


def test_a_load_that_does_not_fit_is_tried_with_fewer_layers_until_none_is_left() -> None:
    asked, layers = ModelSettings(), [9]
    full = EngineError("out_of_memory", "no room")
    tried = ModelSettings(gpu_layers=9)
    while (fewer := placement.fewer_layers(asked, tried, full)) is not None:
        tried = ModelSettings(gpu_layers=fewer)
        layers.append(fewer)
    assert layers == [9, 6, 4, 3, 2, 1, 0]
    chosen = ModelSettings(gpu_layers=9)
    assert placement.fewer_layers(chosen, chosen, full) is None
    damaged = EngineError("truncated", "damaged")
    assert placement.fewer_layers(asked, chosen, damaged) is None


def test_the_vision_engine_loads_with_as_many_layers_as_there_is_room_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, tried = tmp_path / "tiny.gguf", list[int]()
    make_tiny_vision(file)
    real = MllamaModel.load.__func__  # type: ignore[attr-defined]

    def load(cls: type[MllamaModel], *files: object, gpu_layers: int, **how: object) -> MllamaModel:
        tried.append(gpu_layers)
        if gpu_layers > 3:
            raise EngineError("out_of_memory", "no room")
        made: MllamaModel = real(cls, *files, gpu_layers=0, **how)
        return made

    monkeypatch.setattr(MllamaModel, "load", classmethod(load))
    monkeypatch.setattr(placement, "choose_gpu_layers", lambda *_: 7)
    engine = MllamaBackend()
    model = engine.load(
        str(file), ModelSettings(context=512), cache=None, progress=lambda _: None,
        cancel=CancelFlag(),
    )  # fmt: skip
    engine.unload()
    assert tried == [7, 5, 3] and model.gpu_layers == 3
