"""An answer of a llama.cpp model: its prompt evaluated, then the decode loop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from time import perf_counter_ns

import llama_cpp

from llama32_desktop.engine.protocol import Sampling
from llama32_desktop.engine.worker.backend import Answer, CancelFlag, Emit
from llama32_desktop.engine.worker.generation import (
    AbortedError,
    ContextFullError,
    Prompt,
    answer,
    cancelled_answer,
    check_room,
    sameness,
)
from llama32_desktop.engine.worker.llama_cpp.constrained import (
    ConstrainedSampler,
    constrained,
    probabilities,
)
from llama32_desktop.engine.worker.llama_cpp.context import Context
from llama32_desktop.engine.worker.llama_cpp.vocabulary import Vocabulary
from llama32_desktop.engine.worker.sampler import draw_seed, sampler_chain
from llama32_desktop.engine.worker.thoughts.course import NO_THOUGHTS, Thoughts


class _Decoder:
    """A context and a sampler chain; see `worker.generation.Decoder`."""

    def __init__(self, context: Context, chain: llama_cpp.llama_sampler_p) -> None:
        self._context = context
        self.free: Callable[[], int] | None = None
        self.sample: Callable[[], int] = partial(
            llama_cpp.llama_sampler_sample, chain, context.handle, -1
        )

    def decode(self, token: int) -> None:
        self._context.decode(token)
        llama_cpp.llama_synchronize(self._context.handle)  # a GPU works on after llama_decode


class _ConstrainedDecoder(_Decoder):
    """The same, where a grammar has the last word on what is said."""

    def __init__(
        self, context: Context, chain: llama_cpp.llama_sampler_p, sampler: ConstrainedSampler
    ) -> None:
        super().__init__(context, chain)
        self.free = self.sample
        self.sample = lambda: sampler.sample(context.logits())


def generate(
    context: Context,
    vocabulary: Vocabulary,
    prompt: list[int],
    sampling: Sampling,
    *,
    begun: str = "",
    began_ns: int,
    emit: Emit,
    progress: Callable[[float], None],
    cancel: CancelFlag,
    thoughts: Thoughts = NO_THOUGHTS,
) -> Answer:
    """Evaluate `prompt` and answer it; `worker.generation.answer` says what the rest is.

    Args:
        begun: The answer that the prompt ends with, and that is gone on with.

    Raises:
        EngineError: kind `context_full` where the prompt leaves no room for an answer.
    """
    check_room(len(prompt), context.size)
    seed = draw_seed() if sampling.seed is None else sampling.seed
    cached = context.prepare(prompt, **sameness(sampling, begun))
    repeats = context.regular
    evaluation_began = perf_counter_ns()
    try:
        context.evaluate(prompt, progress)
    except (AbortedError, ContextFullError):
        return cancelled_answer(Prompt(len(prompt), cached), seed)
    seconds = (perf_counter_ns() - evaluation_began) / 1e9
    run = partial(
        answer,
        vocabulary=vocabulary,
        prompt=Prompt(len(prompt), cached, seconds, begun=begun, repeats=repeats),
        sampling=sampling,
        seed=seed,
        room=context.size - len(prompt),
        began_ns=began_ns,
        emit=emit,
        cancel=cancel,
        thoughts=thoughts,
    )
    with sampler_chain(sampling, seed, prompt, vocabulary, vocabulary.size) as chain:
        if not sampling.grammar:
            return run(_Decoder(context, chain))
        with constrained(chain, sampling.grammar, vocabulary, vocabulary.size) as sampler:
            done = run(_ConstrainedDecoder(context, chain, sampler))
            return replace(done, probabilities=probabilities(sampler.drawn, vocabulary))
