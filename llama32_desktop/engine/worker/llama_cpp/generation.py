"""An answer of a llama.cpp model: its prompt evaluated, then the decode loop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from time import perf_counter_ns

import llama_cpp

from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.engine.worker.backend import Answer, CancelFlag, Emit
from llama32_desktop.engine.worker.drafts.decoder import (
    LAST_ROW,
    DraftingDecoder,
    Sampler,
    drafted,
)
from llama32_desktop.engine.worker.generation import (
    AbortedError,
    ContextFullError,
    Prompt,
    Tokens,
    answer,
    cancelled_answer,
    check_room,
    sameness,
)
from llama32_desktop.engine.worker.likeliest import Likeliest
from llama32_desktop.engine.worker.llama_cpp.constrained import (
    constrained_rows,
    probabilities,
)
from llama32_desktop.engine.worker.llama_cpp.context import MOST_ROWS, Context
from llama32_desktop.engine.worker.llama_cpp.draft_model import DraftModel, DrawnGuesses, guesses_of
from llama32_desktop.engine.worker.llama_cpp.vocabulary import Vocabulary
from llama32_desktop.engine.worker.sampler import draw_seed, sampler_chain
from llama32_desktop.engine.worker.thoughts.course import NO_THOUGHTS, Thoughts


class _Decoder:
    """A context and its samplers; see `worker.generation.Decoder`."""

    def __init__(self, context: Context, sampler: Sampler, free: Sampler | None) -> None:
        self.sample: Callable[[], int] = partial(sampler, LAST_ROW)
        self.free: Callable[[], int] | None = partial(free, LAST_ROW) if free else None
        self.decode = context.decode


def generate(
    context: Context,
    vocabulary: Vocabulary,
    prompt: list[int],
    sampling: Sampling,
    *,
    begun: str = "",
    owner: str = "",
    began_ns: int,
    emit: Emit,
    progress: Callable[[float], None],
    cancel: CancelFlag,
    thoughts: Thoughts = NO_THOUGHTS,
    tokens: Tokens | None = None,
    likeliest: int | None = None,
    draft_model: DraftModel | None = None,
) -> Answer:
    """Evaluate `prompt` and answer it; `worker.generation.answer` says what the rest is.

    Args:
        begun: The answer that the prompt ends with, and that is gone on with.
        owner: The conversation that it is of; see `PrefixCache.prepare`.
        likeliest: As in `protocol.Generate`.
        tokens: The vocabulary as the answer is read, where that is not `vocabulary` itself.
        draft_model: Drafts, where that is allowed at all.

    Raises:
        EngineError: kind `context_full` where the prompt leaves no room for an answer.
    """
    check_room(len(prompt), context.size)
    seed = draw_seed() if sampling.seed is None else sampling.seed
    cached = context.prepare(prompt, owner=owner, **sameness(sampling, begun))
    repeats = context.regular
    evaluation_began = perf_counter_ns()
    try:
        context.evaluate(prompt, progress)
    except (AbortedError, ContextFullError):
        return cancelled_answer(Prompt(len(prompt), cached), seed)
    seconds = (perf_counter_ns() - evaluation_began) / 1e9
    run = partial(
        answer,
        vocabulary=tokens or vocabulary,
        prompt=Prompt(len(prompt), cached, seconds, begun=begun, repeats=repeats),
        sampling=sampling,
        seed=seed,
        room=context.room,
        began_ns=began_ns,
        emit=emit,
        cancel=cancel,
        thoughts=thoughts,
    )

    def record(row: Callable[[], int]) -> Likeliest | None:
        if likeliest is None:
            return None
        return Likeliest(likeliest, lambda: context.logits(row()), vocabulary.piece)

    limit = context.room if sampling.max_tokens is None else sampling.max_tokens
    rows = _rows(context, sampling)
    decoding = partial(_decode, context, prompt, run, record, rows=rows, limit=limit)
    with sampler_chain(sampling, seed, prompt, vocabulary, vocabulary.size) as chain:
        free = partial(llama_cpp.llama_sampler_sample, chain, context.handle)
        if not sampling.grammar:
            return decoding(free, None, guesses_of(draft_model, chain))
        tells = not sampling.schema  # which only the app's own work asks for, by a grammar
        with constrained_rows(chain, sampling.grammar, vocabulary, context, tells=tells) as sampler:
            guesses = guesses_of(draft_model, chain, sampler.grammar)
            done = decoding(sampler, free, guesses)
            return replace(done, probabilities=probabilities(sampler.drawn, vocabulary))


def _rows(context: Context, sampling: Sampling) -> int:
    """How many tokens of an answer may be evaluated at once: where it has to come again, as many as
    leave it as it is."""
    if context.drafts == "auto" and sameness(sampling, "")["repeatable"]:
        return context.same_rows
    return 1 if context.drafts == "off" else MOST_ROWS


def _decode(
    context: Context,
    prompt: Sequence[int],
    run: Callable[..., Answer],
    record: Callable[[Callable[[], int]], Likeliest | None],
    sampler: Sampler,
    free: Sampler | None,
    guesses: DrawnGuesses | None,
    *,
    rows: int,
    limit: int,
) -> Answer:
    """The decode loop, which evaluates at most so many tokens at once."""
    if rows == 1:
        return run(_Decoder(context, sampler, free), record=record(lambda: LAST_ROW))
    by_model = context.drafter.by_model(guesses, limit)
    decoder = DraftingDecoder(context, sampler, context.drafter, prompt, rows - 1, free, by_model)
    kept = record(lambda: decoder.row)
    return drafted(decoder, lambda: run(decoder, record=kept), same=rows <= context.same_rows)
