from collections.abc import Iterator
from pathlib import Path

import pytest

from llama32_desktop.engine.worker.mllama import MllamaModel
from tests.engine.worker.mllama.oracle import Case, convert_oracle


@pytest.fixture(scope="session")
def oracle_gguf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The oracle's model as a float32 GGUF file."""
    return convert_oracle(tmp_path_factory.mktemp("oracle"))


@pytest.fixture(scope="session")
def _shared(oracle_gguf: Path) -> Iterator[MllamaModel]:
    model = MllamaModel.load(oracle_gguf, n_ctx=64, kv_type="f32", n_threads=1)
    yield model
    model.close()


@pytest.fixture
def model(_shared: MllamaModel) -> MllamaModel:
    """The oracle's model with an empty context."""
    _shared.reset()
    return _shared


@pytest.fixture(params=("text", "img1", "img1_first", "img2h", "img2v", "img3", "img4"))
def case(request: pytest.FixtureRequest) -> Case:
    """Every case of the oracle with at most one picture."""
    return Case(request.param)
