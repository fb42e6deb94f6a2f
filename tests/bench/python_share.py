"""How much of a token is Python's and how much llama.cpp's, for each way of answering.

    python -m tests.bench.python_share [MODEL.gguf] --tokens 100 --rounds 3

Every function of llama.cpp's that a token of an answer goes through is timed in C where Python
calls it, by the thread's own time on the processor. Printed are milliseconds a token: evaluating
it and llama.cpp's samplers (a grammar is one) by their medians; what NumPy does with the logits of
a whole vocabulary where an answer has probabilities; and the rest, which is Python's: the loop, the
reader of thoughts, ctypes. That by its lowest tenth too: other programs empty the caches, which is
the most of what it costs. Each round takes all ways in turn. A way whose Python is over 0.10 ms
says so, and one that is with NumPy. The last line is a loop that calls llama.cpp twice a token by
ctypes and does nothing else: less it cannot be.

With `--replaced` tokens are not evaluated once logits of as many are there: as much memory is gone
through as empties the core's caches, so that a round takes seconds, which a busy machine has in
quiet moments too. The answers are nonsense then, and “refused form” is what a token costs that a
grammar does not take; forms are evaluated all the same.

The thread that writes to the pipe is not in it, and neither is a guard, which reads an answer in
the process that asked for it. Of a draft's evaluation each of the answer's tokens has its part on
average, of answers side by side each has its part of a step.
"""

from __future__ import annotations

import argparse
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import llama_cpp
import numpy as np
from msgspec.structs import replace
from numpy.typing import NDArray

from llama32_desktop.engine.form.grammar import grammar_of
from llama32_desktop.engine.protocol import ChatMessage, Drafts, ModelSettings
from llama32_desktop.engine.sampling import Sampling, Thinking
from llama32_desktop.engine.worker.backend import CancelFlag, Job, Outcome
from llama32_desktop.engine.worker.highest import Highest
from llama32_desktop.engine.worker.llama_cpp.backend import LlamaCppBackend
from llama32_desktop.engine.worker.llama_cpp.bound import bound
from llama32_desktop.engine.worker.normalizer import Normalizer
from llama32_desktop.engine.worker.sampler import sampler_chain
from llama32_desktop.models.library import find_model
from tests.bench.call_times import Calls, Times

WANTED: Final = 0.10
"""Milliseconds a token."""
_STORY = "Write a long story about a river, at least a thousand words."
_AGAIN = "Repeat this word for word, and again and again: the river runs to the sea. " * 3
BARE = Sampling(temperature=1.0, top_k=0, top_p=1.0, min_p=0.0)
_ALL = replace(
    Sampling(),
    typical_p=0.95,
    top_n_sigma=2.0,
    xtc_probability=0.3,
    repeat_penalty=1.1,
    presence_penalty=0.1,
    frequency_penalty=0.1,
    dry_multiplier=0.8,
)
_WORDS = "root ::= [^#@{}]+"
_FORM = """{"type": "object", "required": ["title", "words"], "properties": {
    "title": {"type": "string"}, "words": {"type": "array", "minItems": 200,
    "items": {"type": "object", "required": ["word", "long"], "additionalProperties": false,
              "properties": {"word": {"type": "string"}, "long": {"type": "integer"}}}}}}"""
_HELD = replace(Sampling(), grammar=_WORDS, schema="{}")
"""By a grammar that nearly all words keep to."""
_SCHEMA = replace(Sampling(), grammar=grammar_of(_FORM), schema=_FORM)
_JSON = replace(Sampling(), grammar=grammar_of('{"type": "object"}'), schema='{"type": "object"}')
_THINKER: Final = (
    "{% for m in messages %}<|im_start|>{{ m.role }}\n{{ m.content }}<|im_end|>\n{% endfor %}"
    "{# <think> </think> #}<|im_start|>assistant\n<think>\n"
)
"""Of a model whose marks are text, which is what costs most to read."""


@dataclass(frozen=True)
class Way:
    """A way of answering."""

    sampling: Sampling
    likeliest: int | None = None
    drafts: Drafts = "off"
    beside: int = 1
    thinks: bool = False
    ask: str = _STORY
    asked: bool = False
    """Whether others may join it, which is asked at every token."""
    new: bool = False
    """Whether no answer had its words before, as where one is asked for in the moment in which the
    model is loaded: at rest the engine looks all of them up."""
    real: bool = False
    """Whether it has to be evaluated: nonsense is mostly refused by a grammar, which costs more."""


