"""What a model really took is remembered for the settings that it was loaded with."""

from __future__ import annotations

import msgspec
import pytest

from llama32_desktop import paths
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import LoadedModel, ModelSettings
from llama32_desktop.models import measured
from llama32_desktop.models.measured import MeasuredUse, keep_use, known_use

MODEL = LoadedModel(
    ref=ModelRef("/models/m.gguf"),
    name="m",
    architecture="llama",
    file_bytes=1000,
    parameters=1,
    layers=1,
    gpu_layers=0,
    device="CPU",
    context=4096,
    context_trained=8192,
    settings=ModelSettings(),
    load_s=1,
)


def test_it_is_kept_for_these_settings() -> None:
    assert known_use(MODEL) is None
    keep_use(MODEL, MeasuredUse(expected=110, measured=100))
    assert known_use(MODEL) == MeasuredUse(expected=110, measured=100)
    assert known_use(msgspec.structs.replace(MODEL, context=8192)) is None
    other = ModelSettings(kv_type="q8_0")
    assert known_use(msgspec.structs.replace(MODEL, settings=other)) is None


def test_a_name_that_is_no_text_is_one_too() -> None:
    model = msgspec.structs.replace(MODEL, ref=ModelRef("/models/bad\udcff.gguf"))
    for of in (MODEL, model):
        keep_use(of, MeasuredUse(expected=110, measured=100))
    assert known_use(MODEL) == known_use(model) == MeasuredUse(expected=110, measured=100)


def test_the_oldest_is_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measured, "MOST", 2)
    models = [msgspec.structs.replace(MODEL, context=context) for context in (1, 2, 3)]
    for model in models:
        keep_use(model, MeasuredUse(expected=1, measured=1))
    assert [known_use(model) is not None for model in models] == [False, True, True]


def test_a_damaged_record_begins_anew() -> None:
    (paths.config_folder() / "measured-use.json").write_text("{", "utf-8")
    keep_use(MODEL, MeasuredUse(expected=1, measured=1))
    assert known_use(MODEL) is not None
