from collections.abc import Iterator
from pathlib import Path

import pytest

from llama32_desktop.engine.client.supervisor import Supervisor
from tests.engine.driver import CONTEXT, Driver


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
