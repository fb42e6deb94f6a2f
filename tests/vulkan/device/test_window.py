"""What the window says of a card."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from llama32_desktop import paths
from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.models.fit import fit, subject_of_file
from llama32_desktop.models.hardware import describe
from llama32_desktop.settings import Settings, save_settings
from tests.ui.conftest import PatientBot
from tests.ui.driver import Driver
from tests.vulkan.device.small_llama import ALL

LAYERS = 4
PICTURE = "LLAMA32_PICTURE"
"""Names a file for a picture of the window."""


def test_layers_verdict_and_an_answer(
    request: pytest.FixtureRequest, qapp: object, small_llama: Path, card: str
) -> None:
    bot = PatientBot(request)
    wanted = ModelSettings(context=512, gpu_layers=LAYERS)
    save_settings(
        paths.settings_file(),
        Settings(
            model_path=str(small_llama),
            model_settings={str(small_llama): wanted},
            sampling={str(small_llama): Sampling(temperature=0.0, max_tokens=6, seed=7)},
        ),
    )
    driver = Driver(bot)
    try:
        driver.wait_ready()
        assert (
            driver.window.model_bar.status.text() == f"Ready on {card} · {LAYERS} of {ALL} layers"
        )
        assert driver.ask("What is the capital of France?").content.strip()
        if name := os.environ.get(PICTURE):
            driver.window.grab().save(name)
        loaded = driver.app.models.loaded
        assert loaded is not None and loaded.device == card
    finally:
        driver.close()


def test_the_verdict_is_what_the_engine_then_does(small_llama: Path, card: str) -> None:
    from llama32_desktop.engine.gguf.header import read_header
    from llama32_desktop.engine.worker import placement
    from llama32_desktop.engine.worker.ggml.devices import devices
    from llama32_desktop.engine.worker.header import header_of

    header, size = read_header(small_llama), small_llama.stat().st_size
    found = devices()
    verdict = fit(subject_of_file(header, size), describe(found), context=512)
    settings = ModelSettings(context=512)
    _, layers = placement.place(header_of(header), settings, 512, size, found)
    assert (verdict.gpu_layers, verdict.layers) == (layers, ALL)
    assert verdict.where == ("gpu" if layers == ALL else "partly")
