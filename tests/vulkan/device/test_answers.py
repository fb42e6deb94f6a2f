"""What joins a text model, on a card: a model that drafts, other answers, adapters, a guard.

Rows that are computed together have other last bits on a card than alone, so an answer is held
against the processor: each of its tokens has to be the likeliest there, or as near to it as a
card's rounding lets it be.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from llama32_desktop.engine.adapters import Adapter
from llama32_desktop.engine.client.pool import EnginePool
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import LoadedModel, ModelSettings
from llama32_desktop.engine.worker.llama_cpp.backend import LlamaCppBackend
from llama32_desktop.guards import guard as guards
from llama32_desktop.guards import llama_guard
from llama32_desktop.models.convert import convert_adapter, convert_checkpoint
from tests.engine.worker.llama_cpp.test_adapters import FIRST, PLAIN, WEIGHTS, expected, load, seen
from tests.engine.worker.llama_cpp.test_draft_model import Pair, eager
from tests.engine.worker.llama_cpp.test_together import Engine
from tests.make import tiny_guard
from tests.make.adapters import adapted, write_peft
from tests.models.convert.checkpoints import make_llama
from tests.vulkan.device.bounds import NEAR
from tests.vulkan.device.small_llama import ALL
from tests.vulkan.device.test_text import TextModel

ON_CARD = ModelSettings(context=512, threads=1, threads_batch=1, batch=64, gpu_layers=ALL)


@pytest.fixture(scope="module")
def processor(small_llama: Path) -> Iterator[TextModel]:
    made = TextModel(small_llama, 0)
    yield made
    made.close()


def assert_likeliest(processor: TextModel, prompt: list[int], written: list[int]) -> None:
    assert written
    for at, token in enumerate(written):
        logits = processor.logits([*prompt, *written[:at]])
        assert logits.max() - logits[token] <= 2 * NEAR * np.ptp(logits), at


def test_a_model_that_drafts(small_llama: Path, tmp_path: Path, processor: TextModel) -> None:
    draft = tmp_path / "draft.gguf"
    shutil.copy(small_llama, draft)
    pair = Pair(small_llama, _drafting(draft))
    try:
        eager(pair)
        assert pair.report.gpu_layers == ALL and not pair.report.remark
        model = pair.loaded.drafting.model
        assert model is not None
        assert model.context._on_card  # both of them
        done = pair.answer(max_tokens=24, temperature=0).timings
        assert done.model_accepted > done.model_drafted / 2 > 0
        held = pair.loaded.context.cache.tokens
        assert_likeliest(processor, held[: done.prompt_tokens], held[done.prompt_tokens :])
    finally:
        pair.backend.unload()


def _drafting(draft: Path) -> ModelSettings:
    return ModelSettings(
        context=512, threads=1, threads_batch=1, gpu_layers=ALL, drafts="on", draft_model=str(draft)
    )


def test_answers_in_one_batch(small_llama: Path, processor: TextModel) -> None:
    model = TextModel(small_llama, ALL)
    engine = Engine(model.handle, ON_CARD)
    try:
        questions = ("Name three rivers.", "What is the capital of Japan?", "And of Peru?")
        asked = [engine.ask(text, max_tokens=8) for text in questions]
        engine.write(*asked, after=2)
        for each in asked:
            assert each.written == 8
            assert_likeliest(processor, each.prompt, each.tokens)
    finally:
        engine.context.close()
        model.close()


def test_an_adapter(tmp_path: Path) -> None:
    base, out = tmp_path / "Tiny-Llama.gguf", tmp_path / "adapter.gguf"
    convert_checkpoint(make_llama(tmp_path / "checkpoint"), base)
    convert_adapter(write_peft(tmp_path / "adapter", FIRST), out, base)
    backend = LlamaCppBackend()
    try:
        for strength in (1.0, 0.3, 0.0):
            used = load(backend, base, Adapter(str(out), strength), gpu_layers=ALL)
            assert used.gpu_layers
            wanted = expected(adapted(WEIGHTS, FIRST, strength=strength)) if strength else PLAIN
            np.testing.assert_allclose(
                seen(backend), wanted, rtol=0, atol=NEAR * np.ptp(wanted), err_msg=str(strength)
            )
        assert NEAR * np.ptp(PLAIN) < np.abs(expected(adapted(WEIGHTS, FIRST)) - PLAIN).max() / 10
    finally:
        backend.unload()


def test_a_guard(tmp_path: Path, card: str, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tiny_guard.make(tmp_path / "guard.gguf", ["volcano"])
    used: list[str] = []

    def noted(loaded: LoadedModel) -> llama_guard.Form:
        used.append(loaded.device)
        return llama_guard.form_of(loaded)

    monkeypatch.setattr(guards, "form_of", noted)
    with EnginePool() as engines:
        settings = ModelSettings(threads=1, gpu_layers=ALL)
        guard = guards.Guard(engines, ModelRef(str(file)), "Tiny guard", settings)
        text = "Good morning to all of you. " * 4
        (safe,) = guard.judge_text("message", text)
        (found,) = guard.judge_text("message", f"{text} Where is the next volcano here")
    assert set(used) == {card}
    assert safe.clear and safe.score < 0.01
    assert (found.categories, found.failure) == (("S2",), "") and found.score > 0.99
