"""All layouts of file in circulation give the oracle's numbers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import gguf
import numpy as np
import pytest

from llama32_desktop.engine.worker.backend import EngineError
from llama32_desktop.engine.worker.mllama import MllamaModel
from tests.engine.worker.mllama.oracle import Case, convert_oracle
from tests.make.mllama_layouts import write_one_file, write_two_files


@pytest.fixture(scope="module")
def files(oracle_gguf: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Path]]:
    folder = tmp_path_factory.mktemp("layouts")
    both = write_two_files(oracle_gguf, folder / "model.gguf", folder / "projector.gguf")
    return {"one": [write_one_file(oracle_gguf, folder / "one.gguf")], "two": list(both)}


@pytest.fixture(scope="module", params=["one", "two"])
def ollama(request: pytest.FixtureRequest, files: dict[str, list[Path]]) -> Iterator[MllamaModel]:
    model = MllamaModel.load(*files[request.param], n_ctx=64, n_threads=1)
    yield model
    model.close()


def test_ollamas_files(ollama: MllamaModel, case: Case) -> None:
    ollama.reset()
    logits = ollama.eval(case.ids, case.encode(ollama))
    np.testing.assert_allclose(logits, case.array("ref_logits"), rtol=0, atol=5e-5)


def test_the_layouts_differ_as_they_should(files: dict[str, list[Path]], oracle_gguf: Path) -> None:
    """Else the test above shows nothing."""
    own = {t.name: t.data for t in gguf.GGUFReader(oracle_gguf).tensors}
    one = {t.name: t.data for t in gguf.GGUFReader(files["one"][0]).tensors}
    assert own.keys() == one.keys()
    changed = {name for name in own if not np.array_equal(own[name], one[name])}
    assert {name.split(".", 2)[2] for name in changed if name.startswith("blk")} == {
        "cross_attn_q_proj.weight",
        "cross_attn_k_proj.weight",
    }
    names = {t.name for t in gguf.GGUFReader(files["two"][1]).tensors}
    assert {"v.blk.0.ln1.weight", "v.global.blk.1.attn_out.weight", "mm.0.weight"} <= names
    wide = next(
        t for t in gguf.GGUFReader(files["two"][1]).tensors if t.name == "v.blk.0.ffn_down.weight"
    )
    assert list(wide.shape) == [32, 64]  # ggml's order: what widens is called "down"


@pytest.mark.parametrize("file_type", ["f16", "bf16", "q8_0", "q4_0", "q4_k_m"])
def test_other_types_of_weights_come_near(tmp_path: Path, file_type: str) -> None:
    case = Case("img2v")
    model = MllamaModel.load(convert_oracle(tmp_path, file_type), n_threads=1)
    logits = model.eval(case.ids, case.encode(model))
    wanted = case.array("ref_logits")
    error = float(np.abs(logits - wanted).mean() / np.abs(wanted).mean())
    assert 0 < error < {"f16": 0.01, "bf16": 0.05, "q8_0": 0.05}.get(file_type, 0.5)
    model.close()


def test_half_of_a_model_is_refused(files: dict[str, list[Path]]) -> None:
    model, projector = files["two"]
    with pytest.raises(EngineError, match="projector") as refused:
        MllamaModel.load(model)
    assert refused.value.kind == "unsupported"
    with pytest.raises(EngineError, match="projector"):
        MllamaModel.load(projector)
    with pytest.raises(EngineError, match="projector"):
        MllamaModel.load(projector, projector)
