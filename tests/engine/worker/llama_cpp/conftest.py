from collections.abc import Iterator
from pathlib import Path

import llama_cpp
import pytest

from llama32_desktop.engine.worker.backend import CancelFlag
from llama32_desktop.engine.worker.llama_cpp import log
from llama32_desktop.engine.worker.llama_cpp import model as models


@pytest.fixture(scope="module")
def model(smollm2: Path) -> Iterator[llama_cpp.llama_model_p]:
    """The starter model's weights, without a context."""
    log.install()
    made = models.load(
        str(smollm2), gpu_layers=0, repack=False, progress=lambda _: None, cancel=CancelFlag()
    )
    yield made
    llama_cpp.llama_model_free(made)
