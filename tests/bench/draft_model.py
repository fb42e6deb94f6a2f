"""How much quicker a model writes where a smaller one drafts for it, and whether it says the same.

    python -m tests.bench.draft_model [TARGET.gguf] [DRAFT.gguf] --rounds 2

Without files it makes a pair: the starter, and the starter with four further layers behind each,
which change little (`tests/make/larger.py`), so that it reads five times as much. Each question is
answered with drafts from the text alone and with those of the smaller model, in turns, with the
same seed, at several temperatures. Printed are, for each temperature: the processor's time with the
smaller model over that without, of all tokens behind the first; how many of its tokens were right;
how many answers are other ones; and what a token that it drafts, and a further row, were found to
cost. It has read the prompts before, as it does in a conversation while nobody waits: answers are
too short here to pay for that. The prompts are those of `tests.bench.drafts`, of Python's
documentation.

What the random numbers to come are worth stands in the last lines: how often the smaller model's
likeliest token is the one that the larger one draws, how often what it draws with the same numbers
is, and how often any way of drafting could be right at most (one less half of the distance between
both distributions), over the same places.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Final

import llama_cpp
import numpy as np

from llama32_desktop.engine.measurements import Timings
from llama32_desktop.engine.protocol import ChatMessage, ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.engine.worker.backend import CancelFlag
from llama32_desktop.engine.worker.llama_cpp.backend import LlamaCppBackend
from llama32_desktop.engine.worker.llama_cpp.candidates import Candidates
from llama32_desktop.engine.worker.llama_cpp.same_rows import MOST
from llama32_desktop.engine.worker.sampler import sampler_chain
from llama32_desktop.models.library import find_model
from tests.bench.drafts import questions
from tests.make.larger import make

TEMPERATURES: Final = (0.0, 0.7, 1.0)


class Engine:
    """A model with a smaller one, or without."""

    def __init__(self, path: str, draft: str, threads: int) -> None:
        self.backend = LlamaCppBackend()
        settings = ModelSettings(
            context=2048,
            kv_type="q8_0",
            threads=threads,
            threads_batch=threads,
            draft_model=draft,
            gpu_layers=0,
        )
        self.backend.load(path, settings, cache=None, progress=lambda _: None, cancel=CancelFlag())
        assert self.backend._loaded is not None
        self.loaded = self.backend._loaded
        self.loaded.context.same_rows = MOST

    def answer(self, text: str, tokens: int, temperature: float) -> tuple[str, Timings, float]:
        """The answer, what it cost, and seconds a token behind the first."""
        pieces: list[str] = []
        began = 0.0
        if (draft := self.loaded.drafting.model) is not None:
            rendered = self.loaded.render([ChatMessage("user", text)])
            draft.read(self.loaded.vocabulary.encode(rendered)[0], CancelFlag())

        def emit(text: str, *_: object) -> None:
            nonlocal began
            began = began or time.process_time()
            pieces.append(text)

        done = self.backend.generate(
            [ChatMessage("user", text)],
            Sampling(temperature=temperature, seed=1, max_tokens=tokens),
            emit=emit,
            progress=lambda *_: None,
            cancel=CancelFlag(),
        ).timings
        return "".join(pieces), done, time.process_time() - began


@dataclass
class Measured:
    ratio: float
    drafted: int
    accepted: int
    same: bool


def ways_to_draft(plain: Engine, drafting: Engine, texts: Iterator[str], tokens: int) -> None:
    """Print how often each way is right, at temperature 0.7."""
    sampling = Sampling(temperature=0.7, seed=1)
    draft = drafting.loaded.drafting.model
    assert draft is not None
    right = {"its likeliest": 0.0, "drawn with the same numbers": 0.0, "at most": 0.0}
    places = 0
    vocabulary = plain.loaded.vocabulary
    candidates = Candidates(vocabulary.size)
    for text in texts:
        prompt = vocabulary.encode(plain.loaded.render([ChatMessage("user", text)]))[0]
        contexts = plain.loaded.context, draft.context
        for context in contexts:
            context.prepare(prompt, repeatable=False)
            context.evaluate(prompt, lambda _: None)
        with sampler_chain(sampling, 1, prompt, vocabulary, vocabulary.size) as chain:
            for _ in range(tokens):
                rows = [context.logits().copy() for context in contexts]
                copy = llama_cpp.llama_sampler_clone(chain)
                guess = candidates.draw(rows[1], copy)
                llama_cpp.llama_sampler_free(copy)
                token = candidates.draw(rows[0], chain)
                llama_cpp.llama_sampler_accept(chain, token)
                p, q = (_kept(row, sampling) for row in rows)
                right["its likeliest"] += token == int(rows[1].argmax())
                right["drawn with the same numbers"] += token == guess
                right["at most"] += float(np.minimum(p, q).sum())
                places += 1
                if vocabulary.ends_answer(token):
                    break
                for context in contexts:
                    context.decode(token)
    for name, count in right.items():
        print(f"{name:28} {count / places:4.0%} of {places}")


def _kept(logits: np.ndarray, sampling: Sampling) -> np.ndarray:
    """Probabilities as the usual filters and the temperature leave them."""
    order = np.argsort(logits)[::-1][: sampling.top_k or len(logits)]
    held = np.exp(logits[order] - logits[order[0]])
    held /= held.sum()
    kept = np.concatenate(([True], np.cumsum(held)[:-1] < sampling.top_p))
    kept &= held >= sampling.min_p * held[0]
    scaled = np.where(kept, held ** (1 / sampling.temperature), 0)
    result = np.zeros(len(logits))
    result[order] = scaled / scaled.sum()
    return result


def main() -> None:
    """Measures from the command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("target", nargs="?", default="")
    parser.add_argument("draft", nargs="?", default="")
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--questions", type=int, default=6)
    parser.add_argument("--tokens", type=int, default=120)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--noise", type=float, default=0.05, help="of the pair that is made")
    parsed = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        draft = parsed.draft or find_model("starter").path
        target = parsed.target or str(
            make(Path(folder) / "larger.gguf", Path(draft), further=4, noise=parsed.noise)
        )
        plain, drafting = (Engine(target, each, parsed.threads) for each in ("off", draft))
        asked = [question.text for question in questions() if not question.grammar]
        asked = asked[:: max(1, len(asked) // parsed.questions)][: parsed.questions]
        for temperature in TEMPERATURES:
            found: list[Measured] = []
            for _ in range(parsed.rounds):
                for text in asked:
                    said, _timings, seconds = plain.answer(text, parsed.tokens, temperature)
                    other, timings, drafted = drafting.answer(text, parsed.tokens, temperature)
                    found.append(
                        Measured(
                            seconds / drafted,
                            timings.model_drafted,
                            timings.model_accepted,
                            said == other,
                        )
                    )
                    print(f"{temperature} {found[-1]}", file=sys.stderr)
            _print(temperature, found, drafting)
        ways_to_draft(plain, drafting, iter(asked), parsed.tokens // 2)


def _print(temperature: float, found: list[Measured], drafting: Engine) -> None:
    ratios = sorted(one.ratio for one in found)
    drafted = sum(one.drafted for one in found)
    accepted = sum(one.accepted for one in found)
    chances, lengths = drafting.loaded.drafting.chances, drafting.loaded.context.drafter.lengths
    assert chances is not None
    print(
        f"temperature {temperature}: {len(found)} answers, {median(ratios):.2f} times plain (worst "
        f"{ratios[0]:.2f}, best {ratios[-1]:.2f}), {accepted} of {drafted} right, "
        f"{sum(not one.same for one in found)} differ; a drafted token costs "
        f"{chances.drafting.value:.2f}, a further row {lengths.extra:.2f}"
    )


if __name__ == "__main__":
    main()
