"""A small model drafts for a larger one on the real llama.cpp.

The pair is ours: the starter, and the starter with further layers that change little
(`tests/make/larger.py`).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import llama_cpp
import pytest

from llama32_desktop.engine.protocol import ChatMessage, ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.engine.worker.backend import Answer, CancelFlag
from llama32_desktop.engine.worker.llama_cpp import draft_loading
from llama32_desktop.engine.worker.llama_cpp.backend import LlamaCppBackend
from llama32_desktop.engine.worker.llama_cpp.draft_model import guesses_of
from llama32_desktop.engine.worker.llama_cpp.same_rows import MOST
from tests.make import tiny_guard, tiny_llama
from tests.make.larger import make

QUESTION = "Tell me a story about the sea."


class Pair:
    """A larger model that is loaded, with a smaller one or without."""

    def __init__(self, path: Path, settings: ModelSettings) -> None:
        self.backend = LlamaCppBackend()
        self.cancel = CancelFlag()
        self.report = self.backend.load(
            str(path), settings, cache=None, progress=lambda _: None, cancel=self.cancel
        )
        loaded = self.backend._loaded
        assert loaded is not None
        self.loaded = loaded
        loaded.context.same_rows = MOST  # as rest() finds it; a trial takes half a second
        self.text = ""

    def answer(self, question: str = QUESTION, **sampling: object) -> Answer:
        pieces: list[str] = []
        done = self.backend.generate(
            [ChatMessage("user", question)],
            Sampling(**sampling),  # type: ignore[arg-type]
            emit=lambda text, *_: pieces.append(text),
            progress=lambda _stage, _fraction: None,
            cancel=self.cancel,
        )
        self.text = "".join(pieces)
        return done


def settings(draft: str) -> ModelSettings:
    """An 8-bit cache is read row by row, however many rows there are."""
    return ModelSettings(
        context=512, threads=1, threads_batch=1, kv_type="q8_0", draft_model=draft, gpu_layers=0
    )


def eager(pair: Pair) -> None:
    """Have it draft wherever it can, whatever that costs here."""
    chances, lengths = pair.loaded.drafting.chances, pair.loaded.context.drafter.lengths
    assert chances is not None
    chances.drafting.value = chances.reading.value = 0.01
    for cost in (chances.drafting, chances.reading, lengths._extra):
        cost.add = lambda _: None  # type: ignore[method-assign]
    lengths.begin = lambda: setattr(lengths, "_account", 1e9)  # type: ignore[method-assign]


@pytest.fixture(scope="module")
def larger(smollm2: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("larger")
    return make(folder / "larger.gguf", smollm2, every=10, noise=0.05)


@pytest.fixture(scope="module")
def plain(larger: Path) -> Iterator[Pair]:
    pair = Pair(larger, settings("off"))
    yield pair
    pair.backend.unload()


@pytest.fixture
def drafting(larger: Path, smollm2: Path) -> Iterator[Pair]:
    pair = Pair(larger, settings(str(smollm2)))
    eager(pair)
    yield pair
    pair.backend.unload()


ASKED = [
    {"temperature": 0},
    {"seed": 5, "temperature": 0.9},
    {"seed": 6, "temperature": 0.7, "repeat_penalty": 1.1, "dry_multiplier": 0.8},
    {"seed": 7, "mirostat": 2},
    {"seed": 8, "temperature": 0.8, "grammar": 'root ::= "{" [a-z ":,]* "sea" [^}]* "}"'},
]


def test_answers_are_the_same_token_for_token(plain: Pair, drafting: Pair) -> None:
    assert drafting.report.settings.draft_model == drafting.loaded.settings.draft_model
    for asked in ASKED:
        done = plain.answer(max_tokens=16, **asked)
        assert done.timings.model_drafted == 0
        held = list(plain.loaded.context.cache.tokens)
        done = drafting.answer(max_tokens=16, **asked)
        assert drafting.text == plain.text, asked
        assert drafting.loaded.context.cache.tokens == held
        assert 0 < done.timings.model_accepted <= done.timings.model_drafted, asked
        assert done.timings.repeats


def test_it_is_right_more_often_than_not_where_it_agrees(drafting: Pair) -> None:
    done = drafting.answer(max_tokens=32, temperature=0.8, seed=3)
    assert done.timings.model_accepted > done.timings.model_drafted / 2


def test_the_next_turn_reads_only_what_is_new(drafting: Pair) -> None:
    drafting.answer(max_tokens=20, temperature=0)
    draft = drafting.loaded.drafting.model
    assert draft is not None
    drafting.loaded.rest(CancelFlag())  # while nobody asks
    assert draft.context.cache.tokens == drafting.loaded.context.cache.tokens
    began = drafting.loaded.context.cache.tokens[:10]
    drafting.answer("And one about mountains.", max_tokens=20, temperature=0)
    assert draft.context.cache.tokens[:10] == began


def test_cancel_ends_an_answer_in_the_middle_of_a_draft(drafting: Pair) -> None:
    draft = drafting.loaded.drafting.model
    assert draft is not None
    decode = draft.context.decode

    def cancelled(token: int) -> None:
        drafting.cancel.set()
        decode(token)

    draft.context.decode = cancelled  # type: ignore[method-assign]
    done = drafting.answer(max_tokens=60, temperature=0)
    assert done.finish_reason == "cancelled" and done.timings.completion_tokens < 60
    drafting.cancel.clear()
    draft.context.decode = decode  # type: ignore[method-assign]
    assert drafting.answer(max_tokens=10, temperature=0).finish_reason == "length"


def test_a_text_longer_than_its_context_is_written_without_it(drafting: Pair) -> None:
    draft = drafting.loaded.drafting.model
    assert draft is not None
    draft.context.size = 40
    done = drafting.answer("again " * 60, max_tokens=8, temperature=0)
    assert done.timings.model_drafted == 0 and done.timings.completion_tokens == 8


def test_tokens_that_only_the_smaller_model_has_never_come_before_a_grammar(
    smollm2: Path, tmp_path: Path
) -> None:
    draft = tiny_llama.make(tmp_path / "more.gguf", smollm2, further=2)
    pair = Pair(smollm2, settings(str(draft)))
    eager(pair)
    model, samplers = pair.loaded.drafting.model, llama_cpp.llama_sampler_init_greedy()
    assert model is not None and model.has_more
    assert guesses_of(model, samplers, samplers) is None  # else the grammar ends the process
    assert guesses_of(model, samplers) is not None
    done = pair.answer(max_tokens=8, seed=5, grammar='root ::= "{" [a-z ]* "}"')
    assert pair.text.startswith("{") and done.timings.model_drafted == 0
    llama_cpp.llama_sampler_free(samplers)
    pair.backend.unload()


def test_drafts_off_needs_no_draft_model(larger: Path, smollm2: Path) -> None:
    off = Pair(larger, ModelSettings(context=256, drafts="off", draft_model=str(smollm2)))
    assert off.loaded.drafting.model is None and off.report.settings.draft_model == "off"
    off.backend.unload()


def test_what_cannot_draft_leaves_the_model_that_answers(
    larger: Path, smollm2: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(b"GGUF")
    for draft, said in (
        (tmp_path / "gone.gguf", "is not there"),
        (broken, "is incomplete"),
        (tiny_guard.make(tmp_path / "other.gguf"), "another vocabulary"),
    ):
        pair = Pair(larger, settings(str(draft)))
        assert said in pair.report.remark
        assert pair.report.settings.draft_model == "off"
        pair.backend.unload()
    little = SimpleNamespace(available_memory=lambda: 600 * 1024 * 1024)
    monkeypatch.setattr(draft_loading, "machine", little)
    pair = Pair(larger, settings(str(smollm2)))
    assert pair.loaded.drafting.model is None and not pair.report.remark
    pair.backend.unload()
