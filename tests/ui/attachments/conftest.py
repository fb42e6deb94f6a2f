"""A window whose model sees: the tiny one, which talks nonsense about real pictures."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from llama32_desktop import paths
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.settings import Settings, save_settings
from tests.make.pictures import make_landscape
from tests.make.tiny_vision import make_tiny_vision
from tests.ui.driver import Driver


@pytest.fixture(scope="session")
def tiny_vision(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vision model's file."""
    return make_tiny_vision(tmp_path_factory.mktemp("tiny") / "tiny-vision.gguf")


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A picture of 640 × 480 pixels."""
    return make_landscape(tmp_path / "landscape.png")


@pytest.fixture
def seeing(qtbot: QtBot, home: Path, tiny_vision: Path, smollm2: Path) -> Iterator[Driver]:
    """A window with the vision model loaded."""
    sampling = Sampling(temperature=0.0, max_tokens=8, seed=7)
    save_settings(
        paths.settings_file(),
        Settings(
            model_path=str(tiny_vision),
            extra_models=[str(tiny_vision)],
            sampling={str(tiny_vision): sampling, str(smollm2): sampling},
        ),
    )
    driver = Driver(qtbot)
    driver.wait_ready()
    yield driver
    driver.close()
