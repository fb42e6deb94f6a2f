"""Llama 3.2 Vision on a card, against the reference's float32 numbers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from llama32_desktop.engine.worker.ggml.devices import gpus
from llama32_desktop.engine.worker.mllama import EncodedImage, MllamaModel
from tests.engine.worker.mllama.oracle import CASES, Case
from tests.vulkan.device.bounds import ROUNDED, TOWER

ALL = 99
"""Every layer and the output, so that the tower goes to the card too."""


@pytest.fixture(
    scope="module",
    params=[(1, "f16", None), (5, "f16", None), (8, "f16", None), (ALL, "f16", None),
            (ALL, "f16", False), (ALL, "f32", None)],
    ids=lambda how: f"{how[0]}-{how[1]}-{'auto' if how[2] is None else 'written out'}",
)  # fmt: skip
def model(request: pytest.FixtureRequest, oracle_gguf: Path, card: str) -> Iterator[MllamaModel]:
    layers, kv_type, flash = request.param
    loaded = MllamaModel.load(
        oracle_gguf,
        n_ctx=64,
        kv_type=kv_type,
        flash_attention=flash,
        gpu_layers=layers,
        n_threads=1,
    )
    assert loaded.device == card
    if layers == ALL:
        assert set(loaded._place.layers) == set(range(len(gpus())))  # every card has some
    yield loaded
    loaded.close()


@pytest.mark.parametrize("name", CASES)
def test_pictures_and_logits(model: MllamaModel, name: str) -> None:
    case = Case(name)
    model.reset()
    image = case.encode(model, keep_states=True)
    if image is not None:
        wanted = case.array("ref_cross_attention_states")[0, : case.tiles]
        np.testing.assert_allclose(image.states, wanted, rtol=0, atol=TOWER)
    logits = model.eval(case.ids, image, case.mask)
    np.testing.assert_allclose(logits, case.array("ref_logits"), rtol=0, atol=ROUNDED)
    for token, expected in zip(
        case.array("ref_greedy_tokens")[:3], case.array("ref_greedy_logits")[1:4], strict=True
    ):
        np.testing.assert_allclose(model.decode(int(token)), expected, rtol=0, atol=ROUNDED)


def test_a_saved_state_and_a_stored_picture_come_back(model: MllamaModel) -> None:
    case = Case("img3")
    model.reset()
    image = case.encode(model)
    assert image is not None
    model.eval(case.ids[:9], image)
    state, stored = model.save_state(), image.to_bytes()
    model.reset()
    model.prefill([5, 6, 7])
    again = EncodedImage.from_bytes(model, stored)
    model.restore_state(state, again)
    assert model.save_state() == state and again.to_bytes() == stored  # bit by bit
    logits = model.eval(case.ids[9:])
    np.testing.assert_allclose(logits, case.array("ref_logits")[9:], rtol=0, atol=ROUNDED)