def _thinking(budget: int, sampling: Sampling | None = None) -> Sampling:
    return replace(sampling or Sampling(), thinking=Thinking(mode="on", budget=budget))


WAYS: Final[dict[str, Way]] = {
    "default": Way(Sampling()),
    "evaluated": Way(Sampling(), real=True),
    "new words": Way(Sampling(), new=True, real=True),
    "greedy": Way(Sampling(temperature=0)),
    "no filters": Way(BARE),
    "all filters": Way(_ALL),
    "penalties": Way(replace(Sampling(), repeat_penalty=1.1, presence_penalty=0.1)),
    "DRY": Way(replace(Sampling(), dry_multiplier=0.8)),
    "XTC": Way(replace(Sampling(), xtc_probability=0.5)),
    "Mirostat 1": Way(Sampling(mirostat=1)),
    "Mirostat 2": Way(Sampling(mirostat=2)),
    "stop strings": Way(replace(Sampling(), stop=("@@@@", "\n\n\n\n"))),
    "common stop": Way(replace(Sampling(), stop=("the end of all", "\n\n\n\n"))),
    "JSON mode": Way(_JSON, real=True),
    "schema": Way(_SCHEMA, real=True),
    "free grammar": Way(_HELD),
    "told grammar": Way(replace(Sampling(), grammar=_WORDS)),
    "logprobs 0": Way(Sampling(), likeliest=0),
    "logprobs 20": Way(Sampling(), likeliest=20),
    "drafts": Way(Sampling(), drafts="auto"),
    "drafts, copies": Way(Sampling(temperature=0.2), drafts="auto", ask=_AGAIN),
    "may be joined": Way(Sampling(), asked=True),
    "2 at once": Way(Sampling(), beside=2),
    "4 at once": Way(Sampling(), beside=4),
    "8 at once": Way(Sampling(), beside=8),
    "thought": Way(_thinking(100_000), thinks=True),
    "spent thought": Way(_thinking(10), thinks=True),
    "thought, form": Way(_thinking(10, _HELD), thinks=True),
    "the same, drafts": Way(_thinking(10, _HELD), thinks=True, drafts="auto"),
    "refused form": Way(_SCHEMA),
}
ALONE: Final = "calls alone"


class Arithmetic:
    """What NumPy does with a whole vocabulary, timed for each token."""

    def __init__(self) -> None:
        self._times: list[float] = []
        self._time(Normalizer, "__call__")
        self._time(Highest, "look")

    def _time(self, kind: type, name: str) -> None:
        real: Callable[..., object] = getattr(kind, name)

        def timed(*arguments: object) -> object:
            began = time.thread_time_ns()
            result = real(*arguments)
            self._times.append((time.thread_time_ns() - began) / 1e6)
            return result

        setattr(kind, name, timed)

    def taken(self, tokens: int) -> float:
        """Of one of so many tokens since the last time, on average of what is usual."""
        times, self._times = self._times, []
        return float(np.median(times)) * round(len(times) / tokens) if times else 0.0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("model", nargs="?", default="starter")
    parser.add_argument("--tokens", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", nargs="*", default=list(WAYS), choices=WAYS)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--replaced", action="store_true")
    parsed = parser.parse_args()
    calls, arithmetic = Calls(), Arithmetic()
    engine, path = LlamaCppBackend(), find_model(parsed.model).path
    found: dict[str, list[NDArray[np.float64]]] = defaultdict(list)
    for _ in range(parsed.rounds):
        for thinks in (False, True):
            names = [name for name in parsed.only if WAYS[name].thinks is thinks]
            if not names:
                continue
            settings = ModelSettings(context=4096, threads=parsed.threads, drafts="auto")
            if thinks:
                settings = replace(settings, template="own", own_template=_THINKER)
            engine.load(path, settings, cache=None, progress=lambda _: None, cancel=CancelFlag())
            for name in names:
                way = WAYS[name]
                _know_words(engine, way)
                calls.taken()
                calls.leave_out(parsed.replaced and not way.real)
                written = _write(engine, way, parsed.tokens)
                calls.leave_out(False)
                times, summing = calls.taken(way.beside), arithmetic.taken(written)
                part = times.python.size / written if way.drafts != "off" else 1.0
                found[name].append(_rows(times, summing, part))
        calls.taken()
        calls.leave_out(parsed.replaced)
        _call_alone(engine, parsed.tokens)
        calls.leave_out(False)
        found[ALONE].append(_rows(calls.taken(), 0.0, 1.0))
    engine.unload()
    return _print({name: np.concatenate(found[name], axis=1) for name in (*parsed.only, ALONE)})


