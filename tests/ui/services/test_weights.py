"""A model's file is checked while nothing else is done, and what is wrong is said."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import LoadedModel, ModelSettings
from llama32_desktop.models.checksums import Checks
from llama32_desktop.ui.services.weights import WeightsCheck

DATA = os.urandom(2**20 + 1)
LOADED = LoadedModel(
    ref=ModelRef("/m.gguf"), name="m", architecture="llama", file_bytes=1, parameters=1, layers=1,
    gpu_layers=0, device="CPU", context=512, context_trained=512, load_s=0.0,
    settings=ModelSettings(),
)  # fmt: skip


def loaded(tmp_path: Path, data: bytes) -> LoadedModel:
    path = tmp_path / hashlib.sha256(DATA).hexdigest()
    path.write_bytes(data)
    return msgspec.structs.replace(LOADED, ref=ModelRef(str(path)))


@pytest.mark.parametrize("sound", [True, False])
def test_the_file_is_read_once_and_said(qtbot: QtBot, tmp_path: Path, sound: bool) -> None:
    model = loaded(tmp_path, DATA if sound else DATA[:-1] + bytes([DATA[-1] ^ 1]))
    weights = WeightsCheck(lambda: False, idle_ms=1)
    news = weights.right if sound else weights.wrong
    with qtbot.waitSignal(news) as said:
        weights.consider(model)
    assert model.path[-64:] in said.args[0] and not weights.waiting
    weights.close()
    again = WeightsCheck(lambda: False, idle_ms=1)
    told: list[str] = []
    again.right.connect(told.append)
    again.wrong.connect(told.append)
    again.consider(model)
    assert again._background is not None
    qtbot.waitUntil(lambda: again._background.idle)
    assert not again.waiting and told == ([] if sound else said.args)
    again.close()


def test_it_waits_while_anything_else_is_done_and_stops_for_it(
    qtbot: QtBot, tmp_path: Path
) -> None:
    model, busy, asked = loaded(tmp_path, DATA), True, 0

    def is_busy() -> bool:
        nonlocal asked
        asked += 1
        return busy

    weights = WeightsCheck(is_busy, idle_ms=1)
    weights.consider(model)
    qtbot.waitUntil(lambda: asked > 3)
    assert weights.waiting and Checks().of(Path(model.path)) is None
    busy = False
    weights.touch()
    with qtbot.waitSignal(weights.right):
        pass
    weights.close()


def test_another_model_ends_it(qtbot: QtBot, tmp_path: Path) -> None:
    weights = WeightsCheck(lambda: True, idle_ms=1)
    weights.consider(loaded(tmp_path, DATA))
    qtbot.waitUntil(lambda: weights.waiting)
    weights.consider(msgspec.structs.replace(LOADED, ref=ModelRef(str(tmp_path / "none.gguf"))))
    assert weights._background is not None
    qtbot.waitUntil(lambda: weights._background.idle)
    assert not weights.waiting
    weights.close()
