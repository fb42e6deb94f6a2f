"""What the tests on a card share. Without a card they are left out, and say how they are run."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from llama32_desktop.engine.client.supervisor import Supervisor
from llama32_desktop.engine.worker.ggml.devices import backend_name, gpus
from tests.engine import driver as engine_driver
from tests.engine.driver import Driver
from tests.engine.worker.mllama.oracle import convert_oracle
from tests.vulkan.device.small_llama import make_small_llama


@pytest.fixture(scope="session", autouse=True)
def card() -> str:
    """The name of the card's backend."""
    found = gpus()
    if not found:
        pytest.skip("there is no card here; without one: python -m tests --vulkan")
    return backend_name(found[0])


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """The software device compiles each kernel as it is first used, on cores that others use."""
    monkeypatch.setattr(engine_driver, "PATIENCE", 1200.0)


@pytest.fixture(scope="session")
def oracle_gguf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The oracle's model as a float32 GGUF file."""
    return convert_oracle(tmp_path_factory.mktemp("oracle"))


@pytest.fixture(scope="session")
def small_llama(tmp_path_factory: pytest.TempPathFactory, smollm2: Path) -> Path:
    """A text model of nine layers, the output counted."""
    path = tmp_path_factory.mktemp("small") / "small.gguf"
    make_small_llama(path, smollm2)
    return path


@pytest.fixture
def fresh() -> Iterator[Driver]:
    """A supervisor whose process was not started yet."""
    supervisor = Supervisor(niceness=0)
    yield Driver(supervisor)
    supervisor.close()
