"""The decode loop: the hot path of the whole application."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from statistics import median
from time import perf_counter_ns
from typing import Final

import llama_cpp

from llama32_desktop.engine.backend import Answer, CancelFlag, EngineError
from llama32_desktop.engine.llama_cpp.context import AbortedError, Context, ContextFullError
from llama32_desktop.engine.llama_cpp.sampler import draw_seed, sampler_chain
from llama32_desktop.engine.llama_cpp.vocabulary import Vocabulary
from llama32_desktop.engine.protocol import FinishReason, Sampling, Timings
from llama32_desktop.engine.text import TextStream

_NANOSECONDS: Final = 1e9
GATHER_NS: Final = 30_000_000
"""Text goes out at most once in this time, beside the first piece. A write wakes the window's
process, which on a busy machine takes the processor from the decode threads: 0.2 ms each."""
_WINDOW: Final = 64
"""Tokens at either end of an answer over which the early and late Python time is taken."""


class _Stopwatch:
    """Collects what each token of the loop cost, in nanoseconds."""

    def __init__(self) -> None:
        self.decode = array("q")
        self.sampler = array("q")
        self.python = array("q")

    def timings(
        self, *, prompt_tokens: int, cached: int, completion: int, prompt_s: float, ttft_s: float
    ) -> Timings:
        decode, sampler, python = sum(self.decode), sum(self.sampler), sum(self.python)
        total = decode + sampler + python
        evaluated = prompt_tokens - cached

        def ms(values: array[int]) -> float:
            return median(values) / 1e6 if values else 0.0

        return Timings(
            prompt_tokens=prompt_tokens,
            cached_tokens=cached,
            completion_tokens=completion,
            ttft_s=ttft_s,
            prompt_s=prompt_s,
            decode_s=total / _NANOSECONDS,
            prompt_tps=evaluated / prompt_s if prompt_s > 0 else 0.0,
            decode_tps=len(self.decode) / (total / _NANOSECONDS) if total else 0.0,
            decode_ms=ms(self.decode),
            sampler_ms=ms(self.sampler),
            python_ms=ms(self.python),
            decode_share=decode / total if total else 0.0,
            python_ms_early=ms(self.python[:_WINDOW]),
            python_ms_late=ms(self.python[-_WINDOW:]),
        )


def generate(
    context: Context,
    vocabulary: Vocabulary,
    prompt: list[int],
    sampling: Sampling,
    *,
    began_ns: int,
    emit: Callable[[str], None],
    progress: Callable[[float], None],
    cancel: CancelFlag,
) -> Answer:
    """Evaluate `prompt` and answer it.

    Args:
        began_ns: `perf_counter_ns` of the request's arrival, for the time to first token.
        emit: Takes each piece of text, whole characters.

    Raises:
        EngineError: kind `context_full` where the prompt leaves no room for an answer.
    """
    if len(prompt) >= context.size:
        raise EngineError(
            "context_full",
            f"The conversation has {len(prompt):,} tokens and the model's context holds "
            f"{context.size:,}, so nothing was sent; drop or summarise older turns, or enlarge "
            "the context.",
        )
    seed = draw_seed() if sampling.seed is None else sampling.seed
    watch = _Stopwatch()
    repeatable = sampling.seed is not None or sampling.temperature == 0
    cached = context.prepare(prompt, repeatable=repeatable)
    prompt_began = perf_counter_ns()
    try:
        context.evaluate(prompt, progress)
    except (AbortedError, ContextFullError):
        timings = watch.timings(
            prompt_tokens=len(prompt), cached=cached, completion=0, prompt_s=0.0, ttft_s=0.0
        )
        return Answer("cancelled", timings, seed)
    prompt_s = (perf_counter_ns() - prompt_began) / _NANOSECONDS

    tokens: list[int] = []
    ttft_s, finish = _decode_loop(
        context, vocabulary, prompt, sampling, seed, tokens, watch, began_ns, emit, cancel
    )
    timings = watch.timings(
        prompt_tokens=len(prompt),
        cached=cached,
        completion=len(tokens),
        prompt_s=prompt_s,
        ttft_s=ttft_s,
    )
    return Answer(finish, timings, seed)


def _decode_loop(
    context: Context,
    vocabulary: Vocabulary,
    prompt: list[int],
    sampling: Sampling,
    seed: int,
    tokens: list[int],
    watch: _Stopwatch,
    began_ns: int,
    emit: Callable[[str], None],
    cancel: CancelFlag,
) -> tuple[float, FinishReason]:
    stream = TextStream(sampling.stop)
    shown: list[str] = []
    room = context.size - len(prompt)
    limit = room if sampling.max_tokens is None else min(sampling.max_tokens, room)
    finish: FinishReason = "length"
    ttft_s = 0.0
    pending: list[str] = []
    emitted = 0
    # Local names: attribute look-ups count at this place.
    sample, now = llama_cpp.llama_sampler_sample, perf_counter_ns
    synchronize = llama_cpp.llama_synchronize
    piece, ends_answer, decode = vocabulary.piece, vocabulary.ends_answer, context.decode
    add_decode, add_sampler = watch.decode.append, watch.sampler.append
    add_python = watch.python.append
    handle = context.handle

    with sampler_chain(sampling, seed, prompt, vocabulary.size) as chain:
        mark = now()
        while True:
            if cancel.is_set():
                finish = "cancelled"
                break
            sampling_began = now()
            token = sample(chain, handle, -1)
            sampled = now()
            if ends_answer(token):
                finish = "stop"
                break
            tokens.append(token)
            text = stream.feed(piece(token))
            if text:
                pending.append(text)
                if sampled - emitted >= GATHER_NS:
                    gathered = "".join(pending)
                    pending.clear()
                    shown.append(gathered)
                    emit(gathered)
                    emitted = sampled
            if len(tokens) == 1:
                ttft_s = (now() - began_ns) / _NANOSECONDS
            if stream.stopped:
                finish = "stop"
                break
            if len(tokens) >= limit:
                break
            decode_began = now()
            try:
                decode(token)
            except AbortedError:
                finish = "cancelled"
                break
            except ContextFullError:
                break
            synchronize(handle)  # a GPU works on after llama_decode returns
            decoded = now()
            add_sampler(sampled - sampling_began)
            add_decode(decoded - decode_began)
            add_python((sampling_began - mark) + (decode_began - sampled))
            mark = decoded
    rest = "".join(pending) + stream.finish()
    if rest:
        shown.append(rest)
        emit(rest)
    if tokens and not stream.stopped:
        # Behind a stop string the ids say more than the text: those are tokenised anew.
        vocabulary.remember_answer("".join(shown), tokens)
    return ttft_s, finish
