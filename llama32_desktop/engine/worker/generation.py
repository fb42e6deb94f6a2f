"""The decode loop: the hot path of the whole application, the same for every kind of model."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from statistics import median
from time import perf_counter_ns
from typing import Final, Protocol, TypedDict

from llama32_desktop.engine.protocol import FinishReason, Sampling, Timings
from llama32_desktop.engine.worker.backend import Answer, CancelFlag, EngineError
from llama32_desktop.engine.worker.text import TextStream
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
    """A model that has evaluated a prompt."""

    def sample(self) -> int:
        """Draw the next token from the last logits."""

    def decode(self, token: int) -> None:
        """Evaluate one token; its logits are there on return.

        Raises:
            AbortedError, ContextFullError
        """


class Tokens(Protocol):
    """What the loop needs of a vocabulary."""

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

    decode: array[int] = field(default_factory=lambda: array("q"))
    sampler: array[int] = field(default_factory=lambda: array("q"))
    python: array[int] = field(default_factory=lambda: array("q"))

    def timings(self, prompt: Prompt, *, completion: int, ttft_s: float) -> Timings:
        decode, sampler, python = sum(self.decode), sum(self.sampler), sum(self.python)
        total = decode + sampler + python
        evaluated = prompt.tokens - prompt.cached

        def ms(values: Sequence[int]) -> float:
            return median(values) / 1e6 if values else 0.0

        return Timings(
            prompt_tokens=prompt.tokens,
            cached_tokens=prompt.cached,
            completion_tokens=completion,
            ttft_s=ttft_s,
            prompt_s=prompt.seconds,
            decode_s=total / _NANOSECONDS,
            prompt_tps=evaluated / prompt.seconds if prompt.seconds > 0 else 0.0,
            decode_tps=len(self.decode) / (total / _NANOSECONDS) if total else 0.0,
            decode_ms=ms(self.decode),
            sampler_ms=ms(self.sampler),
            python_ms=ms(self.python),
            decode_share=decode / total if total else 0.0,
            python_ms_early=ms(self.python[:_WINDOW]),
            python_ms_late=ms(self.python[-_WINDOW:]),
            image_tokens=prompt.image_tokens,
            vision_s=prompt.vision_s,
            vision_cached=prompt.vision_cached,
            repeats=prompt.repeats,
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
    emit: Callable[[str], None],
    cancel: CancelFlag,
) -> Answer:
    """Decode an answer token by token.

    Args:
        room: Tokens that the context still holds.
        began_ns: `perf_counter_ns` of the request's arrival, for the time to first token.
        emit: Takes each piece of text, whole characters.
    """
    stream = TextStream(sampling.stop)
    shown: list[str] = []
    tokens: list[int] = []
    limit = room if sampling.max_tokens is None else min(sampling.max_tokens, room)
    finish: FinishReason = "length"
    ttft_s = 0.0
    pending: list[str] = []
    emitted = 0
    watch = _Stopwatch()
    # Local names: attribute look-ups count at this place.
    now, sample, decode = perf_counter_ns, decoder.sample, decoder.decode
    piece, ends_answer = vocabulary.piece, vocabulary.ends_answer
    add_decode, add_sampler = watch.decode.append, watch.sampler.append
    add_python = watch.python.append

    mark = now()
    while True:
        if cancel.is_set():
            finish = "cancelled"
            break
        sampling_began = now()
        token = sample()
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
        vocabulary.remember_answer("".join(shown), tokens, after=prompt.begun)
    return Answer(finish, watch.timings(prompt, completion=len(tokens), ttft_s=ttft_s), seed)