def _rows(times: Times, summing: float, part: float) -> NDArray[np.float64]:
    """What is printed, of each token.

    Args:
        part: Of an evaluation that a token has.
    """
    rows = [times.evaluating, times.sampling, np.full_like(times.python, summing)]
    return np.stack([*rows, times.python - summing]) * part


def _print(found: dict[str, NDArray[np.float64]]) -> int:
    """Print the table; returns 1 where a way has more than is wanted."""
    columns = ("evaluating", "sampling", "NumPy", "Python", "lowest 10 %", "tokens")
    print(f"{'':17}" + "".join(f"{name:>12}" for name in columns))
    over = []
    for name, times in found.items():
        evaluating, sampling, summing, python = (float(np.median(row)) for row in times)
        least = float(np.quantile(times[3], 0.1))
        numbers = "".join(f"{n:12.3f}" for n in (evaluating, sampling, summing, python, least))
        if python > WANTED:
            remark = "over" if least > WANTED else "over, but for the lowest"
            over.append(name)
        else:
            remark = "over with NumPy" if python + summing > WANTED else ""
        print(f"{name:17}{numbers}{times.shape[1]:12}  {remark}".rstrip(), flush=True)
    print(f"Over {WANTED:.2f} ms of Python: {', '.join(over) or 'none'}.")
    return 1 if over else 0


def _know_words(engine: LlamaCppBackend, way: Way) -> None:
    vocabulary = engine._require().vocabulary
    if way.new:
        vocabulary.plain.clear()
        vocabulary._pieces.clear()
        vocabulary._known = 0
    else:
        vocabulary.know_pieces(CancelFlag())


def _write(engine: LlamaCppBackend, way: Way, tokens: int) -> int:
    """Write it; returns the tokens."""
    seed = 7 if way.drafts == "off" else None  # where it has to come again little is drafted
    sampling = replace(way.sampling, max_tokens=tokens, seed=seed)
    context = engine._require().context
    context.drafts = way.drafts
    context.cache.leave()
    context.truncate(0)
    outcomes = [Outcome() for _ in range(way.beside)]
    jobs = [
        Job(
            messages=[ChatMessage("user", way.ask)],
            sampling=sampling,
            emit=lambda *_: None,
            progress=lambda *_: None,
            cancel=CancelFlag(),
            end=outcome.end,
            fail=outcome.fail,
            likeliest=way.likeliest,
        )
        for outcome in outcomes
    ]
    first = jobs.pop()
    if jobs or way.asked:
        engine.write(first, lambda: jobs.pop() if jobs else None)
    else:
        engine.write(first)
    return sum(outcome.answer().timings.completion_tokens for outcome in outcomes)


def _call_alone(engine: LlamaCppBackend, tokens: int) -> None:
    """Write by no more than the calls."""
    loaded = engine._require()
    context, vocabulary = loaded.context, loaded.vocabulary
    context.cache.leave()
    context.evaluate(vocabulary.tokenize("A river", special=False), lambda _: None)
    one = (llama_cpp.llama_token * 1)()
    decode = bound(llama_cpp.llama_decode, context.handle, llama_cpp.llama_batch_get_one(one, 1))
    with sampler_chain(Sampling(), 7, [], vocabulary, vocabulary.size) as chain:
        sample = bound(llama_cpp.llama_sampler_sample, chain, context.handle, -1)
        for _ in range(tokens):
            one[0] = sample()
            decode()
    context.cache.leave()


if __name__ == "__main__":
    raise SystemExit(main())
