"""Cancelling, threads, types of KV cache, progress: around the numbers."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from llama32_desktop.engine.worker.backend import CancelFlag, EngineError
from llama32_desktop.engine.worker.mllama import MllamaModel
from llama32_desktop.engine.worker.mllama.errors import AbortedError
from tests.engine.worker.mllama.oracle import Case
from tests.make.random_mllama import SMALL, make


@pytest.fixture(scope="module")
def small_gguf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(tmp_path_factory.mktemp("small") / "small.gguf", SMALL)


def _answer(model: MllamaModel, count: int = 12) -> np.ndarray:
    pixels = np.zeros((4, 3, 42, 42), np.float32)
    pixels[:2] = np.random.default_rng(5).normal(size=(2, 3, 42, 42))
    image = model.encode_image(pixels, 2, 2)
    ids = [1, model.config.image_token, *range(10, 40)]
    rows = [model.prefill(ids, image).copy()]
    rows += [model.decode(token).copy() for token in range(count)]
    return np.stack(rows)


@pytest.mark.parametrize(("kv_type", "close"), [("f16", 2e-2), ("q8_0", 2e-1)])
def test_smaller_types_of_the_cache_come_near(small_gguf: Path, kv_type: str, close: float) -> None:
    exact = MllamaModel.load(small_gguf, kv_type="f32", n_threads=1)
    smaller = MllamaModel.load(small_gguf, kv_type=kv_type, n_threads=1, batch=8)
    wanted = _answer(exact)
    got = _answer(smaller)
    assert 0 < float(np.abs(got - wanted).max()) < close * float(np.abs(wanted).max())
    exact.close()
    smaller.close()


def test_eight_bits_go_with_flash_attention_and_heads_that_fit(
    small_gguf: Path, oracle_gguf: Path
) -> None:
    with pytest.raises(EngineError, match="flash attention") as refused:
        MllamaModel.load(small_gguf, kv_type="q8_0", flash_attention=False)
    assert refused.value.kind == "unsupported"
    with pytest.raises(EngineError, match="heads too small"):
        MllamaModel.load(oracle_gguf, kv_type="q8_0")


def test_the_logits_are_those_of_this_token_until_the_next(model: MllamaModel) -> None:
    case = Case("text")
    model.prefill(case.ids[:3])
    kept = model.decode(case.ids[3]).copy()
    second = model.decode(case.ids[4])
    assert not np.array_equal(kept, second)
    assert second.dtype == np.float32 and second.shape == (300,)


def test_more_threads_give_the_same(oracle_gguf: Path) -> None:
    case = Case("img4")
    model = MllamaModel.load(oracle_gguf, n_threads=1, n_threads_batch=3)
    logits = model.eval(case.ids, case.encode(model))
    np.testing.assert_allclose(logits, case.array("ref_logits"), rtol=0, atol=2e-5)
    model.close()


def test_progress_goes_from_little_to_all(oracle_gguf: Path) -> None:
    load: list[float] = []
    model = MllamaModel.load(oracle_gguf, n_threads=1, progress=load.append)
    vision: list[float] = []
    Case("img1").encode(model, progress=vision.append)
    for done in (load, vision):
        assert done == sorted(done) and done[-1] == pytest.approx(1.0)
    assert len(vision) > 6 and vision[0] == 0.0
    model.close()


def test_cancelling_leaves_the_model_usable(oracle_gguf: Path) -> None:
    flag, case = CancelFlag(), Case("img2h")
    model = MllamaModel.load(oracle_gguf, n_threads=1, cancel=flag, batch=4)
    with pytest.raises(AbortedError):
        case.encode(model, progress=lambda done: flag.set() if done > 0.5 else None)
    flag.clear()
    image = case.encode(model)

    with pytest.raises(AbortedError):
        model.prefill(case.ids, image, lambda done: flag.set() if done > 0.5 else None)
    assert model.n_tokens == 8
    with pytest.raises(AbortedError):
        model.decode(case.ids[8])
    assert model.n_tokens == 8
    flag.clear()
    logits = model.eval(case.ids[8:])
    np.testing.assert_allclose(logits, case.array("ref_logits")[8:], rtol=0, atol=2e-5)
    flag.set()
    with pytest.raises(AbortedError):
        model.decode(1)
    flag.clear()
    token = int(case.array("ref_greedy_tokens")[0])
    wanted = case.array("ref_greedy_logits")[1]
    np.testing.assert_allclose(model.decode(token), wanted, rtol=0, atol=2e-5)
    model.close()
