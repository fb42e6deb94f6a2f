from collections.abc import Iterator
from pathlib import Path

import pytest

from llama32_desktop.engine.worker.mllama import MllamaModel
from tests.engine.worker.mllama.oracle import Case, convert_oracle
from tests.make.tiny_vision import make_picture, make_tiny_vision


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


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of a tiny model that sees, and of two pictures."""
    folder = tmp_path_factory.mktemp("vision")
    make_tiny_vision(folder / "tiny.gguf")
    for number in (1, 2):
        make_picture(folder / f"{number}.png", seed=number)
    return folder


@pytest.fixture(params=("text", "img1", "img1_first", "img2h", "img2v", "img3", "img4"))
def case(request: pytest.FixtureRequest) -> Case:
    """Every case of the oracle with at most one picture."""
    return Case(request.param)
