"""An answer that was asked for over the pipe: what of it goes out, and how it ends."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Final

from llama32_desktop.engine.gathered_text import GatheredText
from llama32_desktop.engine.protocol import (
    Called,
    Done,
    Event,
    Failed,
    Generate,
    Kind,
    Progress,
    Token,
)
from llama32_desktop.engine.worker.backend import Answer, CancelFlag, EngineError, Job
from llama32_desktop.engine.worker.calls.emitting import Emitting
from llama32_desktop.processes.fault_lines import fault_lines
from llama32_desktop.processes.one_line import one_line
from llama32_desktop.sentences import Sentence

EMPTY: Final = Sentence(
    "The model wrote nothing; ask in other words, and if that happens again its file is damaged "
    "or does not fit this app: download it again or choose another model."
)
ONLY_THOUGHT: Final = Sentence(
    "The model only thought and wrote no answer; ask again, or choose that it does not think."
)
CUT_THOUGHT: Final = Sentence(
    "The model was still thinking when its answer reached its limit, so it wrote none; allow "
    "longer answers, or limit its thinking."
)
_TOKENS_OF_NOTHING: Final = 16
"""As many may well be blanks before the text, which a short limit cut off."""
_WHOLE_S: Final = 1.0
"""The text of an answer that nobody reads as it comes goes out once in so long: each piece wakes
several threads of other processes, which take time from those that compute."""


class Writing:
    """One answer, from its request to its closing event.

    Args:
        send: Sends an event.
        over: Told that the closing event is sent.
    """

    def __init__(
        self, request: Generate, send: Callable[[Event], None], over: Callable[[int], None]
    ) -> None:
        self._request, self._send, self._over = request, send, over
        self._written = False
        self._kept = GatheredText(_WHOLE_S)
        self._emitting = Emitting(request.tools, self._emit, self._call)

    def job(self, cancel: CancelFlag) -> Job:
        """What an engine is asked for; a set flag ends it."""
        request = self._request
        return Job(
            messages=request.messages,
            sampling=request.sampling,
            emit=self._emitting.emit,
            progress=lambda stage, fraction: self._send(
                Progress(id=request.id, stage=stage, fraction=fraction)
            ),
            cancel=cancel,
            end=self._end,
            fail=self._fail,
            keep=request.keep,
            raw=request.raw,
            tools=request.tools,
            ends_in_call=self._emitting.ends_in_call if request.tools else None,
            likeliest=request.likeliest,
            adapters=request.adapters,
        )

    def _emit(self, text: str, kind: Kind) -> None:
        if kind == "text":
            self._written = self._written or not text.isspace()
        elif kind == "moved":
            self._written = False
        token = Token(id=self._request.id, text=text, kind=kind)
        if not self._request.whole:
            self._send(token)
            return
        self._kept.add(token)
        if self._kept.left_s == 0:
            self._send_kept()

    def _send_kept(self) -> None:
        for text, kind in self._kept.take():
            self._send(Token(id=self._request.id, text=text, kind=kind))

    def _call(self, name: str, arguments: str) -> None:
        self._written = True
        self._send_kept()
        self._send(Called(id=self._request.id, name=name, arguments=arguments))

    def _end(self, answer: Answer) -> None:
        request = self._request
        try:
            reason = answer.finish_reason
            self._emitting.finish(by_model=reason == "stop", broken_off=reason == "cancelled")
            if not (self._written or request.may_be_empty):
                _check_empty(request, answer)
        except Exception as error:
            self._fail(error)
            return
        self._send_kept()
        self._send(
            Done(
                id=request.id,
                finish_reason=answer.finish_reason,
                timings=answer.timings,
                seed=answer.seed,
                given=answer.given,
                probabilities=answer.probabilities,
                drawn=answer.drawn,
            )
        )
        self._over(request.id)

    def _fail(self, error: Exception) -> None:
        with suppress(Exception):  # that may be what went wrong
            self._emitting.finish(by_model=False, broken_off=True)
        self._send_kept()
        self._send(failure(self._request.id, error))
        self._over(self._request.id)


def failure(request_id: int, error: Exception) -> Failed:
    """The closing event of a request that an error ended."""
    if isinstance(error, EngineError):
        return Failed(id=request_id, kind=error.kind, message=one_line(str(error)))
    if isinstance(error, MemoryError):
        return Failed(
            id=request_id,
            kind="out_of_memory",
            of_computer=True,
            message=Sentence(
                "Memory ran out, so this was not finished; what came so far is kept; close other "
                "programs or choose a smaller model or context."
            ),
        )
    return own_error(request_id, error)


def own_error(request_id: int, error: Exception) -> Failed:
    """The answer where a bug ended a request; the other side writes it into the log."""
    return Failed(
        id=request_id,
        kind="internal",
        message=Sentence(
            "The engine met an error of its own ({0}); what came so far is kept; send again.",
            type(error).__name__,
        ),
        fault=tuple(fault_lines(error)),
    )


def _check_empty(request: Generate, answer: Answer) -> None:
    """Say why an answer without any text is a fault, where it is one.

    Raises:
        EngineError: kind `empty`.
    """
    timings, off = answer.timings, request.sampling.thinking.mode == "off"
    # Where it was not to think, the marks alone took time: those that close what a prompt opens.
    thought = timings.thought_tokens or (timings.thought_s and not off)
    if thought and answer.finish_reason != "cancelled":
        raise EngineError(
            "empty", CUT_THOUGHT if answer.finish_reason == "length" else ONLY_THOUGHT
        )
    if not should_write(request, answer):
        return
    if answer.mark:
        raise EngineError(
            "empty",
            Sentence(
                "The model wrote “{0}” and no answer: this mark of the chat template is unknown "
                "to it, as marks of other models' templates are; choose another template in the "
                "model's settings.",
                answer.mark,
            ),
        )
    raise EngineError("empty", EMPTY)


def should_write(request: Generate, answer: Answer) -> bool:
    """Whether an answer without any text is a fault.

    It is none where it was ended early, where what it goes on with was complete, or where a
    grammar or the person's words to stop at allow it.
    """
    goes_on = bool(request.messages) and request.messages[-1].role == "assistant"
    if goes_on or request.sampling.grammar or request.sampling.stop:
        return False
    if answer.finish_reason == "length":
        return answer.timings.completion_tokens >= _TOKENS_OF_NOTHING
    return answer.finish_reason == "stop"
