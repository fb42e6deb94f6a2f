"""The decode loop: the hot path of the whole application, the same for every kind of model."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field
from time import perf_counter_ns
from typing import Final, Protocol, TypedDict

import numpy as np
from numpy.typing import NDArray

from llama32_desktop.engine.measurements import Timings
from llama32_desktop.engine.protocol import FinishReason
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.engine.thought_marks import Effect
from llama32_desktop.engine.worker.backend import Answer, CancelFlag, Emit, EngineError
from llama32_desktop.engine.worker.likeliest import Likeliest
from llama32_desktop.engine.worker.thoughts.course import NO_THOUGHTS, Thoughts
from llama32_desktop.engine.worker.thoughts.gathering import Gathering
from llama32_desktop.engine.worker.thoughts.reader import AnswerReader
from llama32_desktop.sentences import Sentence, grouped

_NANOSECONDS: Final = 1e9
GATHER_NS: Final = 30_000_000
"""Text goes out at most once in this time, beside the first piece. A write wakes the window's
process, which on a busy machine takes the processor from the decode threads: 0.2 ms each."""
_WINDOW: Final = 64
"""Tokens at either end of an answer over which the early and late Python time is taken."""


class ContextFullError(Exception):
    """There is no room in the KV cache for another token."""


class AbortedError(Exception):
    """The cancel flag was set while the model evaluated."""


class Decoder(Protocol):
    """A model that has evaluated a prompt.

    Attributes:
        free: Draws where a grammar holds the answer, and this is not it yet; `None`: no grammar.
    """

    free: Callable[[], int] | None

    def sample(self) -> int:
        """Draw the next token from the last logits."""

    def decode(self, token: int) -> None:
        """Evaluate one token; its logits are there on return.

        Raises:
            AbortedError, ContextFullError
        """


Steps = Generator[int, None, Answer]
"""An answer, a step at a time: gives each token that is to be evaluated, and goes on when its
logits are there. `AbortedError` and `ContextFullError` are thrown in where they will not be."""


class Tokens(Protocol):
    """What the loop needs of a vocabulary."""

    @property
    def marks(self) -> Mapping[int, tuple[str, Effect]]:
        """The control tokens that part thoughts from an answer."""

    @property
    def plain(self) -> Mapping[int, str]:
        """The text of tokens that were seen before, and that neither end answers nor tell anything
        of thoughts: whole characters, in which `thoughts.spelled.is_plain` finds nothing."""

    def piece(self, token: int) -> bytes: ...

    def ends_answer(self, token: int) -> bool: ...

    def remember_answer(self, text: str, tokens: list[int], *, after: str = "") -> None: ...


@dataclass(frozen=True, slots=True)
class Prompt:
    """What evaluating the prompt cost. Times in seconds, sizes in tokens."""

    tokens: int
    cached: int
    seconds: float = 0.0
    image_tokens: int = 0
    vision_s: float = 0.0
    vision_cached: bool = False
    begun: str = ""
    """The answer that the prompt ends with, and that is gone on with."""
    repeats: bool = True
    """Whether it was evaluated as it would be if nothing had been evaluated before."""


@dataclass(slots=True)
class _Stopwatch:
    """Collects what each token of the loop cost, in nanoseconds."""

    tokens: list[int] = field(default_factory=list)
    """When the loop began; then of each token four times: when it began to draw and had drawn it,
    when the evaluation began and had ended."""
    thought_tokens: int = 0
    thought_ns: int = 0

    def timings(self, prompt: Prompt, *, completion: int, ttft_s: float) -> Timings:
        moments = np.array(self.tokens, np.int64)
        times = (moments[1:] - moments[:-1]).reshape(-1, 4)
        before, drawing, between, evaluating = times.T
        python = before + between
        decode, sampler = int(evaluating.sum()), int(drawing.sum())
        total = decode + sampler + int(python.sum())
        evaluated = prompt.tokens - prompt.cached

        def ms(values: NDArray[np.int64]) -> float:
            return float(np.median(values)) / 1e6 if len(values) else 0.0

        return Timings(
            prompt_tokens=prompt.tokens,
            cached_tokens=prompt.cached,
            completion_tokens=completion,
            ttft_s=ttft_s,
            prompt_s=prompt.seconds,
            decode_s=total / _NANOSECONDS,
            prompt_tps=evaluated / prompt.seconds if prompt.seconds > 0 else 0.0,
            decode_tps=len(times) / (total / _NANOSECONDS) if total else 0.0,
            decode_ms=ms(evaluating),
            sampler_ms=ms(drawing),
            python_ms=ms(python),
            decode_share=decode / total if total else 0.0,
            python_ms_early=ms(python[:_WINDOW]),
            python_ms_late=ms(python[-_WINDOW:]),
            image_tokens=prompt.image_tokens,
            vision_s=prompt.vision_s,
            vision_cached=prompt.vision_cached,
            repeats=prompt.repeats,
            thought_tokens=self.thought_tokens,
            thought_s=self.thought_ns / _NANOSECONDS,
        )


class Sameness(TypedDict):
    """How a prompt is evaluated, so that an answer can come again."""

    repeatable: bool
    """As it was evaluated last, where it was the last one."""
    seeded: bool
    """As if nothing had been evaluated before, which costs the most."""


def sameness(sampling: Sampling, begun: str) -> Sameness:
    """What a request asks for: with a seed of its own, an answer that comes again.

    An answer that is gone on with is not read again for that: who waits for more of it has it.
    """
    seeded = sampling.seed is not None
    return Sameness(repeatable=seeded or sampling.temperature == 0, seeded=seeded and not begun)


def check_room(prompt_tokens: int, context: int) -> None:
    """Refuse a prompt that leaves no room for an answer.

    Raises:
        EngineError: kind `context_full`.
    """
    if prompt_tokens >= context:
        raise EngineError(
            "context_full",
            Sentence(
                "The conversation has {0} tokens and the model's context holds {1}, so nothing "
                "was sent; drop or summarise older turns, or enlarge the context.",
                grouped(prompt_tokens),
                grouped(context),
            ),
        )


def check_least(tokens: int, context: int) -> None:
    """Refuse a prompt that leaves no room for an answer, however it is tokenised.

    Args:
        tokens: As many as it has at the least.

    Raises:
        EngineError: kind `context_full`.
    """
    if tokens >= context:
        raise EngineError(
            "context_full",
            Sentence(
                "The conversation has {0} tokens or more and the model's context holds {1}, so "
                "nothing was sent; drop or summarise older turns, or enlarge the context.",
                grouped(tokens),
                grouped(context),
            ),
        )


def cancelled_answer(prompt: Prompt, seed: int) -> Answer:
    """The answer to a prompt whose evaluation was cancelled."""
    return Answer("cancelled", _Stopwatch().timings(prompt, completion=0, ttft_s=0.0), seed)


def answer(
    decoder: Decoder,
    vocabulary: Tokens,
    prompt: Prompt,
    sampling: Sampling,
    *,
    seed: int,
    room: int,
    began_ns: int,
    emit: Emit,
    cancel: CancelFlag,
    thoughts: Thoughts = NO_THOUGHTS,
    record: Likeliest | None = None,
) -> Answer:
    """Decode an answer token by token; the arguments are those of `steps`."""
    written = steps(
        decoder,
        vocabulary,
        prompt,
        sampling,
        seed=seed,
        room=room,
        began_ns=began_ns,
        emit=emit,
        cancel=cancel,
        thoughts=thoughts,
        record=record,
    )
    decode = decoder.decode
    try:
        token = next(written)
        while True:
            try:
                decode(token)
            except (AbortedError, ContextFullError) as error:
                token = written.throw(error)
            else:
                token = next(written)
    except StopIteration as end:
        done: Answer = end.value
        return done


def steps(
    decoder: Decoder,
    vocabulary: Tokens,
    prompt: Prompt,
    sampling: Sampling,
    *,
    seed: int,
    room: int,
    began_ns: int,
    emit: Emit,
    cancel: CancelFlag,
    thoughts: Thoughts = NO_THOUGHTS,
    record: Likeliest | None = None,
) -> Steps:
    """Draw an answer token by token, whoever evaluates them.

    Args:
        room: Tokens that the context still holds.
        began_ns: `perf_counter_ns` of the request's arrival, for the time to first token.
        thoughts: How the model thinks, and how long it may.
        record: Told of each token while the logits that it was drawn from are there.
    """
    reader = AnswerReader(
        thoughts.begins,
        thoughts.own,
        sampling.stop,
        held=decoder.free is not None,
        turns=thoughts.turns,
        calls=thoughts.ends_in_call is not None,
    )
    gathering = Gathering(emit)
    tokens: list[int] = []
    limit = room if sampling.max_tokens is None else min(sampling.max_tokens, room)
    finish: FinishReason = "length"
    ttft_s = 0.0
    emitted = 0
    watch = _Stopwatch()
    forced, may_go_on = deque(thoughts.first), True
    thinking, changed = reader.thinking, perf_counter_ns()
    run: list[str] = []
    """Plain text that the reader does not know of yet, by which it would not change."""
    flow, watched = reader.flow, reader.watched
    thinks, answers, stopped = reader.thinking, reader.answering, False

    def tell_run() -> None:
        if run:
            gathering.add(reader.feed_plain("".join(run)), len(tokens))
            run.clear()

    # Local names: attribute look-ups count at this place.
    now, sample = perf_counter_ns, decoder.sample
    piece, ends_answer, mark_of = vocabulary.piece, vocabulary.ends_answer, vocabulary.marks.get
    plain_of, feed, feed_plain = vocabulary.plain.get, reader.feed, reader.feed_plain
    free, budget = decoder.free, thoughts.budget
    is_cancelled, add_times, add_token = cancel.is_set, watch.tokens.extend, tokens.append

    watch.tokens.append(now())
    while True:
        if is_cancelled():
            finish = "cancelled"
            break
        sampling_began = now()
        led = bool(forced)
        if led:
            token = forced.popleft()
        elif answers or free is None:
            token = sample()
        else:
            token = free()
        sampled = now()
        plain = plain_of(token)
        if (
            plain is not None
            and flow
            and (not watched or flow == "thought" or watched.isdisjoint(plain))
        ):
            # Most tokens are such: what is done here is nearly all that they cost. The rest is
            # done once for all that come between two pieces that are sent.
            add_token(token)
            run.append(plain)
        else:
            tell_run()
            known = mark_of(token) if plain is None else None
            if plain is None and ends_answer(token) and not (known and reader.goes_on(known[1])):
                if reader.thinking and may_go_on:
                    gathering.send()
                    if free is None and thoughts.ends_in_call and thoughts.ends_in_call():
                        finish = "stop"
                        break
                    forced.extend(thoughts.closing_of(reader.learnt))
                if not forced:
                    finish = "stop"
                    break
                # It ended within a thought: an answer is still to come.
                token, may_go_on, led = forced.popleft(), False, True
                plain, known = plain_of(token), mark_of(token)
            add_token(token)
            if known is not None:
                parts = feed(b"", *known)
            elif plain is not None:
                parts = feed_plain(plain)
            else:
                data = piece(token)
                plain = plain_of(token)  # it is known from now on, where it is such
                parts = feed(data) if plain is None else feed_plain(plain)
            gathering.add(parts, len(tokens))
            flow, thinks, answers = reader.flow, reader.thinking, reader.answering
            stopped = reader.stopped
        count = len(tokens)
        if record is not None:
            record(token)
        if sampled - emitted >= GATHER_NS:
            tell_run()
            if gathering.send():
                emitted = sampled
        if thinks:
            if thinking and not led:  # what opens and closes it is not thought
                watch.thought_tokens += 1
            if (watch.thought_tokens >= budget or cancel.hurried) and not forced:
                forced.extend(thoughts.closing_of(reader.learnt))
                may_go_on = False
        if thinks is not thinking:
            if thinking:
                watch.thought_ns += sampled - changed
            thinking, changed = thinks, sampled
        if count == 1:
            ttft_s = (now() - began_ns) / _NANOSECONDS
        if stopped:
            finish = "stop"
            break
        if count >= limit:
            break
        decode_began = now()
        try:
            yield token
        except AbortedError:
            finish = "cancelled"
            break
        except ContextFullError:
            break
        add_times((sampling_began, sampled, decode_began, now()))
    tell_run()
    if thinking:
        watch.thought_ns += now() - changed
    gathering.add(reader.finish(), len(tokens))
    gathering.send()
    if tokens and not reader.stopped:
        # Behind a stop string the ids say more than the text: those are tokenised anew.
        _remember(vocabulary, gathering, tokens, prompt.begun)
    drawn = () if record is None else record.said(gathering)
    done = watch.timings(prompt, completion=len(tokens), ttft_s=ttft_s)
    return Answer(finish, done, seed, drawn=drawn, mark=reader.turn)


def _remember(vocabulary: Tokens, gathering: Gathering, tokens: list[int], begun: str) -> None:
    """Keep the ids of what was said, where they are those of the text alone."""
    said, text = list(gathering.said(tokens)), gathering.text
    if gathering.thought:
        marks = vocabulary.marks
        while said and said[-1] in marks:
            said.pop()
        spelled = b"".join(b"" if t in marks else vocabulary.piece(t) for t in said)
        if not text or spelled.decode("utf-8", "replace") != text:
            return
    vocabulary.remember_answer(text, said, after=begun)
