"""Measures the app's own path: messages, child process, decode loop, text, pipe."""

from __future__ import annotations

import time

import msgspec

from llama32_desktop.bench.text import text_of_length
from llama32_desktop.engine.client.session import Session
from llama32_desktop.engine.protocol import ChatMessage, Done
from llama32_desktop.engine.sampling import UNTHINKING, Sampling

SECOND_QUESTION = "Go on with the story. What happens on the next morning?"
SECOND_ANSWER_TOKENS = 16


class Run(msgspec.Struct, frozen=True, kw_only=True):
    """One conversation of two turns. Rates and times to first token are taken at this end of
    the pipe; what a token costs by part comes from the child."""

    prompt_tokens: int
    completion_tokens: int
    prompt_tps: float
    """Evaluated tokens over the time to first token."""
    decode_tps: float
    ttft_first_s: float
    ttft_second_s: float
    second_prompt_tokens: int
    second_cached_tokens: int
    second_evaluated_tokens: int
    decode_ms: float
    sampler_ms: float
    python_ms: float
    decode_share: float
    python_ms_early: float
    python_ms_late: float


class _Answer:
    """An answer as it came out of the pipe."""

    def __init__(self, session: Session, messages: list[ChatMessage], sampling: Sampling) -> None:
        self._pieces: list[str] = []
        self._times: list[float] = []
        began = time.perf_counter()
        self.done: Done = session.generate(messages, sampling, self._take)
        self._ended = time.perf_counter()
        self.ttft_s = (self._times[0] if self._times else self._ended) - began
        self.text = "".join(self._pieces)

    def _take(self, text: str) -> None:
        self._times.append(time.perf_counter())
        self._pieces.append(text)

    @property
    def decode_tps(self) -> float:
        """Tokens after the first over the time from the first piece of text to the end."""
        span = self._ended - self._times[0] if self._times else 0.0
        return (self.done.timings.completion_tokens - 1) / span if span > 0 else 0.0


def warm_up(session: Session) -> None:
    """One short answer, so that the first run is like the others."""
    session.generate([ChatMessage("user", "Hello")], _sampling(8, seed=0), _ignore)


def _sampling(tokens: int, *, seed: int | None = None) -> Sampling:
    """An answer of so many tokens, and none of thoughts, which could be all of them."""
    return Sampling(seed=seed, max_tokens=tokens, thinking=UNTHINKING)


def _ignore(text: str) -> None:
    pass


def run_once(session: Session, *, seed: int, prompt_tokens: int, gen_tokens: int) -> Run:
    """Hold one new conversation with the model that is loaded.

    Raises:
        EngineFailedError: it does not fit the context, or the engine failed.
    """

    def count(text: str) -> int:
        return session.count([ChatMessage("user", text)]).tokens

    question = text_of_length(seed, prompt_tokens, count)
    messages = [ChatMessage("user", question)]
    first = _Answer(session, messages, _sampling(gen_tokens, seed=seed))
    messages += [ChatMessage("assistant", first.text), ChatMessage("user", SECOND_QUESTION)]
    # A seed that is asked for costs more in later turns; few people ask for one.
    second = _Answer(session, messages, _sampling(SECOND_ANSWER_TOKENS))
    timings, later = first.done.timings, second.done.timings
    return Run(
        prompt_tokens=timings.prompt_tokens,
        completion_tokens=timings.completion_tokens,
        prompt_tps=(timings.prompt_tokens - timings.cached_tokens) / first.ttft_s,
        decode_tps=first.decode_tps,
        ttft_first_s=first.ttft_s,
        ttft_second_s=second.ttft_s,
        second_prompt_tokens=later.prompt_tokens,
        second_cached_tokens=later.cached_tokens,
        second_evaluated_tokens=later.prompt_tokens - later.cached_tokens,
        decode_ms=timings.decode_ms,
        sampler_ms=timings.sampler_ms,
        python_ms=timings.python_ms,
        decode_share=timings.decode_share,
        python_ms_early=timings.python_ms_early,
        python_ms_late=timings.python_ms_late,
    )
