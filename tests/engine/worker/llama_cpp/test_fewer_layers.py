"""A load that a card has no room for goes on with fewer layers, where the app chose them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from llama32_desktop.engine.device import Device
from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.engine.worker import placement
from llama32_desktop.engine.worker.backend import CancelFlag, EngineError
from llama32_desktop.engine.worker.llama_cpp import backend, loaded


@pytest.fixture
def tried(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The layers that a context was asked for with; more than 3 have no room."""
    found: list[int] = []

    class Context(loaded.Context):
        def __init__(self, model: Any, settings: ModelSettings, *more: Any, **named: Any) -> None:
            found.append(settings.gpu_layers or 0)
            if found[-1] > 3:
                raise EngineError("out_of_memory", "no room")
            super().__init__(model, settings, *more, **named)

    monkeypatch.setattr(loaded, "Context", Context)
    monkeypatch.setattr(placement, "choose_gpu_layers", lambda _, asked, *__: asked.gpu_layers or 7)
    return found


def load(path: Path, **settings: Any) -> int:
    engine = backend.LlamaCppBackend()
    asked = ModelSettings(context=512, threads=1, **settings)
    model = engine.load(str(path), asked, cache=None, progress=lambda _: None, cancel=CancelFlag())
    engine.unload()
    return model.gpu_layers


def test_a_load_is_tried_with_as_many_layers_as_there_is_room_for(
    smollm2: Path, tried: list[int]
) -> None:
    assert load(smollm2) == 3
    assert tried == [7, 5, 3]


def test_what_the_person_chose_is_tried_once(smollm2: Path, tried: list[int]) -> None:
    with pytest.raises(EngineError, match="no room"):
        load(smollm2, gpu_layers=5)
    assert tried == [5]


@pytest.mark.parametrize("asked", [None, 0])
def test_a_card_that_has_no_room_at_all_computes_nothing(
    smollm2: Path, monkeypatch: pytest.MonkeyPatch, asked: int | None
) -> None:
    """Without layers it has buffers still, for long prompts."""
    tried: list[bool] = []
    load_model = backend.models.load

    def loads(*parts: Any, **named: Any) -> Any:
        tried.append(named["cards"])
        return load_model(*parts, **named)

    class Context(loaded.Context):
        def __init__(self, *parts: Any, **named: Any) -> None:
            if tried[-1]:
                raise EngineError("out_of_memory", "no room")
            super().__init__(*parts, **named)

    card = Device("Vulkan0", "A card", "Vulkan", "gpu", 1000, 1000)
    monkeypatch.setattr(backend, "ggml_devices", lambda: [card])
    monkeypatch.setattr(placement, "choose_gpu_layers", lambda *_: asked or 0)
    monkeypatch.setattr(backend.models, "load", loads)
    monkeypatch.setattr(loaded, "Context", Context)
    assert load(smollm2, gpu_layers=asked) == 0
    assert tried == [True, False]
