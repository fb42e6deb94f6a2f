"""What drafts gain where an answer is given: the engine is real, its choices are not taken.

    python -m tests.bench.given_answers [MODEL.gguf] --rounds 3

How good a model is at quoting does not matter here, so it may have random weights
(`tests/make/random_llama.py`), as long as its shape and types are real ones. Texts are Python's own
documentation. Four kinds of answers: the text with its spelling put right (`edits`), two of its
sentences in a form of JSON (`extraction`), a summary of which every other sentence stands in the
text (`half`), and a text of which nothing does (`nothing`). Each is written without drafts and with
them, in turns, behind the same prompt; every token is drawn and evaluated as always.

Time is the process's time on the processor, so that other programs count less. They still slow what
shares a core or a cache with them: the second figure, of the passes that were made and the least
that each number of rows took, is free of that.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from statistics import median

import llama_cpp

from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.engine.worker.backend import CancelFlag
from llama32_desktop.engine.worker.drafts.decoder import DraftingDecoder
from llama32_desktop.engine.worker.llama_cpp import log
from llama32_desktop.engine.worker.llama_cpp import model as models
from llama32_desktop.engine.worker.llama_cpp.context import MOST_ROWS, Context
from llama32_desktop.engine.worker.llama_cpp.vocabulary import Vocabulary
from llama32_desktop.engine.worker.sampler import sampler_chain
from llama32_desktop.models.library import find_model
from tests.bench.drafts import misspelt, share_in_prompt, texts


def cases() -> Iterator[tuple[str, str, str]]:
    """Kind, prompt and answer."""
    known = list(texts())
    for number, text in enumerate(known):
        other = known[(number + 3) % len(known)]
        mine, others = (re.split(r"(?<=[.])\s+", each) for each in (text, other))
        wrong = misspelt(text, number)
        yield "edits", f"Correct the spelling and write it again:\n\n{wrong}", text
        quotes = json.dumps({"quotes": [{"id": n, "text": q} for n, q in enumerate(mine[1:4:2])]})
        yield "extraction", f"{text}\n\nQuote three parts of this text, as JSON.", quotes
        half = " ".join(part for pair in zip(mine, others, strict=False) for part in pair)
        yield "half", f"{text}\n\nSummarise this.", half
        yield "nothing", f"{text}\n\nTell me about something else.", other


class Engine:
    """A model that writes what it is given."""

    def __init__(self, path: str, settings: ModelSettings) -> None:
        log.install()
        llama_cpp.llama_backend_init()
        self._model = models.load(
            path, gpu_layers=0, repack=False, progress=lambda _: None, cancel=CancelFlag()
        )
        self.vocabulary = Vocabulary(llama_cpp.llama_model_get_vocab(self._model))
        self.context = Context(self._model, settings, CancelFlag())
        self._evaluate = self.context.evaluate_rows
        self.context.evaluate_rows = self._counted  # type: ignore[method-assign]
        self.passes: Counter[int] = Counter()
        """Of the last answer with drafts, by their rows."""
        self._least: dict[int, float] = {}

    def _counted(self, tokens: Sequence[int]) -> None:
        began = time.process_time()
        self._evaluate(tokens)
        self._note(len(tokens), time.process_time() - began)
        self.passes[len(tokens)] += 1

    def _note(self, rows: int, seconds: float) -> None:
        self._least[rows] = min(seconds, self._least.get(rows, seconds))

    def measure_rows(self) -> None:
        """Learn the least that each number of rows takes."""
        ids = [(7919 * (n + 1)) % (self.vocabulary.size - 1000) + 500 for n in range(300)]
        self.context.prepare(ids, repeatable=False)
        self.context.evaluate(ids, lambda _: None)
        for _ in range(5):
            for rows in range(1, MOST_ROWS + 1):
                self.context.evaluate_rows(ids[:rows])
                self.context.drop_rows()

    def least_ratio(self, tokens: int) -> float:
        """Passes of one token each over those that were made, by the least that each takes."""
        made = sum(count * self._least[rows] for rows, count in self.passes.items())
        return tokens * self._least[1] / made

    def seconds(self, prompt: list[int], answer: list[int], *, drafts: bool) -> float:
        """What the answer's tokens behind the first one took."""
        context, words = self.context, iter(answer)
        context.prepare(prompt, repeatable=False)
        context.evaluate(prompt, lambda _: None)
        with sampler_chain(Sampling(), 1, prompt, self.vocabulary, self.vocabulary.size) as chain:

            def sampler(row: int) -> int:
                llama_cpp.llama_sampler_sample(chain, context.handle, row)
                return next(words)

            if not drafts:
                sampler(-1)
                began = time.process_time()
                for token in answer[:-1]:
                    context.decode(token)
                    llama_cpp.llama_synchronize(context.handle)
                    sampler(-1)
                return time.process_time() - began
            self.passes.clear()
            decoder = DraftingDecoder(context, sampler, context.drafter, prompt, MOST_ROWS - 1)
            token = decoder.sample()
            began = time.process_time()
            for _ in answer[1:]:
                decoder.decode(token)
                token = decoder.sample()
            taken = time.process_time() - began
            decoder.close()
            return taken


def main() -> None:
    """Measures from the command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("model", nargs="?", default="")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--texts", type=int, default=8)
    parser.add_argument("--threads", type=int, default=1)
    parsed = parser.parse_args()
    engine = Engine(
        parsed.model or find_model("starter").path,
        ModelSettings(
            context=2048,
            batch=512,
            threads=parsed.threads,
            threads_batch=parsed.threads,
            flash_attention="off",
        ),
    )
    engine.measure_rows()
    tokens = engine.vocabulary.tokenize
    found: dict[str, list[tuple[float, float, float]]] = {}
    for _ in range(parsed.rounds):
        for kind, asked, said in list(cases())[: 4 * parsed.texts]:
            prompt, answer = tokens(asked, special=False), tokens(said, special=False)[:120]
            plain = engine.seconds(prompt, answer, drafts=False)
            drafted = engine.seconds(prompt, answer, drafts=True)
            ratio, share = plain / drafted, share_in_prompt(prompt, answer)
            least = engine.least_ratio(len(answer) - 1)
            passes = dict(sorted(engine.passes.items()))
            print(f"{kind:12} {share:4.0%} {ratio:5.2f} {least:5.2f} {passes}", file=sys.stderr)
            found.setdefault(kind, []).append((ratio, least, share))
    for kind, ones in found.items():
        print(f"{kind:12} {median(share for *_, share in ones):4.0%} in the prompt", end="")
        for name, place in (("measured", 0), ("by least costs", 1)):
            ratios = sorted(one[place] for one in ones)
            print(f"; {name} {ratios[0]:.2f} to {ratios[-1]:.2f}, {median(ratios):.2f}", end="")
        print()


if __name__ == "__main__":
    main()
