"""Text models and vectors on a card, against the same on the processor."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import llama_cpp
import numpy as np
import pytest

from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.engine.worker.backend import CancelFlag
from llama32_desktop.engine.worker.llama_cpp import log
from llama32_desktop.engine.worker.llama_cpp import model as models
from llama32_desktop.engine.worker.llama_cpp.context import Context
from llama32_desktop.engine.worker.llama_cpp.embedding import EmbeddingContext
from tests.vulkan.device.bounds import NEAR
from tests.vulkan.device.small_llama import ALL

IDS = [(7919 * (n + 1)) % 40_000 + 100 for n in range(70)]
CLOSE = 0.999
"""The cosine of two vectors of one text; of two texts it is below 0.95."""


class TextModel:
    """A text model with so many layers on the card."""

    def __init__(self, path: Path, layers: int) -> None:
        log.install()
        self.flag = CancelFlag()
        self.handle = models.load(
            str(path), gpu_layers=layers, repack=False, progress=lambda _: None, cancel=self.flag
        )
        self.settings = ModelSettings(
            context=512, threads=1, threads_batch=1, batch=64, gpu_layers=layers
        )
        self.context = Context(self.handle, self.settings, self.flag)

    def logits(self, prompt: list[int]) -> np.ndarray:
        self.context.prepare(prompt, repeatable=False, seeded=True)
        self.context.evaluate(prompt, lambda _: None)
        return self.context.logits().copy()

    def vectors(self, texts: list[str]) -> np.ndarray:
        made = EmbeddingContext(self.handle, self.settings, self.flag, None)
        found = np.array([np.frombuffer(each, "<f4") for each in made.embed(texts).vectors])
        made.close()
        return found

    def close(self) -> None:
        self.context.close()
        llama_cpp.llama_model_free(self.handle)


@pytest.fixture(scope="module")
def processor(small_llama: Path) -> Iterator[TextModel]:
    made = TextModel(small_llama, 0)
    yield made
    made.close()


@pytest.fixture(scope="module", params=[4, ALL])
def on_card(small_llama: Path, request: pytest.FixtureRequest) -> Iterator[TextModel]:
    made = TextModel(small_llama, request.param)
    yield made
    made.close()


def test_logits(processor: TextModel, on_card: TextModel) -> None:
    wanted, found = processor.logits(IDS), on_card.logits(IDS)
    np.testing.assert_allclose(found, wanted, rtol=0, atol=NEAR * np.ptp(wanted))


def test_a_saved_state_comes_back(on_card: TextModel) -> None:
    long, other = IDS, IDS[::-1]
    wanted = on_card.logits(long)
    on_card.logits(other)  # saves the long one
    kept = on_card.context.prepare(long, repeatable=False, seeded=True)
    assert kept == 64
    on_card.context.evaluate(long, lambda _: None)
    np.testing.assert_allclose(on_card.context.logits(), wanted, rtol=0, atol=1e-3)


def test_vectors(processor: TextModel, on_card: TextModel) -> None:
    texts = ["The invoice is due in March.", "A river flows by the old mill.", "x"]
    wanted, found = processor.vectors(texts), on_card.vectors(texts)
    assert np.sum(wanted * found, axis=1).min() > CLOSE
